"""Reading the tables that importers get, and writing the tables in `content/tables`."""

import csv
import gzip
import io
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from pydantic import BaseModel

from loopbaan_app.errors import UserError

LARGEST_FILE = 50_000_000
"""Bytes; the largest official table we know is a tenth of this."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "sources": ("id", "publisher", "title", "url", "date", "licence", "interest", "note"),
    "measures": ("id", "name", "unit", "definition", "reading", "shelf_life_months"),
    "figures": (
        "id", "subject_kind", "subject", "measure", "value", "text", "qualifier", "unit", "period",
        "region", "scope", "certainty", "source", "locator", "formula", "note",
    ),
    "series": ("id", "name", "unit", "definition", "topic", "shown_as", "measure"),
    "series_points": (
        "series", "breakdown", "period", "value", "qualifier", "method", "certainty", "source", "note",
    ),
    "regions": ("code", "name", "kind", "province", "path", "label_x", "label_y"),
    "programmes": (
        "id", "name", "level", "domain", "also_domains", "code", "code_system", "code_status", "years",
        "routes", "routes_seen", "vmbo_profiles", "havo_profiles", "admission", "source", "certainty",
    ),
    "admission_rules": (
        "id", "kind", "sector", "name_in_rule", "name_now", "croho", "nt", "ng", "em", "cm",
        "extra_selection", "mbo4", "note", "later_changes", "year", "source", "certainty",
    ),
    "progressions": (
        "id", "from_level", "from_detail", "to_level", "to_detail", "allowed", "conditions", "years",
        "year", "source", "certainty",
    ),
    "catalogue_occupations": (
        "id", "name", "esco_code", "esco_id", "isco08", "isco_name", "group", "other_names", "skills", "source",
    ),
    "profile_choices": ("year", "level", "profile", "candidates", "source"),
    "statements": ("id", "statement"),
    "wordings": ("kind", "id", "text"),
}  # fmt: skip
"""The columns of each table of `content/tables`, in their order."""

Row: TypeAlias = Mapping[str, str]


def read_csv(path: Path, columns: Iterable[str]) -> list[dict[str, str]]:
    """Return the rows of a table, at least one, or raise UserError when it is no such table.

    Every named column must be there; other columns are kept.
    """
    rows = _rows(path, columns)
    if not rows:
        raise UserError(f"{path.name} heeft geen regels: haal het bestand opnieuw op.")
    return rows


def _rows(path: Path, columns: Iterable[str]) -> list[dict[str, str]]:
    reader = csv.DictReader(io.StringIO(_text(path)), strict=True)
    missing = [name for name in columns if name not in (reader.fieldnames or ())]
    if missing:
        raise UserError(f"{path.name} is niet de tabel die we verwachten: de kolom {missing[0]} ontbreekt.")
    try:
        rows = list(reader)
    except csv.Error as error:
        raise UserError(f"{path.name} is beschadigd bij regel {reader.line_num}: haal het opnieuw op.") from error
    if any(None in row or None in row.values() for row in rows):
        raise UserError(f"{path.name} is beschadigd: niet elke regel heeft evenveel kolommen.")
    return [{name: cell.strip() for name, cell in row.items()} for row in rows]


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UserError(f"{path.name} is te groot om een tabel van ons te zijn.")
        return _bytes(path).decode("utf-8-sig")
    except (OSError, EOFError, zlib.error) as error:
        raise UserError(f"{path} is niet te lezen: controleer de naam en de rechten.") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path.name} is geen tekst in UTF-8: haal het bestand opnieuw op.") from error


def _bytes(path: Path) -> bytes:
    """The bytes of a table, unpacked when it is packed; no more than the largest table we take."""
    if path.suffix != ".gz":
        return path.read_bytes()
    with gzip.open(path) as file:
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise UserError(f"{path.name} is te groot om een tabel van ons te zijn.")
    return data


def content_rows(content: Path, table: str) -> list[dict[str, str]]:
    """Return the rows that `content/tables` holds now; none when the table is not there yet."""
    path = content / "tables" / f"{table}.csv"
    return _rows(path, COLUMNS[table]) if path.exists() else []


def row_of(model: BaseModel, table: str) -> dict[str, str]:
    """Return the cells of an item in the columns of its table."""
    return {name: _cell(getattr(model, name)) for name in COLUMNS[table]}


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case tuple():
            return "|".join(str(part) for part in value)
        case _:
            return str(value)


def merged(old: Sequence[Row], new: Sequence[Row], owned: Callable[[Row], bool]) -> list[Row]:
    """Return `old` with the rows that the importer owns replaced by `new`, in the place where they stood.

    Nobody else's rows are lost or moved, so that a refresh shows only what changed.
    """
    place = next((index for index, row in enumerate(old) if owned(row)), len(old))
    others = [row for row in old[place:] if not owned(row)]
    return [*old[:place], *new, *others]


def write_table(content: Path, table: str, rows: Iterable[Row]) -> None:
    """Write one table of `content/tables`: UTF-8, comma, line feed."""
    folder = content / "tables"
    folder.mkdir(parents=True, exist_ok=True)
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS[table], lineterminator="\n", extrasaction="raise")
    writer.writeheader()
    writer.writerows(rows)
    aside = folder / f"{table}.csv.new"
    aside.write_text(out.getvalue(), encoding="utf-8", newline="")
    aside.replace(folder / f"{table}.csv")
