"""The theme in use: it fills the one style sheet from the tokens and tells everything that paints itself."""

from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from loopbaan_app.ui.theme.icons import IconSet, ThemeIcon
from loopbaan_app.ui.theme.tokens import RADIUS, TEXT_SIZES, THEMES, ThemeName, Tokens

FAMILY = "Manrope"
_SHEET = Path(__file__).with_name("app.qss")


class Theme(QObject):
    """Colours and sizes of the moment. One is made in `app` and handed to every widget that paints itself."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.name: ThemeName = "light"
        self.scale = 100
        self.icons = IconSet()
        self.palette = QPalette()
        self._sheet = Template(_SHEET.read_text(encoding="utf-8"))

    @property
    def tokens(self) -> Tokens:
        """The colours of the theme in use."""
        return THEMES[self.name]

    def use(self, name: ThemeName, scale: int = 100) -> None:
        """Apply a theme and a text size (per cent) to the whole application."""
        self.name, self.scale = name, scale
        self.palette = _palette(self.tokens)
        self._app.setPalette(self.palette)
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(self.sheet())
        self.changed.emit()

    @property
    def ratio(self) -> float:
        """Device pixels per pixel of the screen."""
        return self._app.devicePixelRatio()

    def sheet(self) -> str:
        """The style sheet of the application with every token filled in."""
        tokens = self.tokens
        colours = {name: getattr(tokens, name) for name in Tokens._fields if name not in ("domains", "domain_inks")}
        sizes = {f"size_{name}": f"{self.px(size)}px" for name, size in TEXT_SIZES.items()}
        heights = {f"h{size}": f"{self.px(size)}px" for size in (24, 32, 40, 44)}
        return self._sheet.substitute(colours, **sizes, **heights) + _domain_rules(tokens)

    def px(self, pixels: float) -> int:
        """A length that grows with the text size."""
        return round(pixels * self.scale / 100)

    def font(self, size: str = "body", weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
        """The font of one text size of `TEXT_SIZES`, scaled."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(TEXT_SIZES[size]))
        font.setWeight(weight)
        # Letters keep their drawn form, and FreeType need not run the hints of each: 5 ms of the start on Linux.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def colour(self, token: str) -> QColor:
        """The colour of a token, by name."""
        return QColor(getattr(self.tokens, token))

    def domain_fill(self, domain: str) -> QColor:
        """The colour that fills tiles and heads of a domain; white words on it are readable."""
        return QColor(self.tokens.domains[domain])

    def domain_ink(self, domain: str) -> QColor:
        """The colour for lines and words of a domain on a surface."""
        return QColor(self.tokens.domain_inks[domain])

    def icon(self, name: str, token: str = "text", token_on: str = "") -> ThemeIcon:
        """A Lucide icon in the colour of a token; it follows the theme by itself."""
        return ThemeIcon(self, name, token, token_on or token)


def _domain_rules(tokens: Tokens) -> str:
    """The coloured fields of the domains: one rule each, for tiles and heads."""
    rules = [f"DomainTile:focus {{ border: 3px solid {tokens.focus}; }}"]
    for domain, fill in tokens.domains.items():
        edge = f"2px solid {tokens.domain_inks[domain]}" if tokens.domain_line else f"2px solid {fill}"
        field = f"background: {fill}; border: {edge}; border-radius: {RADIUS}px;"
        lit = QColor(fill).lighter(112).name()
        rules.append(f'DomainTile[domain="{domain}"], DomainHead[domain="{domain}"] {{ {field} }}')
        rules.append(f'DomainTile[domain="{domain}"]:hover {{ background: {lit}; }}')
    return "\n".join(rules)


def load_fonts() -> None:
    """Make Manrope known to Qt; without the package the system's own font serves."""
    from importlib.util import find_spec

    spec = find_spec("font_manrope")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for weight in ("Medium", "SemiBold", "Bold"):
            QFontDatabase.addApplicationFont(str(Path(folder) / "files" / f"Manrope-{weight}.ttf"))


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, tokens.background),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.background),
        (role.Button, tokens.surface),
        (role.ToolTipBase, tokens.surface),
        (role.WindowText, tokens.text),
        (role.Text, tokens.text),
        (role.ButtonText, tokens.text),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.quiet),
        (role.Highlight, tokens.brand),
        (role.HighlightedText, tokens.on_brand),
        (role.Link, tokens.brand),
        (role.LinkVisited, tokens.brand),
        (role.Accent, tokens.brand),
        (role.Mid, tokens.line),
    ):
        palette.setColor(which, QColor(colour))
    return palette
