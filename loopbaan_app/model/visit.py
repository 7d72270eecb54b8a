"""A visit: a place, an event, a programme or a kind of company where one can go and look."""

from typing import Literal

from loopbaan_app.model.domain import DomainId
from loopbaan_app.model.figure import Https
from loopbaan_app.model.item import Frozen, Item, ShortText, Slug, Text


class JobMet(Frozen):
    """Somebody's work that one meets there."""

    name: ShortText
    level: str
    occupation: Slug | None = None


class VisitWords(Frozen):
    """What a pupil reads about a visit."""

    name: ShortText
    one_line: ShortText
    what_you_see: Text
    questions: tuple[ShortText, ...]
    prepare: Text
    bring: Text | None = None
    organiser: ShortText | None = None


class Visit(Item):
    """Somewhere to go and look, alone, with a parent or with a class."""

    kind: Literal["place", "event", "programme", "company_type"]
    domains: tuple[DomainId, ...]
    """Empty means: all domains."""
    place: str
    """Town as the source gives it; empty when it is everywhere or changes."""
    provinces: tuple[str, ...] = ()
    """CBS province codes (PV20 …); empty means the whole country or one's own region."""
    audience: tuple[Literal["class", "group", "family", "pupil"], ...]
    audience_note: str = ""
    url: Https | None = None
    jobs: tuple[JobMet, ...] = ()
    source: Slug
    certainty: Literal["high", "medium", "low"]
    words: VisitWords
