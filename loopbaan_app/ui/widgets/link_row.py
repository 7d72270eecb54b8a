"""A line that opens something: an icon, a title and a quiet line, without a frame, for within a card."""

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card import column
from loopbaan_app.ui.widgets.card_button import CardButton
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.picture import icon as picture


class LinkRow(CardButton):
    """Opens something; what it opens is the owner's business."""

    def __init__(self, theme: Theme, icon: str, title: str, line: str) -> None:
        super().__init__("row", title, line)
        self.line.setContentsMargins(4, 6, 4, 6)
        self.line.setSpacing(12)
        self.line.addLayout(column(picture(theme, icon, "good"), 1))
        words = Label(title.replace("/", "/\u200b"), "label")  # a name may break behind a slash
        self.line.addLayout(column(words, Label(line, "small"), 1, spacing=1), 1)
