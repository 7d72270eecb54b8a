"""The values that everything visible is made of: colours per theme, sizes, spacing.

Dark and high-contrast values are chosen by hand, not inverted. `tests/ui/theme/test_tokens.py` measures the contrast.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

ThemeName = Literal["light", "dark", "contrast"]

TEXT_SIZES = {"small": 13, "body": 15, "strong": 16, "heading": 20, "title": 24, "display": 30}
"""Pixels at 100 % text."""
TEXT_SCALES = (100, 125, 150, 175, 200)
RADIUS = 16
SIDEBAR_WIDTH = 216
TOPBAR_HEIGHT = 64


class Tokens(NamedTuple):
    """The colours of one theme; `domains` fills tiles, `domain_inks` draws lines and words on a surface."""

    background: str
    surface: str
    line: str
    line_strong: str
    text: str
    quiet: str
    brand: str
    brand_hover: str
    on_brand: str
    hero: str
    """The largest field of the Start page."""
    on_hero: str
    hero_line: str
    brand_soft: str
    accent: str
    focus: str
    good: str
    good_soft: str
    caution: str
    caution_soft: str
    bad: str
    bad_soft: str
    neutral_soft: str
    track: str
    guess: str
    on_domain: str
    domains: Mapping[str, str]
    domain_inks: Mapping[str, str]
    domain_line: str = ""
    """Border around domain fills; empty where the fill itself is clear enough."""


DOMAIN_COLOURS = {
    "digitalisering_ai": "#4B3FD1",
    "veiligheid_weerbaarheid": "#1F5673",
    "energie_klimaat": "#0B7A4B",
    "life_sciences_biotech": "#A3236F",
    "onderwijs": "#B4490A",
    "kinderopvang": "#8A5A00",
    "zorg_sociaal": "#C22F3D",
    "woningbouw": "#5B4636",
    "economie_handel": "#2B5C94",
    "horeca_toerisme": "#9C3A12",
    "groen_voedsel": "#41691B",
    "transport_logistiek": "#4B5870",
    "creatief_media": "#7B2F93",
    "uiterlijke_verzorging": "#AB3163",
    "sport_bewegen": "#0D6C78",
    "industrie_techniek": "#54535F",
    "overheid_recht_facilitair": "#3C4C80",
}

_DARK_INKS = {
    "digitalisering_ai": "#A9A2FF",
    "veiligheid_weerbaarheid": "#84C4E6",
    "energie_klimaat": "#5BD6A0",
    "life_sciences_biotech": "#F191CB",
    "onderwijs": "#FFA970",
    "kinderopvang": "#F0BE58",
    "zorg_sociaal": "#FF9AA3",
    "woningbouw": "#D8BCA6",
    "economie_handel": "#93C0F2",
    "horeca_toerisme": "#FFAF8C",
    "groen_voedsel": "#AEDB85",
    "transport_logistiek": "#B6C2D9",
    "creatief_media": "#DDA3F0",
    "uiterlijke_verzorging": "#F59CC0",
    "sport_bewegen": "#77D4E0",
    "industrie_techniek": "#C6C5D0",
    "overheid_recht_facilitair": "#B3C0F0",
}

LIGHT = Tokens(
    background="#F7F5F1",
    surface="#FFFFFF",
    line="#E3DFD6",
    line_strong="#8D8A99",
    text="#1C1B33",
    quiet="#565470",
    brand="#3B2FC4",
    brand_hover="#2F259E",
    on_brand="#FFFFFF",
    hero="#3B2FC4",
    on_hero="#FFFFFF",
    hero_line="#3B2FC4",
    brand_soft="#ECEAFB",
    accent="#FFB000",
    focus="#FFB000",
    good="#0B7A4B",
    good_soft="#E1F3EA",
    caution="#8A5A00",
    caution_soft="#FCF1DA",
    bad="#B3261E",
    bad_soft="#FBE6E3",
    neutral_soft="#EEEAE1",
    track="#ECE8DF",
    guess="#8B87AA",
    on_domain="#FFFFFF",
    domains=DOMAIN_COLOURS,
    domain_inks=DOMAIN_COLOURS,
)

DARK = Tokens(
    background="#14131F",
    surface="#1F1E2E",
    line="#38364D",
    line_strong="#8785A0",
    text="#F4F2FB",
    quiet="#BAB7D0",
    brand="#B0A8FF",
    brand_hover="#C9C3FF",
    on_brand="#17152B",
    hero="#3B2FA8",
    on_hero="#FFFFFF",
    hero_line="#3B2FA8",
    brand_soft="#2D2A52",
    accent="#FFB000",
    focus="#FFB000",
    good="#5BD6A0",
    good_soft="#14382B",
    caution="#F0BE58",
    caution_soft="#3A2F14",
    bad="#FF9A91",
    bad_soft="#46211F",
    neutral_soft="#312F45",
    track="#3A384F",
    guess="#9C98BC",
    on_domain="#FFFFFF",
    domains=DOMAIN_COLOURS,
    domain_inks=_DARK_INKS,
)

CONTRAST = Tokens(
    background="#000000",
    surface="#000000",
    line="#FFFFFF",
    line_strong="#FFFFFF",
    text="#FFFFFF",
    quiet="#FFFFFF",
    brand="#FFE94D",
    brand_hover="#FFFFFF",
    on_brand="#000000",
    hero="#000000",
    on_hero="#FFFFFF",
    hero_line="#FFE94D",
    brand_soft="#333000",
    accent="#00E5FF",
    focus="#00E5FF",
    good="#6CFFB0",
    good_soft="#00331C",
    caution="#FFD84D",
    caution_soft="#332800",
    bad="#FFA8A0",
    bad_soft="#3D0A06",
    neutral_soft="#2A2A2A",
    track="#4A4A4A",
    guess="#C8C8C8",
    on_domain="#FFFFFF",
    domains=dict.fromkeys(DOMAIN_COLOURS, "#000000"),
    domain_inks=_DARK_INKS,
    domain_line="#FFFFFF",
)

THEMES: dict[ThemeName, Tokens] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def contrast_ratio(first: str, second: str) -> float:
    """The contrast of two `#RRGGBB` colours by the WCAG 2 formula, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
