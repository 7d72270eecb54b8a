"""Small pictures in the colours of the theme: icons and drawings, as labels that follow the theme."""

from collections.abc import Callable

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from loopbaan_app.ui.theme.apply import Theme


class Picture(QLabel):
    """Shows what `draw` gives, and asks again when the theme or the text size changes; it says nothing by itself."""

    def __init__(self, theme: Theme, draw: Callable[[], QPixmap]) -> None:
        super().__init__()
        self._draw = draw
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setPixmap(self._draw())


def icon(theme: Theme, name: str, token: str, size: int = 24) -> Picture:
    """A Lucide icon in the colour of a token, `size` pixels at 100 % text."""
    return Picture(theme, lambda: theme.icons.pixmap(name, getattr(theme.tokens, token), theme.px(size), theme.ratio))
