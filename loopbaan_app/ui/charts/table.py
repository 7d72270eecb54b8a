"""The table twin of a chart: the same figures in rows, for reading, for copying and for a file."""

import csv
import io
from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """One row: its cells, and the figure that it shows (empty when there is none)."""

    cells: tuple[str, ...]
    key: str = ""


class Table(NamedTuple):
    """What a chart shows, in words and numbers."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[Row, ...]


def to_csv(table: Table, notes: Sequence[str] = ()) -> str:
    """The table as a file that Dutch spreadsheets open: semicolons, comma for decimals, notes at the end."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_plain(cell) for cell in table.headers])
    writer.writerows([_plain(cell) for cell in row.cells] for row in table.rows)
    writer.writerows([[]] if notes else [])
    writer.writerows([_plain(note)] for note in (table.name, *notes) if notes)
    return out.getvalue()


def _plain(cell: str) -> str:
    """A cell that a spreadsheet reads as words: one that starts like a formula gets a quote in front of it."""
    is_number = cell[1:2].isdecimal() and cell[:1] in "+-"
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not is_number else cell
