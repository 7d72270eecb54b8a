"""One geometric motif per domain, drawn large and faint on its tile and page head.

Every motif is drawn in a square of 100 by 100 units and scaled by the caller.
"""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

Motif = Callable[[QPainter], None]


def draw_motif(painter: QPainter, domain: str, area: QRectF, colour: QColor) -> None:
    """Draw the motif of `domain` in `area`; a domain without motif draws nothing."""
    motif = MOTIFS.get(domain)
    if motif is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / 100, area.height() / 100)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))
    motif(painter)
    painter.restore()


def _stroke(painter: QPainter, width: float) -> None:
    painter.setPen(
        QPen(painter.brush().color(), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _blocks(painter: QPainter) -> None:
    for column, row in ((0, 0), (1, 0), (2, 0), (1, 1), (2, 1), (2, 2)):
        painter.drawRoundedRect(QRectF(2 + column * 35, 4 + row * 34, 26, 26), 6, 6)


def _shield(painter: QPainter) -> None:
    path = QPainterPath(QPointF(50, 2))
    path.lineTo(92, 16)
    path.lineTo(92, 52)
    path.cubicTo(92, 78, 72, 92, 50, 100)
    path.cubicTo(28, 92, 8, 78, 8, 52)
    path.lineTo(8, 16)
    path.closeSubpath()
    painter.drawPath(path)


def _turbine(painter: QPainter) -> None:
    _stroke(painter, 12)
    for angle in (-90, 30, 150):
        x, y = math.cos(math.radians(angle)) * 42, math.sin(math.radians(angle)) * 42
        painter.drawLine(QPointF(50, 40), QPointF(50 + x, 40 + y))
    painter.drawLine(QPointF(50, 40), QPointF(50, 100))


def _helix(painter: QPainter) -> None:
    _stroke(painter, 10)
    for side in (0.0, math.pi):
        path = QPainterPath()
        for step in range(41):
            y = step * 2.5
            point = QPointF(50 + 30 * math.cos(y / 100 * 2 * math.pi + side), y)
            path.lineTo(point) if step else path.moveTo(point)
        painter.drawPath(path)
    for y in (12, 38, 62, 88):
        reach = abs(30 * math.cos(y / 100 * 2 * math.pi))
        painter.drawLine(QPointF(50 - reach, y), QPointF(50 + reach, y))


def _books(painter: QPainter) -> None:
    for x, y, width in ((24, 22, 60), (10, 46, 76), (0, 70, 100)):
        painter.drawRoundedRect(QRectF(x, y, width, 17), 4, 4)


def _toys(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(38, 2), QPointF(62, 42), QPointF(14, 42)]))
    painter.drawEllipse(QRectF(2, 48, 50, 50))
    painter.drawRoundedRect(QRectF(58, 40, 40, 40), 8, 8)


def _cross(painter: QPainter) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(34, 2, 32, 96), 3, 3)
    bar = QPainterPath()
    bar.addRoundedRect(QRectF(2, 34, 96, 32), 3, 3)
    painter.drawPath(path.united(bar))


def _house(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(50, 4), QPointF(98, 44), QPointF(98, 100), QPointF(2, 100), QPointF(2, 44)]))


def _bars(painter: QPainter) -> None:
    for index, height in enumerate((34, 52, 44, 74)):
        painter.drawRoundedRect(QRectF(4 + index * 24, 98 - height, 17, height), 4, 4)


def _plate(painter: QPainter) -> None:
    path = QPainterPath()
    path.addEllipse(QRectF(4, 4, 92, 92))
    hole = QPainterPath()
    hole.addEllipse(QRectF(20, 20, 60, 60))
    painter.drawPath(path.subtracted(hole))
    painter.drawEllipse(QRectF(32, 32, 36, 36))


def _leaf(painter: QPainter) -> None:
    path = QPainterPath(QPointF(6, 94))
    path.cubicTo(0, 30, 40, 4, 96, 6)
    path.cubicTo(98, 62, 70, 100, 6, 94)
    painter.drawPath(path)


def _road(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(36, 4), QPointF(44, 4), QPointF(34, 98), QPointF(2, 98)]))
    painter.drawPolygon(QPolygonF([QPointF(56, 4), QPointF(64, 4), QPointF(98, 98), QPointF(66, 98)]))
    for y, height in ((10, 14), (36, 18), (68, 24)):
        painter.drawRoundedRect(QRectF(47, y, 6, height), 2, 2)


def _strokes(painter: QPainter) -> None:
    _stroke(painter, 13)
    for y in (18, 50, 82):
        path = QPainterPath(QPointF(8, y))
        path.cubicTo(30, y - 26, 44, y + 26, 60, y)
        path.quadTo(74, y - 20, 92, y)
        painter.drawPath(path)


def _scissors(painter: QPainter) -> None:
    _stroke(painter, 10)
    painter.drawEllipse(QRectF(6, 66, 28, 28))
    painter.drawEllipse(QRectF(66, 66, 28, 28))
    painter.drawLine(QPointF(28, 68), QPointF(76, 6))
    painter.drawLine(QPointF(72, 68), QPointF(24, 6))


def _track(painter: QPainter) -> None:
    _stroke(painter, 9)
    for inset in (5, 21, 37):
        painter.drawRoundedRect(QRectF(inset, inset + 6, 100 - 2 * inset, 88 - 2 * inset), 44 - inset, 44 - inset)


def _gear(painter: QPainter) -> None:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    points = []
    for tooth in range(8):
        for offset, radius in ((-14, 36), (-9, 48), (9, 48), (14, 36)):
            angle = math.radians(tooth * 45 + offset)
            points.append(QPointF(50 + radius * math.cos(angle), 50 + radius * math.sin(angle)))
    path.addPolygon(QPolygonF([*points, points[0]]))
    path.addEllipse(QRectF(34, 34, 32, 32))
    painter.drawPath(path)


def _columns(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(50, 4), QPointF(98, 30), QPointF(2, 30)]))
    for x in (10, 34, 58, 80):
        painter.drawRect(QRectF(x, 38, 11, 42))
    painter.drawRoundedRect(QRectF(2, 86, 96, 12), 3, 3)


MOTIFS: dict[str, Motif] = {
    "digitalisering_ai": _blocks,
    "veiligheid_weerbaarheid": _shield,
    "energie_klimaat": _turbine,
    "life_sciences_biotech": _helix,
    "onderwijs": _books,
    "kinderopvang": _toys,
    "zorg_sociaal": _cross,
    "woningbouw": _house,
    "economie_handel": _bars,
    "horeca_toerisme": _plate,
    "groen_voedsel": _leaf,
    "transport_logistiek": _road,
    "creatief_media": _strokes,
    "uiterlijke_verzorging": _scissors,
    "sport_bewegen": _track,
    "industrie_techniek": _gear,
    "overheid_recht_facilitair": _columns,
}
