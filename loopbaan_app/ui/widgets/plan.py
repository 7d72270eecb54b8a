"""A drawing made of rectangles with labels, such as a wall with a window: it grows with the text."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from loopbaan_app.model.task import Shape
from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme

WIDEST, HIGHEST = 620, 260
"""The field of the drawing in pixels at 100 % text."""
FILLS = {"outline": "surface", "fill": "brand_soft", "strong": "brand", "cut": "background"}
INKS = {"strong": "on_brand", "words": "quiet"}


class Plan(QWidget):
    """`words` tells the drawing to who does not see it; there is a label for each shape, empty for none."""

    def __init__(self, theme: Theme, shapes: Sequence[Shape], labels: Sequence[str], words: str) -> None:
        super().__init__()
        self._theme = theme
        self._drawn = tuple(zip(shapes, labels, strict=True))
        edges = [QRectF(shape.x, shape.y, shape.width, shape.height) for shape in shapes]
        self._field = QRectF(edges[0])
        for edge in edges[1:]:
            self._field = self._field.united(edge)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._scale(width) * self._field.height()) + 4

    @override
    def sizeHint(self) -> QSize:
        width = self._theme.px(WIDEST)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def _scale(self, width: float) -> float:
        """Pixels per unit of the drawing."""
        across = min(width - 4, self._theme.px(WIDEST)) / self._field.width()
        return min(across, self._theme.px(HIGHEST) / self._field.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small", QFont.Weight.Bold))
        scale = self._scale(self.width())
        origin = QPointF(2, 2) - self._field.topLeft() * scale
        for shape, _ in self._drawn:
            self._rectangle(painter, shape.look, _area(shape, origin, scale))
        for shape, label in self._drawn:
            self._label(painter, shape.look, label, _area(shape, origin, scale))

    def _rectangle(self, painter: QPainter, look: str, area: QRectF) -> None:
        if look == "words":
            return
        style = Qt.PenStyle.DashLine if look == "cut" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(self._theme.colour("quiet"), 1.5, style))
        painter.setBrush(self._theme.colour(FILLS[look]))
        painter.drawRect(area)

    def _label(self, painter: QPainter, look: str, label: str, area: QRectF) -> None:
        """The words in the middle; they stay within the drawing where they are wider than their rectangle."""
        metrics = QFontMetricsF(painter.font())
        width, height = metrics.horizontalAdvance(label) + 2, metrics.height()
        left = min(max(0.0, area.center().x() - width / 2), max(0.0, self.width() - width))
        top = min(max(0.0, area.center().y() - height / 2), max(0.0, self.height() - height))
        painter.setPen(self._theme.colour(INKS.get(look, "text")))
        painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignCenter, label)


def _area(shape: Shape, origin: QPointF, scale: float) -> QRectF:
    return QRectF(origin.x() + shape.x * scale, origin.y() + shape.y * scale, shape.width * scale, shape.height * scale)
