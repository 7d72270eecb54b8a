"""Questions to take along on a visit: from guesses in the quiz that were off, from the place, and three for always."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from loopbaan_app.guidance.quiz_answer import Answer
from loopbaan_app.model.quiz import QuizItem, Stereotype
from loopbaan_app.model.visit import Visit

STANDING = (
    "Wat deed je gisteren op je werk, van begin tot eind?",
    "Wat vond je moeilijk om te leren?",
    "Hoe ben je hier begonnen?",
)
"""Good on every visit: the day, the learning and the road in."""
MOST_FROM_QUIZ = 3
ASKED: dict[Stereotype, tuple[str, ...]] = {
    "difficult": ("Wat lukte jou pas na veel oefenen?", "Wie hielp jou toen je iets niet snapte?"),
    "old_fashioned": ("Wat doe je nu anders dan toen je begon?", "Welk apparaat had je vijf jaar geleden nog niet?"),
    "not_relevant": ("Wie merkt het als jij een dag niet werkt?", "Voor wie was jouw werk van gisteren?"),
    "for_boys": ("Wie werken er in jouw team?", "Hoe kwamen jouw collega's hier terecht?"),
    "dirty_heavy": ("Wat is het zwaarste dat je deze week deed?", "Welk werk doet een machine hier voor jou?"),
    "low_pay_or_status": ("Hoe kan je loon hier groeien?", "Waar ben je trots op in je werk?"),
    "practical_is_less": ("Wat leerde je vooral door het te doen?", "Hoe kun je hier verder leren?"),
    "care_is_for_girls": ("Met wat voor mensen werk je samen?", "Wat doe jij dat mensen niet verwachten?"),
    "nerd_alone": ("Met wie praatte je gisteren op je werk?", "Wanneer werk je alleen, en wanneer samen?"),
    "other": ("Wat denken mensen over jouw werk dat niet klopt?", "Wat verraste jou toen je hier begon?"),
}
"""What one can ask the people there about the subject of a quiz item; the second when the first was asked already."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question to ask; `because` tells the pupil alone where it comes from, `figure` is the fact behind it."""

    text: str
    because: str = ""
    figure: str = ""


def questions(visit: Visit, answered: Iterable[tuple[QuizItem, Answer]]) -> tuple[Question, ...]:
    """At most three from the quiz, then those of the place, then the standing ones; no question twice.

    `answered` is oldest first. The domain of the visit comes before others, what surprised before what one did not
    know, and late answers before early ones.
    """
    newest = list(answered)[::-1]
    missed = [(item, answer) for item, answer in newest if not answer.close]
    missed.sort(key=lambda pair: (pair[0].domain not in (visit.domains or (pair[0].domain,)), pair[1].unknown))
    own = [Question(text) for text in visit.words.questions]
    always = [Question(text) for text in STANDING]
    asked: dict[str, Question] = {}
    for question in (*_from_quiz(missed), *own, *always):
        asked.setdefault(question.text, question)
    return tuple(asked.values())


def first_choice(offered: Iterable[Question], visit: Visit) -> tuple[str, ...]:
    """The questions on the sheet until the pupil chooses: three of the quiz, or else of the place, and the standing."""
    listed = list(offered)
    quiz = [question.text for question in listed if question.because]
    place = [question.text for question in listed if question.text in visit.words.questions]
    return (*(*quiz, *place)[:MOST_FROM_QUIZ], *STANDING)


def _from_quiz(missed: Iterable[tuple[QuizItem, Answer]]) -> list[Question]:
    found: list[Question] = []
    items: set[str] = set()
    for item, answer in missed:
        free = [text for text in ASKED[item.stereotype] if all(text != question.text for question in found)]
        if free and item.id not in items and len(found) < MOST_FROM_QUIZ:
            items.add(item.id)
            because = f"{_asked(item)} {_guess_words(item, answer)} {item.words.feedback.fact}"
            found.append(Question(free[0], because, item.figure))
    return found


def _asked(item: QuizItem) -> str:
    """The sentence of a quiz item that asks, which is enough to remember it by."""
    sentences = re.split(r"(?<=[.!?]) ", item.words.question)
    return next((sentence for sentence in reversed(sentences) if sentence.endswith("?")), item.words.question)


def _guess_words(item: QuizItem, answer: Answer) -> str:
    """What was guessed, to the pupil: "Jij gokte 40 van de 100 leerkrachten."."""
    if item.guess == "order" and answer.order:
        return "Jij legde een andere volgorde."
    if answer.guess is None:
        return "Dit wist je nog niet."
    if item.guess in ("options", "cards"):
        return f"Jij koos: {item.words.options[int(answer.guess)]}."
    amount = f"{answer.guess:,.2f}".removesuffix(".00").translate(str.maketrans(",.", ".,"))
    return f"Jij gokte {amount} {item.words.unit_label or ''}".strip() + "."
