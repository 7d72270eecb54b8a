"""A drawn person: a few parameters make a face, so that people look like people and no photograph is needed.

The field is 150 by 150 with the head around (75, 77); `portrait_hair` and `portrait_clothes` draw the rest in it.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets import portrait_clothes as clothes
from loopbaan_app.ui.widgets import portrait_hair as hairdo
from loopbaan_app.ui.widgets.portrait_pen import INK, curve, fill, line

SKINS = {"s1": "#F6D7BD", "s2": "#F0C29B", "s3": "#DDA873", "s4": "#BF8350", "s5": "#8B5427", "s6": "#6E4528"}
HAIRS = {
    "black": "#1B1826", "brown": "#6B4423", "blond": "#E8B13A", "red": "#B5591E", "grey": "#8F8E99", "white": "#E6E4DF",
}  # fmt: skip
FACES = {"oval": (26.5, 29.5), "round": (29.0, 28.5), "long": (25.0, 32.0), "square": (27.0, 29.5)}


def draw_portrait(painter: QPainter, area: QRectF, look: Mapping[str, object], cloth: QColor, halo: QColor) -> None:
    """Draw head and shoulders in `area`; `look` holds the fields of `model.role_model.Portrait`.

    `cloth` and `halo` are the colours of the clothes and of the round field behind the head.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    side = min(area.width(), area.height())
    painter.translate(area.center().x() - side / 2, area.bottom() - side)
    painter.scale(side / 150, side / 150)
    fill(painter, halo)
    painter.drawEllipse(QPointF(75, 89), 66, 66)
    skin, hair = QColor(SKINS[str(look["skin"])]), QColor(HAIRS[str(look["hair_colour"])])
    style, top = str(look["hair"]), str(look.get("top", "crew"))
    tone = str(look.get("tone", "plain"))
    worn = clothes.toned(cloth, tone)
    scarf = clothes.toned(cloth, "light" if tone == "dark" else "dark")
    if look.get("wheelchair"):
        clothes.wheelchair(painter)
    clothes.behind(painter, top, worn)
    hairdo.behind(painter, style, scarf if style == "headscarf" else hair)
    clothes.body(painter, top, worn, skin)
    _head(painter, look, skin, hair)
    hairdo.before(painter, style, scarf if style == "headscarf" else hair)
    _worn(painter, look)
    painter.restore()


def _head(painter: QPainter, look: Mapping[str, object], skin: QColor, hair: QColor) -> None:
    shape = str(look.get("face", "oval"))
    wide, high = FACES[shape]
    shade = skin.darker(122)
    if str(look["hair"]) not in hairdo.COVERS_EARS:
        fill(painter, skin.darker(106))
        for x in (75 - wide - 0.5, 75 + wide + 0.5):
            painter.drawEllipse(QPointF(x, 80), 4.6, 6.4)
    fill(painter, skin)
    if shape == "square":
        painter.drawRoundedRect(QRectF(75 - wide, 77 - high, 2 * wide, 2 * high), 23, 26)
    else:
        painter.drawEllipse(QPointF(75, 77), wide, high)
    if look.get("freckles"):
        fill(painter, shade)
        for x, y in ((58, 85), (62, 88), (57, 90), (92, 85), (88, 88), (93, 90)):
            painter.drawEllipse(QPointF(x, y), 1.0, 1.0)
    if look.get("beard"):
        _beard(painter, hair, wide, high)
    _features(painter, look, shade, hair)


def _features(painter: QPainter, look: Mapping[str, object], shade: QColor, hair: QColor) -> None:
    fill(painter, INK)
    for x in (65, 85):
        painter.drawEllipse(QPointF(x, 78), 2.9, 3.3)
    fill(painter, clothes.WHITE)
    for x in (66, 86):
        painter.drawEllipse(QPointF(x, 76.8), 0.9, 0.9)
    brow = hair.darker(135) if hair.lightness() > 90 else hair
    line(painter, brow, 2.2)
    curve(painter, (60, 71), (65, 68.2), (70, 70.4))
    curve(painter, (90, 71), (85, 68.2), (80, 70.4))
    line(painter, shade, 2)
    curve(painter, (75, 80), (78.4, 86), (73.6, 86.4))
    if look.get("lines"):
        line(painter, shade, 1.4)
        curve(painter, (57.5, 88), (57, 91), (58.5, 94))
        curve(painter, (92.5, 88), (93, 91), (91.5, 94))
        curve(painter, (67, 61.5), (75, 60.4), (83, 61.5))
    if look.get("moustache"):
        line(painter, hair, 3.6)
        curve(painter, (66.5, 91.6), (70.5, 88), (75, 90))
        curve(painter, (83.5, 91.6), (79.5, 88), (75, 90))
    _mouth(painter, str(look.get("mouth", "smile")))


