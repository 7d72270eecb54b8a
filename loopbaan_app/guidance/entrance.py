"""The way from one place on a road into the next: the same answer that the doors give, with its rule."""

from typing import NamedTuple, get_args

from loopbaan_app.guidance.door import Answer, Cited
from loopbaan_app.guidance.doors import door
from loopbaan_app.guidance.level_doors import places_of
from loopbaan_app.guidance.rulebook import Rulebook, cited_step
from loopbaan_app.guidance.standing import Standing
from loopbaan_app.guidance.steps import MEANING
from loopbaan_app.guidance.study import Study
from loopbaan_app.model.level import SchoolLevel

AS_STANDING: dict[str, Standing] = {level: Standing(level, diploma="ja") for level in get_args(SchoolLevel)}
"""Somebody who comes from a step before: with a diploma, and without a profile chosen yet at the havo."""
AS_STANDING["havo"] = Standing("havo")


class Entrance(NamedTuple):
    """How one gets in."""

    answer: Answer
    condition: str
    rule: Cited | None
    repair: str = ""
    """What must be caught up first; empty when nothing must."""


def entrance(book: Rulebook, standing: Standing, here: str | None, into: Study | str) -> Entrance | None:
    """The way from `here` (None is where the pupil stands) into a programme, level or school; None for a detour."""
    if isinstance(into, Study):
        return _into_study(book, standing, here, into)
    return _into_level(book, standing, here, into)


def _into_study(book: Rulebook, standing: Standing, here: str | None, study: Study) -> Entrance | None:
    origin = standing if here is None else AS_STANDING.get(here)
    if origin is None:
        return _by_ladder(book, (here or "",), study.level, frozenset())
    shown = door(book, origin, study)
    condition = "" if shown.answer == "open" else shown.because
    if shown.answer != "met omweg":
        return Entrance(shown.answer, condition, shown.rule)
    catching_up = next((each for each in shown.repairs if each.kind in ("certificaat", "deficientie")), None)
    if here is None and catching_up is not None:
        cited = book.cite(catching_up.rule)
        return Entrance("open onder voorwaarde", shown.because, cited[0] if cited else shown.rule, catching_up.words)
    return None


def _into_level(book: Rulebook, standing: Standing, here: str | None, goal: str) -> Entrance | None:
    if goal == "ad":  # after an ad one goes on in its own direction, so any ad is no way
        return None
    places = places_of(standing) if here is None else (here,)
    return _by_ladder(book, places, goal, standing.subjects)


def _by_ladder(book: Rulebook, places: tuple[str, ...], goal: str, subjects: frozenset[str]) -> Entrance | None:
    wanted = "hbo" if goal == "hbo-1" else goal
    for place in places:
        rule = book.ladder.allows(place, wanted, subjects)
        if rule is not None:
            is_open = MEANING[rule.allowed] == "open"
            answer: Answer = "open" if is_open else "open onder voorwaarde"
            return Entrance(answer, "" if is_open else rule.conditions, cited_step(rule))
    return None
