"""Hair and headscarves of drawn people: one part behind the head, one part before it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from loopbaan_app.ui.widgets.portrait_pen import curve, fill, line, mirrored, shape

COVERS_EARS = ("bob", "long", "wavy", "afro", "curls", "headscarf")

CROWN_LEFT = ((43.5, 52), (56, 43), (75, 43))
CROWN_RIGHT = ((94, 43), (106.5, 52), (103, 77))
"""The outside of hair that lies close to the head, from temple to temple."""

HAIRLINES = {
    "short": (((101, 70), (99, 62), (91, 60)), ((80, 58.5), (68, 62), (60, 57)), ((54, 61), (50, 68), (47, 77))),
    "grey-short": (((102, 72), (101, 60), (93, 57)), ((86, 50), (64, 50), (57, 57)), ((49, 60), (48, 72), (47, 77))),
    "bun": (((102, 68), (96, 54), (75, 54)), ((54, 54), (48, 68), (47, 77))),
    "ponytail": (((102, 70), (98, 58), (80, 57)), ((64, 57), (52, 60), (47, 77))),
    "braids": (((102, 70), (90, 58), (75, 50)), ((60, 58), (48, 70), (47, 77))),
    "bob": (((101, 71), (99, 66), (97, 65)), ((82, 62.5), (68, 62.5), (53, 65)), ((51, 66), (49, 71), (47, 77))),
    "long": (((102, 72), (92, 62), (75, 50)), ((58, 62), (48, 72), (47, 77))),
    "wavy": (((103, 72), (100, 62), (88, 53)), ((80, 60), (62, 63), (54, 64)), ((50, 67), (48, 72), (47, 77))),
    "afro": (((101, 66), (92, 58), (75, 58)), ((58, 58), (49, 66), (47, 77))),
}  # fmt: skip
"""The inside of the hair, back from the right temple to the left one."""


def behind(painter: QPainter, style: str, colour: QColor) -> None:
    """What hangs or stands behind the head and lies under the clothes."""
    fill(painter, colour)
    if style == "bob":
        painter.drawPath(shape((75, 42), ((112, 42), (112, 72), (110, 106)), ((92, 113), (58, 113), (40, 106)),
                               ((38, 72), (38, 42), (75, 42))))  # fmt: skip
    elif style == "long":
        painter.drawPath(shape((75, 42), ((112, 42), (108, 90), (116, 134)), ((98, 142), (52, 142), (34, 134)),
                               ((42, 90), (38, 42), (75, 42))))  # fmt: skip
    elif style == "wavy":
        painter.drawEllipse(QRectF(43, 42, 64, 60))
        for x, y, r in ((45, 74, 10), (42, 90, 11), (43, 107, 12), (49, 121, 11)):
            painter.drawEllipse(QPointF(x, y), r, r)
            painter.drawEllipse(QPointF(150 - x, y), r, r)
        painter.drawRect(QRectF(46, 74, 58, 48))
    elif style == "bun":
        painter.drawEllipse(QPointF(75, 37), 13.5, 12)
    elif style == "ponytail":
        painter.drawPath(shape((95, 52), ((118, 52), (122, 84), (112, 116)), ((104, 112), (106, 88), (98, 74)),
                               ((94, 66), (92, 58), (95, 52))))  # fmt: skip
    elif style == "afro":
        _cloud(painter, ((75, 62, 36), (48, 54, 17), (102, 54, 17), (42, 74, 15), (108, 74, 15), (62, 38, 17),
                         (88, 38, 17), (49, 90, 12), (101, 90, 12)))  # fmt: skip
    elif style == "curls":
        _cloud(painter, ((47, 60, 12), (43, 76, 12), (45, 92, 11), (103, 60, 12), (107, 76, 12), (105, 92, 11),
                         (58, 48, 13), (75, 44, 13), (92, 48, 13)))  # fmt: skip


def before(painter: QPainter, style: str, colour: QColor) -> None:
    """What frames the face."""
    fill(painter, colour)
    if style == "headscarf":
        _headscarf(painter, colour)
    elif style == "curls":
        _cloud(painter, ((56, 57, 9), (68, 52, 9.5), (82, 52, 9.5), (94, 57, 9), (50, 68, 7.5), (100, 68, 7.5)))
    elif style in HAIRLINES:
        painter.drawPath(shape((47, 77), CROWN_LEFT, CROWN_RIGHT, *HAIRLINES[style]))
    if style == "long":
        lock = shape((48, 70), ((45, 90), (47, 112), (38, 134)), ((50, 134), (56, 112), (53, 84)),
                     ((52, 78), (50, 74), (48, 70)))  # fmt: skip
        painter.drawPath(lock)
        painter.drawPath(mirrored(lock))
    if style == "braids":
        _braids(painter, colour)
    if style == "ponytail":
        line(painter, colour.lighter(150) if colour.lightness() < 90 else colour.darker(140), 3)
        curve(painter, (96, 55), (102, 55), (105, 61))


def _cloud(painter: QPainter, circles: tuple[tuple[float, float, float], ...]) -> None:
    for x, y, r in circles:
        painter.drawEllipse(QPointF(x, y), r, r)


def _braids(painter: QPainter, colour: QColor) -> None:
    seam = colour.lighter(160) if colour.lightness() < 90 else colour.darker(125)
    for x in (44, 106):
        fill(painter, colour)
        for y in (80, 91, 102, 113, 124):
            painter.drawEllipse(QPointF(x, y), 6.4, 6.8)
        fill(painter, seam)
        painter.drawRoundedRect(QRectF(x - 4.5, 128, 9, 3.6), 1.8, 1.8)


def _headscarf(painter: QPainter, colour: QColor) -> None:
    outer = shape((75, 40), ((108, 40), (111, 72), (107, 96)), ((112, 112), (120, 124), (116, 136)),
                  ((100, 146), (52, 146), (34, 136)), ((30, 124), (38, 112), (43, 96)),
                  ((39, 72), (42, 40), (75, 40)))  # fmt: skip
    face = QPainterPath()
    face.addEllipse(QPointF(75, 79), 23, 27)
    painter.drawPath(outer.subtracted(face))
    line(painter, colour.darker(125), 2)
    curve(painter, (53, 92), (66, 118), (104, 124))
    curve(painter, (98, 92), (94, 112), (74, 120))
    curve(painter, (50, 66), (56, 48), (75, 47))
