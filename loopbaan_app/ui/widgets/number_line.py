"""A scale with two marks: the guess above it, the real value below it."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme

MARK = 11.0


class Mark(NamedTuple):
    """A value on the scale and its words."""

    value: float
    words: str


class NumberLine(QWidget):
    """From `ends[0]` to `ends[1]`; the guess is a round mark, the real value a diamond, so that shape tells as well."""

    def __init__(self, theme: Theme, ends: tuple[Mark, Mark], real: Mark, guess: Mark | None = None) -> None:
        super().__init__()
        self._theme, self._ends, self._real, self._guess = theme, ends, real, guess
        said = f"{guess.words}. {real.words}" if guess else real.words
        self.setAccessibleName(f"{said}, op een schaal van {ends[0].words} tot {ends[1].words}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 3 * self._line_height() + 44)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def _line_height(self) -> int:
        return QFontMetrics(self._theme.font("strong", QFont.Weight.Bold)).height()

    def _at(self, value: float) -> float:
        low, high = self._ends[0].value, self._ends[1].value
        return MARK + (value - low) / (high - low) * (self.width() - 2 * MARK)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._line_height()
        middle = height + 20.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(QRectF(0, middle - 4, self.width(), 8), 4, 4)
        self._gap(painter, middle)
        if self._guess is not None:
            centre = QPointF(self._at(self._guess.value), middle)
            painter.setPen(QPen(self._theme.colour("surface"), 2))
            painter.setBrush(self._theme.colour("guess"))
            painter.drawEllipse(centre, MARK, MARK)
            self._words(painter, self._guess, 0, "quiet")
        centre = QPointF(self._at(self._real.value), middle)
        painter.setPen(QPen(self._theme.colour("surface"), 2))
        painter.setBrush(self._theme.colour("good"))
        painter.drawPolygon(_diamond(centre, MARK + 3))
        self._words(painter, self._real, middle + MARK + 7, "good")
        self._ends_words(painter, self.height() - height - 2.0)

    def _gap(self, painter: QPainter, middle: float) -> None:
        """The stretch between guess and real value, drawn thin."""
        if self._guess is not None:
            left, right = sorted((self._at(self._guess.value), self._at(self._real.value)))
            painter.setBrush(self._theme.colour("guess"))
            painter.drawRect(QRectF(left, middle - 2, right - left, 4))

    def _words(self, painter: QPainter, mark: Mark, top: float, token: str) -> None:
        painter.setFont(self._theme.font("strong", QFont.Weight.Bold))
        painter.setPen(self._theme.colour(token))
        width = QFontMetrics(painter.font()).horizontalAdvance(mark.words) + 4.0
        left = min(max(0.0, self._at(mark.value) - width / 2), max(0.0, self.width() - width))
        painter.drawText(QRectF(left, top, width, self._line_height()), Qt.AlignmentFlag.AlignLeft, mark.words)

    def _ends_words(self, painter: QPainter, top: float) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("quiet"))
        area = QRectF(0, top, self.width(), self._line_height())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, self._ends[0].words)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight, self._ends[1].words)


def _diamond(centre: QPointF, radius: float) -> QPolygonF:
    x, y = centre.x(), centre.y()
    return QPolygonF([QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)])
