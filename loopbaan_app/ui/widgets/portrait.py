"""A drawn person: a few parameters make a face, so that people look like people and no photograph is needed."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme

SKINS = {"s1": "#F6D7BD", "s2": "#F0C29B", "s3": "#DDA873", "s4": "#BF8350", "s5": "#8B5427", "s6": "#5F3A1E"}
HAIRS = {
    "black": "#1B1826", "brown": "#6B4423", "blond": "#E8B13A", "red": "#B5591E", "grey": "#9B9AA3", "white": "#E6E4DF",
}  # fmt: skip
_INK = QColor("#201C30")


def draw_portrait(painter: QPainter, area: QRectF, look: Mapping[str, object], cloth: QColor) -> None:
    """Draw head and shoulders in `area`; `look` holds the fields of `model.role_model.Portrait`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    side = min(area.width(), area.height())
    painter.translate(area.center().x() - side / 2, area.bottom() - side)
    painter.scale(side / 150, side / 150)
    painter.setPen(Qt.PenStyle.NoPen)
    halo = QColor(cloth)
    halo.setAlpha(40)
    painter.setBrush(halo)
    painter.drawEllipse(QPointF(75, 89), 66, 66)
    skin, hair = QColor(SKINS[str(look["skin"])]), QColor(HAIRS[str(look["hair_colour"])])
    style = str(look["hair"])
    if look.get("wheelchair"):
        _wheelchair(painter)
    _hair_behind(painter, style, hair, cloth)
    _body(painter, skin, cloth)
    _face(painter, skin, beard=hair if look.get("beard") else None)
    _hair_before(painter, style, hair, cloth)
    _extras(painter, look)
    painter.restore()


def _ellipse(painter: QPainter, colour: QColor, x: float, y: float, rx: float, ry: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(x, y), rx, ry)


def _body(painter: QPainter, skin: QColor, cloth: QColor) -> None:
    path = QPainterPath(QPointF(25, 152))
    path.cubicTo(25, 118, 48, 112, 75, 112)
    path.cubicTo(102, 112, 125, 118, 125, 152)
    painter.setBrush(cloth)
    painter.drawPath(path)
    painter.setBrush(skin.darker(108))
    painter.drawRoundedRect(QRectF(65, 96, 20, 26), 10, 10)


def _face(painter: QPainter, skin: QColor, beard: QColor | None) -> None:
    _ellipse(painter, skin, 75, 78, 28, 29)
    if beard is not None:
        path = QPainterPath(QPointF(48, 80))
        path.cubicTo(50, 116, 100, 116, 102, 80)
        path.cubicTo(94, 92, 56, 92, 48, 80)
        painter.setBrush(beard)
        painter.drawPath(path)
    for x in (65, 85):
        _ellipse(painter, _INK, x, 77, 3, 3.2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_INK, 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    smile = QPainterPath(QPointF(65, 90))
    smile.quadTo(75, 99, 85, 90)
    painter.drawPath(smile)
    painter.setPen(Qt.PenStyle.NoPen)


def _hair_behind(painter: QPainter, style: str, hair: QColor, cloth: QColor) -> None:
    painter.setBrush(hair)
    if style == "bob":
        painter.drawRoundedRect(QRectF(43, 46, 64, 68), 26, 22)
    elif style in ("long", "wavy"):
        painter.drawRoundedRect(QRectF(42, 46, 66, 92 if style == "long" else 80), 30, 18)
    elif style == "ponytail":
        painter.drawEllipse(QRectF(96, 62, 22, 50))
    elif style == "bun":
        painter.drawEllipse(QPointF(75, 41), 13, 12)
    elif style == "afro":
        _ellipse(painter, hair, 75, 66, 42, 38)
    elif style == "curls":
        for x, y in ((46, 62), (44, 80), (104, 62), (106, 80), (60, 46), (90, 46)):
            _ellipse(painter, hair, x, y, 14, 14)
    elif style == "braids":
        for x in (40, 101):
            painter.drawRoundedRect(QRectF(x, 70, 9, 62), 4, 4)
    elif style == "headscarf":
        painter.setBrush(cloth.darker(125))
        painter.drawRoundedRect(QRectF(39, 43, 72, 92), 34, 30)


def _hair_before(painter: QPainter, style: str, hair: QColor, cloth: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hair)
    if style == "bald":
        return
    if style == "headscarf":
        outer = QPainterPath()
        outer.addEllipse(QPointF(75, 80), 37, 39)
        inner = QPainterPath()
        inner.addEllipse(QPointF(75, 82), 25, 27)
        painter.setBrush(cloth.darker(125))
        painter.drawPath(outer.subtracted(inner))
        return
    low = {"short": 70, "grey-short": 68, "afro": 64, "curls": 64}.get(style, 72)
    fringe = QPainterPath(QPointF(46, low + 4))
    fringe.cubicTo(45, 36, 105, 36, 104, low + 4)
    fringe.cubicTo(97, 60, 84, 58, 75, 59)
    fringe.cubicTo(62, 58, 52, 62, 46, low + 4)
    painter.drawPath(fringe)
    if style == "wavy":
        for x, y in ((48, 84), (102, 84), (47, 100), (103, 100)):
            _ellipse(painter, hair, x, y, 8, 10)
    if style == "curls":
        for x in (56, 69, 82, 95):
            _ellipse(painter, hair, x, 53, 9, 9)


def _extras(painter: QPainter, look: Mapping[str, object]) -> None:
    if look.get("glasses"):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_INK, 2.2))
        for x in (56.0, 76.5):
            painter.drawRoundedRect(QRectF(x, 70, 17.5, 14), 6, 6)
        painter.drawLine(QPointF(73.5, 75), QPointF(76.5, 75))
    if look.get("hearing_aid"):
        _ellipse(painter, QColor("#2C7BE5"), 102, 84, 4, 6)
    if look.get("helmet"):
        path = QPainterPath(QPointF(42, 62))
        path.cubicTo(42, 28, 108, 28, 108, 62)
        path.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFB000"))
        painter.drawPath(path)
        painter.drawRoundedRect(QRectF(36, 58, 78, 7), 3, 3)


def _wheelchair(painter: QPainter) -> None:
    painter.setBrush(QColor("#3B3A46"))
    painter.drawRoundedRect(QRectF(22, 108, 10, 44), 4, 4)
    painter.drawRoundedRect(QRectF(118, 108, 10, 44), 4, 4)
    painter.drawRoundedRect(QRectF(14, 104, 22, 7), 3, 3)
    painter.drawRoundedRect(QRectF(114, 104, 22, 7), 3, 3)


class Portrait(QWidget):
    """A drawn person on a soft field in the colour of a domain."""

    def __init__(self, theme: Theme, look: Mapping[str, object], domain: str, name: str, size: int = 150) -> None:
        super().__init__()
        self._theme, self._look, self._domain, self._size = theme, look, domain, size
        self.setAccessibleName(f"Getekend portret van {name}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addEllipse(QRectF(self.rect()))
        painter.setClipPath(clip)
        cloth = QColor(_cloth(self._theme, self._domain))
        field = QColor(cloth)
        field.setAlpha(36)
        painter.fillRect(self.rect(), field)
        draw_portrait(painter, QRectF(self.rect()), self._look, cloth)


def _cloth(theme: Theme, domain: str) -> QColor:
    """Clothes in the colour of the domain; where fills are black they take the ink instead."""
    return theme.domain_ink(domain) if theme.tokens.domain_line else theme.domain_fill(domain)
