"""What an hbo admission rule asks of one havo profile, read from the token of the table."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

Answer = Literal["direct", "subjects", "detour", "share", "unknown", "not_applicable"]

_PLAIN: dict[str, Answer] = {
    "direct": "direct",
    "niet_direct": "detour",
    "onbekend": "unknown",
    "nvt": "not_applicable",
}
_SHARE = re.compile(r"direct (\d+)/(\d+)")
_AND = re.compile(r"\+(?![^(]*\))")


@dataclass(frozen=True, slots=True)
class Requirement:
    """The answer for one profile. Nothing here ever says that a way is closed: `detour` leads there as well."""

    answer: Answer
    subjects: tuple[tuple[str, ...], ...] = ()
    """For `subjects`: every group is asked, and of each group one subject is enough."""
    direct: int = 0
    """For `share`: to how many programmes of the sector the profile leads directly …"""
    of: int = 0
    """… and how many programmes were counted."""


@cache  # some hundred tokens serve all rows
def read_requirement(token: str) -> Requirement:
    """Read a token such as `direct`, `direct 20/31` or `eis:(econ|beco)+(wisA|wisB)`; ValueError for another form."""
    if token in _PLAIN:
        return Requirement(_PLAIN[token])
    if share := _SHARE.fullmatch(token):
        return Requirement("share", direct=int(share[1]), of=int(share[2]))
    asked = token.removeprefix("eis:")
    groups = tuple(tuple(group.strip(" ()").split("|")) for group in _AND.split(asked))
    if asked == token or not all(subject.strip() for group in groups for subject in group):
        raise ValueError(f"no token of an admission rule: {token!r}")
    return Requirement("subjects", groups)
