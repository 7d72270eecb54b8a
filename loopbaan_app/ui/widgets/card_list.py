"""Hundreds of items as cards: one model, one view, one delegate that paints; no widget per item."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QScrollArea

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.card_delegate import CARD, GAP, CardDelegate

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """The cards that are shown now."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[CardData] = []

    def show(self, cards: Sequence[CardData]) -> bool:
        """Show other cards; False when they are the same items, which then keep their place."""
        if [card.id for card in cards] == [card.id for card in self._cards]:
            if list(cards) != self._cards:
                self._cards = list(cards)
                self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return False
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()
        return True

    def card(self, row: int) -> CardData:
        """The card of one row."""
        return self._cards[row]

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
    """Cards in as many columns as fit; a click or Enter opens one, `opened` carries its id.

    With `grow` the list is as high as its cards, and the page scrolls instead of the list.
    """

    opened = Signal(str)

    def __init__(
        self, theme: Theme, name: str, *, minimum: int = 260, most: int = 4, tall: bool = False, grow: bool = False
    ) -> None:
        super().__init__()
        self._theme, self._minimum, self._most, self._grow = theme, minimum, most, grow
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
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if grow else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(bar)
        if grow:
            self.setViewportMargins(0, 0, -GAP, 0)  # the gap of the last column lies outside, so that edges line up
        self.clicked.connect(self._open)
        theme.changed.connect(self._fit)

    def show_cards(self, cards: Sequence[CardData]) -> None:
        """Show other cards from the top; the same items stay where they are."""
        if self.cards.show(cards):
            self.scrollToTop()
            self._fit()

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
            self._fit_height(columns, delegate.height())

    def _fit_height(self, columns: int, cell: int) -> None:
        if self._grow:
            lines = -(-self.cards.rowCount() // columns)
            self.setFixedHeight(max(0, lines * cell - GAP + 2))
        else:
            self.setMinimumHeight(max(220, cell * 5 // 4))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._grow and self.hasFocus():
            self._scroll_page_to(current)

    def _scroll_page_to(self, index: Index) -> None:
        """Where the page scrolls instead of the list, the page follows the keyboard."""
        area = self.visualRect(index)
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        content = page.widget() if isinstance(page, QScrollArea) else None
        if isinstance(page, QScrollArea) and content is not None:
            middle = self.viewport().mapTo(content, area.center())
            page.ensureVisible(middle.x(), middle.y(), 0, area.height() // 2 + 24)

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
