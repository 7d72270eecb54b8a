"""What pupils in the whole country chose: which count of the national table is about which profile."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol

SECTORS = {
    "tl-techniek": "techniek", "tl-economie": "economie", "tl-zorg-welzijn": "zorg en welzijn", "tl-groen": "landbouw",
}  # fmt: skip
"""The table counts vmbo pupils by sector; this is the sector behind each tl profile."""
LEVELS = {"bb": "vmbo-bb", "kb": "vmbo-kb", "gl": "vmbo-gl", "tl": "vmbo-tl"}


class Count(Protocol):
    """One row of the national table."""

    @property
    def year(self) -> str: ...
    @property
    def level(self) -> str: ...
    @property
    def profile(self) -> str: ...
    @property
    def candidates(self) -> int: ...


class Chosen(NamedTuple):
    """How many candidates had a profile, of how many at that level in that school year."""

    year: str
    level: str
    name: str
    """The name under which the table counts it: of a vmbo profile its sector."""
    candidates: int
    of: int

    @property
    def of_hundred(self) -> float:
        """How many of every hundred candidates of the level; the caller says "ongeveer" when it rounds."""
        return 100 * self.candidates / self.of if self.of else 0.0


def counted_as(kind: str, code: str, tl_profile: str | None) -> str:
    """The name under which the table counts a profile; empty when it does not count it apart."""
    if kind in ("havo", "havo-double"):
        return code
    return SECTORS.get(tl_profile or "", "") if kind in ("vmbo", "vmbo-tl") else ""


def of_profile(counts: Iterable[Count], name: str, levels: Iterable[str]) -> list[Chosen]:
    """The counts under a name at some levels, newest year first; a double profile has its names in any order."""
    return [each for each in _every(counts, levels) if _same(each.name, name)]


def of_leerweg(counts: Iterable[Count], level: str) -> list[tuple[str, int]]:
    """How many candidates a leerweg had in all, by school year, newest first."""
    whole = {each.year: each.of for each in _every(counts, (level,))}
    return list(whole.items())


def of_level(counts: Iterable[Count], level: str) -> list[Chosen]:
    """What pupils of a level chose in the newest year, most chosen first; names that nobody chose are left out."""
    found = _every(counts, (level,))
    newest = max((each.year for each in found), default="")
    of_year = [each for each in found if each.year == newest and each.candidates]
    return sorted(of_year, key=lambda each: (-each.candidates, each.name))


def _every(counts: Iterable[Count], levels: Iterable[str]) -> list[Chosen]:
    wanted = list(levels)
    rows = [row for row in counts if row.level in wanted]
    whole: dict[tuple[str, str], int] = {}
    for row in rows:
        whole[row.year, row.level] = whole.get((row.year, row.level), 0) + row.candidates
    found = [Chosen(row.year, row.level, row.profile, row.candidates, whole[row.year, row.level]) for row in rows]
    return sorted(found, key=lambda each: (each.year, -wanted.index(each.level)), reverse=True)


def _same(counted: str, name: str) -> bool:
    parts = [{part.strip().casefold() for part in each.split("/")} for each in (counted, name)]
    return bool(name) and parts[0] == parts[1]
