"""How old a source is, read from a date as precise as the source is itself, and whether that is too old."""

import re
from datetime import date

_DAY = re.compile(r"(19|20)\d\d-\d\d-\d\d")
_MONTH = re.compile(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def latest_day(words: str) -> date | None:
    """The latest day that a date can mean: "2020-05" is 31 May 2020, "2024" the last day of 2024; None without one."""
    days = [day for found in _DAY.finditer(words) if (day := _day(found[0]))]
    rest = _DAY.sub(" ", words)
    days += [_month_end(int(found[1]), int(found[2])) for found in _MONTH.finditer(rest)]
    days += [date(int(found), 12, 31) for found in _YEAR.findall(_MONTH.sub(" ", rest))]
    return max(days, default=None)


def months_old(words: str, today: date) -> int | None:
    """How many whole months old a source is at least; 0 for one of this year, None when it has no date."""
    day = latest_day(words)
    if day is None:
        return None
    months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    return max(0, months)


def too_old(words: str, shelf_life_months: int, today: date) -> bool:
    """True when a figure from a source with this date is older than its kind may be; unknown age is not too old."""
    months = months_old(words, today)
    return months is not None and months > shelf_life_months


def age_words(words: str, today: date) -> str:
    """The age in Dutch: "nieuw", "7 maanden oud", "3 jaar oud", or that we do not know it."""
    months = months_old(words, today)
    if months is None:
        return "leeftijd: dat weten we niet"
    if months == 0:
        return "nieuw"
    if months < 24:
        return f"{months} maanden oud" if months > 1 else "1 maand oud"
    return f"{months // 12} jaar oud"


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


def _month_end(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)
