"""The card of one question: first the question with a way to guess, then the answer beside the guess."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.quiz_answer import Answer
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.quiz_guess import guess_field
from loopbaan_app.ui.widgets.quiz_reveal import Hedge, reveal
from loopbaan_app.ui.widgets.quiz_words import FAMILIES

MARGIN, SMALL_MARGIN = 26, 18


class QuestionCard(Card):
    """Asks. `given` carries a `quiz_guess.Given`; not knowing and skipping are as easy as answering.

    `small` is for low windows and large text: the question gets less room, so that the answers stay in view.
    """

    given = Signal(object)
    unknown = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, item: QuizItem, *, small: bool = False) -> None:
        super().__init__(margin=SMALL_MARGIN if small else MARGIN, spacing=10 if small else 14)
        field = guess_field(theme, item)
        field.given.connect(self.given)
        self.first = field.first
        unknown = Button("Weet ik niet", "ghost")
        unknown.clicked.connect(self.unknown)
        skip = Button("Sla over", "link", name="Sla deze vraag over")
        skip.clicked.connect(self.skipped)
        self.add(*_head(item, small), field)
        self.column.addStretch(1)
        self.add(Flow(unknown, skip, spacing=16))


class AnswerCard(Card):
    """Shows the answer. `kept` carries whether to keep the fact; `on` asks for what comes next."""

    kept = Signal(bool)
    on = Signal()

    def __init__(
        self,
        theme: Theme,
        item: QuizItem,
        answer: Answer,
        hedge: Hedge,
        source: QWidget,
        *,
        keeps: bool,
        on: str,
        note: str = "",
        small: bool = False,
    ) -> None:
        super().__init__(margin=SMALL_MARGIN if small else MARGIN, spacing=8 if small else 12)
        self._theme, self._keeps = theme, keeps
        self._keep = Button("", "ghost")
        self._keep.clicked.connect(self._toggle)
        self.first = Button(on, "primary")
        self.first.set_icon(theme.icon("arrow-right", "on_brand"))
        self.first.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow points away from the words
        self.first.clicked.connect(self.on)
        self._say()
        self.add(*_head(item, small), reveal(theme, item, answer, hedge, small=small), row(source, 1))
        if note:
            self.add(Label(note, "small"))
        self.column.addStretch(0 if small else 1)  # in a low window the buttons stay near the words
        ends = holder(row(self._keep, 1)), holder(row(1, self.first))
        self.add(Columns(theme, *ends, shares=(1, 1), together=330, spacing=8))
        self.column.addStretch(1 if small else 0)

    def _toggle(self) -> None:
        self._keeps = not self._keeps
        self._say()
        self.kept.emit(self._keeps)

    def _say(self) -> None:
        self._keep.set_text("Feit bewaard" if self._keeps else "Bewaar dit feit")
        self._keep.set_icon(self._theme.icon("bookmark-check" if self._keeps else "bookmark", "brand"))


def _head(item: QuizItem, small: bool) -> list[QWidget]:
    family = Flow(badge(FAMILIES[item.family], "badge-brand"))
    return [family, Label(item.words.question, "heading" if small else "title")]
