"""Sources: who published what, and how much of it the pack uses."""

from loopbaan_app.model.figure import Source
from loopbaan_app.pack.queries.reading import plain_row
from loopbaan_app.pack.queries.rows import SourceRow as SourceRow
from loopbaan_app.pack.reader import Pack


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
