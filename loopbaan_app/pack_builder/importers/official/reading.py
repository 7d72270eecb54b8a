"""Reading a file that somebody downloaded: text and cells, or one Dutch sentence that tells what is wrong with it."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from loopbaan_app.errors import UserError

LARGEST_FILE = 200_000_000
"""Bytes; the largest official table that we read whole is half of this."""

AGAIN = "haal het bestand opnieuw op"
DELIMITERS = {";": "puntkomma's", ",": "komma's", "\t": "tabs"}
PREFACE = 10
"""StatLine may put a title above the header; no further down than this do we look for the header."""

PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf")
"""How zip and xlsx, gzip, old Excel and 7z begin."""

Row = Mapping[str, str]


def read_text(path: Path) -> str:
    """Return the text of a file in UTF-8 or Windows-1252, or raise UserError when it is no text."""
    data = _bytes(path)
    if not data.strip():
        refuse(path, f"is leeg: {AGAIN}")
    if data.startswith(PACKED):
        refuse(path, "is een ingepakt bestand of een Excel-bestand: pak het uit, of kies op de site voor CSV")
    if re.search(rb"[\x00-\x08\x0e-\x1f]", data):
        refuse(path, f"is geen tekst maar iets anders, of is beschadigd: {AGAIN}")
    text = _decoded(path, data)
    if text.lstrip().startswith("<"):
        refuse(path, f"is een webpagina en geen tabel, waarschijnlijk een foutmelding: {AGAIN}")
    return text


def read_table(path: Path, needed: Sequence[str], delimiters: str, text: str | None = None) -> list[dict[str, str]]:
    """Return the rows of a CSV, at least one, with the names of columns normalised by `plain`.

    `needed` are names as the publisher writes them; `delimiters` are those that this publisher uses.
    """
    text = read_text(path) if text is None else text
    found = next((head for mark in delimiters if (head := _header(text, needed, mark))), None)
    if found is None:
        _refuse_header(path, text, needed, delimiters)
    lines, names = found
    rows = list(_rows(path, lines, names))
    if not rows:
        refuse(path, f"heeft geen regels: {AGAIN}")
    _expect_whole_end(path, text)
    return rows


def plain(name: str) -> str:
    """Return the name of a column without accents, capitals, signs and the unit in brackets behind it."""
    bare = re.sub(r"\s*\([^()]*\)\s*$", "", name)
    letters = unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]", "", letters.lower())


def number(cell: object) -> float | None:
    """Return the number in a cell, with a comma or a point for decimals; None for a cell without a figure.

    CBS writes a point, and nothing at all, for what is unknown, too uncertain, secret or impossible.
    """
    if isinstance(cell, bool):
        raise ValueError("a truth value is no figure")
    if cell is None or isinstance(cell, int | float):
        return None if cell is None else float(cell)
    text = str(cell).strip()
    if text in ("", ".", "-", "x"):
        return None
    if not re.fullmatch(r"-?\d+([.,]\d+)?", text):
        raise ValueError(f"no number: {text}")
    return float(text.replace(",", "."))


def day_of(path: Path) -> str:
    """The day on which a file was last written, for tables that do not tell their own date."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).date().isoformat()


def refuse(path: Path, sentence: str) -> NoReturn:
    """Raise the one sentence about a file."""
    raise UserError(f"{path.name} {sentence}.")


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            refuse(path, "is er niet, of is geen bestand")
        if path.stat().st_size > LARGEST_FILE:
            refuse(path, "is te groot om deze tabel te zijn")
        return path.read_bytes()
    except OSError as error:
        raise UserError(f"{path} is niet te lezen: controleer de naam en de rechten.") from error


def _decoded(path: Path, data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    refuse(path, f"is geen leesbare tekst: {AGAIN}")


def _cells(text: str, mark: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)


def _header(text: str, needed: Sequence[str], mark: str) -> "tuple[Iterator[list[str]], list[str]] | None":
    """The lines below the header and its names, when the header of this delimiter holds all that is needed."""
    lines = _cells(text, mark)
    try:
        for _ in range(PREFACE):
            names = [plain(cell) for cell in next(lines)]
            if all(plain(name) in names for name in needed):
                return lines, names
    except (csv.Error, StopIteration):
        return None
    return None


def _refuse_header(path: Path, text: str, needed: Sequence[str], delimiters: str) -> NoReturn:
    if any(_header(text, needed, mark) for mark in DELIMITERS if mark not in delimiters):
        words = " of ".join(DELIMITERS[mark] for mark in delimiters)
        refuse(path, f"is niet gescheiden met {words}: {AGAIN}, zoals de site het geeft")
    names = {plain(cell) for mark in delimiters for cell in re.split(re.escape(mark), text[:20_000].split("\n")[0])}
    missing = next((name for name in needed if plain(name) not in names), needed[0])
    refuse(path, f"is niet de tabel die we verwachten: de kolom {missing} ontbreekt")


def _rows(path: Path, lines: Iterator[list[str]], names: Sequence[str]) -> Iterator[dict[str, str]]:
    at = 0
    try:
        for at, cells in enumerate(lines, 1):
            if not cells or (len(cells) == 1 and cells[0].lower().startswith("bron")):
                continue  # an empty line, or "Bron: CBS" below a table
            if len(cells) != len(names):
                refuse(path, f"is beschadigd bij regel {at} onder de kop: {AGAIN}")
            yield dict(zip(names, (cell.strip() for cell in cells), strict=True))
    except csv.Error as error:
        raise UserError(f"{path.name} is beschadigd na regel {at} onder de kop: {AGAIN}.") from error


def _expect_whole_end(path: Path, text: str) -> None:
    """Refuse a file that stops inside its last cell: without line end and quote, a number may have lost digits."""
    if not text.endswith(("\n", "\r", '"')):
        refuse(path, f"houdt op midden in een regel: {AGAIN}")
