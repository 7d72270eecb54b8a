"""The chip under every figure: one click opens the source card."""

from PySide6.QtCore import Signal

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button


class SourceChip(Button):
    """Says where a figure comes from; `asked` carries the id of the figure (or `source:<id>`)."""

    asked = Signal(str)

    def __init__(self, theme: Theme, figure: str, words: str) -> None:
        short = words if len(words) <= 60 else words[:57].rstrip() + "…"
        super().__init__(short, "source", name=f"Bron: {words}")
        self.set_icon(theme.icon("book-open", "quiet"), 14)
        if short != words:
            self.setToolTip(words)
        self.clicked.connect(lambda: self.asked.emit(figure))