def _mouth(painter: QPainter, mouth: str) -> None:
    if mouth == "laugh":
        path = QPainterPath(QPointF(65.5, 91.5))
        path.quadTo(75, 93.5, 84.5, 91.5)
        path.quadTo(82, 102, 75, 102)
        path.quadTo(68, 102, 65.5, 91.5)
        fill(painter, QColor("#FFFFFF"))
        painter.drawPath(path)
        line(painter, INK, 2)
        painter.drawPath(path)
        return
    line(painter, INK, 2.5)
    if mouth == "calm":
        curve(painter, (67, 94.5), (75, 99.5), (83, 94.5))
    else:
        curve(painter, (65.5, 93), (75, 101.5), (84.5, 93))


def _beard(painter: QPainter, hair: QColor, wide: float, high: float) -> None:
    left, right, chin = 75 - wide, 75 + wide, 77 + high
    path = QPainterPath(QPointF(left, 78))
    path.cubicTo(left + 1, chin + 2, left + 12, chin + 5, 75, chin + 5)
    path.cubicTo(right - 12, chin + 5, right - 1, chin + 2, right, 78)
    path.cubicTo(right - 3, 92, right - 10, 88, 75, 88.5)
    path.cubicTo(left + 10, 88, left + 3, 92, left, 78)
    lips = QPainterPath()
    lips.addEllipse(QPointF(75, 96), 8.5, 4.6)
    fill(painter, hair)
    painter.drawPath(path.subtracted(lips))


def _worn(painter: QPainter, look: Mapping[str, object]) -> None:
    """What people wear on the head."""
    if look.get("helmet"):
        clothes.helmet(painter)
    if look.get("earrings") and look["hair"] != "headscarf":
        fill(painter, QColor("#E8B13A"))
        for x in (48, 102):
            painter.drawEllipse(QPointF(x, 89.5), 2.6, 2.6)
    if look.get("glasses"):
        line(painter, INK, 2)
        for left in (56.0, 76.5):
            painter.drawRoundedRect(QRectF(left, 71.5, 17.5, 14), 6, 6)
        painter.drawLine(QPointF(73.5, 76), QPointF(76.5, 76))
        painter.drawLine(QPointF(56, 76), QPointF(49.5, 74.5))
        painter.drawLine(QPointF(94, 76), QPointF(100.5, 74.5))
    if look.get("hearing_aid"):
        line(painter, QColor("#2C7BE5"), 3.4)
        curve(painter, (102, 71), (108.5, 74), (105.5, 84))
        line(painter, QColor("#2C7BE5"), 1.6)
        curve(painter, (105.5, 84), (103, 87), (101, 84))


class Portrait(QWidget):
    """A drawn person on a soft round field in the colour of a domain; `size` in pixels at 100 % text."""

    def __init__(self, theme: Theme, look: Mapping[str, object], domain: str, name: str, size: int = 150) -> None:
        super().__init__()
        self._theme, self._look, self._domain, self._size = theme, look, domain, size
        self.setAccessibleName(f"Getekend portret van {name}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._size), self._theme.px(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addEllipse(QRectF(self.rect()))
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        draw_in_field(painter, self._theme, QRectF(self.rect()), self._look, self._domain)


def draw_in_field(painter: QPainter, theme: Theme, area: QRectF, look: Mapping[str, object], domain: str) -> None:
    """Draw a portrait on a soft field, in the colours of its domain; `domain` is empty for somebody of every domain.

    Clothes are the fill of the domain; where fills are black they take the ink instead. On dark fields the halo is
    lighter, so that black hair stays clear.
    """
    ink = theme.domain_ink(domain) if domain else theme.colour("quiet")
    cloth = theme.domain_fill(domain) if domain and not theme.tokens.domain_line else ink
    field, halo = QColor(ink), QColor(ink)
    field.setAlpha(40)
    halo.setAlpha(40 if ink == cloth and not theme.tokens.domain_line else 90)
    painter.fillRect(area, field)
    draw_portrait(painter, area, look, cloth, halo)
