"""How light rows are read from the pack: one function per content type, each with a condition of the caller.

A condition is SQL of ours that starts with JOIN, WHERE or ORDER; values always travel as parameters.
"""

import sqlite3
from typing import Any

from loopbaan_app.errors import NotInPack
from loopbaan_app.pack.queries.rows import OccupationRow, ProfileRow, ProgrammeRow, RoleModelRow, VisitRow
from loopbaan_app.pack.reader import Pack

_CARD_FIGURES = """SELECT subject, measure, value, text, certainty, period, qualifier FROM figure
WHERE subject_kind = 'occupation' AND region = 'NL' AND measure IN ('outlook', 'pay-month-low', 'pay-month-high')"""
FEW = 50
"""Up to so many occupations their figures are asked for by name; the pack has hundreds."""


def item_json(pack: Pack, table: str, id: str) -> str:
    """The JSON of one item; raises NotInPack when the pack does not hold it."""
    row = pack.execute(f"SELECT item FROM {table} WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise NotInPack(table, id)
    text: str = row["item"]
    return text


def plain_row(pack: Pack, table: str, id: str) -> dict[str, Any]:
    """One row of a table without JSON; raises NotInPack when the pack does not hold it."""
    row = pack.execute(f"SELECT * FROM {table} WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise NotInPack(table, id)
    return dict(row)


def occupation_rows(pack: Pack, condition: str, params: tuple[Any, ...] = ()) -> list[OccupationRow]:
    """Occupations with their chance of work and pay, as the condition says."""
    found = pack.execute(
        f"SELECT o.id, o.name, o.one_line, o.domain, o.level, o.levels_also FROM occupation o {condition}", params
    ).fetchall()
    figures = _card_figures(pack, [row["id"] for row in found])
    return [_occupation(row, figures) for row in found]


def programme_rows(pack: Pack, condition: str, params: tuple[Any, ...] = ()) -> list[ProgrammeRow]:
    """Programmes, as the condition says."""
    found = pack.execute(
        "SELECT p.id, p.name, p.one_line, p.domain, p.level, p.years, p.routes, p.code, p.code_system "
        f"FROM programme p {condition}",
        params,
    )
    return [ProgrammeRow._make(row)._replace(routes=parts(row["routes"])) for row in found]


def profile_rows(pack: Pack, condition: str, params: tuple[Any, ...] = ()) -> list[ProfileRow]:
    """Profiles, as the condition says."""
    found = pack.execute(
        f"SELECT f.id, f.name, f.one_line, f.kind, f.sort_order, f.code FROM profile f {condition}", params
    )
    return [ProfileRow(*row) for row in found]


def role_model_rows(pack: Pack, condition: str, params: tuple[Any, ...] = ()) -> list[RoleModelRow]:
    """People, as the condition says."""
    found = pack.execute(
        "SELECT r.id, r.name, r.work, r.one_line, r.kind, r.domain, r.level, r.did_vmbo, r.switched, r.region, "
        f"r.year, r.portrait, r.province FROM role_model r {condition}",
        params,
    )
    return [
        RoleModelRow._make(row)._replace(did_vmbo=yes_no(row["did_vmbo"]), switched=yes_no(row["switched"]))
        for row in found
    ]


def visit_rows(pack: Pack, condition: str, params: tuple[Any, ...] = ()) -> list[VisitRow]:
    """Visits, as the condition says."""
    found = pack.execute(
        "SELECT v.id, v.name, v.one_line, v.kind, v.domains, v.place, v.provinces, v.audience "
        f"FROM visit v {condition}",
        params,
    )
    return [
        VisitRow._make(row)._replace(
            domains=parts(row["domains"]), provinces=parts(row["provinces"]), audience=parts(row["audience"])
        )
        for row in found
    ]


def parts(joined: str) -> tuple[str, ...]:
    """The words of a column that holds several."""
    return tuple(joined.split("|")) if joined else ()


def yes_no(value: int | None) -> bool | None:
    """A flag that may be unknown."""
    return None if value is None else bool(value)


def _card_figures(pack: Pack, occupations: list[str]) -> dict[tuple[str, str], sqlite3.Row]:
    if len(occupations) > FEW:
        found = pack.execute(_CARD_FIGURES)
    else:
        marks = ", ".join("?" * len(occupations))
        found = pack.execute(f"{_CARD_FIGURES} AND subject IN ({marks})", tuple(occupations))
    return {(row["subject"], row["measure"]): row for row in found}


def _occupation(row: sqlite3.Row, figures: dict[tuple[str, str], sqlite3.Row]) -> OccupationRow:
    outlook = figures.get((row["id"], "outlook"))
    low = figures.get((row["id"], "pay-month-low"))
    high = figures.get((row["id"], "pay-month-high"))
    return OccupationRow(
        id=row["id"],
        name=row["name"],
        one_line=row["one_line"],
        domain=row["domain"],
        level=row["level"],
        levels_also=parts(row["levels_also"]),
        outlook=(outlook["text"] or "onbekend") if outlook else "onbekend",
        outlook_certainty=outlook["certainty"] if outlook else "unknown",
        pay_low=low["value"] if low else None,
        pay_high=high["value"] if high else None,
        pay_certainty=low["certainty"] if low else "unknown",
        pay_period=", ".join(part for part in (low["period"], low["qualifier"]) if part) if low else "",
    )
