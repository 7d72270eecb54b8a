"""The coloured tile of a domain, and the coloured head of a page, both with the motif of the domain.

The colours come from the style sheet (`domain="…"`); here are only the parts.
"""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStylePainter, QVBoxLayout

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.theme.motifs import motif
from loopbaan_app.ui.widgets.card import column
from loopbaan_app.ui.widgets.card_button import CardWords, PaintedCard
from loopbaan_app.ui.widgets.picture import Picture
from loopbaan_app.ui.widgets.room import width_hint

HIDE_MOTIF_BELOW = 210
"""Width of a tile, at 100 % text, below which the words get the room of the motif."""
LEFT, EDGE, GAP = 16, 12, 4
"""The room before the words, around the other parts, and between them."""
ICON = 24


class DomainTile(PaintedCard):
    """A button with the colour, icon, name and motif of one domain, and below the name a line when one is given.

    A line takes the whole width, so it stands below the motif; a name alone stands at the foot, beside the motif.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, domain: str, name: str, icon: str, line: str = "") -> None:
        super().__init__("tile", name, line)
        self._theme, self._domain, self._icon, self._has_line = theme, domain, icon, bool(line)
        self._words = CardWords(theme, name, line, size="body", gap=GAP)
        self._motif_side = 64 if line else 84
        self._motif = QPixmap()
        self.setProperty("domain", domain)
        theme.changed.connect(self._follow)
        self._follow()
        self.clicked.connect(lambda: self.opened.emit(domain))

    def _follow(self) -> None:
        """Follow the theme."""
        self._motif = motif(self._domain, self._motif_side, self._theme.colour("on_domain"), self._theme.ratio)
        self.updateGeometry()

    @override
    def heightForWidth(self, width: int) -> int:
        words = self._words.height(self._words_width(width))
        if self._has_line:
            return self._below_pictures(width) + words + EDGE
        beside = 2 * EDGE + self._motif_side if self._has_motif(width) else 0
        return max(EDGE + self._theme.px(ICON) + GAP + words + EDGE, beside)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(HIDE_MOTIF_BELOW), self._theme.px(ICON) + 2 * EDGE)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEFT + self._words.least_width() + EDGE, self._theme.px(ICON) + 2 * EDGE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, width = self._theme, self.width()
        painter = QStylePainter(self)
        sign = theme.icons.pixmap(self._icon, theme.tokens.on_domain, theme.px(ICON), theme.ratio)
        painter.drawPixmap(LEFT, EDGE, sign)
        if self._has_motif(width):
            top = EDGE if self._has_line else (self.height() - self._motif_side) // 2
            painter.drawPixmap(width - EDGE - self._motif_side, top, self._motif)
        room = self._words_width(width)
        top = self._below_pictures(width) if self._has_line else self.height() - EDGE - self._words.height(room)
        role = QPalette.ColorRole.ButtonText
        self._words.paint(painter, QRect(LEFT, top, room, self.height()), self.palette(), role, role)

    def _has_motif(self, width: int) -> bool:
        return width >= self._theme.px(HIDE_MOTIF_BELOW)

    def _words_width(self, width: int) -> int:
        beside = self._motif_side if self._has_motif(width) and not self._has_line else 0
        return width - LEFT - beside - EDGE

    def _below_pictures(self, width: int) -> int:
        return EDGE + max(self._theme.px(ICON), self._motif_side if self._has_motif(width) else 0) + GAP


class DomainHead(QFrame):
    """The coloured head of a page about something in a domain; parts go in `column`."""

    def __init__(self, theme: Theme, domain: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("domain-head")
        self.setProperty("domain", domain)
        self._motif = Picture(theme, lambda: motif(domain, 110, theme.colour("on_domain"), theme.ratio))
        across = QHBoxLayout(self)
        across.setContentsMargins(26, 22, 26, 22)
        across.setSpacing(24)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        across.addLayout(self.column, 1)
        across.addLayout(column(1, self._motif, 1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @override
    def sizeHint(self) -> QSize:
        return width_hint(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._motif.setVisible(self.width() >= self._theme.px(560))
        super().resizeEvent(event)
