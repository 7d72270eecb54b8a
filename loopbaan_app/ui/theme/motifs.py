"""One geometric motif per domain, drawn large and faint on its tile and page head.

Each is the inside of an SVG of 100 by 100 units: filled shapes, or a group of strokes with round ends.
"""

from PySide6.QtGui import QColor, QPixmap

from loopbaan_app.ui.theme.svg import drawing

_STROKES = (
    '<g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" stroke-width="{}">{}</g>'
)


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}"/>'


_HELIX = "M{0} 0 C{0} 22 {1} 28 {1} 50 S{0} 78 {0} 100"

MOTIFS: dict[str, str] = {
    "digitalisering_ai": "".join(
        _rounded(2 + 35 * column, 4 + 34 * row, 26, 26, 6)
        for column, row in ((0, 0), (1, 0), (2, 0), (1, 1), (2, 1), (2, 2))
    ),
    "veiligheid_weerbaarheid": '<path d="M50 2 92 16V52C92 78 72 92 50 100 28 92 8 78 8 52V16Z"/>',
    "energie_klimaat": _STROKES.format(12, '<path d="M50 40V6M50 40 86 61M50 40 14 61M50 40V100"/>'),
    "life_sciences_biotech": _STROKES.format(
        10, f'<path d="{_HELIX.format(22, 78)}{_HELIX.format(78, 22)}M28 12H72M40 37H60M40 63H60M28 88H72"/>'
    ),
    "onderwijs": _rounded(24, 22, 60, 17, 4) + _rounded(10, 46, 76, 17, 4) + _rounded(0, 70, 100, 17, 4),
    "kinderopvang": '<path d="M38 2 62 42H14Z"/><circle cx="27" cy="73" r="25"/>' + _rounded(58, 40, 40, 40, 8),
    "zorg_sociaal": '<path d="M34 2H66V34H98V66H66V98H34V66H2V34H34Z"/>',
    "woningbouw": '<path d="M50 4 98 44V100H2V44Z"/>',
    "economie_handel": "".join(
        _rounded(4 + 24 * bar, 98 - height, 17, height, 4) for bar, height in enumerate((34, 52, 44, 74))
    ),
    "horeca_toerisme": '<path fill-rule="evenodd" d="M50 4A46 46 0 1 1 49.9 4ZM50 20A30 30 0 1 0 50.1 20Z"/>'
    '<circle cx="50" cy="50" r="18"/>',
    "groen_voedsel": '<path d="M6 94C0 30 40 4 96 6 98 62 70 100 6 94Z"/>',
    "transport_logistiek": '<path d="M36 4H44L34 98H2ZM56 4H64L98 98H66Z"/>'
    + _rounded(47, 10, 6, 14, 2) + _rounded(47, 36, 6, 18, 2) + _rounded(47, 68, 6, 24, 2),
    "creatief_media": _STROKES.format(
        13, "".join(f'<path d="M8 {y}C30 {y - 26} 44 {y + 26} 60 {y}Q74 {y - 20} 92 {y}"/>' for y in (18, 50, 82))
    ),
    "uiterlijke_verzorging": _STROKES.format(
        10, '<circle cx="20" cy="80" r="14"/><circle cx="80" cy="80" r="14"/><path d="M28 68 76 6M72 68 24 6"/>'
    ),
    "sport_bewegen": _STROKES.format(
        9, "".join(_rounded(i, i + 6, 100 - 2 * i, 88 - 2 * i, 44 - i) for i in (5, 21, 37))
    ),
    "industrie_techniek": _STROKES.format(
        13, '<circle cx="50" cy="50" r="27"/>'
        '<path d="M50 10V16M50 84V90M10 50H16M84 50H90M22 22 26 26M74 74 78 78M22 78 26 74M74 26 78 22"/>'
    ),
    "overheid_recht_facilitair": '<path d="M50 4 98 30H2Z"/>'
    + "".join(f'<rect x="{x}" y="38" width="11" height="42"/>' for x in (10, 34, 58, 80)) + _rounded(2, 86, 96, 12, 3),
}  # fmt: skip


def motif(domain: str, side: int, colour: QColor, ratio: float, strength: float = 0.18) -> QPixmap:
    """The motif of a domain as a faint picture; `strength` is its opacity, the same where strokes cross."""
    inside = MOTIFS[domain].replace("currentColor", colour.name())
    faint = f'<g fill="{colour.name()}" opacity="{strength}">{inside}</g>'
    return drawing(faint, (100, 100), side / 100, ratio)
