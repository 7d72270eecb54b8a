"""A quiz item: a guess about a sourced figure, and what the reader sees afterwards."""

from typing import Literal, Self

from pydantic import Field, model_validator

from loopbaan_app.model.domain import DomainId
from loopbaan_app.model.item import Frozen, Item, ShortText, Slug, Text

Stereotype = Literal[
    "difficult", "old_fashioned", "not_relevant", "for_boys", "dirty_heavy",
    "low_pay_or_status", "practical_is_less", "care_is_for_girls", "nerd_alone", "other",
]  # fmt: skip
ItemFamily = Literal["estimate", "which", "who", "day", "then_now", "case"]
"""The six families (a) to (f) of the quiz design."""
Guess = Literal["dots", "slider", "options", "order", "cards"]
Audience = Literal["pupil", "parent", "counsellor"]
Theme = Literal["gender", "men_in_care", "mbo", "pay_status", "old_fashioned", "relevance", "people"]
"""What the balance of a round counts."""


class Feedback(Frozen):
    """Feedback of fixed shape, at most 60 words in all, in the same tone for right and wrong."""

    fact: Text
    many_think: Text
    """One neutral clause, without picture: "Veel mensen denken …"."""
    logical: Text
    """Why that idea is understandable."""
    explains: Text
    for_you: Text


class QuizWords(Frozen):
    """What the reader sees."""

    question: Text
    """At most 40 words; never holds the myth as a statement."""
    options: tuple[ShortText, ...] = ()
    unit_label: ShortText | None = None
    """Words behind the number, such as "van de 100 huisartsen"."""
    feedback: Feedback


class QuizItem(Item):
    """One question with its answer, its figure and the chain behind it."""

    twins: Slug
    """Name of the twin family: items with the same idea on another job, place or year."""
    family: ItemFamily
    guess: Guess
    stereotype: Stereotype
    audience: tuple[Audience, ...] = Field(min_length=1)
    domain: DomainId
    themes: tuple[Theme, ...] = ()
    pleasant: bool
    """True when the true answer is the cheerful one; rounds balance this."""
    figure: Slug
    """Id of the figure that holds the answer."""
    answer: float | None = None
    """The true value, for dots and slider; in the unit of the question."""
    lowest: float = 0
    highest: float = 100
    step: float = 1
    near: float = 5
    """How far off still counts as close."""
    answer_option: int | None = None
    """Index of the right option, for options and cards."""
    answer_order: tuple[int, ...] = ()
    """Right order of the options, for order."""
    role_model: Slug
    occupation: Slug
    visit: Slug
    pilot_answers: int = 0
    """Answers in a try-out in class; below 20 the editor is told, not the pupil."""
    words: QuizWords

    @model_validator(mode="after")
    def _answer_fits_guess(self) -> Self:
        if self.guess in ("dots", "slider"):
            if self.answer is None or not self.lowest <= self.answer <= self.highest:
                raise ValueError("answer is missing or outside lowest and highest")
        elif self.guess in ("options", "cards"):
            if self.answer_option is None or not 0 <= self.answer_option < len(self.words.options):
                raise ValueError("answer_option does not name an option")
        elif sorted(self.answer_order) != list(range(len(self.words.options))):
            raise ValueError("answer_order does not name every option once")
        return self

    @property
    def truth_position(self) -> Literal["low", "middle", "high"]:
        """Where the truth lies among the possible answers; rounds balance this."""
        if self.answer is not None:
            share = (self.answer - self.lowest) / (self.highest - self.lowest)
        elif self.answer_option is not None:
            share = self.answer_option / max(1, len(self.words.options) - 1)
        else:
            share = 0.5
        return "low" if share < 1 / 3 else "high" if share > 2 / 3 else "middle"
