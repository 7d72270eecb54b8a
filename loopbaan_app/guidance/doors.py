"""Doors: from level, profile, subjects and diploma to what opens, under which condition, and how to repair.

No answer ever closes a door: the widest is `open`, then `open onder voorwaarde`, then `met omweg`; where no rule was
found the answer is `niet bekend`. The table of admission is of 2015 with later changes known for some rows, so every
answer carries its rule, its year and the advice to ask the school.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from loopbaan_app.guidance.door import RANK, Answer, Change, Cited, Difference, Door
from loopbaan_app.guidance.door_words import FIXED_RULE, deadline
from loopbaan_app.guidance.havo_doors import Judged, judge_row, judge_rows
from loopbaan_app.guidance.level_doors import (
    judge_by_progressions,
    judge_mbo4,
    judge_next_school,
    judge_school_of_teachers,
    places_of,
)
from loopbaan_app.guidance.rulebook import Asked, Rulebook, cited, cited_step
from loopbaan_app.guidance.standing import Standing
from loopbaan_app.guidance.study import Study
from loopbaan_app.guidance.subjects import TL_OF

PABO_RULE = "prog-havo-pabo"


@dataclass(frozen=True, slots=True)
class Doors:
    """All doors for one standing."""

    standing: Standing
    studies: tuple[Door, ...]
    """One door per programme of the pack, in the order in which they were given."""
    schools: tuple[Door, ...]
    """Doors to a next school: havo and vwo."""
    rules: tuple[Door, ...]
    """One door per row of the admission table, also for studies without a page of their own."""
    general: tuple[Cited, ...]
    """Rules that hold beside every door, such as the last days to apply."""

    def count(self, answer: Answer) -> int:
        """How many studies have this answer."""
        return sum(door.answer == answer for door in self.studies)

    def of(self, id: str) -> Door:
        """The door of one study; KeyError for another id."""
        return next(door for door in self.studies if door.id == id)


def doors(book: Rulebook, standing: Standing, domain: str = "") -> Doors:
    """The doors of all studies, or of those of one domain."""
    studies = [study for study in book.studies.values() if domain in ("", study.domain)]
    return Doors(
        standing,
        tuple(door(book, standing, study) for study in studies),
        tuple(_schools(book, standing)),
        tuple(row_door(book, standing, asked) for asked in book.asked.values()),
        book.general(),
    )


def door(book: Rulebook, standing: Standing, study: Study) -> Door:
    """The door of one programme."""
    rows = book.admission_of(study)
    by_rows = bool(rows) and standing.level == "havo" and standing.diploma != "nee"
    if by_rows:
        judged, steps = judge_rows(rows, standing), list(book.linked(study))
        if any(step.id == PABO_RULE for step in steps):
            judged = judge_school_of_teachers(standing, judged)
    else:
        judged, steps = judge_by_progressions(book, standing, study, rows)
    about = [cited(row.rule) for row in rows]
    beside = [cited_step(step) for step in steps]
    rules = {each.id: each for each in (about + beside if by_rows else beside + about)}
    return Door(
        study.id, study.name, study.level, study.domain, judged.answer, judged.because, judged.missing,
        judged.opened_by, tuple(rules.values()), judged.repairs, judged.selection,
        fits(standing, study), deadline(study.level),
    )  # fmt: skip


def row_door(book: Rulebook, standing: Standing, asked: Asked) -> Door:
    """The door of one row of the admission table, whether or not its study is in the pack."""
    rule = asked.rule
    if standing.level == "havo" and standing.diploma != "nee":
        judged = judge_row(asked, standing)
    elif rule.kind == "general":
        judged = Judged("niet bekend", "dit is een algemene regel")
    elif standing.level == "mbo-4" and standing.diploma != "nee":
        judged = judge_mbo4(rule.extra_selection == "ja")
    else:
        study = Study(rule.id, rule.name_now or rule.name_in_rule, "hbo", "", "", (), ())
        judged = judge_by_progressions(book, standing, study, (asked,))[0]
    return Door(
        rule.id, rule.name_in_rule, "hbo" if rule.kind != "general" else "", "", judged.answer, judged.because,
        judged.missing, judged.opened_by, (cited(rule),), judged.repairs, judged.selection,
        deadline=deadline("hbo") if rule.id != FIXED_RULE else "15 januari",
    )  # fmt: skip


def fits(standing: Standing, study: Study) -> bool:
    """Whether the content of the study fits the profile, by our own choice; a tl profile fits like its vmbo ones."""
    mine = set(standing.profile.split("-")) if standing.level == "havo" else {standing.profile}
    theirs = {*study.profiles, *(TL_OF.get(profile, "") for profile in study.profiles)} - {""}
    return bool(mine & theirs)


def compare(left: Doors, right: Doors) -> Difference:
    """What differs between two choices over the same studies."""
    pairs = [Change(one, other) for one, other in zip(left.studies, right.studies, strict=True)]
    wide = RANK["open onder voorwaarde"]
    return Difference(
        opens=tuple(pair for pair in pairs if RANK[pair.right.answer] > RANK[pair.left.answer]),
        narrows=tuple(pair for pair in pairs if RANK[pair.right.answer] < RANK[pair.left.answer]),
        same_open=sum(min(RANK[pair.left.answer], RANK[pair.right.answer]) >= wide for pair in pairs),
    )


def _schools(book: Rulebook, standing: Standing) -> Iterable[Door]:
    places = places_of(standing)
    for goal, name in (("havo", "Havo, klas 4"), ("vwo", "Vwo, klas 5")):
        if goal == standing.level or standing.level.startswith("mbo-") or (goal == "vwo" and "havo" not in places):
            continue
        judged, rules = judge_next_school(book, standing, goal)
        yield Door(
            goal, name, goal, "", judged.answer, judged.because, judged.missing, (),
            tuple(cited_step(rule) for rule in rules), judged.repairs,
        )  # fmt: skip
