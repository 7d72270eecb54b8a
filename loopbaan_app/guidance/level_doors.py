"""Doors that hang on the level: who may go from vmbo, havo or mbo to which next level, by the progressions."""

from collections.abc import Sequence
from typing import NamedTuple

from loopbaan_app.guidance.door import RANK, Answer, Repair
from loopbaan_app.guidance.door_words import ASK, SELECTION, by_mbo4
from loopbaan_app.guidance.havo_doors import Judged
from loopbaan_app.guidance.rulebook import Asked, Rulebook
from loopbaan_app.guidance.standing import LEVEL_NAMES, Standing
from loopbaan_app.guidance.steps import GL_TL, KB_GL_TL, MEANING, READINGS
from loopbaan_app.guidance.study import Study
from loopbaan_app.guidance.subjects import HAVO_SUBJECTS
from loopbaan_app.model.admission import Progression

OPEN: Answer = "open"
CONDITION: Answer = "open onder voorwaarde"
DETOUR: Answer = "met omweg"
TESTED_FOR_TEACHING = ("ak", "ges")
"""Subjects of the pabo that one has or has not in the exam; the third, nature and technology, is no havo subject."""


class Found(NamedTuple):
    """The best rule for a step, with its answer."""

    answer: Answer
    rules: list[Progression]


def places_of(standing: Standing) -> tuple[str, ...]:
    """The places in the progressions where somebody stands, highest last."""
    level, has = standing.level, standing.diploma != "nee"
    if level == "havo":
        return ("havo-4", "havo") if has else ("havo-4",)
    if level.startswith("vmbo-"):
        return (level,) if has else ("geen",)
    if has:
        return tuple(each for each in ("mbo-1", "mbo-2", "mbo-3", "mbo-4") if each <= level)
    return ("mbo-1",) if level == "mbo-2" else ("mbo-1", "mbo-2")


def judge_by_progressions(
    book: Rulebook, standing: Standing, study: Study, rows: Sequence[Asked]
) -> tuple[Judged, list[Progression]]:
    """The door of a study by level and by the progressions that it names."""
    found = _by_level(book, standing, study.level)
    special = [step for step in book.linked(study) if READINGS[step.id].part == "linked"]
    own = [step for step in special if any(goal == study.level for _, goal in READINGS[step.id].pairs)]
    if own and not any(READINGS[step.id].part == "level" for step in book.linked(study)) and not rows:
        found = _by_own_rule(standing, study.level, own)
    elif special and found.answer == OPEN:
        found = Found(CONDITION, [*special, *found.rules])
    if standing.level == "havo" and study.level == "hbo" and "havo" in places_of(standing) and not rows:
        because = "voor deze studie vonden we geen regel voor je profiel"
        return Judged("niet bekend", because, repairs=(ASK, by_mbo4(""))), found.rules
    if standing.level == "havo" and study.level == "ad" and found.answer == OPEN:
        because = "je profiel moet passen bij de hbo-studie in dezelfde richting"
        return Judged(CONDITION, because, repairs=(ASK,)), found.rules
    selects = any(row.rule.extra_selection == "ja" for row in rows)
    return _judged(book, standing, study, found, selects), found.rules


def judge_mbo4(selects: bool) -> Judged:
    """With mbo-4 every hbo study is open, whatever the profile was; some choose who may begin."""
    if selects:
        return Judged(CONDITION, "met mbo 4; de school kiest wie mag beginnen", repairs=(SELECTION,), selection=True)
    return Judged(OPEN, "met elk diploma van mbo 4")


def judge_school_of_teachers(standing: Standing, by_row: Judged) -> Judged:
    """The pabo: open with every profile, but it asks to show what one knows of three subjects."""
    tested = [HAVO_SUBJECTS[each] for each in TESTED_FOR_TEACHING if each not in standing.subjects]
    words = ", ".join([*tested, "natuur en techniek"])
    test = Repair("selectie", f"Laat zien wat je weet van {words}: met je examen of met een toets.", "prog-havo-pabo")
    return by_row._replace(answer=CONDITION, because=f"toets of examen: {words}", repairs=(test, ASK))


def judge_next_school(book: Rulebook, standing: Standing, goal: str) -> tuple[Judged, list[Progression]]:
    """The door to havo 4 or vwo 5."""
    found = _by_level(book, standing, goal)
    if found.answer == OPEN:
        return Judged(OPEN, "de school moet je aannemen" if goal == "havo" else "met je havodiploma"), found.rules
    if found.answer == CONDITION:
        right = Repair("extra-vak", "Doe examen in een extra algemeen vak. Dan heb je recht op een plek.",
                       "prog-vmbo-gltl-havo")  # fmt: skip
        judged = Judged(CONDITION, "de havo kiest zelf of je mag komen", (("extra",),), repairs=(right, ASK))
        return judged, found.rules
    return Judged(DETOUR, "eerst een ander diploma", repairs=_to_havo(standing)), found.rules


def _by_level(book: Rulebook, standing: Standing, goal: str) -> Found:
    """The widest answer over the places where somebody stands."""
    best = Found(DETOUR, [])
    for place in places_of(standing):
        rows = book.ladder.between(place, goal, standing.subjects)
        answer: Answer = _meaning(rows[0].allowed) if rows else DETOUR
        if rows and (RANK[answer] > RANK[best.answer] or not best.rules):
            best = Found(answer, [*rows, *book.ladder.ways(place, goal)])
    if best.answer == OPEN or not _is_below(goal, standing):
        return best
    return Found(CONDITION, [book.ladder.rows[f"prog-{goal}"]] if f"prog-{goal}" in book.ladder.rows else [])


