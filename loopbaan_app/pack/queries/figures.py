"""Figures, always together with their definition and their source."""

import sqlite3
from collections.abc import Sequence
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


class FigureLine(NamedTuple):
    """A figure as a long list shows it, without its model: a source can have thousands."""

    id: str
    subject_kind: str
    subject: str
    measure: str
    value: float | None
    text: str | None
    qualifier: str
    unit: str
    period: str
    certainty: str
    locator: str
    note: str
    shelf_life_months: int


def lines_of_source(pack: Pack, source_id: str) -> list[FigureLine]:
    """All figures of a source as light lines; `measure` is the name of the definition."""
    found = pack.execute(
        """SELECT f.id, f.subject_kind, f.subject, m.name, f.value, f.text, f.qualifier, f.unit, f.period, f.certainty,
          f.locator, f.note, m.shelf_life_months
        FROM figure f JOIN measure m ON m.id = f.measure WHERE f.source = ?
        ORDER BY f.subject_kind, f.subject, f.measure, f.id""",
        (source_id,),
    )
    return [FigureLine(*row) for row in found]


def of_series(pack: Pack, series: str) -> dict[str, FigureView]:
    """The figures that are points of a series, by id."""
    found = _views(pack, "WHERE f.subject_kind = 'series' AND f.subject = ? ORDER BY f.id", (series,))
    return {view.figure.id: view for view in found}


def some(pack: Pack, ids: Sequence[str]) -> dict[str, FigureView]:
    """Those of the figures that the pack holds, by id."""
    marks = ", ".join("?" * len(ids))
    return {view.figure.id: view for view in _views(pack, f"WHERE f.id IN ({marks}) ORDER BY f.id", tuple(ids))}


def of_measure(pack: Pack, kind: str, measure: str) -> list[FigureView]:
    """All figures of one measure about one kind of subject, in order of subject and period."""
    condition = "WHERE f.subject_kind = ? AND f.measure = ? ORDER BY f.subject, f.period, f.id"
    return _views(pack, condition, (kind, measure))


def with_qualifier(pack: Pack, words: str) -> list[FigureView]:
    """All figures of which the qualifier holds these words, such as "prognose"."""
    return _views(pack, "WHERE instr(f.qualifier, ?) ORDER BY f.period, f.id", (words,))


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
