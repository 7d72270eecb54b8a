"""What every chart is: a drawing with keys, a bubble with the value, words for a screen reader, print and export."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.charts.drawing import CENTRED, TOP_LEFT, Drawing, Mark, rounded
from loopbaan_app.ui.charts.ink import Ink, paper, screen
from loopbaan_app.ui.charts.labels import block
from loopbaan_app.ui.charts.table import Table
from loopbaan_app.ui.theme.apply import Theme

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
PAD = 8
"""Room around the drawing, in which the ring of the keyboard lies."""
KEYS = "Pijltjes: van punt naar punt."
OPENS = " Enter: waar het cijfer vandaan komt."


class Chart(QWidget):
    """A chart of plain numbers. `picked` carries the key of the figure that was chosen with the mouse or Enter.

    A chart of its own keeps its data and then calls `changed`.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, name: str, sentence: str) -> None:
        super().__init__()
        self.theme, self.name, self.sentence = theme, name, sentence
        self._drawing: Drawing | None = None
        self._heights: dict[int, int] = {}
        self._current: int | None = None
        self._under_mouse: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    @abstractmethod
    def draw(self, width: float, height: float, ink: Ink) -> Drawing:
        """Lay the chart out."""

    @abstractmethod
    def table(self) -> Table:
        """The same figures in rows."""

    @abstractmethod
    def height_for(self, width: float, ink: Ink) -> float:
        """The height that the chart wants at this width."""

    def describe(self) -> None:
        """Tell a screen reader the chart in one sentence, or the value that the keyboard is on."""
        mark = self.current
        opens = OPENS if any(row.key for row in self.table().rows) else ""
        self.setAccessibleDescription(f"{self.sentence} {KEYS}{opens}" if mark is None else mark.words)

    @property
    def drawing(self) -> Drawing:
        """The chart at its present size."""
        if self._drawing is None:
            self._drawing = self.draw(self.width() - 2 * PAD, self.height() - 2 * PAD, screen(self.theme))
        return self._drawing

    @property
    def current(self) -> Mark | None:
        """The mark that the keyboard is on."""
        return self.drawing.marks[self._current] if self._current is not None else None

    def changed(self) -> None:
        """The data changed: lay out anew."""
        self._drawing, self._current, self._under_mouse = None, None, None
        self._heights.clear()
        self.updateGeometry()
        self.update()
        self.describe()

    def go_to(self, index: int | None) -> None:
        """Put the keyboard on a mark, show its value and let a screen reader say it."""
        self._current = index
        self.describe()
        if index is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.drawing.marks[index].words))
        self.update()

    def picture(self, width: int, notes: tuple[str, ...] = (), scale: int = 100) -> QImage:
        """The print version as an image: black on white, with its name above and the notes under it."""
        ink = paper(scale)
        side, height = 24.0, self.height_for(width - 48, ink)
        title = block(self.name, ink.font("heading", QFont.Weight.Bold), width - 2 * side)
        under = [block(note, ink.font("small"), width - 2 * side) for note in notes]
        whole = side * 2 + title.height() + 12 + height + sum(each.height() + 4 for each in under) + 12
        image = QImage(width * 2, round(whole * 2), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        painter.setPen(ink.text)
        painter.setFont(ink.font("heading", QFont.Weight.Bold))
        wrap = int(TOP_LEFT) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QRectF(side, side, width - 2 * side, title.height() + 4), wrap, self.name)
        self.print_on(painter, QRectF(side, side + title.height() + 12, width - 2 * side, height), scale)
        top = whole - side - sum(each.height() + 4 for each in under)
        painter.setFont(ink.font("small"))
        painter.setPen(ink.quiet)
        for note, size in zip(notes, under, strict=True):
            painter.drawText(QRectF(side, top, width - 2 * side, size.height() + 4), wrap, note)
            top += size.height() + 4
        painter.end()
        return image

    def print_on(self, painter: QPainter, area: QRectF, scale: int = 100) -> None:
        """Draw the print version in an area of any painter: white ground, black words, dashes and hatches."""
        painter.save()
        painter.translate(area.topLeft())
        painter.fillRect(QRectF(QPointF(0, 0), area.size()), QColor("#FFFFFF"))
        self.draw(area.width(), area.height(), paper(scale)).paint(painter)
        painter.restore()

    def _restyle(self) -> None:
        self._drawing = None
        self._heights.clear()
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # layouts ask the same again and again
            self._heights[width] = round(self.height_for(width - 2 * PAD, screen(self.theme))) + 2 * PAD
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else self.theme.px(480)
        return QSize(self.theme.px(320), self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drawing = None
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._current = None
        self.describe()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            self.go_to(self.drawing.next_mark(self._current, key))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current is not None:
            self._pick(self.current)
        else:
            super().keyPressEvent(event)

    def _pick(self, mark: Mark) -> None:
        if mark.key:
            self.picked.emit(mark.key)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.drawing.mark_at(event.position() - QPointF(PAD, PAD))
        if found != self._under_mouse:
            self._under_mouse = found
            opens = found is not None and bool(self.drawing.marks[found].key)
            self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
            self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._under_mouse = None
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.drawing.mark_at(event.position() - QPointF(PAD, PAD))
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(found)
            self._pick(self.drawing.marks[found])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink = QPainter(self), screen(self.theme)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink.focus, 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        painter.translate(PAD, PAD)
        self.drawing.paint(painter)
        shown = self._under_mouse if self._under_mouse is not None else self._current
        if shown is not None and shown < len(self.drawing.marks):
            self._paint_bubble(painter, ink, self.drawing.marks[shown])

    def _paint_bubble(self, painter: QPainter, ink: Ink, mark: Mark) -> None:
        if mark.area is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink.focus, 3))
            painter.drawEllipse(mark.spot, ink.px(9), ink.px(9))
        else:
            painter.strokePath(mark.area, QPen(ink.text, 2.5))
        font, pad = ink.font("small", QFont.Weight.Bold), ink.px(8)
        width, height = self.drawing.width, self.drawing.height
        size = block(mark.words, font, min(ink.px(300), width - 4 * pad))
        field = QRectF(0, 0, size.width() + 2 * pad, size.height() + 1.2 * pad)
        field.moveCenter(QPointF(mark.spot.x(), mark.spot.y() - field.height() / 2 - ink.px(14)))
        if field.top() < 0:
            field.moveTop(mark.spot.y() + ink.px(14))
        field.moveLeft(max(2.0, min(field.left(), width - field.width() - 2)))
        field.moveTop(max(2.0, min(field.top(), height - field.height() - 2)))
        painter.setPen(QPen(ink.strong, 1))
        painter.setBrush(ink.text)
        painter.drawPath(rounded(field, 8))
        painter.setFont(font)
        painter.setPen(ink.surface)
        painter.drawText(field, int(CENTRED) | int(Qt.TextFlag.TextWordWrap), mark.words)
