"""Chance of work in four steps, always with the word beside the colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme

STEPS = {"zeer_goed": 4, "goed": 3, "redelijk": 2, "matig": 1}
LOOKS = {"zeer_goed": "good", "goed": "good", "redelijk": "caution", "matig": "bad"}


class OutlookMeter(QWidget):
    """Four blocks, as many filled as the outlook has steps; none when it is not known."""

    def __init__(self, theme: Theme, outlook: str, words: str) -> None:
        super().__init__()
        self._theme, self._outlook = theme, outlook
        self.setAccessibleName(f"Kans op werk: {words}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, 14)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap, steps = 5.0, STEPS.get(self._outlook, 0)
        width = (self.width() - 3 * gap) / 4
        for index in range(4):
            filled = index < steps
            painter.setBrush(self._theme.colour(LOOKS[self._outlook] if filled else "track"))
            painter.drawRoundedRect(QRectF(index * (width + gap), 0, width, self.height()), 6, 6)
