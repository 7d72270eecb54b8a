"""A part of a page with a heading and cards, of which first a few are shown and then all."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import row
from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.label import Label


class ExpandingCards(QWidget):
    """`counted` are the words for one and for more; `nothing` is the sentence when there are none.

    `opened` carries the id of a card.
    """

    opened = Signal(str)

    def __init__(
        self, theme: Theme, title: str, *, counted: tuple[str, str], nothing: str, few: int = 6, tall: bool = False
    ) -> None:
        super().__init__()
        self._counted, self._few = counted, few
        self._all: tuple[CardData, ...] = ()
        self._list = CardList(theme, title, minimum=250 if tall else 340, tall=tall, grow=True)
        self._nothing = Label(nothing, "quiet")
        self._more = Button("", "ghost", checkable=True)
        self._more.set_icon(theme.icon("chevrons-up-down", "brand"))
        self._more.toggled.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(Label(title, "heading"))
        layout.addWidget(self._nothing)
        layout.addWidget(self._list)
        layout.addLayout(row(self._more, 1))
        self._list.opened.connect(self.opened)
        self.setFocusProxy(self._list)

    @property
    def shown(self) -> int:
        """How many cards are shown now."""
        return self._list.cards.rowCount()

    def show_cards(self, cards: Sequence[CardData]) -> None:
        """Show these cards: the first few, or all when the user asked for all before."""
        self._all = tuple(cards)
        self._nothing.setVisible(not cards)
        self._list.setVisible(bool(cards))
        self._more.setVisible(len(cards) > self._few)
        self._show()

    def _turn(self) -> None:
        self._show()
        announce(self, self._words(self.shown))

    def _show(self) -> None:
        whole = self._more.isChecked() or len(self._all) <= self._few
        self._list.show_cards(self._all if whole else self._all[: self._few])
        self._more.set_text("Toon er minder" if whole else f"Bekijk alle {self._words(len(self._all))}")

    def _words(self, number: int) -> str:
        return f"{number} {self._counted[number != 1]}"
