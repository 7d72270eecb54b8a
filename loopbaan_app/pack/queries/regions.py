"""Regions with their shapes, and the figures a map shows."""

from typing import Literal

from loopbaan_app.pack.queries.rows import RegionFigure as RegionFigure
from loopbaan_app.pack.queries.rows import RegionRow as RegionRow
from loopbaan_app.pack.reader import Pack


def rows(pack: Pack, kind: Literal["province", "labour-region"]) -> list[RegionRow]:
    """All regions of a kind by name."""
    found = pack.execute(
        "SELECT code, name, kind, province, path, label_x, label_y FROM region WHERE kind = ? ORDER BY name, code",
        (kind,),
    )
    return [RegionRow(*row) for row in found]


def figures(pack: Pack, measure: str) -> list[RegionFigure]:
    """What is known per region of one measure, in the order of region and period."""
    found = pack.execute(
        """SELECT f.subject, f.id, f.value, f.text, f.qualifier, f.unit, f.period, f.certainty, f.source
        FROM figure f WHERE f.measure = ? AND f.subject_kind = 'region' ORDER BY f.subject, f.period, f.id""",
        (measure,),
    )
    return [RegionFigure(*row) for row in found]


def measures(pack: Pack) -> list[str]:
    """The measures of which the pack knows a figure about a region."""
    found = pack.execute("SELECT DISTINCT measure FROM figure WHERE subject_kind = 'region' ORDER BY measure")
    return [row["measure"] for row in found]
