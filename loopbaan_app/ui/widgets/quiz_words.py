"""Words of the quiz: a value of an item as people write it, and how a guess compares, in one tone for near and far."""

from loopbaan_app.guidance.quiz_answer import Answer
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.ui import wording

FAMILIES = {
    "estimate": "Schat het", "which": "Welke is het?", "who": "Wie doet dit werk?", "day": "Hoe ziet de dag eruit?",
    "then_now": "Toen of nu?", "case": "Uit de praktijk",
}  # fmt: skip
SURE = ("Ik gok", "Ik denk het", "Ik weet het zeker")
"""The three steps of "Hoe zeker ben je?"."""
TWICE = (1.9, 2.1)
"""Between these ratios a figure is "ongeveer twee keer zoveel"."""


def amount(item: QuizItem, value: float) -> str:
    """A value without its unit: "1994" for a year, "€ 17,80", "35.000"."""
    unit = item.words.unit_label or ""
    if unit == "jaar":
        return f"{value:.0f}"
    return wording.euros(value) if unit.startswith("euro") else wording.number(value)


def amount_with_unit(item: QuizItem, value: float) -> str:
    """A value with its unit: "€ 17,80 bruto per uur", "60,6 van de 100 huisartsen", and for a year only the year."""
    unit = item.words.unit_label or ""
    if unit == "jaar":
        return amount(item, value)
    return f"{amount(item, value)} {unit.removeprefix('euro').strip()}".strip()


def compared(item: QuizItem, answer: Answer) -> str:
    """How the real answer compares to the guess, in a few words; the tone is the same for near and far."""
    if answer.unknown:
        return "Nu weet je het"
    if answer.close:
        return "Dichtbij" if item.answer is not None else "Zo is het"
    if item.answer is None or answer.guess is None:
        return "Anders dan je dacht"
    return _compared_numbers(item, answer.guess, item.answer)


def _compared_numbers(item: QuizItem, guess: float, real: float) -> str:
    low, high = TWICE
    if item.words.unit_label == "jaar":
        return "Later dan je dacht" if real > guess else "Eerder dan je dacht"
    if guess > 0 and low <= real / guess <= high:
        return "Twee keer zoveel als je dacht" if real == 2 * guess else "Ongeveer twee keer zoveel als je dacht"
    if real > 0 and low <= guess / real <= high:
        return "De helft van wat je dacht" if guess == 2 * real else "Ongeveer de helft van wat je dacht"
    return "Meer dan je dacht" if real > guess else "Minder dan je dacht"


def spoken(item: QuizItem, answer: Answer) -> str:
    """The reveal in one or two sentences for a screen reader."""
    said = compared(item, answer)
    if item.answer is not None:
        return f"{said}. In het echt: {amount_with_unit(item, item.answer)}."
    if item.answer_option is not None:
        return f"{said}. {item.words.options[item.answer_option]}."
    return f"{said}. De volgorde is: {', '.join(item.words.options[index] for index in item.answer_order)}."


def surprises_in_words(count: int) -> str:
    """How many surprises a round had: a number that is neither high nor low."""
    return {0: "Geen verrassingen", 1: "1 verrassing"}.get(count, f"{count} verrassingen")


def blind_in_words(answered: int, close: int, blind: float) -> str:
    """The best blind guess beside the own guesses; to a tenth, and said to be about."""
    if not answered:
        return ""
    about = wording.number(round(blind, 1))
    questions = "deze vraag" if answered == 1 else f"deze {answered} vragen"
    return (
        f"Jij zat {close} keer dichtbij. Wie bij {questions} blind gokt, zit gemiddeld ongeveer {about} keer dichtbij."
    )
