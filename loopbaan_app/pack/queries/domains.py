"""Domains: the tiles, one whole domain, and how its occupations spread over the classes of outlook."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from loopbaan_app.model.domain import Domain
    from loopbaan_app.pack.reader import Pack

OUTLOOK_CLASSES = ("zeer_goed", "goed", "redelijk", "matig", "onbekend")


class DomainRow(NamedTuple):
    """A domain as a tile shows it; it stands here because the first window needs no rows of other types."""

    id: str
    name: str
    line: str
    kind: str
    icon: str
    order: int


def rows(pack: "Pack") -> list[DomainRow]:
    """All domains in the order in which they are shown."""
    found = pack.execute("SELECT id, name, line, kind, icon, sort_order FROM domain ORDER BY sort_order, id")
    return [DomainRow(*row) for row in found]


def item(pack: "Pack", id: str) -> "Domain":
    """One whole domain; raises NotInPack."""
    from loopbaan_app.model.domain import Domain  # tiles need no pydantic
    from loopbaan_app.pack.queries.reading import item_json

    return Domain.model_validate_json(item_json(pack, "domain", id))


def outlook_counts(pack: "Pack", id: str) -> list[tuple[str, int]]:
    """How many occupations of the domain have which outlook, best first; only classes that occur."""
    found = pack.execute(
        """SELECT coalesce(f.text, 'onbekend') AS class, count(*) AS number
        FROM occupation_domain d LEFT JOIN figure f
          ON f.subject_kind = 'occupation' AND f.subject = d.occupation AND f.measure = 'outlook' AND f.region = 'NL'
        WHERE d.domain = ? GROUP BY class""",
        (id,),
    )
    counts = {row["class"]: row["number"] for row in found}
    return [(name, counts[name]) for name in OUTLOOK_CLASSES if name in counts]


def outlook_sources(pack: "Pack", id: str) -> list[tuple[str, str]]:
    """The sources (id, publisher) of the outlook of the domain's occupations, the most used first."""
    found = pack.execute(
        """SELECT s.id, s.publisher FROM occupation_domain d
        JOIN figure f ON f.subject_kind = 'occupation' AND f.subject = d.occupation AND f.measure = 'outlook'
          AND f.region = 'NL' AND f.text <> 'onbekend'
        JOIN source s ON s.id = f.source
        WHERE d.domain = ? GROUP BY s.id ORDER BY count(*) DESC, s.id""",
        (id,),
    )
    return [(row["id"], row["publisher"]) for row in found]
