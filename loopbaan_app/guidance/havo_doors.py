"""The door of one admission row for somebody of the havo: profile and subjects against what the row asks."""

from collections.abc import Sequence
from typing import NamedTuple

from loopbaan_app.guidance.door import RANK, Answer, Repair
from loopbaan_app.guidance.door_words import (
    ASK,
    SELECTION,
    by_mbo4,
    certificate,
    deficiency,
    extra_subject,
    groups,
    names,
    waiver,
)
from loopbaan_app.guidance.requirement import Requirement
from loopbaan_app.guidance.rulebook import PROFILE_COLUMNS, Asked
from loopbaan_app.guidance.standing import Standing
from loopbaan_app.guidance.subjects import COLUMNS, FOREIGN_LANGUAGES, HAVO_PROFILES, PROFILE_NAMES

Groups = tuple[tuple[str, ...], ...]


class Judged(NamedTuple):
    """What one or more rows say, before the door is made."""

    answer: Answer
    because: str
    missing: Groups = ()
    opened_by: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    selection: bool = False


def judge_rows(rows: Sequence[Asked], standing: Standing) -> Judged:
    """What the rows of one study say together.

    Rows of older names that do not agree leave a question, so nobody hears more than "open onder voorwaarde".
    """
    judged = sorted((judge_row(row, standing) for row in rows), key=lambda each: RANK[each.answer], reverse=True)
    best = judged[0]
    if len({each.answer for each in judged}) == 1:
        return best
    if RANK[best.answer] < RANK["open onder voorwaarde"]:
        return best
    because = "de oude namen van deze studie vroegen niet hetzelfde"
    stricter = next((each for each in judged if each.missing or each.answer == "met omweg"), best)
    return stricter._replace(
        answer="open onder voorwaarde",
        because=because,
        repairs=(*stricter.repairs, ASK),
        selection=any(each.selection for each in judged),
    )


def judge_row(row: Asked, standing: Standing) -> Judged:
    """What one row says of somebody of the havo; the row may be about a study, a sector or a general rule."""
    if not standing.profile:
        judged = _any_profile(row, standing)
    else:
        columns = COLUMNS[standing.profile]
        every = [_judge(row, column, standing) for column in columns]
        judged = max(every, key=lambda each: RANK[each.answer])
    if row.rule.extra_selection != "ja" or RANK[judged.answer] < RANK["open onder voorwaarde"]:
        return judged._replace(selection=row.rule.extra_selection == "ja")
    because = judged.because if judged.missing else f"{judged.because}; de school kiest wie mag beginnen"
    return judged._replace(
        answer="open onder voorwaarde", because=because, selection=True, repairs=(*judged.repairs, SELECTION)
    )


def _judge(row: Asked, column: str, standing: Standing) -> Judged:
    asked, name = row.profiles[column], PROFILE_NAMES[column]
    if asked.answer == "direct":
        return Judged("open", f"direct met {name}")
    if asked.answer == "subjects":
        return _with_subjects(asked, standing)
    if asked.answer == "share":
        return _sector(asked, name)
    if asked.answer == "detour":
        return Judged("met omweg", f"niet direct met {name}", repairs=_around(row, standing))
    because = "deze regel gaat niet over je profiel" if asked.answer == "not_applicable" else "dat weten we niet"
    return Judged("niet bekend", because, repairs=(ASK,))


def _with_subjects(asked: Requirement, standing: Standing) -> Judged:
    missing = tuple(group for group in asked.subjects if not _met(group, standing.subjects))
    if not missing:
        opened = _opened_by(asked, standing)
        return Judged("open", f"open door {names(opened, ' en ')}" if opened else "je vakken zijn goed", (), opened)
    if missing == (("wisA",),) and "wisB" in standing.subjects:
        ask = Repair("school", "De regel noemt wiskunde A. Vraag of wiskunde B ook goed is.")
        return Judged("open onder voorwaarde", "vraag of wiskunde B ook goed is", missing, repairs=(ask,))
    repairs = (certificate(missing), deficiency(), waiver(), by_mbo4(""))
    if standing.diploma != "straks":
        return Judged("met omweg", f"{groups(missing)} mist", missing, repairs=repairs)
    choose = extra_subject(missing, standing.subjects)
    return Judged("open onder voorwaarde", f"kies {groups(missing)}", missing, repairs=(choose, *repairs))


def _met(group: tuple[str, ...], subjects: frozenset[str]) -> bool:
    held = subjects | {"2e_mvt"} if subjects & FOREIGN_LANGUAGES else subjects
    return bool(held & set(group))


def _opened_by(asked: Requirement, standing: Standing) -> tuple[str, ...]:
    """Subjects that are not fixed in the profile and that the rule asked for."""
    fixed = set(HAVO_PROFILES[standing.profile].fixed) if standing.profile else set()
    opened = []
    for group in asked.subjects:
        wanted = FOREIGN_LANGUAGES if "2e_mvt" in group else set()
        if not set(group) & fixed:
            opened += [subject for subject in sorted(standing.subjects) if subject in {*group, *wanted}][:1]
    return tuple(dict.fromkeys(opened))


def _sector(asked: Requirement, name: str) -> Judged:
    words = f"met {name} direct bij {asked.direct} van de {asked.of} studies"
    if asked.direct == asked.of:
        return Judged("open", words, repairs=(ASK,))
    return Judged("open onder voorwaarde" if asked.direct else "met omweg", words, repairs=(ASK, by_mbo4("")))


def _around(row: Asked, standing: Standing) -> tuple[Repair, ...]:
    """Ways to a study that the profile does not lead to directly."""
    direct = [PROFILE_NAMES[each] for each in PROFILE_COLUMNS if row.profiles[each].answer == "direct"]
    other = (Repair("ander-profiel", f"Met {' of '.join(direct)} kom je er direct in."),) if direct else ()
    return (*(other if standing.diploma == "straks" else ()), deficiency(), waiver(), by_mbo4(""))


def _any_profile(row: Asked, standing: Standing) -> Judged:
    """For somebody who has not chosen a profile yet: the answer depends on that choice."""
    answers = {column: row.profiles[column].answer for column in PROFILE_COLUMNS}
    direct = [PROFILE_NAMES[column] for column, answer in answers.items() if answer == "direct"]
    if len(direct) == len(PROFILE_COLUMNS):
        return Judged("open", "direct met elk profiel")
    if direct:
        return Judged("open onder voorwaarde", f"direct met {', '.join(direct)}", repairs=(_choose_profile(direct),))
    asked = [row.profiles[column] for column in PROFILE_COLUMNS if answers[column] == "subjects"]
    if asked:
        return Judged("open onder voorwaarde", f"met {groups(asked[0].subjects)}", repairs=(ASK,))
    best = max((_judge(row, column, standing) for column in PROFILE_COLUMNS), key=lambda each: RANK[each.answer])
    return best._replace(because="dat hangt af van je profiel") if best.answer != "niet bekend" else best


def _choose_profile(direct: list[str]) -> Repair:
    words = f"Kies {' of '.join(direct)}. Met een ander profiel zijn er vaak extra vakken nodig."
    return Repair("ander-profiel", words)
