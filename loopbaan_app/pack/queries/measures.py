"""Measures: the definitions behind figures, and how many figures use each."""

from typing import NamedTuple

from loopbaan_app.model.figure import Measure
from loopbaan_app.pack.queries.reading import plain_row
from loopbaan_app.pack.reader import Pack


class MeasureRow(NamedTuple):
    """A definition as a list shows it; `figures` counts the figures and series that use it."""

    id: str
    name: str
    unit: str
    definition: str
    reading: str
    shelf_life_months: int
    figures: int


def rows(pack: Pack) -> list[MeasureRow]:
    """All definitions by name."""
    found = pack.execute(
        """SELECT m.id, m.name, m.unit, m.definition, coalesce(m.reading, ''), m.shelf_life_months,
          (SELECT count(*) FROM figure f WHERE f.measure = m.id) AS figures
        FROM measure m ORDER BY m.name COLLATE NOCASE, m.id"""
    )
    return [MeasureRow(*row) for row in found]


def item(pack: Pack, id: str) -> Measure:
    """One definition; raises NotInPack."""
    return Measure.model_validate(plain_row(pack, "measure", id))
