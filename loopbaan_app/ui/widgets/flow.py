"""Chips and badges beside each other that wrap to the next line, and cards in as many columns as fit."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.room import Room


class FlowLayout(QLayout):
    """Lays its parts in lines, each as wide as it wants to be."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """The height at each width that was asked for; other layouts ask for the same one many times."""
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:  # Qt asks until it gets None
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        heights = [item.sizeHint().height() for item in self._items if not item.isEmpty()]
        return QSize(sum(widths) + self.spacing() * max(0, len(widths) - 1), max(heights, default=0))

    @override
    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            x, height = rect.x(), max(size.height() for _, size in line)
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The parts with their sizes, line by line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(room, item.minimumSize().width()), 16_777_215))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if not lines or x + size.width() > room:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        return lines


class GridFlow(FlowLayout):
    """Lays cards of equal width in as many columns as fit; every line is as high as its highest card."""

    def __init__(self, minimum: int, spacing: int = 16, most: int = 4, theme: Theme | None = None) -> None:
        super().__init__(spacing)
        self._least, self._most, self._theme = minimum, most, theme

    @property
    def _minimum(self) -> int:
        return self._theme.px(self._least) if self._theme else self._least

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._minimum, super().sizeHint().height())

    @override
    def minimumSize(self) -> QSize:
        return QSize(max((i.minimumSize().width() for i in self._items), default=0), super().minimumSize().height())

    @override
    def _place(self, rect: QRect, *, move: bool) -> int:
        items = [item for item in self._items if not item.isEmpty()]
        gap = self.spacing()
        columns = max(1, min(self._most, (rect.width() + gap) // (self._minimum + gap)))
        width = (rect.width() - gap * (columns - 1)) // columns
        y = rect.y()
        for start in range(0, len(items), columns):
            line = items[start : start + columns]
            height = max(_height(item, width) for item in line)
            for index, item in enumerate(line if move else ()):
                item.setGeometry(QRect(rect.x() + index * (width + gap), y, width, height))
            y += height + gap
        return max(0, y - gap - rect.y())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Flow(Room):
    """A widget that holds parts in a flow."""

    def __init__(self, *parts: QWidget, spacing: int = 8, layout: FlowLayout | None = None) -> None:
        super().__init__()
        self._flow = layout or FlowLayout(spacing)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add(*parts)

    def add(self, *parts: QWidget) -> "Flow":
        """Add parts at the end."""
        for part in parts:
            self._flow.addWidget(part)
        return self


def grid_flow(*parts: QWidget, minimum: int, most: int = 4, spacing: int = 16, theme: Theme | None = None) -> Flow:
    """Cards of equal width, at least `minimum` pixels, in at most `most` columns.

    With a theme the minimum grows with the text, so that large words get wider cards instead of higher ones.
    """
    return Flow(*parts, layout=GridFlow(minimum, spacing, most, theme))
