"""Periods as sources write them: where they lie in time, and how a reader says them."""

import re

_QUARTER = re.compile(r"((?:19|20)\d\d)-?[QK]([1-4])")
_SCHOOL_YEAR = re.compile(r"((?:19|20)\d\d)/(\d\d)")
_LONG_SCHOOL_YEAR = re.compile(r"((?:19|20)\d\d)-((?:19|20)\d\d)")
_MONTH = re.compile(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])")
_DAY = re.compile(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")

QUARTERS = ("jan-mrt", "apr-jun", "jul-sep", "okt-dec")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def position(period: str) -> float | None:
    """Where a period lies, in years; the middle of it where it has a length. None when it names no year."""
    if found := _QUARTER.fullmatch(period):
        return int(found[1]) + (int(found[2]) - 0.5) / 4
    if found := _MONTH.fullmatch(period):
        return int(found[1]) + (int(found[2]) - 0.5) / 12
    if _SCHOOL_YEAR.fullmatch(period) or _LONG_SCHOOL_YEAR.fullmatch(period):
        return int(period[:4]) + 1.0  # from August to July: New Year lies close to the middle
    found = _YEAR.search(period)
    if found is None:
        return None
    parts = {"begin": 0.0, "eind": 0.95}
    return int(found[1]) + next((part for word, part in parts.items() if period.startswith(word)), 0.5)


def period_words(period: str) -> str:
    """A period as a reader says it: "jan-mrt 2026", "2022 tot okt-dec 2024", "1 juli 2025"; others as they are."""
    if _QUARTER.search(period):
        return _QUARTER.sub(lambda found: f"{QUARTERS[int(found[2]) - 1]} {found[1]}", period)
    if found := _DAY.fullmatch(period):
        return f"{int(found[3])} {MONTHS[int(found[2]) - 1]} {found[1]}"
    if found := _MONTH.fullmatch(period):
        return f"{MONTHS[int(found[2]) - 1]} {found[1]}"
    found = _LONG_SCHOOL_YEAR.fullmatch(period)
    if found and int(found[2]) == int(found[1]) + 1:
        return f"{found[1]}/{found[2][2:]}"
    return period
