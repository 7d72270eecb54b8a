"""What each progression of the tables means: from where to where it leads, and which part it plays.

The rows of `progressions.csv` are sentences for people; this list says how the program reads them. Places are school
levels and diplomas; `geen` is no diploma, `havo-4` the report that lets one into havo 4, `hbo-1` a finished first year.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from loopbaan_app.model.admission import Progression

Part = Literal["level", "way", "linked", "sum", "moment"]
"""`level`: for every study of a level; `way`: another form of the same step; `linked`: for studies that name it;
`sum`: adds up a whole road; `moment`: a date, a duty or a choice."""

VMBO = ("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl")
GL_TL = ("vmbo-gl", "vmbo-tl")
KB_GL_TL = ("vmbo-kb", *GL_TL)
EVERYWHERE = ("geen", *VMBO, "havo-4", "havo", "vwo", "mbo-1", "mbo-2", "mbo-3", "mbo-4")


@dataclass(frozen=True, slots=True)
class Reading:
    """How one progression is read: pairs of where one stands and where one may go."""

    pairs: frozenset[tuple[str, str]]
    part: Part = "level"
    needs: str = ""
    """A subject without which the progression does not count."""

    @property
    def places(self) -> int:
        """From how many places it leads: the fewer, the more exact the rule."""
        return len({place for place, _ in self.pairs})


def _read(places: Iterable[str], to: Iterable[str], part: Part = "level", needs: str = "") -> Reading:
    goals = tuple(to)
    return Reading(frozenset((place, goal) for place in places for goal in goals), part, needs)


READINGS: dict[str, Reading] = {
    "prog-mbo-1": _read(("geen",), ("mbo-1",)),
    "prog-mbo-2": _read((*VMBO, "mbo-1", "havo-4"), ("mbo-2",)),
    "prog-mbo-3": _read((*KB_GL_TL, "mbo-2", "havo-4"), ("mbo-3",)),
    "prog-mbo-4": _read((*KB_GL_TL, "mbo-2", "mbo-3", "havo-4"), ("mbo-4",)),
    "prog-mbo-specialist": _read(("mbo-3",), ("mbo-4",), "linked"),
    "prog-vmbo-bb-mbo2": _read(("vmbo-bb",), ("mbo-2",)),
    "prog-vmbo-bb-mbo34": _read(("vmbo-bb",), ("mbo-3", "mbo-4")),
    "prog-vmbo-bb-geintegreerd": _read(("vmbo-bb",), ("mbo-2",), "way"),
    "prog-vmbo-kb-mbo34": _read(("vmbo-kb",), ("mbo-3", "mbo-4")),
    "prog-vmbo-gltl-mbo34": _read(GL_TL, ("mbo-3", "mbo-4")),
    "prog-vmbo-doorlopend": _read(VMBO, ("mbo-2", "mbo-3", "mbo-4"), "way"),
    "prog-vmbo-gltl-havo": _read(GL_TL, ("havo",), needs="extra"),
    "prog-vmbo-gltl-havo-zonder": _read(GL_TL, ("havo",)),
    "prog-vmbo-kb-havo": _read(("vmbo-kb",), ("havo",)),
    "prog-havo3-mbo": _read(("havo-4",), ("mbo-2", "mbo-3", "mbo-4")),
    "prog-havo-hbo": _read(("havo",), ("hbo",)),
    "prog-havo-ad": _read(("havo", "vwo", "mbo-4"), ("ad",)),
    "prog-ad-hbo": _read(("ad",), ("hbo",)),
    "prog-havo-vwo": _read(("havo",), ("vwo",)),
    "prog-mbo4-hbo": _read(("mbo-4",), ("hbo", "ad")),
    "prog-mbo23-hbo": _read(("mbo-2", "mbo-3"), ("hbo",)),
    "prog-mbo-verder": Reading(
        frozenset({("mbo-1", "mbo-2"), ("mbo-2", "mbo-3"), ("mbo-2", "mbo-4"), ("mbo-3", "mbo-4")})
    ),
    "prog-havo-pabo": _read(("havo", "mbo-4"), ("hbo",), "linked"),
    "prog-21plus": _read(EVERYWHERE, ("hbo",), "moment"),
    "prog-vwo-wo": _read(("vwo",), ("wo",)),
    "prog-vwo-hbo": _read(("vwo",), ("hbo",)),
    "prog-hbo-propedeuse-wo": _read(("hbo-1",), ("wo",)),
    "prog-hbo-wo-master": _read(("hbo",), ("master",)),
    "prog-politie": _read((*GL_TL, "havo-4", "mbo-3", "mbo-4"), ("mbo-4",), "linked"),
    "prog-brandweer": _read(EVERYWHERE, ("mbo-2",), "linked"),
    "prog-veva": Reading(
        frozenset({("vmbo-bb", "mbo-2"), *((level, "mbo-3") for level in KB_GL_TL)}), "linked"
    ),
    "prog-datum-mbo": _read((*VMBO, "havo"), ("mbo-2", "mbo-3", "mbo-4"), "moment"),
    "prog-datum-hbo": _read(("havo", "vwo", "mbo-4"), ("ad", "hbo", "wo"), "moment"),
    "prog-kwalificatieplicht": _read((), (), "moment"),
    "prog-mbo-bsa": _read((), (), "moment"),
    "prog-route-vmbo-hbo": _read(KB_GL_TL, ("hbo",), "sum"),
    "prog-route-vmbo-havo-hbo": _read(GL_TL, ("hbo",), "sum"),
    "prog-keuze-vmbo2": _read((), (), "moment"),
    "prog-keuze-havo3": _read((), (), "moment"),
}  # fmt: skip
"""The reading of every progression of the tables."""

MEANING = {"ja": "open", "onder_voorwaarde": "open onder voorwaarde", "soms": "open onder voorwaarde"}
"""What the word in the column `allowed` means for a door; any other word is a detour."""


class Ladder:
    """The progressions, ready to be asked who may go where."""

    def __init__(self, progressions: Iterable[Progression]) -> None:
        self.rows = {row.id: row for row in progressions if row.id in READINGS}
        self._by_step: dict[tuple[str, str, str], list[Progression]] = {}
        """The rows by part, place and goal: a page asks hundreds of times."""
        for id, row in self.rows.items():
            for place, goal in READINGS[id].pairs:
                self._by_step.setdefault((READINGS[id].part, place, goal), []).append(row)

    def between(self, place: str, goal: str, subjects: frozenset[str] = frozenset()) -> list[Progression]:
        """The rules for a step, those of the most exact kind only, the widest open first; empty when there is none."""
        rows = self._by_step.get(("level", place, goal), ())
        found = [row for row in rows if not READINGS[row.id].needs or READINGS[row.id].needs in subjects]
        exact = min((READINGS[row.id].places for row in found), default=0)
        return sorted((row for row in found if READINGS[row.id].places == exact), key=lambda row: width(row.allowed))

    def ways(self, place: str, goal: str) -> list[Progression]:
        """Other forms of a step, such as lessons that vmbo and mbo give together."""
        return list(self._by_step.get(("way", place, goal), ()))

    def allows(self, place: str, goal: str, subjects: frozenset[str] = frozenset()) -> Progression | None:
        """The rule that lets one go from a place to a level, with or without a condition; None for a detour."""
        rows = self.between(place, goal, subjects)
        return rows[0] if rows and rows[0].allowed in MEANING else None


def width(allowed: str) -> int:
    """How open the word in `allowed` is, widest first; for sorting."""
    order = ("ja", "onder_voorwaarde", "soms")
    return order.index(allowed) if allowed in order else len(order)
