"""Doors of two choices beside each other: one model, one view, one delegate that paints; no widget per door."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole)


class DoorCell(NamedTuple):
    """One door in words."""

    answer: str
    words: str
    look: str
    """The token of its colour: good, caution, bad, or empty for none."""
    because: str

    @property
    def spoken(self) -> str:
        """The door for a screen reader."""
        return f"{self.words}, {self.because}" if self.because else self.words


class DoorLine(NamedTuple):
    """One study: its name, a quiet line, the doors of A and B, and the chance of work."""

    id: str
    name: str
    line: str
    doors: tuple[DoorCell, DoorCell]
    chance: tuple[int, int]
    """Steps of four, from the least to the best; zeros when it is not known."""
    chance_words: str

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        one, other = self.doors
        return f"{self.name}, {self.line}. A: {one.spoken}. B: {other.spoken}. Kans op werk: {self.chance_words}."


class DoorHead(NamedTuple):
    """A heading between the lines, with how many doors are open at A and at B."""

    words: str
    counts: tuple[str, str]

    @property
    def spoken(self) -> str:
        """The heading for a screen reader."""
        return ". ".join(part for part in (self.words, *self.counts) if part)


class DoorModel(QAbstractListModel):
    """The headings and lines that are shown now."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[DoorLine | DoorHead] = []

    def show(self, lines: Sequence[DoorLine | DoorHead]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.lines[index.row()], DoorHead):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name if isinstance(line, DoorLine) else line.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return line.spoken
        return None


class DoorList(QListView):
    """A click or Enter opens a door; `opened` carries the id of its study."""

    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        from loopbaan_app.ui.widgets.door_delegate import DoorDelegate

        super().__init__()
        self._theme, self.doors = theme, DoorModel()
        self._delegate = DoorDelegate(theme, self)
        self.setModel(self.doors)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.clicked.connect(self._open)
        theme.changed.connect(self._fit)

    def show_lines(self, lines: Sequence[DoorLine | DoorHead]) -> None:
        """Show other lines; where one was looking, one stays looking."""
        place, current = self.verticalScrollBar().value(), self.currentIndex().row()
        self.doors.show(lines)
        self.verticalScrollBar().setValue(place)
        if 0 <= current < len(lines):
            self.setCurrentIndex(self.doors.index(current))

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, DoorLine):
            self.opened.emit(line.id)

    def _fit(self) -> None:
        self._delegate.fit(self.viewport().width())
        self.setMinimumHeight(self._theme.px(300))
        self.scheduleDelayedItemsLayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._fit()
        super().resizeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            self._fit()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
