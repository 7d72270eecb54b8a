"""The series of UWV's tension per group: a refresh adds a quarter, as a point and as a figure that a page can name."""

from collections.abc import Mapping
from pathlib import Path

from loopbaan_app.pack_builder.importers.labour_words import CAP, CAPPED
from loopbaan_app.pack_builder.importers.official.figure_table import FigureTable, changed_row, shown
from loopbaan_app.pack_builder.importers.slugs import slug
from loopbaan_app.pack_builder.importers.tables import content_rows, write_table

SERIES = "spanning-uwv-groep"
BY_ROA = "Het cijfer van UWV staat in het bestand van ROA."
STOPS = "De meting stopt bij 16."


def add_tension(content: Path, figures: FigureTable, source: str, quarter: str, tensions: Mapping[str, float]) -> int:
    """Add the points of one quarter, for groups of the same division that the series has; return how many."""
    points = [dict(row) for row in content_rows(content, "series_points")]
    lines = {row["breakdown"][:4]: row for row in points if _is_ours(row)}
    new = [_point(lines[code], source, quarter, value) for code, value in sorted(tensions.items()) if code in lines]
    if not new:
        return 0
    place = max(at for at, row in enumerate(points) if row["series"] == SERIES) + 1
    fresh = {(row["breakdown"], row["period"]): row for row in new}
    known = {(row["breakdown"], row["period"]) for row in points if row["series"] == SERIES}
    kept = [fresh[_key(row)] if row["series"] == SERIES and _key(row) in fresh else row for row in points[:place]]
    added = [row for row in new if _key(row) not in known]
    write_table(content, "series_points", [*kept, *added, *points[place:]])
    _as_figures(figures, new)
    return len(new)


def _is_ours(row: Mapping[str, str]) -> bool:
    """Whether a point belongs to the division in groups that ROA's file uses."""
    return row["series"] == SERIES and not row["method"] and row["breakdown"][:4].isdigit()


def _key(row: Mapping[str, str]) -> tuple[str, str]:
    return row["breakdown"], row["period"]


def _point(line: dict[str, str], source: str, quarter: str, value: float) -> dict[str, str]:
    capped = value >= CAP
    note = f"{STOPS} {BY_ROA}" if capped else BY_ROA
    return changed_row(line, period=quarter, value=shown(value), qualifier=CAPPED if capped else "", source=source,
                       note=note)  # fmt: skip


def _as_figures(figures: FigureTable, points: list[dict[str, str]]) -> None:
    """Put the points beside the figures of the same line; the newest stands last."""
    for point in points:
        stem = f"reeks-{SERIES}-{slug(point['breakdown'])}-"
        mine = [at for at, row in enumerate(figures.rows) if row["id"].startswith(stem)]
        if not mine:
            continue
        id = f"{stem}{slug(point['period'])}"
        new = changed_row(
            figures.rows[mine[-1]], id=id, value=point["value"], qualifier=point["qualifier"], period=point["period"],
            source=point["source"], note=f"Het gaat om: {point['breakdown']}. {point['note']}",
        )  # fmt: skip
        old = next((at for at in mine if figures.rows[at]["id"] == id), None)
        if old is None:
            figures.rows.insert(mine[-1] + 1, new)
        else:
            figures.rows[old] = new
