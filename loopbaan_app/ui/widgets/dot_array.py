"""A hundred dots: a share that can be seen, guessed with mouse or keys, and compared with the real one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui import wording
from loopbaan_app.ui.theme.apply import Theme

_KEYS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 10,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -10,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}


class DotArray(QWidget):
    """Ten by ten dots, `value` of them filled; `changed` carries the new value while one guesses.

    A value such as 60,6 fills the last dot in part: nothing is rounded.
    """

    changed = Signal(int)

    def __init__(
        self, theme: Theme, value: float, *, token: str = "good", editable: bool = False, name: str = ""
    ) -> None:
        super().__init__()
        self._theme, self._value, self._token, self._editable, self._name = theme, value, token, editable, name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if editable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()

    @property
    def value(self) -> float:
        """How many of the hundred dots are filled."""
        return self._value

    def set_value(self, value: float) -> None:
        """Fill `value` dots, kept between 0 and 100."""
        value = max(0, min(100, value))
        if value != self._value:
            self._value = value
            self._tell()
            self.update()
            self.changed.emit(round(value))

    def _tell(self) -> None:
        filled = f"{wording.number(self._value)} van de 100"
        self.setAccessibleName(f"{self._name}: {filled}" if self._name else filled)
        if self._editable:
            self.setAccessibleDescription("Pijltjes links en rechts: 1 stip. Pijltjes op en neer: 10 stippen.")

    @override
    def sizeHint(self) -> QSize:
        return QSize(190, 190)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(150, 150)

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    def _step(self) -> float:
        return min(self.width(), self.height()) / 10

    def _at(self, point: QPointF) -> int:
        step = self._step()
        row, column = int(point.y() / step), int(point.x() / step)
        return max(0, min(9, row)) * 10 + max(0, min(9, column)) + 1

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._editable:
            self.set_value(self._at(event.position()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._editable:
            self.set_value(self._at(event.position()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._editable and key in _KEYS:
            self.set_value(self._value + _KEYS[key])
        elif self._editable and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.set_value(0 if key == Qt.Key.Key_Home else 100)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self._step()
        radius = step * 0.36
        empty, full = QPen(self._theme.colour("line_strong"), 1.2), self._theme.colour(self._token)
        for index in range(100):
            centre = QPointF((index % 10 + 0.5) * step, (index // 10 + 0.5) * step)
            filled = index + 1 <= self._value
            painter.setPen(Qt.PenStyle.NoPen if filled else empty)
            painter.setBrush(full if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius, radius)
            if index < self._value < index + 1:
                self._draw_part(painter, centre, radius, self._value - index)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(1, 1, round(step * 10) - 2, round(step * 10) - 2, 8, 8)

    def _draw_part(self, painter: QPainter, centre: QPointF, radius: float, share: float) -> None:
        """Fill the left `share` of one dot."""
        painter.save()
        painter.setClipRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius * share, 2 * radius))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._token))
        painter.drawEllipse(centre, radius, radius)
        painter.restore()
