"""Two choices beside each other: their doors in rows, what differs first, and which subjects one may switch."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from loopbaan_app.errors import UserError
from loopbaan_app.guidance.door import RANK, Door
from loopbaan_app.guidance.doors import Doors
from loopbaan_app.guidance.standing import Standing, standing
from loopbaan_app.guidance.subjects import MATHEMATICS, Package, profiles_of, starting_subjects, subject_names

GROUPS = {"mbo": ("mbo-1", "mbo-2", "mbo-3", "mbo-4"), "hbo": ("ad", "hbo"), "wo": ("wo",)}
"""How the levels of studies are put together in a choice of the user."""
ALWAYS = frozenset({"ned", "eng", "ne", "en"})
WIDE = RANK["open onder voorwaarde"]
FIRST_CHIPS = 5
TABLE = "table"


@dataclass(frozen=True, slots=True)
class Choice:
    """One side: a level, a profile, and the subjects switched on beside what the profile always holds."""

    level: str
    profile: str
    extra: frozenset[str] = frozenset()

    def standing(self) -> Standing:
        """Where somebody with this choice stands; UserError when it cannot be."""
        return standing(self.level, self.profile, self.extra)


class SubjectChips(NamedTuple):
    """The subjects of one side: those that stand fast, those to switch, and the rest of the list to switch."""

    fixed: tuple[str, ...]
    first: tuple[str, ...]
    more: tuple[str, ...]


class DoorRow(NamedTuple):
    """One study with the door of both sides."""

    left: Door
    right: Door

    @property
    def step(self) -> int:
        """Above zero when the left door is wider open, below zero when the right one is."""
        return RANK[self.left.answer] - RANK[self.right.answer]

    @property
    def differs(self) -> bool:
        """True when one of the doors is wider open."""
        return self.step != 0

    @property
    def fits_one(self) -> bool:
        """True when the content fits the profile of one side only."""
        return self.left.fits != self.right.fits


class Section(NamedTuple):
    """Rows under one heading: the difference, what fits one side only, or a domain."""

    id: str
    """`left` and `right` (wider open there), `fits`, `schools`, the id of a domain, or `table`."""
    rows: tuple[DoorRow, ...]

    @property
    def open(self) -> tuple[int, int]:
        """How many doors are open at the left and at the right, without any condition."""
        return sum(row.left.answer == "open" for row in self.rows), sum(row.right.answer == "open" for row in self.rows)


@dataclass(frozen=True, slots=True)
class Sides:
    """The doors of two choices in sections; of every study in the filter there is one row."""

    sections: tuple[Section, ...]

    @property
    def rows(self) -> list[DoorRow]:
        """All rows, as they stand."""
        return [row for section in self.sections for row in section.rows]

    @property
    def counted(self) -> list[DoorRow]:
        """The rows that count: not those of names in the table that may be of the past."""
        return [row for section in self.sections if section.id != TABLE for row in section.rows]

    @property
    def wider(self) -> tuple[int, int]:
        """How many doors are wider open at the left, and at the right."""
        steps = [row.step for row in self.counted]
        return sum(step > 0 for step in steps), sum(step < 0 for step in steps)

    @property
    def open(self) -> tuple[int, int, int]:
        """How many doors are open at the left, at the right, and at both; with or without a condition."""
        both = sum(min(RANK[row.left.answer], RANK[row.right.answer]) >= WIDE for row in self.counted)
        return _wide(row.left for row in self.counted), _wide(row.right for row in self.counted), both


def behind(sides: Sides) -> tuple[str, str]:
    """Year and source of most of the rules behind these doors; empty when there is no rule at all."""
    rules = [door.rule for row in sides.rows for door in row if door.rule is not None]
    found = Counter((rule.year, rule.source) for rule in rules).most_common(1)
    return found[0][0] if found else ("", "")


def first_choices(level: str) -> tuple[Choice, Choice]:
    """Two profiles of a level to begin with, each with what it needs to exist."""
    profiles = list(profiles_of(level))
    return begin(level, profiles[0]), begin(level, profiles[2 if level == "havo" else 1])


def begin(level: str, profile: str) -> Choice:
    """A profile as it starts: with wiskunde A where mathematics must be chosen."""
    subjects = starting_subjects(profile) - set(profiles_of(level)[profile].fixed) if level == "havo" else frozenset()
    return Choice(level, profile, frozenset(subjects))


def switched(choice: Choice, subject: str) -> Choice:
    """The choice with a subject on that was off, or off that was on."""
    return replace(choice, extra=choice.extra ^ {subject})


def chips(choice: Choice, shown: Doors) -> SubjectChips:
    """Which subjects to offer: first mathematics, what the profile asks one of, and what most doors ask."""
    names = subject_names(choice.level)
    package = profiles_of(choice.level).get(choice.profile, Package())
    asked = Counter(subject for door in shown.studies for group in door.missing for subject in group)
    may = [each for each in names if each not in package.fixed and each not in ALWAYS]
    own = {*package.mathematics, *(subject for group in package.one_of for subject in group)}
    own |= {"extra"} if choice.level in ("vmbo-gl", "vmbo-tl") else set()
    mathematics = [each for each in MATHEMATICS if each in package.mathematics and each in may]
    wanted = sorted(asked, key=lambda each: (-asked[each], may.index(each) if each in may else 99))
    order = [*mathematics, *(each for each in wanted if each in may), *(each for each in may if each in own)]
    first = tuple(dict.fromkeys(order))
    first = first[: max(FIRST_CHIPS, len(mathematics) + 3)]
    return SubjectChips(package.fixed, first, tuple(each for each in may if each not in first))


def beside(
    left: Doors, right: Doors, domains: Sequence[str], *, group: str = "", domain: str = "", differing: bool = False
) -> Sides:
    """Both sides in sections: what differs, what fits one side only, schools, domain by domain, names in the table.

    `group` is one of GROUPS, `domain` one domain; empty means all. With `differing` only what differs is there.
    """
    pairs = [DoorRow(*pair) for pair in zip(left.studies, right.studies, strict=True)]
    levels = GROUPS.get(group, ())
    rows = [row for row in pairs if (not levels or row.left.level in levels) and domain in ("", row.left.domain)]
    schools = [] if domain else [DoorRow(*pair) for pair in zip(left.schools, right.schools, strict=False)]
    differs = [row for row in (*schools, *rows) if row.differs]
    wider = [Section("left", tuple(row for row in differs if row.step > 0))]
    wider.append(Section("right", tuple(row for row in differs if row.step < 0)))
    fits = tuple(row for row in rows if row.fits_one and not row.differs)
    rest = [row for row in rows if not row.differs and not row.fits_one]
    sections = [*wider, Section("fits", fits)]
    if not differing:
        sections.append(Section("schools", tuple(row for row in schools if not row.differs)))
        sections += [Section(id, tuple(row for row in rest if row.left.domain == id)) for id in domains]
    if not domain and group in ("", "hbo"):
        table = [row for row in _only_in_table(left, right) if row.differs or not differing]
        sections.append(Section(TABLE, tuple(table)))
    return Sides(tuple(section for section in sections if section.rows))


def _only_in_table(left: Doors, right: Doors) -> list[DoorRow]:
    """For the havo: the rows of the admission table that are about no study of the pack, under their old names."""
    if left.standing.level != "havo":
        return []
    shown = {rule.id for door in left.studies for rule in door.rules}
    pairs = [DoorRow(*pair) for pair in zip(left.rules, right.rules, strict=True)]
    return [row for row in pairs if row.left.level == "hbo" and row.left.id not in shown and not _is_sector(row.left)]


def _is_sector(door: Door) -> bool:
    return door.id.startswith("adm-sector-")


def change(before: Doors, after: Doors) -> tuple[list[str], list[str]]:
    """Which doors went wider and which less wide open when one side changed."""
    pairs = zip((*before.schools, *before.studies), (*after.schools, *after.studies), strict=True)
    steps = [(new.name, RANK[new.answer] - RANK[old.answer]) for old, new in pairs]
    return [name for name, step in steps if step > 0], [name for name, step in steps if step < 0]


def read_choices(text: str) -> tuple[Choice, Choice]:
    """Two choices from a text such as `havo~nt~em.wisA.nat`; UserError when they cannot be."""
    level, *sides = text.split("~")
    if len(sides) != 2:
        raise UserError("Deze profielkeuze kunnen we niet lezen. Kies opnieuw twee profielen.")
    left, right = (Choice(level, profile, frozenset(extra)) for profile, *extra in (side.split(".") for side in sides))
    for side in (left, right):
        if side.profile not in profiles_of(level):
            raise UserError("Dit profiel is er niet op dit niveau. Kies opnieuw twee profielen.")
        side.standing()
    return left, right


def write_choices(left: Choice, right: Choice) -> str:
    """Two choices as a text that `read_choices` reads, the same for the same choices."""
    return "~".join((left.level, *(".".join((side.profile, *sorted(side.extra))) for side in (left, right))))


class WorkChance(NamedTuple):
    """The chance of work after a study, from the least to the best of the occupations it leads to."""

    low: str
    high: str
    rough: bool
    """True when one of the figures behind it is a rough estimate."""


CHANCES = ("matig", "redelijk", "goed", "zeer_goed")


def work_chances(outlooks: Mapping[str, Iterable[tuple[str, str]]]) -> dict[str, WorkChance]:
    """For each study the span of the (outlook, certainty) pairs of its occupations; without a known one nothing."""
    found = {}
    for study, pairs in outlooks.items():
        known = [(CHANCES.index(outlook), certainty) for outlook, certainty in pairs if outlook in CHANCES]
        if known:
            steps = [step for step, _ in known]
            rough = any(certainty == "low" for _, certainty in known)
            found[study] = WorkChance(CHANCES[min(steps)], CHANCES[max(steps)], rough)
    return found


def _wide(doors: Iterable[Door]) -> int:
    return sum(RANK[door.answer] >= WIDE for door in doors)
