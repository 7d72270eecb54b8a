"""Figures, always together with their definition and their source."""

import sqlite3
from typing import Any, NamedTuple

from loopbaan_app.errors import NotInPack
from loopbaan_app.model.figure import Figure, Measure, Source
from loopbaan_app.pack.reader import Pack


class FigureView(NamedTuple):
    """A figure with what is needed to show it honestly."""

    figure: Figure
    measure: Measure
    source: Source


def figure(pack: Pack, id: str) -> FigureView:
    """One figure; raises NotInPack."""
    found = _views(pack, "WHERE f.id = ?", (id,))
    if not found:
        raise NotInPack("figure", id)
    return found[0]


def for_subject(pack: Pack, kind: str, subject: str) -> dict[str, FigureView]:
    """The national figures about a subject, by measure; the newest when there are more of one measure."""
    found = _views(
        pack, "WHERE f.subject_kind = ? AND f.subject = ? AND f.region = 'NL' ORDER BY f.period, f.id", (kind, subject)
    )
    return {view.figure.measure: view for view in found}


def of_source(pack: Pack, source_id: str) -> list[FigureView]:
    """All figures of a source."""
    return _views(pack, "WHERE f.source = ? ORDER BY f.subject_kind, f.subject, f.measure, f.id", (source_id,))


def _views(pack: Pack, condition: str, params: tuple[Any, ...]) -> list[FigureView]:
    found = pack.execute(f"SELECT f.* FROM figure f {condition}", params).fetchall()
    measures: dict[str, Measure] = {}
    sources: dict[str, Source] = {}
    for row in found:
        if row["measure"] not in measures:
            measures[row["measure"]] = Measure.model_validate(_one(pack, "measure", row["measure"]))
        if row["source"] not in sources:
            sources[row["source"]] = Source.model_validate(_one(pack, "source", row["source"]))
    return [
        FigureView(Figure.model_validate(dict(row)), measures[row["measure"]], sources[row["source"]]) for row in found
    ]


def _one(pack: Pack, table: str, id: str) -> dict[str, Any]:
    row: sqlite3.Row = pack.execute(f"SELECT * FROM {table} WHERE id = ?", (id,)).fetchone()
    return dict(row)
