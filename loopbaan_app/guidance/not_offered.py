"""What one can do when the school does not offer a profile or a subject: real choices, each with its rule if any."""

from typing import NamedTuple

from loopbaan_app.guidance.door import Repair
from loopbaan_app.guidance.door_words import by_mbo4, certificate, waiver
from loopbaan_app.guidance.doors import compare, doors
from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.standing import standing
from loopbaan_app.guidance.subjects import COLUMNS, HAVO_SUBJECTS, TL_OF, profiles_of
from loopbaan_app.guidance.two_choices import Choice

BROAD = "dp"
"""The profile in which every direction comes by; many schools offer it."""


class NotOffered(NamedTuple):
    """What is left to choose."""

    same_doors: bool
    """True when every profile of the level has the same doors to the mbo."""
    alike: tuple[str, ...]
    """Profiles of the same level that lie near."""
    ways: tuple[Repair, ...]


def not_offered(book: Rulebook, choice: Choice) -> NotOffered:
    """The choices that are left when the school does not offer this profile, or one of its extra subjects."""
    ways: tuple[Repair, ...] = ()
    if choice.level == "havo":
        lacking = tuple((subject,) for subject in sorted(choice.extra) if subject in HAVO_SUBJECTS)
        ways = (*((certificate(lacking),) if lacking else ()), waiver(), by_mbo4(""))
    return NotOffered(choice.level != "havo" and _is_same_everywhere(book, choice.level), _alike(choice), ways)


def _is_same_everywhere(book: Rulebook, level: str) -> bool:
    first, *others = (doors(book, standing(level, profile)) for profile in profiles_of(level))
    differences = [compare(first, other) for other in others]
    return not any(each.opens or each.narrows for each in differences)


def _alike(choice: Choice) -> tuple[str, ...]:
    known = profiles_of(choice.level)
    if choice.level == "havo":
        mine = set(COLUMNS[choice.profile])
        found = [each for each in known if each != choice.profile and mine & set(COLUMNS[each])]
    else:
        found = [each for each in known if each != choice.profile and TL_OF.get(each) == TL_OF.get(choice.profile, "-")]
        found += [BROAD] if BROAD in known and choice.profile != BROAD else []
    return tuple(found)
