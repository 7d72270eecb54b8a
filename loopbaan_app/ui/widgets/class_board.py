"""A question for the whole class on one screen: vote, talk in pairs, vote again, and only then the answer."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from loopbaan_app.guidance.class_vote import FEWEST_VOTES, ClassRound
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.option_row import Look, OptionResult
from loopbaan_app.ui.widgets.quiz_guess import LETTERS

MOST_HANDS = 99
WHY = "Waarom we dit vroegen: we keken of feiten ons beeld veranderen."
STEPS = {"vote": "Stem", "talk": "Praat", "vote_again": "Stem opnieuw", "reveal": "Het antwoord"}


class ClassBoard(Card):
    """`stepped` carries the ClassRound after a step; `ended` comes after the last answer; `card_asked` wants paper."""

    stepped = Signal(object)
    ended = Signal()
    card_asked = Signal()

    def __init__(self, theme: Theme, now: ClassRound, chip: Callable[[QuizItem], QWidget]) -> None:
        super().__init__(margin=30, spacing=14)
        self._theme, self._now = theme, now
        self._hands: list[QLineEdit] = []
        self.first = Button("", "primary")
        place = f"vraag {now.place + 1} van {len(now.items)}"
        self.add(Flow(badge(STEPS[now.vote.phase], "badge-brand"), Label(place, "small", wrap=False), spacing=12))
        self.add(Label(now.item.words.question, "display"))
        shows = {"vote": self._vote, "vote_again": self._vote, "talk": self._talk}
        shows.get(now.vote.phase, lambda: self._reveal(chip))()

    def _vote(self) -> None:
        for index, words in enumerate(self._now.item.words.options):
            hands = QLineEdit()
            hands.setValidator(QIntValidator(0, MOST_HANDS, hands))
            hands.setMaxLength(len(str(MOST_HANDS)))
            hands.setPlaceholderText("0")
            hands.setFixedWidth(self._theme.px(64))
            hands.setAccessibleName(f"Handen voor {LETTERS[index]}: {words}")
            self._hands.append(hands)
            option = OptionResult(self._theme, words, Look(LETTERS[index]))
            self.add(row(option, hands, spacing=12))
        self.add(
            Label("Tel de handen of kaarten. Invullen hoeft niet, en niemand schrijft op wie wat stemde.", "small")
        )
        self._button(
            "Klaar met stemmen", lambda: self.stepped.emit(self._now.after(self._now.vote.vote(self._counts())))
        )

    def _counts(self) -> list[int]:
        return [int(hands.text() or 0) for hands in self._hands]

    def _talk(self) -> None:
        for index, words in enumerate(self._now.item.words.options):
            self.add(OptionResult(self._theme, words, Look(LETTERS[index])))
        self.add(
            Label("Praat twee minuten met wie naast je zit.", "title"),
            Label("Wat dacht jij, en waarom? Daarna stemmen we nog een keer."),
        )
        self._button("Stem opnieuw", lambda: self.stepped.emit(self._now.after(self._now.vote.talked())))

    def _reveal(self, chip: Callable[[QuizItem], QWidget]) -> None:
        item, spread = self._now.item, self._now.vote.spread
        for index, words in enumerate(item.words.options):
            real = index == item.answer_option
            votes = f"eerst {spread[0][index]}, daarna {spread[1][index]}" if spread else ""
            tag = ", ".join(part for part in ("zo is het" if real else "", votes) if part)
            look = Look("check" if real else LETTERS[index], icon=real, tag=tag, real=real)
            self.add(OptionResult(self._theme, words, look))
        if spread is None and sum(self._now.vote.first) + sum(self._now.vote.second):
            self.add(Label(f"Met minder dan {FEWEST_VOTES} stemmen laten we geen verdeling zien.", "small"))
        told = item.words.feedback
        why = f"{told.many_think} {told.logical} {told.explains}"
        self.add(Label(told.fact, "heading"), Label(why), Label(told.for_you, "brand"), row(chip(item), 1))
        card = Button("Gesprekskaart als PDF", "ghost")
        card.set_icon(self._theme.icon("file-text", "brand"))
        card.clicked.connect(self.card_asked)
        if self._now.is_last:
            self.add(Label(WHY, "small"))
        self._button("Klaar" if self._now.is_last else "Volgende vraag", self._on, card)

    def _on(self) -> None:
        following = self._now.on()
        if following is None:
            self.ended.emit()
        else:
            self.stepped.emit(following)

    def _button(self, words: str, act: Callable[[], None], *beside: QWidget) -> None:
        self.first.set_text(words)
        self.first.clicked.connect(act)
        self.add(holder(column(Flow(self.first, *beside, spacing=12))))
