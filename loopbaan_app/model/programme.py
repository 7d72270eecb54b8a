"""A programme: an mbo, ad, hbo or wo study with its code, level, length and routes."""

from typing import Literal

from loopbaan_app.model.domain import DomainId
from loopbaan_app.model.item import Frozen, Item, ShortText, Slug, Text
from loopbaan_app.model.level import Level

Route = Literal["bol", "bbl", "voltijd", "leren-en-werken"]
CodeSystem = Literal["crebo", "croho", "geen"]


class ProgrammeWords(Frozen):
    """What a pupil reads about a programme."""

    one_line: ShortText
    learn: Text
    """What you learn."""
    week: Text
    """What an ordinary week is like."""
    after: Text
    """What you can do afterwards: work, or a next programme."""
    tip: Text | None = None
    """Something to check with the school."""
    synonyms: tuple[ShortText, ...] = ()


class Programme(Item):
    """A study with a code, as a pupil can choose it."""

    name: ShortText
    level: Level
    domain: DomainId
    also_domains: tuple[DomainId, ...] = ()
    code: str
    code_system: CodeSystem
    code_status: str
    years: str
    """Nominal length as the source gives it, such as "2" or "2 tot 3"; empty when unknown."""
    routes: tuple[Route, ...]
    routes_seen: bool
    """True when the routes were seen at schools, False when they are only possible by law."""
    vmbo_profiles: tuple[Slug, ...] = ()
    """Profiles that fit by content: editorial, not an admission rule."""
    havo_profiles: tuple[Slug, ...] = ()
    admission: tuple[Slug, ...] = ()
    """Ids of admission rules or progressions; empty when no rule was found."""
    next_programmes: tuple[Slug, ...] = ()
    subjects: tuple[Slug, ...] = ()
    source: Slug
    certainty: Literal["high", "medium", "low"]
    words: ProgrammeWords
