"""The chip under every figure: one click opens the source card."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button

LONGEST = 60
NARROWEST = 72
SLACK = 2
"""Pixels that rounding may cost before words are cut."""


class SourceChip(Button):
    """Says where a figure comes from; `asked` carries the id of the figure (or `source:<id>`).

    Where the room is narrow the words end in dots; the tool tip and the accessible name have them whole.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme, figure: str, words: str) -> None:
        self._short = words if len(words) <= LONGEST else words[: LONGEST - 3].rstrip() + "…"
        super().__init__(self._short, "source", name=f"Bron: {words}")
        self.figure = figure
        self.set_icon(theme.icon("book-open", "quiet"), 14)
        self.setToolTip(words)
        self.clicked.connect(lambda: self.asked.emit(figure))

    @override
    def sizeHint(self) -> QSize:
        """The size for all words, also while they are cut."""
        return QSize(self._beside_words() + self._width_of(self._short) + SLACK, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def _beside_words(self) -> int:
        """The room that icon and edges take."""
        return super().sizeHint().width() - self._width_of(self.text().replace("&&", "&"))

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def _fit_words(self) -> None:
        room = max(0, self.width() - self._beside_words() + SLACK)
        words = self.fontMetrics().elidedText(self._short, Qt.TextElideMode.ElideRight, room)
        if words.replace("&", "&&") != self.text():
            self.setText(words.replace("&", "&&"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
