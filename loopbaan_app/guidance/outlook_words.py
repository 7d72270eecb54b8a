"""The verdict on the chance of work in plain Dutch: how sure, at most three reasons, about what, and who says what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from loopbaan_app.guidance.outlook import (
    Inputs,
    Signal,
    Step,
    capped_by_weak_link,
    inputs_of,
    lowered_by_openings,
    raised_by_openings,
    signal,
    stored_step,
)
from loopbaan_app.model.figure import Certainty, Figure

MOST_REASONS = 3

BOTTLENECK = {
    "zeer groot": "ROA verwacht dat werkgevers in 2030 heel moeilijk mensen vinden. Dat is gunstig voor jou.",
    "groot": "ROA verwacht dat werkgevers in 2030 moeilijk mensen vinden. Dat is gunstig voor jou.",
    "enige": "ROA verwacht dat werkgevers in 2030 enige moeite hebben om mensen te vinden.",
    "vrijwel geen": "ROA verwacht dat werkgevers in 2030 vrijwel geen moeite hebben. Dat is minder gunstig voor jou.",
    "geen": "ROA verwacht dat werkgevers in 2030 geen moeite hebben. Dat is minder gunstig voor jou.",
}
TENSION = {
    "zeer krap": "Dat is zeer krap: gunstig voor jou.",
    "krap": "Dat is krap: gunstig voor jou.",
    "gemiddeld": "Dat is gemiddeld.",
    "ruim": "Dat is ruim: minder gunstig voor jou.",
    "zeer ruim": "Dat is zeer ruim: minder gunstig voor jou.",
}
OPENINGS = {
    "erg laag": "heel weinig", "laag": "weinig", "gemiddeld": "gemiddeld", "hoog": "veel", "erg hoog": "heel veel",
}  # fmt: skip
TROUBLE = {"zeer groot": "zeer grote", "groot": "grote"}
"""ROA's classes as they stand before "moeite"; the others stay as they are."""
OWN, GROUP = "over dit beroep zelf", "over de groep"
SURE_BECAUSE = {
    "high": "Dit beroep is bijna de hele groep. Een verwachting blijft wel een verwachting.",
    "medium": "Dit beroep is een duidelijk deel van de groep, maar niet de hele groep.",
    "low": "De groep is klein of gemengd, of er mist een cijfer. Zie dit als een ruwe schatting.",
    "unknown": "Hoe zeker dit is, weten we niet.",
}
ABOUT = {
    "occupation": "Dit gaat over het beroep zelf.",
    "group": "Dit gaat over de hele beroepsgroep, niet alleen over dit beroep.",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason in plain Dutch, and the figure that it rests on."""

    words: str
    figure: str


@dataclass(frozen=True, slots=True)
class Voice:
    """What one forecaster says of a period, about what, and what that means for who looks for work."""

    who: str
    about: str
    period: str
    """As the source writes it."""
    says: str
    signal: Signal
    figure: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The chance of work in an occupation."""

    step: Step
    certainty: Certainty
    sure_because: str
    reasons: tuple[Reason, ...]
    period: str
    about: str
    voices: tuple[Voice, ...]
    why_differ: str
    """Why the forecasters do not say the same; empty when they do, or when there is only one."""


def verdict(figures: Mapping[str, Figure]) -> Verdict | None:
    """The verdict from the figures of an occupation, by measure; None when the pack has no outlook for it.

    The step, certainty and period are those of the pack; `tests/guidance` proves that the step follows the rule.
    """
    outlook = figures.get("outlook")
    if outlook is None:
        return None
    inputs, step = inputs_of(figures), stored_step(outlook)
    voices = tuple(_voices(inputs, figures, outlook))
    known = step != "onbekend"
    return Verdict(
        step=step,
        certainty=outlook.certainty if known else "unknown",
        sure_because=SURE_BECAUSE[outlook.certainty] if known else SURE_BECAUSE["unknown"],
        reasons=tuple(_reasons(inputs, figures, outlook) if known else _why_unknown(outlook))[:MOST_REASONS],
        period=outlook.period,
        about=ABOUT["occupation" if outlook.scope == "occupation" else "group"] if known else "",
        voices=voices,
        why_differ=_why_differ(voices),
    )


def _reasons(inputs: Inputs, figures: Mapping[str, Figure], outlook: Figure) -> Iterator[Reason]:
    if inputs.statement:
        yield Reason(_statement(inputs), outlook.id)
    if capped_by_weak_link(inputs):
        yield Reason("Dit beroep is maar een klein deel van de groep. Daarom zeggen wij hooguit: goed.", outlook.id)
    moved = lowered_by_openings(inputs) or raised_by_openings(inputs)
    order = ("openings-2030", "bottleneck-2030", "tension-now") if moved else (
        "bottleneck-2030", "tension-now", "openings-2030"
    )  # fmt: skip
    for measure in order:
        figure = figures.get(measure)
        words = _reason_words(inputs, figure) if figure else ""
        if figure and words:
            yield Reason(words, figure.id)


def _reason_words(inputs: Inputs, figure: Figure) -> str:
    if figure.measure == "bottleneck-2030":
        return BOTTLENECK.get(figure.text or "", "")
    if figure.measure == "tension-now":
        return _tension_words(figure)
    return _openings_words(inputs, figure)


def _tension_words(figure: Figure) -> str:
    if figure.value is None or figure.text not in TENSION:
        return ""
    amount = figure.qualifier or _dutch(figure.value)  # "16 of meer": the measure stops there
    return f"UWV telt nu {amount} open vacatures per persoon met korte WW. {TENSION[figure.text]}"


def _openings_words(inputs: Inputs, figure: Figure) -> str:
    if figure.value is None or figure.text not in OPENINGS:
        return ""
    words = f"In zes jaar samen komt {_dutch(figure.value)} procent van de banen vrij. "
    words += f"Dat is {OPENINGS[figure.text]}."
    if lowered_by_openings(inputs):
        return f"{words} Daarom staat de kans een stap lager."
    if raised_by_openings(inputs):
        return f"{words} Daarom staat de kans een stap hoger."
    return f"{words} Meestal komt dat doordat iemand stopt." if figure.value > 0 else words


def _why_unknown(outlook: Figure) -> Iterator[Reason]:
    yield Reason(outlook.formula or "Er zijn geen cijfers over dit beroep of zijn groep.", outlook.id)


def _statement(inputs: Inputs) -> str:
    if inputs.statement == "kansrijk":
        return "UWV noemt dit beroep zelf kansrijk (lijst 2025-2026). Dat gaat voor de groep."
    return "UWV noemde de kans in dit beroep in 2022 klein. Dat gaat voor de groep. Kijk wat UWV nu schrijft."


def _voices(inputs: Inputs, figures: Mapping[str, Figure], outlook: Figure) -> Iterator[Voice]:
    if inputs.statement:
        when = "2025-2026" if inputs.statement == "kansrijk" else "2022"
        yield Voice(
            "UWV",
            OWN,
            when,
            "kansrijk" if inputs.statement == "kansrijk" else "kleine kans",
            "good" if inputs.statement == "kansrijk" else "less",
            outlook.id,
        )
    tension, bottleneck = figures.get("tension-now"), figures.get("bottleneck-2030")
    if tension and tension.text:
        yield Voice("UWV", GROUP, tension.period, tension.text, signal(tension), tension.id)
    if bottleneck and bottleneck.text:
        says = f"{TROUBLE.get(bottleneck.text, bottleneck.text)} moeite voor werkgevers"
        yield Voice("ROA", GROUP, bottleneck.period, says, signal(bottleneck), bottleneck.id)


def _why_differ(voices: tuple[Voice, ...]) -> str:
    if len({voice.signal for voice in voices}) < 2:
        return ""
    parts = list[str]()
    if len({voice.about for voice in voices}) > 1:
        parts.append("De een kijkt naar het beroep zelf, de ander naar de hele groep.")
    if {voice.who for voice in voices} == {"UWV", "ROA"}:
        parts.append("UWV meet hoe het nu is. ROA schat hoe het in 2030 is.")
    elif len(voices) > 1:
        parts.append("De cijfers zijn van verschillende jaren.")
    parts.append("Beide kunnen kloppen.")
    return " ".join(parts)


def _dutch(value: float) -> str:
    return f"{value:,.10f}".rstrip("0").rstrip(".").translate(str.maketrans(",.", ".,"))
