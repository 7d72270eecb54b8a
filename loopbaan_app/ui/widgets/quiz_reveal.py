"""The answer beside the guess: two fields of dots, two marks on a scale, options or an order as they are."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.quiz_answer import Answer
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card import column, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.dot_array import DotArray
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.number_line import Mark, NumberLine
from loopbaan_app.ui.widgets.option_row import Look, OptionResult
from loopbaan_app.ui.widgets.quiz_guess import LETTERS
from loopbaan_app.ui.widgets.quiz_words import amount, amount_with_unit, compared

DOTS, SMALL_DOTS, MOST_DOTS = 190, 132, 232


class Hedge(NamedTuple):
    """What belongs to the figure besides its number: "ongeveer" in front of it, "voorlopig" under it."""

    before: str = ""
    note: str = ""


def reveal(theme: Theme, item: QuizItem, answer: Answer, hedge: Hedge, *, small: bool = False) -> QWidget:
    """The answer beside the guess, and the feedback; `small` keeps them beside each other in a low window."""
    feedback = _feedback(item, answer)
    if item.guess == "dots":
        pictures = _both_dots(theme, item, answer, hedge, SMALL_DOTS if small else DOTS)
        shown = holder(column(row(*pictures, 1, spacing=26), *_note(hedge), 1))
        words = holder(column(*feedback, 1, spacing=10))
        return Columns(theme, shown, words, shares=(0, 1), together=480 if small else 600, spacing=24)
    if item.guess == "slider":
        return holder(column(_scale(theme, item, answer, hedge), *_note(hedge), *feedback, spacing=10))
    shown = _order(item, answer) if item.guess == "order" else _options(theme, item, answer)
    return holder(column(shown, *_note(hedge), *feedback, spacing=10))


def picture(theme: Theme, item: QuizItem, answer: Answer, hedge: Hedge) -> QWidget:
    """Only the answer beside the guess, for the end of a round."""
    if item.guess == "dots":
        return Flow(*_both_dots(theme, item, answer, hedge, DOTS), spacing=26)
    if item.guess == "slider":
        return _scale(theme, item, answer, hedge)
    return _order(item, answer) if item.guess == "order" else _options(theme, item, answer)


def _feedback(item: QuizItem, answer: Answer) -> list[QWidget]:
    """Fixed parts in a fixed order, whatever the answer was."""
    words = item.words.feedback
    return [
        holder(row(badge(compared(item, answer), "badge-good"), 1)),
        Label(words.fact, "label"),
        Label(f"{words.many_think} {words.logical} {words.explains}"),
        Label(words.for_you, "brand"),
    ]


def _note(hedge: Hedge) -> list[QWidget]:
    return [Label(hedge.note, "small")] if hedge.note else []


def _real(item: QuizItem, hedge: Hedge, value: str) -> str:
    return f"In het echt: {hedge.before} {value}" if hedge.before else f"In het echt: {value}"


def _both_dots(theme: Theme, item: QuizItem, answer: Answer, hedge: Hedge, side: int) -> list[QWidget]:
    """The guess, where there is one, and the real share."""
    fields = []
    if answer.guess is not None:
        words = Label(f"Jouw gok: {amount(item, answer.guess)}", "small-strong", wrap=False)
        fields.append((words, DotArray(theme, answer.guess, token="guess", name="Jouw gok")))
    real = item.answer or 0
    words = Label(_real(item, hedge, amount(item, real)), "small-good", wrap=False)
    fields.append((words, DotArray(theme, real, name="In het echt")))
    for _, dots in fields:
        dots.setFixedSize(*[min(MOST_DOTS, theme.px(side))] * 2)
    return [holder(column(words, dots, 1, spacing=4)) for words, dots in fields]


def _scale(theme: Theme, item: QuizItem, answer: Answer, hedge: Hedge) -> QWidget:
    value = item.answer or 0
    real = Mark(value, _real(item, hedge, amount_with_unit(item, value)))
    guess = Mark(answer.guess, f"Jouw gok: {amount(item, answer.guess)}") if answer.guess is not None else None
    ends = Mark(item.lowest, amount(item, item.lowest)), Mark(item.highest, amount(item, item.highest))
    return NumberLine(theme, ends, real, guess)


def _options(theme: Theme, item: QuizItem, answer: Answer) -> QWidget:
    people = item.guess == "cards"
    rows = []
    for index, words in enumerate(item.words.options):
        real, chosen = index == item.answer_option, answer.guess == index
        tag = "jouw keuze, en zo is het" if real and chosen else "zo is het" if real else "jouw keuze" if chosen else ""
        sign = "check" if real else "user-round" if people else LETTERS[index]
        look = Look(sign, icon=real or people, tag=tag, real=real, chosen=chosen)
        rows.append(OptionResult(theme, words, look))
    return holder(column(*rows, spacing=8))


def _order(item: QuizItem, answer: Answer) -> QWidget:
    lists = [("In het echt", item.answer_order, "small-good")]
    if answer.order:
        lists.insert(0, ("Jouw volgorde", answer.order, "small-strong"))
    parts = []
    for title, order, look in lists:
        lines = [Label(f"{place}. {item.words.options[option]}") for place, option in enumerate(order, start=1)]
        parts.append(holder(column(Label(title, look), *lines, spacing=4)))
    return Flow(*parts, spacing=40)
