"""Figures that are older than their kind may be say so: the builder adds the sentence, on the date of the pack."""

import dataclasses
import datetime
import re

from loopbaan_app.model.figure import Figure, Measure, Series, SeriesPoint
from loopbaan_app.pack_builder.sources import Content, Entry

_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_SCHOOL_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)/(?:(?:19|20))?(\d\d)(?!\d)")
_QUARTER = re.compile(r"(?<!\d)((?:19|20)\d\d)-?Q([1-4])")
_SAYS = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)|\boude?r?e?\b|achterhaald|destijds|\btoen\b", re.IGNORECASE)
_SPANS = {
    7: "zeven maanden", 9: "negen maanden", 12: "een jaar", 18: "anderhalf jaar", 24: "twee jaar", 36: "drie jaar",
    60: "vijf jaar", 120: "tien jaar",
}  # fmt: skip
LAST_MONTH, LAST_SCHOOL_MONTH = 12, 8


def months_of(period: str) -> int | None:
    """The last month of a period, counted from the year 0; None when no year stands in it."""
    if found := list(_QUARTER.finditer(period)):
        return int(found[-1][1]) * 12 + int(found[-1][2]) * 3
    if school := _SCHOOL_YEAR.findall(period):
        first, last = school[-1]
        return int(first[:2] + last) * 12 + LAST_SCHOOL_MONTH
    years = [int(year) for year in _YEAR.findall(period)]
    return max(years) * 12 + LAST_MONTH if years else None


def is_old(period: str, measure: Measure, date: datetime.date) -> bool:
    """True when a figure of this period is older than figures of its kind may be without saying so."""
    month = months_of(period)
    return month is not None and date.year * 12 + date.month - month > measure.shelf_life_months


def says_its_age(*texts: str | None) -> bool:
    """True when one of the texts names a year, or says that the figure is old."""
    return any(_SAYS.search(text) for text in texts if text)


def age_sentence(measure: Measure) -> str:
    """What an old figure says about itself."""
    months = measure.shelf_life_months
    return f"Dit cijfer is ouder dan {_SPANS.get(months, f'{months} maanden')}."


def with_age_notes(content: Content) -> None:
    """Let every old figure, and every series that ended long ago, say so in its note."""
    measures = {entry.id: entry.item for entry in content.entries["measure"]}
    of_series = {entry.id: entry.item.measure for entry in content.entries["series"] if isinstance(entry.item, Series)}
    for place, entry in enumerate(content.entries["figure"]):
        figure, measure = entry.item, measures.get(getattr(entry.item, "measure", ""))
        if isinstance(figure, Figure) and isinstance(measure, Measure) and _must_say(figure, measure, content):
            content.entries["figure"][place] = _with_note(entry, figure, age_sentence(measure))
    for place in newest_points(content):
        entry = content.entries["series_point"][place]
        point = entry.item
        measure = measures.get(of_series.get(getattr(point, "series", ""), ""))
        if isinstance(point, SeriesPoint) and isinstance(measure, Measure) and _must_say(point, measure, content):
            content.entries["series_point"][place] = _with_note(entry, point, "Een nieuwer cijfer is niet gevonden.")


def newest_points(content: Content) -> list[int]:
    """Where the newest point of each line of each series stands."""
    newest: dict[tuple[str, str, str], int] = {}
    for place, entry in enumerate(content.entries["series_point"]):
        if isinstance(point := entry.item, SeriesPoint):
            newest[(point.series, point.breakdown, point.method)] = place  # entries stand in the order of their periods
    return list(newest.values())


def _must_say(figure: Figure | SeriesPoint, measure: Measure, content: Content) -> bool:
    return is_old(figure.period, measure, content.facts.date) and not says_its_age(
        figure.note, getattr(figure, "text", None), figure.qualifier
    )


def _with_note(entry: Entry, item: Figure | SeriesPoint, sentence: str) -> Entry:
    note = f"{item.note} {sentence}".strip()
    return dataclasses.replace(entry, item=item.model_copy(update={"note": note}))
