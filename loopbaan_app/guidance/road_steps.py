"""The steps of a road: their names, years, earnings, exits and what one can do after a wrong turn."""

from collections.abc import Iterable, Sequence

from loopbaan_app.guidance.door_words import deadline
from loopbaan_app.guidance.entrance import Entrance
from loopbaan_app.guidance.road import UNKNOWN_TIME, Earning, Exit, RoadStep, Span, WrongTurn, span
from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.standing import LEVEL_NAMES, STARTING_QUALIFICATIONS, Standing
from loopbaan_app.guidance.study import Study, Work

MOST_NAMED = 3
SCHOOL_NAMES = {"havo": "Havo, klas 4 en 5", "vwo": "Vwo, klas 5 en 6"}
AFTER_AD = "prog-ad-hbo"
YEARS_OF_LEVEL = {"mbo-1": "prog-mbo-1", "mbo-2": "prog-mbo-2", "mbo-3": "prog-mbo-3", "mbo-4": "prog-mbo-4",
                  "ad": "prog-havo-ad", "hbo": "prog-havo-hbo"}  # fmt: skip
"""Rules that say how long any programme of a level takes."""
LEVEL_ORDER = ("mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo", "wo")


def start_step(standing: Standing) -> RoadStep:
    """Where the pupil stands."""
    return RoadStep("start", "", standing.name, standing.level)


def last_step(work: Work) -> RoadStep:
    """The occupation."""
    return RoadStep("occupation", work.id, work.name, work.level)


def study_step(book: Rulebook, study: Study, way: Entrance, first_year: bool = False) -> RoadStep:
    """A programme, or its first year on the way to university."""
    shorter = way.rule is not None and way.rule.id == AFTER_AD and study.level == "hbo"
    years = Span(1, 1) if first_year else span(book.ladder.rows[AFTER_AD].years if shorter else study.years)
    name = f"Eerste jaar {study.name}" if first_year else study.name
    level = "hbo-1" if first_year else study.level
    return RoadStep(
        "programme", study.id, name, level, years, study.routes, _earns(study), way.answer, way.condition, way.rule,
        _wrong_turn(book, study.level, study),
    )  # fmt: skip


def school_step(book: Rulebook, school: str, way: Entrance) -> RoadStep:
    """Havo or vwo; the rule says how many years."""
    years = span(book.ladder.rows[way.rule.id].years) if way.rule else UNKNOWN_TIME
    return RoadStep(
        "school", "", SCHOOL_NAMES[school], school, years, (), "nee", way.answer, way.condition, way.rule,
        _wrong_turn(book, school),
    )  # fmt: skip


def level_step(book: Rulebook, place: str, way: Entrance) -> RoadStep:
    """Any programme of a level, because each diploma of it is enough."""
    if place == "hbo-1":
        return RoadStep("level", "", "Eerste jaar van een hbo-studie", "hbo-1", Span(1, 1), (), "nee", way.answer,
                        way.condition, way.rule, _wrong_turn(book, "hbo"))  # fmt: skip
    rule = book.ladder.rows.get(YEARS_OF_LEVEL.get(place, ""))
    years = span(rule.years) if rule else UNKNOWN_TIME
    earns: Earning = "kan" if place.startswith("mbo-") else "nee"
    return RoadStep(
        "level", "", f"{_any_of(place)}, welke je wilt", place, years, (), earns, way.answer,
        way.condition, way.rule, _wrong_turn(book, place),
    )  # fmt: skip


def _any_of(place: str) -> str:
    return f"Een opleiding op {LEVEL_NAMES[place]}" if place.startswith("mbo-") else "Een hbo-studie"


def repair_step(way: Entrance) -> RoadStep:
    """Catching up what the profile lacks; how long that takes differs per school."""
    return RoadStep(
        "repair", "", way.repair, "", UNKNOWN_TIME, (), "nee", "open onder voorwaarde", way.condition, way.rule
    )  # fmt: skip


def exits(steps: Sequence[RoadStep], works: Iterable[Work]) -> tuple[Exit, ...]:
    """The places before the end where one has a diploma."""
    every = tuple(works)
    found = []
    for number, step in enumerate(steps[:-2]):
        if step.kind in ("school", "programme", "level") and step.level != "hbo-1":
            enough = tuple((work.id, work.name) for work in every if _is_enough(step, work))[:MOST_NAMED]
            diploma = f"diploma {LEVEL_NAMES[step.level]}"
            found.append(Exit(number, diploma, step.level in STARTING_QUALIFICATIONS, enough))
    return tuple(found)


def _is_enough(step: RoadStep, work: Work) -> bool:
    if not step.id or step.id not in work.programmes:
        return False
    lowest = min(LEVEL_ORDER.index(level) for level in (work.level, *work.levels_also))
    return LEVEL_ORDER.index(step.level) >= lowest


def _earns(study: Study) -> Earning:
    paid = {"bbl", "leren-en-werken"} & set(study.routes)
    if not paid:
        return "nee"
    return "ja" if set(study.routes) <= {"bbl", "leren-en-werken"} else "kan"


def _wrong_turn(book: Rulebook, level: str, study: Study | None = None) -> WrongTurn:
    others = _beside(book, study) if study else ()
    if level == "havo":
        words = "Past de havo niet? Met je overgang naar klas 4 kun je naar mbo 2, 3 of 4."
        return WrongTurn(words, "prog-havo3-mbo", deadline("mbo-4"))
    if level in ("vwo", "wo"):
        words = "Past de universiteit niet? Met vwo kun je ook naar het hbo."
        return WrongTurn(words, "prog-vwo-hbo", deadline("hbo"), others)
    if level in ("ad", "hbo"):
        words = "Past het niet? Stap over naar een andere hbo-studie, of naar een ad van twee jaar."
        return WrongTurn(words, "prog-havo-ad", deadline("hbo"), others)
    words = "Past het niet? In jaar 1 krijg je advies. Overstappen naar een andere opleiding kan daarna ook."
    return WrongTurn(words, "prog-mbo-bsa", deadline(level), others)


def _beside(book: Rulebook, study: Study) -> tuple[tuple[str, str], ...]:
    same = [
        other
        for other in book.studies.values()
        if other.level == study.level and other.domain == study.domain and other.id != study.id
    ]
    same.sort(key=lambda other: (-len({*other.subjects} & {*study.subjects}), other.name))
    return tuple((other.id, other.name) for other in same[:MOST_NAMED])
