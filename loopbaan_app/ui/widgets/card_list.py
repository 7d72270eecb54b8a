"""Hundreds of items as cards: one model, one view, one delegate that paints; no widget per item."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.card_delegate import CARD, CardDelegate

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """The cards that are shown now."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[CardData] = []

    def show(self, cards: Sequence[CardData]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._cards)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return card.spoken()
        return None


class CardList(QListView):
    """Cards in as many columns as fit; a click or Enter opens one, `opened` carries its id."""

    opened = Signal(str)

    def __init__(self, theme: Theme, name: str, *, minimum: int = 260, most: int = 4, tall: bool = False) -> None:
        super().__init__()
        self._theme, self._minimum, self._most = theme, minimum, most
        self.cards = CardModel()
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(theme, self, tall=tall))
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumHeight(220)
        self.clicked.connect(self._open)
        theme.changed.connect(self._fit)

    def show_cards(self, cards: Sequence[CardData]) -> None:
        """Show other cards, from the top."""
        self.cards.show(cards)
        self.scrollToTop()

    def _open(self, index: QModelIndex) -> None:
        card = index.data(CARD)
        if isinstance(card, CardData):
            self.opened.emit(card.id)

    def _fit(self) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, CardDelegate):
            room = self.viewport().width() - 2
            minimum = self._theme.px(self._minimum)
            columns = max(1, min(self._most, room // minimum))
            size = QSize(room // columns, delegate.height())
            delegate.set_size(size)
            self.setGridSize(size)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            self._fit()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
