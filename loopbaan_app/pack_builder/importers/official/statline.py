"""StatLine of CBS: the rows of a table, from the forms in which CBS hands it out.

Known from public code that reads these tables: OData version 3 (`{"value": [...]}` of TypedDataSet, keys such as
`T001038`, `A000164` or `2025KW04`, sometimes padded with spaces; the code lists are lists of Key, Title and, for
Perioden, Status) and version 4 (Observations with Measure and Value, lists called BeroepCodes and MeasureCodes with
Identifier and Title). The CSV is separated by puntkomma's with quoted names and holds keys, or titles when somebody
chose so. Not verified on a file of today: how the CSV marks a provisional year; a star behind the year is read so.

Keys need their lists: `Beroep.json` or `Beroep.csv` beside the file, in the same JSON under that name, or any
`…metadata.csv` that pairs key and title.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.official.reading import AGAIN, day_of, plain, read_table, read_text, refuse

TABLE_NUMBER = re.compile(r"(?<!\d)(\d{5}(?:NED|ENG))(?![A-Za-z])", re.IGNORECASE)


class Code(NamedTuple):
    """One entry of a code list."""

    key: str
    title: str
    status: str = ""
    """Only of a period: Definitief, Voorlopig or NaderVoorlopig; empty when the list does not tell."""
    listed: bool = False


class Period(NamedTuple):
    """A quarter ("2025Q4") or a year ("2025"); they sort by time within one kind."""

    name: str
    provisional: bool | None
    """None when the file does not tell."""

    @property
    def is_quarter(self) -> bool:
        return "Q" in self.name

    @property
    def year_earlier(self) -> str:
        return f"{int(self.name[:4]) - 1}{self.name[4:]}"


@dataclass(frozen=True)
class Cell:
    """One row of a table: where it stands, and its measures by name."""

    places: Mapping[str, Code]
    """By dimension."""
    values: Mapping[str, object]

    @property
    def brc(self) -> str:
        """The class, segment or group of BRC; "T" for all occupations, empty for anything else."""
        title = self.places["Beroep"].title
        found = re.match(r"(\d{2,4})\s", f"{title} ")
        return found.group(1) if found else "T" if title.lower().startswith("totaal") else ""

    @property
    def period(self) -> Period | None:
        """The period; None when it is neither a year nor a quarter."""
        return _period(self.places["Perioden"])


@dataclass(frozen=True)
class Table:
    """What a reader looks for: the number of the table, its dimensions, and its measures with CBS's codes for them."""

    number: str
    dimensions: tuple[str, ...]
    measures: Mapping[str, tuple[str, ...]]
    """Our name of a measure, and how it may be called: part of the normalised name, or its code in version 4."""


def read_cells(path: Path, table: Table) -> list[Cell]:
    """Return the rows of a StatLine table, or raise UserError when the file is another table or not whole."""
    _expect_table(path, path.name, table)
    text = read_text(path)
    document: dict[str, Any] = {}
    if text.lstrip().startswith(("{", "[")):
        document = _json(path, text, table)
        rows = _json_rows(path, document, table)
    else:
        rows = [dict(row) for row in read_table(path, table.dimensions, ";", text)]
    lists = {name: _code_list(path, document, name) for name in (*table.dimensions, "Measure")}
    columns = (
        {name: _column(path, rows[0], options, name) for name, options in table.measures.items()}
        if "measure" not in rows[0]
        else {}
    )
    if not columns:
        rows = _pivoted(path, rows, table, lists["Measure"])
        columns = {name: name for name in table.measures}
    cells = [_cell(row, table, lists, columns) for row in rows]
    if not any(cell.brc for cell in cells):
        raise UserError(
            f"{path.name} noemt beroepen alleen met een sleutel: zet de codelijst Beroep.json of Beroep.csv ernaast."
        )
    return cells


def date_of(path: Path) -> str:
    """The day on which CBS last changed the table, from TableInfos or Properties beside it; else that of the file."""
    for name in ("TableInfos.json", "Properties.json"):
        beside = path.parent / name
        if beside.is_file() and (found := re.search(r'"Modified"\s*:\s*"(\d{4}-\d\d-\d\d)', read_text(beside))):
            return found.group(1)
    return day_of(path)


def _expect_table(path: Path, told: str, table: Table) -> None:
    other = next((name.upper() for name in TABLE_NUMBER.findall(told) if name.upper() != table.number), "")
    if other:
        refuse(path, f"is tabel {other}; hier hoort {table.number}")


def _json(path: Path, text: str, table: Table) -> dict[str, Any]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(f"{path.name} is beschadigd of niet af: {AGAIN}.") from error
    if not isinstance(document, dict):
        refuse(path, "is niet wat StatLine geeft: er hoort één lijst met de naam ‘value’ in te staan")
    context = " ".join(str(document.get(name, "")) for name in ("odata.metadata", "@odata.context"))
    _expect_table(path, context, table)
    if any(name in document for name in ("odata.nextLink", "@odata.nextLink")):
        refuse(path, "is alleen de eerste bladzijde van de tabel: haal alle bladzijden op")
    return document


