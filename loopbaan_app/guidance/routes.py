"""Roads: a graph over progressions, programmes and occupations, searched from where a pupil stands.

A step is taken only when a rule of the tables allows it, with or without a condition. In between, programmes are
chosen that an editor linked to the next one, then programmes of the same domain; where neither exists the road says
"a programme of this level", because any diploma of that level is enough.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from loopbaan_app.guidance.development import development
from loopbaan_app.guidance.door import RANK
from loopbaan_app.guidance.entrance import Entrance, entrance
from loopbaan_app.guidance.level_doors import places_of
from loopbaan_app.guidance.road import Road, Roads, RoadStep
from loopbaan_app.guidance.road_steps import (
    exits,
    last_step,
    level_step,
    repair_step,
    school_step,
    start_step,
    study_step,
)
from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.standing import Standing
from loopbaan_app.guidance.steps import READINGS
from loopbaan_app.guidance.study import Study, Work

MOST_ROADS = 5
MOST_BETWEEN = 3
"""Places between the start and the last programme; one more only when there is no other way."""
HEIGHT = {
    "geen": 0, "vmbo-bb": 0, "vmbo-kb": 0, "vmbo-gl": 0, "vmbo-tl": 0, "mbo-1": 1, "mbo-2": 2, "mbo-3": 3,
    "havo-4": 1, "mbo-4": 4, "havo": 4, "vwo": 5, "ad": 5, "hbo-1": 6, "hbo": 7, "wo": 8,
}  # fmt: skip
"""How high a place is; a road only climbs."""
LEVELS = ("mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo", "wo")
SCHOOLS = ("havo", "vwo")
NO_PROGRAMME = (
    "Voor dit beroep kennen wij geen opleiding met een code. Vaak leer je het met een cursus of bij een werkgever. "
    "Vraag het na bij mensen die dit werk doen."
)
AFTER_BACHELOR = "Na deze bachelor volgt vaak nog een master. Die jaren tellen hier niet mee."
NO_ROAD = "Vanaf hier kennen wij geen weg naar dit beroep. Vraag het na bij je decaan."


class Reach(NamedTuple):
    """How a search climbs: above which height, and over how many places."""

    floor: int
    between: int


class Found(NamedTuple):
    """A road with what it is sorted by."""

    order: tuple[float, float, int, int, bool, str]
    road: Road


def routes(book: Rulebook, works: Mapping[str, Work], standing: Standing, occupation: str) -> Roads:
    """The roads to an occupation; KeyError for one that is not there."""
    work = works[occupation]
    heights = [HEIGHT[place] for place in places_of(standing)]
    found: list[Found] = []
    for reach in (  # down a level, or further, only when there is no other way
        Reach(max(heights), MOST_BETWEEN), Reach(min(heights), MOST_BETWEEN), Reach(max(heights), MOST_BETWEEN + 1)
    ):  # fmt: skip
        found = found or sorted(_every_road(book, works, standing, (work, reach)), key=lambda each: each.order)
    roads = _different(found)
    why_not = "" if roads else NO_ROAD if finals(book, work) else NO_PROGRAMME
    return Roads(standing, work, roads, why_not, development(book, works, work))


def finals(book: Rulebook, work: Work) -> tuple[Study, ...]:
    """Programmes with which one may begin in the occupation: of its lowest level or higher, nearest first.

    A university study is a road only when the occupation asks for one, or when there is no other.
    """
    lowest = min(LEVELS.index(level) for level in (work.level, *work.levels_also))
    known = [book.studies[id] for id in work.programmes if id in book.studies]
    enough = tuple(study for study in known if LEVELS.index(study.level) >= lowest)
    sooner = tuple(study for study in enough if study.level != "wo")
    return sooner if sooner and "wo" not in (work.level, *work.levels_also) else enough


def _every_road(
    book: Rulebook, works: Mapping[str, Work], standing: Standing, to: tuple[Work, Reach]
) -> Iterator[Found]:
    work, reach = to
    for position, final in enumerate(finals(book, work)):
        for places in _ladders(book, standing, final, reach):
            road = _road(book, works, standing, work, (final, places))
            if road is not None:
                years = road.years
                fits = bool({standing.profile} & set(final.profiles))
                order = (years.low, years.high, len(road.steps), position, not fits, final.name)
                yield Found(order, road)


def _ladders(book: Rulebook, standing: Standing, final: Study, reach: Reach) -> Iterator[tuple[str, ...]]:
    """Places to pass between the start and the last programme; the empty ladder goes straight to it."""
    yield ()
    yield from _climb(book, standing, places_of(standing), final.level, (), reach)


def _climb(
    book: Rulebook, standing: Standing, here: Iterable[str], goal: str, passed: tuple[str, ...], reach: Reach
) -> Iterator[tuple[str, ...]]:
    if len(passed) == reach.between:
        return
    for place in _within_reach(book, standing, here):
        climbs = reach.floor < HEIGHT[place] < HEIGHT[goal]
        aside = place in SCHOOLS and goal.startswith("mbo-")
        if not climbs or aside or (place == "hbo-1" and passed[-1:] in (("ad",), ("vwo",))):
            continue
        yield (*passed, place)
        yield from _climb(book, standing, (place,), goal, (*passed, place), reach._replace(floor=HEIGHT[place]))


def _within_reach(book: Rulebook, standing: Standing, here: Iterable[str]) -> list[str]:
    reached = {
        goal
        for place in here
        for id, reading in READINGS.items()
        if id in book.ladder.rows and reading.part == "level"
        for origin, goal in reading.pairs
        if origin == place and goal in HEIGHT and book.ladder.allows(place, goal, standing.subjects)
    }
    return sorted(reached | ({"hbo-1"} if "hbo" in reached else set()))


def _road(
    book: Rulebook, works: Mapping[str, Work], standing: Standing, work: Work, to: tuple[Study, tuple[str, ...]]
) -> Road | None:
    """The road over these places, filled from the last programme back to the start; None when a door is not there."""
    final, places = to
    chosen: list[Study | str] = [final]
    for number in range(len(places) - 1, -1, -1):
        before = places[number - 1] if number else None
        chosen.insert(0, _between(book, standing, places[number], (before, chosen[0])))
        if _is_needless(book, standing, before, (chosen[0], chosen[1])):
            return None
    steps = [start_step(standing)]
    here: str | None = None
    for number, each in enumerate(chosen):
        place = places[number] if number < len(places) else final.level
        way = entrance(book, standing, here, each)
        if way is None:
            return None
        if way.repair:
            steps.append(repair_step(way))
            way = way._replace(condition="")
        steps.append(_step(book, place, each, way))
        here = place
    steps.append(last_step(work))
    return Road(tuple(steps), exits(steps, works.values()), AFTER_BACHELOR if final.level == "wo" else "")


def _is_needless(book: Rulebook, standing: Standing, before: str | None, pair: tuple[Study | str, Study | str]) -> bool:
    """Whether a step can be left out: only one that an editor linked to the next is worth the years."""
    step, after = pair
    if isinstance(step, Study) and isinstance(after, Study) and after.id in step.next:
        return False
    straight = entrance(book, standing, before, after)
    return straight is not None and not straight.repair and straight.answer != "niet bekend"


def _step(book: Rulebook, place: str, each: Study | str, way: Entrance) -> RoadStep:
    if isinstance(each, Study):
        return study_step(book, each, way, first_year=place == "hbo-1")
    return school_step(book, each, way) if each in SCHOOLS else level_step(book, each, way)


def _between(book: Rulebook, standing: Standing, place: str, sides: tuple[str | None, Study | str]) -> Study | str:
    """The programme for a place in between: linked to what follows, or of its domain; else the place itself."""
    before, after = sides
    if place in SCHOOLS or not isinstance(after, Study):
        return place
    level = "hbo" if place == "hbo-1" else place
    if entrance(book, standing, place, after) is None:
        return place
    near = [
        (study, way)
        for study in book.studies.values()
        if study.level == level
        and (after.id in study.next or _is_near(study, after))
        and (way := entrance(book, standing, before, study)) is not None
    ]
    if not near:
        return place
    return min(near, key=lambda each: _distance(standing, each, after))[0]


def _is_near(study: Study, after: Study) -> bool:
    """Of one domain, and alike in the profiles or the subjects that fit."""
    alike = {*study.profiles} & {*after.profiles} or {*study.subjects} & {*after.subjects}
    return study.domain == after.domain and bool(alike)


def _distance(standing: Standing, near: tuple[Study, Entrance], after: Study) -> tuple[bool, bool, bool, int, str]:
    study, way = near
    hard = bool(way.repair) or way.answer == "niet bekend"
    linked = after.id in study.next
    fits = bool({standing.profile} & set(study.profiles))
    shared = len({*study.profiles} & {*after.profiles}) + len({*study.subjects} & {*after.subjects})
    return hard, not linked, not fits, -shared, study.name


def _different(found: list[Found]) -> tuple[Road, ...]:
    """Five roads at most: the shortest of each shape first, then others while there is room; shortest first."""
    first: dict[tuple[tuple[str, str], ...], Found] = {}
    for each in found:
        first.setdefault(each.road.shape, each)
    chosen = list(first.values())[:MOST_ROADS]
    chosen += [each for each in found if each not in chosen][: MOST_ROADS - len(chosen)]
    return tuple(each.road for each in sorted(chosen, key=lambda each: each.order))


def width(road: Road) -> int:
    """How open the narrowest door of a road is, as in `door.RANK`."""
    return min(RANK[step.answer] for step in road.steps)
