"""The coloured tile of a domain, and the coloured head of a page, both with the motif of the domain.

The colours come from the style sheet (`domain="…"`); here are only the parts.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.theme.motifs import motif
from loopbaan_app.ui.widgets.card import column, row
from loopbaan_app.ui.widgets.card_button import CardButton
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.picture import Picture
from loopbaan_app.ui.widgets.picture import icon as picture

HIDE_MOTIF_BELOW = 210
"""Width of a tile, at 100 % text, below which the words get the room of the motif."""


class DomainTile(CardButton):
    """A button with the colour, icon, name and motif of one domain, and below the name a line when one is given."""

    opened = Signal(str)

    def __init__(self, theme: Theme, domain: str, name: str, icon: str, line: str = "") -> None:
        super().__init__("tile", name, line)
        self._theme = theme
        self.setProperty("domain", domain)
        self.line.setContentsMargins(16, 12, 12, 12)
        self.line.setSpacing(4)
        self._motif = Picture(theme, lambda: motif(domain, 64 if line else 84, theme.colour("on_domain")))
        sign, title = picture(theme, icon, "on_domain"), Label(name, "on-domain-strong")
        if line:  # its words take the whole width, under the icon and the motif
            top = row(column(sign, 1), 1, self._motif)
            self.line.addLayout(column(top, title, Label(line, "on-domain-small"), 1, spacing=4), 1)
        else:
            self.line.addLayout(column(sign, 1, title, spacing=4), 1)
            self.line.addLayout(column(1, self._motif, 1))
        self.clicked.connect(lambda: self.opened.emit(domain))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._motif.setVisible(self.width() >= self._theme.px(HIDE_MOTIF_BELOW))
        super().resizeEvent(event)


class DomainHead(QFrame):
    """The coloured head of a page about something in a domain; parts go in `column`."""

    def __init__(self, theme: Theme, domain: str) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "domain-head")
        self.setProperty("domain", domain)
        self._motif = Picture(theme, lambda: motif(domain, 110, theme.colour("on_domain")))
        across = QHBoxLayout(self)
        across.setContentsMargins(26, 22, 26, 22)
        across.setSpacing(24)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        across.addLayout(self.column, 1)
        across.addLayout(column(1, self._motif, 1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._motif.setVisible(self.width() >= self._theme.px(560))
        super().resizeEvent(event)
