"""More about something, behind one button: made when it is first asked for, and read out when it opens."""

from PySide6.QtWidgets import QVBoxLayout

from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.room import Room


class Unfolding(Room):
    """Parts that open and close by `toggle`, which its owner puts where it belongs; `fill` makes them."""

    def __init__(self, words: str, name: str, *, spacing: int = 6) -> None:
        super().__init__()
        self.toggle = Button(words, "chip", name=name, checkable=True)
        self.toggle.toggled.connect(self._show)
        self.parts = QVBoxLayout(self)
        self.parts.setContentsMargins(0, 4, 0, 0)
        self.parts.setSpacing(spacing)
        self.hide()

    def fill(self) -> None:
        """Put the parts in `parts`; called once."""
        raise NotImplementedError

    def told(self) -> str:
        """What a screen reader says when they open."""
        raise NotImplementedError

    def _show(self, on: bool) -> None:
        if on and self.parts.count() == 0:
            self.fill()
        self.setVisible(on)
        if on:
            announce(self, self.told())