def _json_rows(path: Path, document: Mapping[str, Any], table: Table) -> list[dict[str, Any]]:
    rows = _entries(document.get("value", document.get("TypedDataSet")))
    if not rows:
        refuse(path, f"heeft geen regels in ‘value’: {AGAIN}")
    names = {plain(name) for row in rows for name in row}
    missing = next((name for name in table.dimensions if plain(name) not in names), "")
    if missing:
        refuse(path, f"is niet tabel {table.number}: de kolom {missing} ontbreekt")
    return [{plain_measure(name): value for name, value in row.items()} for row in rows]


def _entries(found: object) -> list[dict[str, Any]]:
    if isinstance(found, dict):
        found = found.get("value")
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


def plain_measure(name: str) -> str:
    """`k_25ePercentiel_2` and "25e percentiel (euro)" become one name."""
    return plain(re.sub(r"^k_|_\d+$", "", name.strip()))


def _column(path: Path, row: Mapping[str, object], options: Iterable[str], name: str) -> str:
    columns = [column for column in row if any(option in plain_measure(column) for option in options)]
    if not columns:
        refuse(path, f"is niet de tabel die we verwachten: de kolom {name} ontbreekt")
    return columns[0]


def _code_list(path: Path, document: Mapping[str, Any], name: str) -> dict[str, Code]:
    """A code list from the document itself or from beside the file; empty when there is none."""
    inside = _entries(document.get(name)) or _entries(document.get(f"{name}Codes"))
    if inside:
        return _codes(inside)
    for stem in (name, f"{name}Codes"):
        for beside in (path.parent / f"{stem}.json", path.parent / f"{stem}.csv"):
            if beside.is_file() and beside != path:
                return _codes(_entries(_list_document(beside)))
    found: dict[str, Code] = {}
    for beside in sorted(path.parent.glob("*metadata*.csv")):
        for cells in csv.reader(io.StringIO(read_text(beside), newline=""), delimiter=";"):
            if len(cells) > 1 and cells[0].strip():
                found.setdefault(cells[0].strip(), Code(cells[0].strip(), cells[1].strip(), listed=True))
    return found


def _list_document(path: Path) -> object:
    text = read_text(path)
    if path.suffix == ".csv":
        rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=";")
        return {"value": [{str(key).strip(): cell for key, cell in row.items()} for row in rows]}
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(f"De codelijst {path.name} is beschadigd: {AGAIN}.") from error


def _codes(entries: Iterable[Mapping[str, Any]]) -> dict[str, Code]:
    codes = (
        Code(
            str(entry.get("Key", entry.get("Identifier", ""))).strip(),
            str(entry.get("Title") or "").strip(),
            str(entry.get("Status") or "").strip(),
            listed=True,
        )
        for entry in entries
    )
    return {code.key: code for code in codes}


def _cell(
    row: Mapping[str, Any], table: Table, lists: Mapping[str, Mapping[str, Code]], columns: Mapping[str, str]
) -> Cell:
    places = {}
    for name in table.dimensions:
        key = str(row.get(plain(name), "")).strip()
        places[name] = lists[name].get(key, Code(key, key))
    return Cell(places, {name: row.get(column) for name, column in columns.items()})


def _pivoted(
    path: Path, rows: Iterable[Mapping[str, Any]], table: Table, codes: Mapping[str, Code]
) -> list[dict[str, Any]]:
    """Version 4 has one row per measure: lay the measures of one place side by side."""
    made: dict[tuple[str, ...], dict[str, Any]] = {}
    for row in rows:
        key = str(row["measure"]).strip()
        title = plain_measure(codes[key].title) if key in codes else key.lower()
        name = next((ours for ours, options in table.measures.items() if any(part in title for part in options)), "")
        if name:
            place = tuple(str(row.get(plain(part), "")).strip() for part in table.dimensions)
            kept = {plain(part): value for part, value in zip(table.dimensions, place, strict=True)}
            made.setdefault(place, kept)[name] = row.get("value")
    found = {name for row in made.values() for name in row}
    missing = next((name for name in table.measures if name not in found), "")
    if missing:
        refuse(path, f"is niet de tabel die we verwachten: {missing} ontbreekt; zet MeasureCodes.json ernaast")
    return list(made.values())


def _period(code: Code) -> Period | None:
    told = f"{code.key} {code.title}"
    found = re.match(r"(\d{4})(?:KW0([1-4])|JJ00)\b", code.key) or re.match(
        r"(\d{4})\*{0,2}(?:\s+([1-4])e\s+kwartaal)?\*{0,2}$", code.title
    )
    if found is None:
        return None
    name = f"{found.group(1)}Q{found.group(2)}" if found.group(2) else found.group(1)
    if code.status:
        return Period(name, code.status.lower() != "definitief")
    is_title = "JJ" not in code.key and "KW" not in code.key
    return Period(name, True if "*" in told else False if is_title or code.listed else None)


def newest(cells: Iterable[Cell], quarters: bool, measure: str) -> Period | None:
    """The newest quarter or year for which any group has this measure."""
    periods: Iterator[Period] = (
        cell.period
        for cell in cells
        if cell.period and cell.period.is_quarter == quarters and str(cell.values[measure] or ".").strip() != "."
    )
    return max(periods, default=None)
