"""The chance of work: from the figures of an occupation's group to one of four steps, by a rule that anyone can check.

The step is our own ordinal, not a class that ROA or UWV publishes. Both look at the market from the side of the
employer: where they find it hard to hire, it is good for who looks for work. `outlook_words` puts it into words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from loopbaan_app.model.figure import Figure

Step = Literal["zeer_goed", "goed", "redelijk", "matig", "onbekend"]
Signal = Literal["good", "middle", "less", "unknown"]
"""What a class means for who looks for work."""
Statement = Literal["", "kansrijk", "kansarm"]

LADDER: tuple[Step, ...] = ("matig", "redelijk", "goed", "zeer_goed")

RULE: Mapping[str, Mapping[str, Step]] = {
    "zeer groot": {"zeer krap": "zeer_goed", "krap": "zeer_goed", "gemiddeld": "goed", "": "goed"},
    "groot": {"zeer krap": "zeer_goed", "krap": "goed", "gemiddeld": "redelijk", "": "goed"},
    "enige": {"zeer krap": "goed", "krap": "redelijk", "gemiddeld": "matig", "": "redelijk"},
    "vrijwel geen": {"zeer krap": "goed", "krap": "redelijk", "gemiddeld": "matig", "": "redelijk"},
    "geen": {"zeer krap": "redelijk", "krap": "matig", "gemiddeld": "matig", "": "matig"},
}
"""ROA's bottleneck for employers in 2030, then UWV's tension now; "" is a tension that we do not know."""

SIGNALS: Mapping[str, Mapping[str, Signal]] = {
    "bottleneck-2030": {
        "zeer groot": "good", "groot": "good", "enige": "middle", "vrijwel geen": "less", "geen": "less",
    },
    "tension-now": {
        "zeer krap": "good", "krap": "good", "gemiddeld": "middle", "ruim": "less", "zeer ruim": "less",
    },
    "ita": {"zeer goed": "good", "goed": "good", "redelijk": "middle", "matig": "less", "slecht": "less"},
}  # fmt: skip
"""What a class of a measure means for the pupil. ROA's class per occupation tells the trouble of employers (large is
good for the pupil), its class per education (ITA) the chance of graduates (good is good): never sort both one way."""

WEAK_LINK = "Dit beroep is maar een klein deel van de groep."
UWV_PROMISING = "UWV noemt het beroep zelf kansrijk"
UWV_POOR = "UWV noemde de kans in dit beroep in 2022 klein"
UNFIT = ("De groep past niet bij dit beroep. Daarom weten we het niet.", "ROA heeft geen cijfers over deze groep.")
"""Sentences of the pack, as its importers write them, that carry an input of the rule."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the rule looks at; an empty class is one that we do not know."""

    bottleneck: str = ""
    """ROA: how hard employers find it to hire in 2030."""
    tension: str = ""
    """UWV: open vacancies against people with at most six months of benefit, now."""
    openings: str = ""
    """ROA: places that come free in six years, compared with other groups."""
    weak_link: bool = False
    """The occupation is a small part of the group, or fits it badly."""
    statement: Statement = ""
    """What UWV said about the occupation itself."""
    group_fits: bool = True


def step_of(inputs: Inputs) -> Step:
    """The step by the rule; "onbekend" when the rule does not know one of the classes."""
    if inputs.statement == "kansarm":
        return "matig"
    if not inputs.group_fits:
        return "onbekend"
    step = RULE.get(inputs.bottleneck, {}).get(inputs.tension, "onbekend")
    if step == "onbekend":
        return "onbekend"
    step = _by_openings(step, inputs)
    if inputs.weak_link and step == "zeer_goed":
        step = "goed"
    if inputs.statement == "kansrijk" and LADDER.index(step) < LADDER.index("goed"):
        step = "goed"
    return step


def lowered_by_openings(inputs: Inputs) -> bool:
    """True when very few places come free, so that the step went down."""
    before = RULE.get(inputs.bottleneck, {}).get(inputs.tension, "onbekend")
    return inputs.openings == "erg laag" and before in ("goed", "zeer_goed")


def raised_by_openings(inputs: Inputs) -> bool:
    """True when many places come free in a quiet group, so that the step went up."""
    quiet = inputs.tension == "gemiddeld" and inputs.bottleneck in ("enige", "vrijwel geen")
    return quiet and inputs.openings in ("hoog", "erg hoog")


def capped_by_weak_link(inputs: Inputs) -> bool:
    """True when the step would be "zeer goed" if the occupation were a larger part of the group."""
    step = RULE.get(inputs.bottleneck, {}).get(inputs.tension, "onbekend")
    return inputs.weak_link and step == "zeer_goed" and not lowered_by_openings(inputs)


def _by_openings(step: Step, inputs: Inputs) -> Step:
    if lowered_by_openings(inputs):
        return LADDER[LADDER.index(step) - 1]
    return "redelijk" if raised_by_openings(inputs) else step


def inputs_of(figures: Mapping[str, Figure]) -> Inputs:
    """Read the inputs from the figures of an occupation, by measure."""
    outlook = figures.get("outlook")
    told = f"{outlook.formula} {outlook.note}" if outlook else ""
    return Inputs(
        bottleneck=_class(figures.get("bottleneck-2030")),
        tension=_class(figures.get("tension-now")),
        openings=_class(figures.get("openings-2030")),
        weak_link=WEAK_LINK in told,
        statement="kansarm" if UWV_POOR in told else "kansrijk" if UWV_PROMISING in told else "",
        group_fits=not any(words in told for words in UNFIT),
    )


def stored_step(outlook: Figure | None) -> Step:
    """The step that the pack holds; "onbekend" for anything that is not one of the four."""
    return next((step for step in LADDER if outlook is not None and step == outlook.text), "onbekend")


def tension_class(ratio: float) -> str:
    """UWV's class of its own ratio: open vacancies per person with at most six months of benefit.

    Never for the figure of CBS, which counts vacancies per hundred of all unemployed people.
    """
    bounds = ((4.0, "zeer krap"), (1.5, "krap"), (0.67, "gemiddeld"), (0.25, "ruim"))
    return next((words for bound, words in bounds if ratio >= bound), "zeer ruim")


def signal(figure: Figure | None) -> Signal:
    """What the class of a figure means for who looks for work; never read from its number."""
    return SIGNALS.get(figure.measure, {}).get(figure.text or "", "unknown") if figure else "unknown"


def _class(figure: Figure | None) -> str:
    return (figure.text or "") if figure else ""
