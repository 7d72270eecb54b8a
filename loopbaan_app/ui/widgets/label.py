"""Words on the screen: always plain text, so that nothing from a file can become markup."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Label(QLabel):
    """A line or paragraph in one of the looks of the style sheet (`display` … `small`, `badge`, `good` …)."""

    def __init__(self, text: str = "", look: str = "body", *, wrap: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", "PlainText")
        self.setObjectName(look)
        self.setText(text)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_look(self, look: str) -> None:
        """Change the look; the sheet is applied anew to this label only."""
        self.setObjectName(look)
        self.style().unpolish(self)
        self.style().polish(self)


def badge(text: str, look: str = "badge") -> Label:
    """A word in a soft field, as wide as the word."""
    label = Label(text, look, wrap=False)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return label
