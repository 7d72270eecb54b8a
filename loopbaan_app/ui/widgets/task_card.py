"""A card that is a button: an icon, a title, a quiet line and an arrow."""

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card import column
from loopbaan_app.ui.widgets.card_button import CardButton
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.picture import icon as picture


class TaskCard(CardButton):
    """Opens something; what it opens is the owner's business."""

    def __init__(self, theme: Theme, icon: str, title: str, line: str, *, colour: str = "brand") -> None:
        super().__init__("card-button", title, line)
        self.line.setContentsMargins(18, 10, 14, 10)
        self.line.setSpacing(14)
        words = column(1, Label(title, "strong"), *([Label(line, "small")] if line else []), 1, spacing=2)
        self.line.addWidget(picture(theme, icon, colour))
        self.line.addLayout(words, 1)
        self.line.addWidget(picture(theme, "chevron-right", "text", 20))
