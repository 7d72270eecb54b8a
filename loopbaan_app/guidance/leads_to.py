"""The look-up the other way round: from an occupation or programme to the profiles and subjects that lead there.

`nodig` is what a rule asks; `aangeraden` is what fits by content, an editorial choice; everything else is `niet nodig`.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from loopbaan_app.guidance.door import RANK, Answer, Cited, Door
from loopbaan_app.guidance.doors import door
from loopbaan_app.guidance.routes import finals
from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.standing import Standing, standing
from loopbaan_app.guidance.steps import GL_TL
from loopbaan_app.guidance.study import Study, Work
from loopbaan_app.guidance.subjects import profiles_of, starting_subjects, subject_names
from loopbaan_app.model.level import SCHOOL_LEVELS, SchoolLevel

Weight = Literal["nodig", "aangeraden", "niet nodig"]
HAVO_OF = {
    "wiskunde": ("wisA", "wisB"), "natuurkunde": ("nat",), "scheikunde": ("schk",), "biologie": ("biol",),
    "economie": ("econ",), "bedrijfseconomie": ("beco",), "aardrijkskunde": ("ak",), "geschiedenis": ("ges",),
    "maatschappijleer": ("maw",), "informatica": ("inf",), "duits": ("dutl",), "frans": ("fatl",), "kunst": ("kunst",),
    "muziek": ("muz",), "nederlands": ("ned",), "engels": ("eng",),
}  # fmt: skip
"""Which havo subjects stand for a subject of the pack."""
VMBO_OF = {
    "wiskunde": ("wi",), "natuurkunde": ("nask1",), "scheikunde": ("nask2",), "biologie": ("bi",), "economie": ("ec",),
    "aardrijkskunde": ("ak",), "geschiedenis": ("gs",), "maatschappijleer": ("mk",), "informatica": ("inf",),
    "duits": ("du",), "frans": ("fa",), "kunst": ("kunst",), "nederlands": ("ne",), "engels": ("en",),
}  # fmt: skip

ALWAYS = frozenset({"ned", "eng", "ne", "en", "extra"})
"""Subjects that are no choice, or no subject of their own."""


class ProfileNeed(NamedTuple):
    """What one profile means for the goal."""

    profile: str
    weight: Weight
    answer: Answer
    subjects: tuple[tuple[str, ...], ...]
    """Extra subjects that are asked with this profile: of every group one is enough."""
    because: str


class SubjectNeed(NamedTuple):
    """One subject, or several of which one is enough."""

    subjects: tuple[str, ...]
    weight: Weight
    profiles: tuple[str, ...]
    """With which profiles it is asked; empty when it is with every one, or only advised."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What leads to the goal from one level."""

    level: str
    answer: Answer
    """The widest door from this level; for a detour see `routes`."""
    profiles: tuple[ProfileNeed, ...]
    subjects: tuple[SubjectNeed, ...]
    """Needed first, then advised, then not needed."""
    studies: tuple[tuple[str, str], ...]
    """The programmes meant: id and name, the widest open first."""
    rules: tuple[Cited, ...]


def needs_of_study(book: Rulebook, study: Study) -> tuple[Needs, ...]:
    """What leads to a programme, for each school level."""
    return tuple(_needs(book, level, (study,)) for level in SCHOOL_LEVELS)


def needs_of_work(book: Rulebook, work: Work) -> tuple[Needs, ...]:
    """What leads to an occupation, for each school level; empty when no programme of the pack leads there.

    The programmes of the level that the occupation usually asks count; those of another level only without such.
    """
    every = finals(book, work)
    usual = tuple(study for study in every if study.level == work.level)
    return tuple(_needs(book, level, usual or every) for level in SCHOOL_LEVELS) if every else ()


def _needs(book: Rulebook, level: SchoolLevel, studies: tuple[Study, ...]) -> Needs:
    shown = sorted((door(book, Standing(level), study) for study in studies), key=_openness, reverse=True)
    profiles = _profiles(book, level, studies)
    subjects = _subjects(level, profiles, studies)
    named = tuple((each.id, each.name) for each in shown)
    rules = {rule.id: rule for each in shown for rule in each.rules}
    return Needs(level, shown[0].answer, profiles, subjects, named, tuple(rules.values()))


def _profiles(book: Rulebook, level: str, studies: tuple[Study, ...]) -> tuple[ProfileNeed, ...]:
    best = {profile: _best(book, level, profile, studies) for profile in profiles_of(level)}
    direct = {profile for profile, shown in best.items() if RANK[shown.answer] >= RANK["open onder voorwaarde"]}
    asked = bool(direct) and len(direct) < len(best)
    weights = {profile: _weight(asked and profile in direct, shown.fits) for profile, shown in best.items()}
    return tuple(
        ProfileNeed(profile, weights[profile], shown.answer, shown.missing, shown.because)
        for profile, shown in best.items()
    )


def _best(book: Rulebook, level: str, profile: str, studies: tuple[Study, ...]) -> Door:
    subjects = starting_subjects(profile) if level == "havo" else ()
    here = standing(level, profile, subjects)
    return max((door(book, here, study) for study in studies), key=_openness)


def _openness(shown: Door) -> tuple[int, int]:
    """The widest open first; of equals the one that asks the fewest subjects."""
    return RANK[shown.answer], -len(shown.missing)


def _weight(needed: bool, advised: bool) -> Weight:
    return "nodig" if needed else "aangeraden" if advised else "niet nodig"


def _subjects(level: str, profiles: tuple[ProfileNeed, ...], studies: tuple[Study, ...]) -> tuple[SubjectNeed, ...]:
    names = subject_names(level)
    asked: dict[tuple[str, ...], list[str]] = {}
    for need in profiles:
        for group in need.subjects:
            asked.setdefault(group, []).append(need.profile)
    needed = [SubjectNeed(group, "nodig", tuple(found)) for group, found in asked.items()]
    taken = {subject for group in asked for subject in group}
    other = HAVO_OF if level == "havo" else VMBO_OF
    helping = dict.fromkeys(subject for study in studies for subject in study.subjects)
    groups = [other[subject] for subject in helping if subject in other and not taken & set(other[subject])]
    if level in GL_TL and any(study.level in ("ad", "hbo", "wo") for study in studies):
        groups.append(("extra",))
    advised = [SubjectNeed(group, "aangeraden", ()) for group in groups if names]
    taken |= {subject for group in groups for subject in group}
    rest = [SubjectNeed((subject,), "niet nodig", ()) for subject in names if subject not in taken | ALWAYS]
    return (*needed, *advised, *rest)
