"""Tables that editors keep as CSV: a header of field names, and lists joined by an upright stroke."""

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, get_origin

from loopbaan_app.pack_builder.problems import Problem

if TYPE_CHECKING:
    from pydantic import BaseModel

SEPARATOR = "|"


class TableRow(NamedTuple):
    """One row: the line it stands on, and its fields in the form the model reads."""

    line: int
    fields: dict[str, Any]


def read_table(
    path: Path, name: str, model: "type[BaseModel]", elsewhere: frozenset[str] = frozenset()
) -> tuple[list[TableRow], list[Problem]]:
    """The rows of a table and what is wrong with it; fields in `elsewhere` come from another file."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            header = next(reader, [])
            problems = _header_problems(header, name, model, elsewhere)
            return ([], problems) if problems else _rows(reader, header, name, model)
    except UnicodeDecodeError:
        return [], [Problem(name, None, "dit bestand is geen UTF-8-tekst")]
    except csv.Error as error:
        return [], [Problem(name, None, f"dit is geen goede CSV ({error})")]
    except OSError:
        return [], [Problem(name, None, "dit bestand kan niet worden gelezen")]


def _rows(reader: Any, header: list[str], name: str, model: "type[BaseModel]") -> tuple[list[TableRow], list[Problem]]:
    rows: list[TableRow] = []
    problems: list[Problem] = []
    line = reader.line_num + 1
    for cells in reader:
        if len(cells) != len(header):
            if cells:
                problems.append(Problem(name, line, f"deze rij heeft {len(cells)} cellen en de kop {len(header)}"))
        else:
            rows.append(TableRow(line, _fields(dict(zip(header, cells, strict=True)), model)))
        line = reader.line_num + 1
    return rows, problems


def _header_problems(
    header: list[str], name: str, model: "type[BaseModel]", elsewhere: frozenset[str]
) -> list[Problem]:
    known = set(model.model_fields) - elsewhere
    needed = {field for field, info in model.model_fields.items() if info.is_required()} - elsewhere
    problems = [Problem(name, 1, f"de kolom ‘{column}’ kennen we niet") for column in header if column not in known]
    problems += [Problem(name, 1, f"de kolom ‘{column}’ ontbreekt") for column in sorted(needed - set(header))]
    if len(set(header)) < len(header):
        problems.append(Problem(name, 1, "een kolom staat er twee keer"))
    return problems


def _fields(cells: dict[str, str], model: "type[BaseModel]") -> dict[str, Any]:
    """An empty cell means the default of the field, an empty list, or the empty text."""
    fields: dict[str, Any] = {}
    for name, cell in cells.items():
        info = model.model_fields[name]
        value = cell.strip()
        if get_origin(info.annotation) is tuple:
            fields[name] = [part.strip() for part in value.split(SEPARATOR)] if value else []
        elif value or info.is_required():
            fields[name] = value
    return fields
