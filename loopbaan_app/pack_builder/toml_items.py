"""Items that editors write as TOML: facts on top, the words in a table per language."""

import re
import tomllib
from pathlib import Path
from typing import Any

from loopbaan_app.pack_builder.problems import Problem

LANGUAGE = "nl"
_HEADER = re.compile(r"^\s*\[+\s*([\w.\"-]+)\s*\]+")
_KEY = re.compile(r"^\s*([\w-]+)\s*=")
_AT_LINE = re.compile(r"at line (\d+)")


def read_toml(path: Path, name: str) -> dict[str, Any] | Problem:
    """The tables of a file, or what is wrong with it; `name` is how problems call the file."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        return Problem(name, None, "dit bestand is geen UTF-8-tekst")
    except OSError:
        return Problem(name, None, "dit bestand kan niet worden gelezen")
    except tomllib.TOMLDecodeError as error:
        line = _AT_LINE.search(str(error))
        return Problem(name, int(line[1]) if line else None, f"dit is geen goede TOML ({error})")


def item_data(tables: dict[str, Any], name: str) -> dict[str, Any] | Problem:
    """The fields of an item: what stands on top, and `words` from the table of the language."""
    if LANGUAGE not in tables:
        return Problem(name, None, f"de tabel [{LANGUAGE}] met de woorden ontbreekt")
    return {("words" if key == LANGUAGE else key): value for key, value in tables.items()}


def line_of_field(text: str, field: tuple[int | str, ...]) -> int | None:
    """The line on which a field of an item stands, or its nearest parent; 1 is the first line."""
    wanted = [LANGUAGE if part == "words" else str(part) for part in field if not isinstance(part, int)]
    best, best_depth = None, 0
    header: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        if match := _HEADER.match(line):
            header = match[1].replace('"', "").split(".")
            here = header
        elif match := _KEY.match(line):
            here = [*header, match[1]]
        else:
            continue
        if len(here) > best_depth and wanted[: len(here)] == here:
            best, best_depth = number, len(here)
    return best


def line_with(text: str, word: str) -> int | None:
    """The first line that holds the word as a quoted string."""
    quoted = f'"{word}"'
    return next((number for number, line in enumerate(text.splitlines(), 1) if quoted in line), None)
