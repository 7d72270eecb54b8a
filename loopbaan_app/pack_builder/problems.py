"""What is wrong in the content: which file, which line where possible, and why, in Dutch."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from pydantic_core import ErrorDetails

from loopbaan_app.errors import UserError

_REASONS = {
    "missing": "‘{where}’ ontbreekt",
    "extra_forbidden": "‘{where}’ is geen veld dat we kennen",
    "string_too_long": "‘{where}’ is langer dan {max_length} tekens",
    "string_too_short": "‘{where}’ is leeg",
    "string_pattern_mismatch": "‘{where}’ is ‘{input}’ en dat heeft niet de goede vorm",
    "string_type": "‘{where}’ moet tekst zijn",
    "literal_error": "‘{where}’ is ‘{input}’ en moet een zijn van {expected}",
    "enum": "‘{where}’ is ‘{input}’ en moet een zijn van {expected}",
    "too_short": "‘{where}’ heeft minder dan {min_length} delen",
    "too_long": "‘{where}’ heeft meer dan {max_length} delen",
    "tuple_type": "‘{where}’ moet een lijst zijn",
    "int_parsing": "‘{where}’ is ‘{input}’ en moet een heel getal zijn",
    "int_type": "‘{where}’ is ‘{input}’ en moet een heel getal zijn",
    "int_from_float": "‘{where}’ is ‘{input}’ en moet een heel getal zijn",
    "float_parsing": "‘{where}’ is ‘{input}’ en moet een getal zijn, met een punt",
    "float_type": "‘{where}’ is ‘{input}’ en moet een getal zijn",
    "finite_number": "‘{where}’ moet een gewoon getal zijn",
    "bool_parsing": "‘{where}’ is ‘{input}’ en moet true of false zijn",
    "bool_type": "‘{where}’ moet true of false zijn",
    "date_from_datetime_parsing": "‘{where}’ moet een datum zijn, zoals 2026-11-21",
    "model_type": "‘{where}’ moet een tabel zijn",
    "greater_than_equal": "‘{where}’ is kleiner dan {ge}",
}
_LONGEST_INPUT = 60


class Problem(NamedTuple):
    """One thing that is wrong."""

    file: str
    line: int | None
    reason: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}, regel {self.line}"
        return f"{place}: {self.reason}"


class ContentRefused(UserError):
    """The content cannot become a pack; `problems` tells everything that is wrong."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = problems[0]
        others = f" (en nog {len(problems) - 1} meer)" if len(problems) > 1 else ""
        super().__init__(f"De inhoud is niet in orde: {first}{others}.")
        self.problems = tuple(problems)


def reason_of(error: ErrorDetails) -> str:
    """What pydantic found, said in Dutch."""
    values: dict[str, Any] = {**error.get("ctx", {}), "where": where_of(error), "input": _short(error["input"])}
    form = _REASONS.get(error["type"])
    if form is not None:
        return form.format_map(values)
    if error["type"] == "value_error":
        return str(values.get("error", error["msg"]))
    return f"‘{values['where']}’ klopt niet ({error['msg']})"


def where_of(error: ErrorDetails) -> str:
    """The field an error is about, as an editor knows it: `words` is the table of a language."""
    names = ["nl" if part == "words" else str(part) for part in error["loc"]]
    return ".".join(names) or "het geheel"


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= _LONGEST_INPUT else text[:_LONGEST_INPUT] + "…"
