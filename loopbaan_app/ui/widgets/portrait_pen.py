"""The few strokes that portraits are drawn with."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

INK = QColor("#201C30")
"""Eyes, mouth, glasses: a warm black, the same on every skin and in every theme."""

Point = tuple[float, float]


def fill(painter: QPainter, colour: QColor) -> None:
    """Draw fields of one colour from now on."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)


def line(painter: QPainter, colour: QColor, width: float) -> None:
    """Draw lines with round ends from now on."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))


def curve(painter: QPainter, start: Point, bend: Point, end: Point) -> None:
    """One bent stroke."""
    path = QPainterPath(QPointF(*start))
    path.quadTo(QPointF(*bend), QPointF(*end))
    painter.drawPath(path)


def shape(start: Point, *bends: tuple[Point, Point, Point]) -> QPainterPath:
    """A closed field: a start and, for every side, two handles and an end."""
    path = QPainterPath(QPointF(*start))
    for first, second, end in bends:
        path.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))
    path.closeSubpath()
    return path


def mirrored(path: QPainterPath) -> QPainterPath:
    """The same field at the other side of the face, whose middle is x = 75."""
    return QTransform(-1, 0, 0, 1, 150, 0).map(path)


def mixed(colour: QColor, other: QColor, share: float) -> QColor:
    """A colour with a share (0 to 1) of another in it."""
    keep = 1 - share
    return QColor(
        round(colour.red() * keep + other.red() * share),
        round(colour.green() * keep + other.green() * share),
        round(colour.blue() * keep + other.blue() * share),
    )
