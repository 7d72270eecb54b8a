"""A task to try out: two minutes of real work on the screen, without points or a mark."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from loopbaan_app.model.domain import DomainId
from loopbaan_app.model.item import Frozen, Item, ShortText, Slug, Text

TaskKind = Literal["sort", "estimate", "spot", "order"]
"""Sort parts into places, estimate a number, spot the parts that matter, or put steps in order."""
ShapeLook = Literal["outline", "fill", "strong", "cut", "words"]
"""How a rectangle is drawn: an edge, a soft field, a full field, a hole, or only its label."""
ShapeLabel = Annotated[str, StringConstraints(max_length=40, strip_whitespace=True)]


class Part(Frozen):
    """Something to sort, to spot or to put in order."""

    text: ShortText
    why: ShortText | None = None
    """What people in this work look at here; shown afterwards."""


class Scale(Frozen):
    """The numbers to choose from, and the one that people in this work arrive at."""

    lowest: float
    highest: float
    step: Annotated[float, Field(gt=0)]
    value: float


class Shape(Frozen):
    """A rectangle of a drawing: its upper left corner and its size, in units of the drawing."""

    x: float
    y: float
    width: Annotated[float, Field(gt=0)]
    height: Annotated[float, Field(gt=0)]
    look: ShapeLook = "outline"


class TaskWords(Frozen):
    """What a pupil reads about a task."""

    title: ShortText
    intro: Text
    """The situation: who needs what."""
    question: ShortText
    parts: tuple[Part, ...] = Field(default=(), max_length=8)
    """As they are shown for sort and spot; in the order of the work for order."""
    places: tuple[ShortText, ...] = Field(default=(), max_length=3)
    """Names of the places to sort into; for spot what a part is when it is ticked, and when it is not."""
    unit: ShortText | None = None
    """Words behind the number of an estimate."""
    how: Text | None = None
    """How people in this work arrive at the number."""
    drawing: Text | None = None
    """The drawing in words, for who does not see it."""
    labels: tuple[ShapeLabel, ...] = ()
    """A label for each rectangle of the drawing; empty for none."""
    after: ShortText
    """What people in this work look at; never a verdict about the reader."""
    what_you_did: Text
    """What this task is like in the real work."""


class Task(Item):
    """A situation from the work in which a pupil chooses first and then sees what people in the work choose."""

    kind: TaskKind
    domain: DomainId
    minutes: Annotated[int, Field(ge=1, le=5)] = 2
    occupations: tuple[Slug, ...] = Field(min_length=1, max_length=3)
    """Who does this, nearest first."""
    belongs: tuple[int, ...] = ()
    """For sort: the index of the place of each part."""
    marked: tuple[int, ...] = ()
    """For spot: the indexes of the parts that people in this work would tick."""
    start: tuple[int, ...] = ()
    """For order: the order in which the parts are shown at first."""
    scale: Scale | None = None
    """For estimate."""
    shapes: tuple[Shape, ...] = Field(default=(), max_length=60)
    """A drawing made of rectangles."""
    words: TaskWords

    @property
    def places_in_work(self) -> tuple[int, ...]:
        """For sort and spot: the index of the place that each part has in the work."""
        if self.kind == "spot":
            return tuple(int(index not in self.marked) for index in range(len(self.words.parts)))
        return self.belongs

    @model_validator(mode="after")
    def _answer_fits_kind(self) -> Self:
        checks = {"sort": self._check_sort, "spot": self._check_spot, "order": self._check_order}
        checks.get(self.kind, self._check_estimate)()
        answers = {"sort": self.belongs, "spot": self.marked, "order": self.start, "estimate": self.scale}
        if any(answer for kind, answer in answers.items() if kind != self.kind):
            raise ValueError(f"deze opdracht ({self.kind}) heeft het antwoord van een andere soort")
        if len(self.shapes) != len(self.words.labels) or bool(self.shapes) != bool(self.words.drawing):
            raise ValueError("een tekening heeft ‘shapes’, voor elk een label, en ‘drawing’ in woorden")
        return self

    def _check_sort(self) -> None:
        places, parts = len(self.words.places), len(self.words.parts)
        if places < 2 or len(self.belongs) != parts or set(self.belongs) != set(range(places)):
            raise ValueError("‘belongs’ noemt niet voor elk deel een plek, of een plek blijft leeg")
        self._check_reasons()

    def _check_spot(self) -> None:
        parts = len(self.words.parts)
        if len(self.words.places) != 2 or not 0 < len(set(self.marked)) == len(self.marked) < parts:
            raise ValueError("‘spot’ heeft twee namen in ‘places’, en in ‘marked’ enkele delen maar niet alle")
        if not all(0 <= index < parts for index in self.marked):
            raise ValueError("‘marked’ noemt een deel dat er niet is")
        self._check_reasons()

    def _check_order(self) -> None:
        steps = list(range(len(self.words.parts)))
        if len(steps) < 3 or sorted(self.start) != steps or list(self.start) == steps:
            raise ValueError("‘start’ noemt niet elk deel een keer, of staat al op volgorde")

    def _check_estimate(self) -> None:
        scale = self.scale
        if scale is None or self.words.parts or not (self.words.unit and self.words.how):
            raise ValueError("een schatting heeft ‘scale’, ‘unit’ en ‘how’, en geen ‘parts’")
        steps = (scale.value - scale.lowest) / scale.step
        if not scale.lowest < scale.value < scale.highest or abs(steps - round(steps)) > 1e-9:
            raise ValueError("‘value’ ligt niet op een stap tussen ‘lowest’ en ‘highest’")

    def _check_reasons(self) -> None:
        if not all(part.why for part in self.words.parts):
            raise ValueError("elk deel om te sorteren of te vinden heeft een ‘why’")
