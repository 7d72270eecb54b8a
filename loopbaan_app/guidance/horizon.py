"""When this pupil is done with a programme, how far forecasts look, and which earlier forecasts can be checked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from loopbaan_app.model.figure import Figure

SCHOOL_YEARS = {"vmbo": 4, "havo": 5}
"""Classes of a school type, without repeating one."""
NEW_SCHOOL_YEAR = 8
"""The month in which a school year starts."""
DIRECT = {
    "vmbo-bb": ("mbo-1", "mbo-2"),
    "vmbo-kb": ("mbo-1", "mbo-2", "mbo-3", "mbo-4"),
    "vmbo-gl": ("mbo-1", "mbo-2", "mbo-3", "mbo-4"),
    "vmbo-tl": ("mbo-1", "mbo-2", "mbo-3", "mbo-4"),
    "havo": ("mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo"),
}
"""Levels that follow a school type without another diploma between. Others can be reached too, by a longer road."""


@dataclass(frozen=True, slots=True)
class Finish:
    """The calendar years in which school and then the programme end, when nothing is repeated or skipped."""

    school: int
    first: int
    last: int

    @property
    def words(self) -> str:
        """The year, or "2031 of 2032" where the programme is given with two lengths."""
        return str(self.first) if self.first == self.last else f"{self.first} of {self.last}"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A forecast whose year has come, and the outcome when that is known as well."""

    forecast: Figure
    outcome: Figure | None


def school_ends(level: str, school_year: str, today: date) -> int | None:
    """The calendar year in which a pupil leaves school with the diploma; None when level or class is not said."""
    classes = SCHOOL_YEARS.get(level.split("-")[0])
    if classes is None or not school_year.isdecimal() or not 1 <= int(school_year) <= classes:
        return None
    this_summer = today.year + (today.month >= NEW_SCHOOL_YEAR)
    return this_summer + classes - int(school_year)


def finish(level: str, school_year: str, programme_level: str, years: str, today: date) -> Finish | None:
    """When a pupil of this level and class ends a programme that starts right after school.

    `years` is the length as the pack tells it: "4", "1,5" or "2 tot 3"; half years end a calendar year later.
    None when something is not known, or when another diploma comes in between: then the road decides.
    """
    school = school_ends(level, school_year, today)
    lengths = lengths_of(years)
    if school is None or not lengths or programme_level not in DIRECT.get(level, ()):
        return None
    return Finish(school, school + lengths[0], school + lengths[-1])


def lengths_of(years: str) -> tuple[int, ...]:
    """The shortest and longest length in whole school years; empty when the pack does not know it."""
    parts = [part.strip().replace(",", ".") for part in years.split(" tot ")]
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return ()
    return tuple(-int(-number // 1) for number in numbers)


def beyond(finished: Finish, forecast_until: int) -> bool:
    """True when nobody has looked as far ahead as the year in which the pupil is done."""
    return finished.first > forecast_until


def earlier_forecasts(figures: Iterable[Figure], today: date) -> list[Earlier]:
    """Forecasts of which the last year is over, each with the outcome of the same definition, if the pack has it."""
    every = list(figures)
    return [
        Earlier(figure, next((each for each in every if _settles(each, figure)), None))
        for figure in every
        if "prognose" in figure.qualifier and (last_year(figure.period) or today.year) < today.year
    ]


def _settles(figure: Figure, forecast: Figure) -> bool:
    same = (figure.measure, figure.subject, figure.region, figure.period, figure.unit)
    wanted = (forecast.measure, forecast.subject, forecast.region, forecast.period, forecast.unit)
    return same == wanted and "prognose" not in figure.qualifier


def last_year(period: str) -> int | None:
    """The last calendar year that a period names; None when it names none."""
    years = [int(period[at : at + 4]) for at in range(len(period) - 3) if _is_year(period, at)]
    return max(years, default=None)


def _is_year(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    return text[at : at + 4].isdecimal() and text[at : at + 2] in ("19", "20") and not before.isdecimal()
