"""A card to tick: what it says wraps, which the words of a check box cannot."""

from PySide6.QtGui import QPixmap

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card import column
from loopbaan_app.ui.widgets.card_button import CardButton
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.picture import Picture

ROUND = ("circle", "circle-check")
SQUARE = ("square", "square-check-big")


class Tick(CardButton):
    """A title in bold with a quiet line before or after it; `toggled` tells when it is ticked or not.

    One that leads elsewhere is not `checkable`: it shows whether it is done, and only tells that it was clicked.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        *,
        before: str = "",
        after: str = "",
        on: bool = False,
        icons: tuple[str, str] = SQUARE,
        look: str = "card-button",
        checkable: bool = True,
    ) -> None:
        super().__init__(look, title, before or after)
        self._theme, self._icons, self._on = theme, icons, on
        self._sign = Picture(theme, self._pixmap)
        self._after = Label(after, "small")
        parts = (Label(before, "small"), Label(title, "label")) if before else (Label(title, "label"), self._after)
        side = 12 if look == "card-button" else 4
        self.line.setContentsMargins(side, 8, side, 8)
        self.line.setSpacing(12)
        self.line.addLayout(column(self._sign, 1))
        self.line.addLayout(column(*parts, 1, spacing=1), 1)
        self._after.setVisible(bool(after))
        self.setCheckable(checkable)
        self.setChecked(on and checkable)
        self.toggled.connect(self.set_on)

    @property
    def on(self) -> bool:
        """True when it is ticked, or done."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Show it as ticked or not; a checkable one tells so with `toggled`."""
        self._on = on
        if self.isCheckable():
            self.setChecked(on)
        self._sign.setPixmap(self._pixmap())

    def set_line(self, words: str) -> None:
        """Change the quiet line after the title."""
        self._after.setText(words)
        self._after.setVisible(bool(words))
        self.setAccessibleDescription(words)

    def _pixmap(self) -> QPixmap:
        theme = self._theme
        colour = theme.tokens.good if self._on else theme.tokens.quiet
        return theme.icons.pixmap(self._icons[self._on], colour, theme.px(22), theme.ratio)
