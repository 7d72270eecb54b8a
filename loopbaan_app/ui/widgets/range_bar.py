"""A band on a scale, such as pay from the lower quarter to the upper quarter."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme


class RangeBar(QWidget):
    """Shows `low` to `high` on a scale from zero to `most`, with the words above both ends."""

    def __init__(self, theme: Theme, low: float, high: float, most: float, words: tuple[str, str]) -> None:
        super().__init__()
        self._theme, self._low, self._high, self._most, self._words = theme, low, high, most, words
        self.setAccessibleName(f"van {words[0]} tot {words[1]}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(220, self._theme.px(22) + 14)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small", QFont.Weight.Bold))
        metrics = QFontMetrics(painter.font())
        bar = QRectF(0, self.height() - 11, self.width(), 10)
        left, right = (self.width() * value / self._most for value in (self._low, self._high))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(bar, 5, 5)
        painter.setBrush(self._theme.colour("good"))
        painter.drawRoundedRect(QRectF(left, bar.y(), max(10.0, right - left), 10), 5, 5)
        painter.setPen(self._theme.colour("text"))
        widths = [metrics.horizontalAdvance(words) for words in self._words]
        first = min(max(0.0, left - widths[0] / 2), self.width() - sum(widths) - 12.0)
        second = max(min(self.width() - widths[1], right - widths[1] / 2), first + widths[0] + 12)
        base = self.height() - 16
        painter.drawText(round(max(0.0, first)), base, self._words[0])
        painter.drawText(round(second), base, self._words[1])
