"""A figure: one number or class that a screen may show, with everything needed to trust or doubt it."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from loopbaan_app.model.item import Frozen, Item, ShortText, Slug, Text

Certainty = Literal["high", "medium", "low", "unknown"]
Interest = Literal["public", "sector", "company", "school", "news", "unknown"]
"""Who has an interest in the picture a source gives."""
Scope = Literal["occupation", "group", "segment", "national", "region", "other"]
"""What the figure is about: the occupation itself or the group that it belongs to."""
Https = Annotated[str, StringConstraints(pattern=r"^https://\S+$", max_length=500)]


class Source(Item):
    """A document or table that figures come from."""

    publisher: ShortText
    title: Annotated[str, StringConstraints(min_length=1, max_length=300)]
    url: Https | None = None
    date: str
    """As precise as the source is: a day, a month, a year, or "zonder datum"."""
    licence: ShortText
    interest: Interest
    note: Text | None = None


class Measure(Item):
    """A definition: what is counted, in which unit, and how to read it."""

    name: ShortText
    unit: ShortText
    definition: Text
    """In plain Dutch: what is counted and among whom."""
    reading: Text | None = None
    """How to read it, such as which direction is good for whom."""
    shelf_life_months: int
    """After how many months the figure must say that it is old."""


class Figure(Item):
    """One figure about one subject."""

    subject_kind: ShortText
    """occupation, group, programme, domain, region, statement …"""
    subject: str
    measure: Slug
    value: float | None = None
    text: str | None = None
    """The class or word, for figures that are not a number."""
    qualifier: str = ""
    """ongeveer, minder dan, schatting …: part of the figure, never left out."""
    unit: ShortText
    period: ShortText
    region: str = "NL"
    scope: Scope
    certainty: Certainty
    source: Slug
    locator: str = ""
    formula: str = ""
    """How it was derived, when we derived it."""
    note: str = ""


class SeriesPoint(Frozen):
    """One point of a series; a method break starts a new line."""

    series: Slug
    breakdown: str = ""
    period: str
    value: float
    qualifier: str = ""
    method: str = ""
    certainty: Certainty
    source: Slug
    note: str = ""


class Series(Item):
    """Figures of one definition over time; two definitions are never one series."""

    name: ShortText
    unit: ShortText
    definition: Text
    topic: ShortText
    """Heading under which the page lists it."""
    shown_as: Literal["line", "bar", "table"]
    measure: Slug
