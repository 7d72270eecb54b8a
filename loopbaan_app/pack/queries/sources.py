"""Sources: who published what, and how much of it the pack uses."""

from typing import NamedTuple

from loopbaan_app.model.figure import Source
from loopbaan_app.pack.queries.reading import plain_row
from loopbaan_app.pack.queries.rows import SourceRow as SourceRow
from loopbaan_app.pack.reader import Pack

USERS = ("programme", "profile", "role_model", "visit")
"""Items with a page that name one source for themselves."""
RULES = ("admission_rule", "progression", "profile_choice")
"""Rows of tables that name a source."""


class Span(NamedTuple):
    """How many figures a source has of one period and one shelf life, in months."""

    source: str
    period: str
    shelf_life_months: int
    figures: int


class Use(NamedTuple):
    """An item that a source is about or comes from."""

    kind: str
    id: str
    name: str


def rows(pack: Pack) -> list[SourceRow]:
    """All sources by publisher and title."""
    found = pack.execute(
        """SELECT s.id, s.publisher, s.title, s.date, s.licence, s.interest,
          (SELECT count(*) FROM figure f WHERE f.source = s.id)
          + (SELECT count(*) FROM series_point p WHERE p.source = s.id) AS figures
        FROM source s ORDER BY s.publisher, s.title, s.id"""
    )
    return [SourceRow(*row) for row in found]


def item(pack: Pack, id: str) -> Source:
    """One source; raises NotInPack."""
    return Source.model_validate(plain_row(pack, "source", id))


def spans(pack: Pack) -> list[Span]:
    """The periods of the figures of every source; of a series only the newest points, for the others are history."""
    found = pack.execute(
        """SELECT f.source, f.period, m.shelf_life_months, count(*)
        FROM figure f JOIN measure m ON m.id = f.measure
        WHERE f.subject_kind <> 'series' OR f.period = (
          SELECT max(n.period) FROM figure n WHERE n.subject_kind = 'series' AND n.subject = f.subject)
        GROUP BY f.source, f.period, m.shelf_life_months"""
    )
    return [Span(*row) for row in found]


def users(pack: Pack, id: str) -> list[Use]:
    """The items with a page that name this source, by kind and name."""
    found: list[Use] = []
    for kind in USERS:
        rows = pack.execute(f"SELECT id, name FROM {kind} WHERE source = ? ORDER BY name, id", (id,))
        found += [Use(kind, row["id"], row["name"]) for row in rows]
    return found


def rules_of(pack: Pack, id: str) -> int:
    """How many rules of admission, steps and counts of candidates come from this source."""
    counts = [pack.execute(f"SELECT count(*) AS n FROM {table} WHERE source = ?", (id,)).fetchone() for table in RULES]
    return sum(int(row["n"]) for row in counts)