def _is_below(goal: str, standing: Standing) -> bool:
    """Entree is for those without a diploma: with one, the school wants a good reason."""
    return goal == "mbo-1" and places_of(standing) != ("geen",)


def _by_own_rule(standing: Standing, goal: str, own: list[Progression]) -> Found:
    meanings = [
        _meaning(step.allowed)
        for step in own
        for place in places_of(standing)
        if (place, goal) in READINGS[step.id].pairs
    ]
    return Found(max(meanings, key=lambda answer: RANK[answer], default=DETOUR), own)


def _meaning(allowed: str) -> Answer:
    meaning = MEANING.get(allowed, DETOUR)
    return OPEN if meaning == OPEN else CONDITION if meaning == CONDITION else DETOUR


def _judged(book: Rulebook, standing: Standing, study: Study, found: Found, selects: bool) -> Judged:
    here = _here(standing)
    if found.answer == OPEN and "mbo-4" in places_of(standing) and study.level in ("ad", "hbo"):
        return judge_mbo4(selects)
    if found.answer == OPEN:
        return Judged(OPEN, f"met {here}")
    if found.answer == CONDITION:
        return Judged(CONDITION, _condition(study, found), repairs=(ASK,), selection=selects)
    return Judged(DETOUR, f"niet direct met {here}", repairs=_detours(book, standing, study.level), selection=selects)


def _here(standing: Standing) -> str:
    if standing.diploma != "nee":
        return LEVEL_NAMES[standing.level]
    return "je overgang naar havo 4" if standing.level == "havo" else "wat je nu hebt"


def _condition(study: Study, found: Found) -> str:
    if study.level == "mbo-1":
        return "entree is voor wie nog geen diploma heeft"
    rule = found.rules[0].id if found.rules else ""
    words = {
        "prog-politie": "de politie kiest wie mag beginnen",
        "prog-brandweer": "met een test en een keuring",
        "prog-veva": "gezond, Nederlandse nationaliteit en een VOG",
        "prog-mbo-specialist": "na mbo 3 in hetzelfde beroep",
        "prog-havo-pabo": "met een toets over drie vakken",
    }
    return words.get(rule, "onder een voorwaarde van de school")


def _detours(book: Rulebook, standing: Standing, goal: str) -> tuple[Repair, ...]:
    """Ways to a level that is not directly within reach, nearest first."""
    if goal.startswith("mbo-"):
        return (*_to_mbo(standing, goal), ASK)
    if goal == "wo":
        return (*_to_wo(standing), ASK)
    ways = []
    if standing.diploma == "nee" and standing.level in ("havo", "mbo-4"):
        ways.append(Repair("diploma", f"Haal alsnog je diploma van {LEVEL_NAMES[standing.level]}."))
    if standing.level in GL_TL:
        ways.append(_over_havo(book))
    summed = _years(book, "prog-route-vmbo-hbo") if standing.level in KB_GL_TL else ""
    ways.append(by_mbo4(summed))
    older = "Ben je 21 of ouder? Dan kan een toelatingsonderzoek."
    return (*ways, Repair("toelatingsonderzoek", older, "prog-21plus"), ASK)


def _over_havo(book: Rulebook) -> Repair:
    words = "Ga na je diploma naar de havo. Met een extra algemeen vak heb je recht op een plek."
    return Repair("havo", words, "prog-route-vmbo-havo-hbo", _years(book, "prog-route-vmbo-havo-hbo"))


def _to_mbo(standing: Standing, goal: str) -> tuple[Repair, ...]:
    if standing.diploma == "nee" and standing.level.startswith("vmbo-"):
        first = Repair("diploma", "Haal alsnog je vmbo-diploma, of begin met entree (mbo 1).", "prog-mbo-1")
        return (first, Repair("mbo-2", "Na entree kun je naar mbo 2, en van daar verder.", "prog-mbo-verder"))
    if goal == "mbo-2":
        return (Repair("mbo-2", "Begin met entree (mbo 1). Daarna mag je naar mbo 2.", "prog-mbo-verder"),)
    if goal == "mbo-4" and standing.level in ("mbo-3", "mbo-4", "havo", *KB_GL_TL):
        return (Repair("mbo-4", "Haal eerst mbo 3 in dit beroep.", "prog-mbo-specialist"),)
    return (Repair("mbo-2", "Begin op mbo 2. Met dat diploma stap je door.", "prog-vmbo-bb-mbo34"),)


def _to_wo(standing: Standing) -> tuple[Repair, ...]:
    year = Repair("hbo-jaar", "Haal het eerste jaar van een hbo-studie. Soms mag je dan naar de universiteit.",
                  "prog-hbo-propedeuse-wo")  # fmt: skip
    if standing.level == "havo":
        return (Repair("vwo", "Ga na je havodiploma naar vwo 5. Dat duurt twee jaar.", "prog-havo-vwo", "2"), year)
    if standing.level in GL_TL:
        return (Repair("havo", "Ga naar de havo en daarna naar het vwo.", "prog-vmbo-gltl-havo"), year)
    return (by_mbo4(""), year)


def _to_havo(standing: Standing) -> tuple[Repair, ...]:
    if standing.diploma == "nee":
        return (Repair("diploma", "Haal eerst je vmbo-diploma op gl of tl."), ASK)
    step = Repair("diploma", "Haal eerst gl of tl, of ga via het mbo.", "prog-vmbo-kb-havo")
    return (step, Repair("mbo-4", "Met mbo 4 kun je ook zonder havo naar het hbo.", "prog-mbo4-hbo"), ASK)


def _years(book: Rulebook, id: str) -> str:
    return book.ladder.rows[id].years if id in book.ladder.rows else ""
