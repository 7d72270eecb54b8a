"""Clothes of drawn people, the helmet that some work asks for, and the wheelchair that some people use."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from loopbaan_app.ui.widgets.portrait_pen import curve, fill, line, mirrored, mixed, shape

WHITE = QColor("#FBFAF7")
STEEL = QColor("#4A4957")
HELMET = QColor("#FFB000")
SAFETY = QColor("#FF8A1F")
STRIPE = QColor("#F1F3C4")


def toned(cloth: QColor, tone: str) -> QColor:
    """The colour of clothes: that of the domain, or a darker or a lighter one."""
    if tone == "light":
        return mixed(cloth, WHITE, 0.28)
    return cloth.darker(135) if tone == "dark" else cloth


def behind(painter: QPainter, top: str, cloth: QColor) -> None:
    """What lies behind the neck."""
    if top == "hoodie":
        fill(painter, cloth.darker(125))
        painter.drawEllipse(QRectF(41, 92, 68, 40))


def body(painter: QPainter, top: str, cloth: QColor, skin: QColor) -> None:
    """Shoulders, neck and what is worn."""
    fill(painter, WHITE.darker(104) if top == "coat" else cloth)
    painter.drawPath(_shoulders())
    if top == "turtleneck":
        _neck(painter, skin)
        fill(painter, cloth.darker(112))
        painter.drawRoundedRect(QRectF(61, 105, 28, 17), 6, 6)
        return
    _OPEN[top](painter, cloth, skin)


def _shoulders() -> QPainterPath:
    return shape((24, 152), ((24, 122), (44, 117), (62, 113)), ((68, 116), (82, 116), (88, 113)),
                 ((106, 117), (126, 122), (126, 152)))  # fmt: skip


def _neck(painter: QPainter, skin: QColor) -> None:
    fill(painter, skin.darker(112))
    painter.drawPath(shape((65, 94), ((65, 106), (64, 110), (62, 113)), ((66, 121), (84, 121), (88, 113)),
                           ((86, 110), (85, 106), (85, 94))))  # fmt: skip


def _vee(painter: QPainter, colour: QColor, depth: float = 134) -> None:
    fill(painter, colour)
    painter.drawPath(shape((62, 112), ((66, 120), (71, depth - 4), (75, depth)),
                           ((79, depth - 4), (84, 120), (88, 112)), ((84, 116), (66, 116), (62, 112))))  # fmt: skip


def _collar(painter: QPainter, colour: QColor) -> None:
    flap = shape((62, 110), ((66, 118), (70, 120), (75, 122)), ((72, 126), (68, 130), (65, 131)),
                 ((60, 126), (57, 120), (57, 114)))  # fmt: skip
    fill(painter, colour)
    painter.drawPath(flap)
    painter.drawPath(mirrored(flap))


def _lapels(painter: QPainter, edge: QColor) -> None:
    line(painter, edge, 2)
    curve(painter, (60, 114), (64, 128), (75, 140))
    curve(painter, (90, 114), (86, 128), (75, 140))
    painter.drawLine(QPointF(75, 140), QPointF(75, 152))


def _crew(painter: QPainter, cloth: QColor, skin: QColor) -> None:
    _neck(painter, skin)
    line(painter, cloth.darker(122), 3)
    curve(painter, (61.5, 113.5), (75, 125.5), (88.5, 113.5))


def _open_shirt(painter: QPainter, cloth: QColor, skin: QColor) -> None:
    _vee(painter, skin)
    _neck(painter, skin)
    line(painter, cloth.darker(122), 2.4)
    curve(painter, (61.5, 113), (68, 128), (75, 134))
    curve(painter, (88.5, 113), (82, 128), (75, 134))


def _polo(painter: QPainter, cloth: QColor, skin: QColor) -> None:
    _neck(painter, skin)
    _collar(painter, mixed(cloth, WHITE, 0.3))
    line(painter, cloth.darker(125), 2)
    painter.drawLine(QPointF(75, 122), QPointF(75, 140))


def _blazer(painter: QPainter, cloth: QColor, skin: QColor) -> None:
    _vee(painter, WHITE, 141)
    _neck(painter, skin)
    _collar(painter, WHITE)
    _lapels(painter, cloth.darker(135))


def _coat(painter: QPainter, cloth: QColor, skin: QColor) -> None:
    _vee(painter, cloth, 141)
    _neck(painter, skin)
    _collar(painter, WHITE)
    _lapels(painter, WHITE.darker(130))
    line(painter, WHITE.darker(130), 1.6)
    painter.drawLine(QPointF(94, 138), QPointF(108, 138))
    fill(painter, cloth)
    painter.drawRoundedRect(QRectF(99, 132, 3, 9), 1, 1)


def _hoodie(painter: QPainter, cloth: QColor, skin: QColor) -> None:
    _neck(painter, skin)
    line(painter, cloth.darker(125), 5)
    curve(painter, (60, 112), (75, 130), (90, 112))
    line(painter, WHITE, 2)
    curve(painter, (68, 122), (67, 130), (68, 138))
    curve(painter, (82, 122), (83, 130), (82, 138))


def _overall(painter: QPainter, cloth: QColor, skin: QColor) -> None:
    fill(painter, mixed(cloth, WHITE, 0.62))
    painter.drawPath(_shoulders())
    _crew(painter, mixed(cloth, WHITE, 0.62), skin)
    fill(painter, cloth.darker(112))
    painter.drawRect(QRectF(52, 134, 46, 20))
    for x in (50, 91):
        painter.drawRect(QRectF(x, 115, 9, 38))
    fill(painter, HELMET)
    for button in (54.5, 95.5):
        painter.drawEllipse(QPointF(button, 137), 2.6, 2.6)


def _vest(painter: QPainter, cloth: QColor, skin: QColor) -> None:
    side = shape((57, 114), ((48, 118), (44, 130), (44, 152)), ((54, 152), (62, 152), (70, 152)),
                 ((66, 138), (62, 124), (57, 114)))  # fmt: skip
    for part in (side, mirrored(side)):
        fill(painter, SAFETY)
        painter.drawPath(part)
    line(painter, STRIPE, 5)
    painter.drawLine(QPointF(47, 141), QPointF(64, 141))
    painter.drawLine(QPointF(86, 141), QPointF(103, 141))
    _crew(painter, cloth, skin)


def _scrubs(painter: QPainter, cloth: QColor, skin: QColor) -> None:
    _open_shirt(painter, cloth, skin)
    line(painter, cloth.darker(125), 1.8)
    painter.drawRoundedRect(QRectF(92, 134, 16, 20), 2, 2)
    line(painter, WHITE, 2)
    painter.drawLine(QPointF(97, 131), QPointF(97, 139))


_OPEN = {
    "crew": _crew, "vee": _open_shirt, "polo": _polo, "blazer": _blazer, "coat": _coat, "hoodie": _hoodie,
    "overall": _overall, "vest": _vest, "scrubs": _scrubs,
}  # fmt: skip


def helmet(painter: QPainter) -> None:
    """A safety helmet with its brim and ridge."""
    fill(painter, HELMET)
    painter.drawPath(shape((43, 62), ((43, 28), (107, 28), (107, 62))))
    fill(painter, HELMET.darker(115))
    painter.drawRoundedRect(QRectF(69, 34, 12, 26), 6, 6)
    painter.drawRoundedRect(QRectF(37, 58, 76, 7.5), 3.7, 3.7)


def wheelchair(painter: QPainter) -> None:
    """The back, the push handles and the wheels of a wheelchair."""
    fill(painter, STEEL.lighter(130))
    painter.drawRoundedRect(QRectF(32, 112, 86, 44), 8, 8)
    line(painter, STEEL, 5)
    for x, out in ((36, 25), (114, 125)):
        painter.drawLine(QPointF(x, 150), QPointF(x, 106))
        painter.drawLine(QPointF(x, 106), QPointF(out, 104))
    line(painter, STEEL, 4.5)
    for wheel in (15.5, 134.5):
        painter.drawEllipse(QPointF(wheel, 146), 7.5, 27)
