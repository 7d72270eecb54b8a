"""Looking back in a few questions, each with a field that one may leave empty."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card import Card
from loopbaan_app.ui.widgets.label import Label

LONGEST = 1000


class LookBack(Card):
    """`written` carries all answers, in order, after each change."""

    written = Signal(object)

    def __init__(self, theme: Theme, questions: Sequence[str], answers: Sequence[str]) -> None:
        super().__init__("Kijk terug", spacing=8)
        self._theme = theme
        line = "Doe dit na het bezoek. Eén zin is genoeg. Je mag het ook hardop aan iemand vertellen."
        self.add(Label(line, "small"))
        self.fields = [self._field(question) for question in questions]
        for field, answer in zip(self.fields, answers, strict=False):
            field.setPlainText(answer)
        for question, field in zip(questions, self.fields, strict=True):
            self.add(Label(question, "label"), field)
            field.textChanged.connect(self._tell)
        self.add(Label("Dit blijft staan zolang Loopbaan open is. Niemand anders ziet het.", "small"))
        theme.changed.connect(self._fit)
        self._fit()

    def start(self) -> None:
        """Put the keyboard in the first field that is empty."""
        empty = [field for field in self.fields if not field.toPlainText().strip()]
        (empty or self.fields)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, question: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setAccessibleName(question)
        return field

    def _fit(self) -> None:
        for field in self.fields:
            field.setFixedHeight(2 * field.fontMetrics().lineSpacing() + 30)

    def _tell(self) -> None:
        self.written.emit(tuple(field.toPlainText()[:LONGEST] for field in self.fields))
