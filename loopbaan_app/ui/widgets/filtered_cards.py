"""A long list with its filter bar on top, and what stands there when nothing fits the choices."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, row
from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.filter_bar import FilterBar
from loopbaan_app.ui.widgets.label import Label


class FilteredCards(QWidget):
    """`nothing` is the sentence for an empty list, `beside` stands at the right; `opened` carries the id of a card."""

    opened = Signal(str)

    def __init__(
        self, theme: Theme, bar: FilterBar, cards: CardList, nothing: str, beside: QWidget | None = None
    ) -> None:
        super().__init__()
        self._bar, self._cards = bar, cards
        self._note = Label("", "small")
        self._nothing = Card()
        wipe = Button("Wis filters", "ghost", name="Wis filters en laat alles zien")
        wipe.set_icon(theme.icon("funnel-x", "brand"))
        wipe.clicked.connect(bar.wipe)
        self._nothing.add(Label(nothing), row(wipe, 1))
        self._list = QVBoxLayout()
        self._list.addWidget(self._nothing)
        self._list.addWidget(cards, 1)
        self._list.addStretch(0)
        self._across = across = QHBoxLayout()
        across.setSpacing(16)
        across.addLayout(self._list, 1)
        if beside is not None:
            across.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(bar)
        layout.addWidget(self._note)
        layout.addLayout(across, 1)
        cards.opened.connect(self.opened)

    def show_cards(self, cards: Sequence[CardData], note: str = "") -> None:
        """Show these cards, how many they are, and a line that the reader must know about them."""
        self._cards.show_cards(cards)
        self._cards.setVisible(bool(cards))
        self._nothing.setVisible(not cards)
        self._list.setStretch(self._list.count() - 1, int(not cards))
        self._note.setText(note)
        self._note.setVisible(bool(note and cards))
        self._bar.found(len(cards))

    def show_only_beside(self, only: bool) -> None:
        """Give all room to what stands beside the cards, or show both."""
        self._cards.setVisible(self._cards.cards.rowCount() > 0 and not only)
        self._across.setStretch(0, int(not only))
        self._across.setStretch(1, int(only))
