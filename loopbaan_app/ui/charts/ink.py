"""What a chart is drawn with: colours, text sizes, dashes and marks, for the screen or for paper."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainterPath, QPen, QPolygonF

from loopbaan_app.ui.theme.apply import FAMILY, Theme
from loopbaan_app.ui.theme.tokens import TEXT_SIZES, Tokens, contrast_ratio

DASHES: tuple[tuple[float, ...], ...] = ((), (5, 3), (1.2, 2.2), (8, 3, 1.2, 3), (11, 4), (4, 2, 1.2, 2, 1.2, 2))
"""In line widths; each line of a chart has its own, so that it is known without colour."""
MARKS = ("circle", "square", "triangle", "diamond", "cross", "ring")
HATCHES = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.DiagCrossPattern,
           Qt.BrushStyle.HorPattern, Qt.BrushStyle.FDiagPattern, Qt.BrushStyle.VerPattern)  # fmt: skip
INKS = ("good", "brand", "onderwijs", "life_sciences_biotech", "sport_bewegen", "woningbouw")
"""Tokens and domains whose colour a line takes, in order."""
BAR = "sport_bewegen"


@dataclass(frozen=True)
class Ink:
    """Colours and sizes of one drawing."""

    text: QColor
    quiet: QColor
    line: QColor
    strong: QColor
    surface: QColor
    focus: QColor
    hues: tuple[QColor, ...]
    bar: QColor
    steps: tuple[QColor, ...]
    """Four fills from little to much, for maps; their order shows in grey as well."""
    scale: int = 100
    paper: bool = False

    def px(self, pixels: float) -> float:
        """A length that grows with the text size."""
        return pixels * self.scale / 100

    def font(self, size: str = "small", weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
        """The font of one text size of the theme."""
        font = QFont(FAMILY)
        font.setPixelSize(round(self.px(TEXT_SIZES[size])))
        font.setWeight(weight)
        return font

    def hue(self, index: int) -> QColor:
        """The colour of a line or a group of bars."""
        return self.hues[index % len(self.hues)]

    def pen(self, index: int, width: float = 3.0, *, thin: bool = False) -> QPen:
        """The pen of a line; a thin one joins points between which figures are missing."""
        pen = QPen(self.hue(index), self.px(1.4 if thin else width))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dashes = DASHES[index % len(DASHES)]
        if dashes:
            pen.setDashPattern([part * (2 if thin else 1) for part in dashes])
        return pen

    def fill(self, index: int) -> QBrush:
        """The fill of a group of bars: a colour, and from the second on a hatch as well."""
        return QBrush(self.hue(index), HATCHES[index % len(HATCHES)])

    def on(self, fill: QColor) -> QColor:
        """The colour of words on a fill: text or surface, whichever is clearer."""
        return max((self.text, self.surface), key=lambda colour: contrast_ratio(colour.name(), fill.name()))


def screen(theme: Theme) -> Ink:
    """The ink of the theme in use."""
    tokens = theme.tokens
    return Ink(
        text=theme.colour("text"),
        quiet=theme.colour("quiet"),
        line=theme.colour("line"),
        strong=theme.colour("line_strong"),
        surface=theme.colour("surface"),
        focus=theme.colour("focus"),
        hues=tuple(QColor(_ink(tokens, name)) for name in INKS),
        bar=QColor(tokens.domain_inks[BAR]),
        steps=tuple(_mixed(tokens.brand, tokens.surface, part) for part in (0.12, 0.38, 0.73, 1.0)),
        scale=theme.scale,
    )


def paper(scale: int = 100) -> Ink:
    """Black on white, told apart by dashes, marks and hatches."""
    black, grey, white = QColor("#000000"), QColor("#444444"), QColor("#FFFFFF")
    return Ink(
        text=black,
        quiet=grey,
        line=QColor("#BBBBBB"),
        strong=grey,
        surface=white,
        focus=black,
        hues=tuple(QColor(shade) for shade in ("#000000", "#3D3D3D", "#000000", "#3D3D3D", "#000000", "#3D3D3D")),
        bar=QColor("#4A4A4A"),
        steps=tuple(QColor(shade) for shade in ("#EDEDED", "#BDBDBD", "#7D7D7D", "#303030")),
        scale=scale,
        paper=True,
    )


def mark_path(index: int, centre: QPointF, radius: float) -> QPainterPath:
    """The shape that marks the points of a line."""
    path, kind = QPainterPath(), MARKS[index % len(MARKS)]
    x, y, r = centre.x(), centre.y(), radius
    if kind in ("circle", "ring"):
        path.addEllipse(centre, r, r)
        if kind == "ring":
            path.addEllipse(centre, r * 0.45, r * 0.45)
    elif kind == "square":
        path.addRect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8)
    else:
        points = {
            "triangle": ((0, -1.15), (1.1, 0.85), (-1.1, 0.85)),
            "diamond": ((0, -1.3), (1.2, 0), (0, 1.3), (-1.2, 0)),
            "cross": ((-1, -0.4), (-0.4, -1), (0, -0.5), (0.4, -1), (1, -0.4), (0.5, 0), (1, 0.4), (0.4, 1), (0, 0.5),
                      (-0.4, 1), (-1, 0.4), (-0.5, 0)),
        }[kind]  # fmt: skip
        path.addPolygon(QPolygonF([QPointF(x + dx * r, y + dy * r) for dx, dy in points]))
        path.closeSubpath()
    return path


def text_width(words: str, font: QFont) -> float:
    """How wide words are in one line."""
    return QFontMetricsF(font).horizontalAdvance(words)


def line_height(font: QFont) -> float:
    """How high one line of words is."""
    return QFontMetricsF(font).height()


def _ink(tokens: Tokens, name: str) -> str:
    return tokens.domain_inks[name] if name in tokens.domain_inks else str(getattr(tokens, name))


def _mixed(colour: str, ground: str, part: float) -> QColor:
    one, other = QColor(colour), QColor(ground)
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a * part + b * (1 - part)) for a, b in channels))
