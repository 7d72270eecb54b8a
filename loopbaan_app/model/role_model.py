"""A person who does the work: a real person with sourced facts, or a composite portrait, always labelled."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from loopbaan_app.model.domain import DomainId
from loopbaan_app.model.item import Frozen, Item, ShortText, Slug, Text
from loopbaan_app.model.level import Level

Skin = Literal["s1", "s2", "s3", "s4", "s5", "s6"]
Hair = Literal[
    "short", "bob", "long", "bun", "ponytail", "curls", "afro", "bald", "braids", "headscarf", "grey-short", "wavy",
]  # fmt: skip
Province = Annotated[str, StringConstraints(pattern=r"^(PV[0-9]{2})?$")]
Face = Literal["oval", "round", "long", "square"]
Top = Literal[
    "crew", "vee", "polo", "blazer", "coat", "hoodie", "turtleneck", "overall", "vest", "scrubs",
]  # fmt: skip


class Portrait(Frozen):
    """The parameters from which a portrait is drawn; no photograph, no likeness claimed."""

    skin: Skin
    hair: Hair
    hair_colour: Literal["black", "brown", "blond", "red", "grey", "white"]
    glasses: bool = False
    beard: bool = False
    wheelchair: bool = False
    hearing_aid: bool = False
    helmet: bool = False
    face: Face = "oval"
    mouth: Literal["smile", "laugh", "calm"] = "smile"
    top: Top = "crew"
    tone: Literal["plain", "dark", "light"] = "plain"
    """How the clothes differ from the colour of the domain."""
    freckles: bool = False
    lines: bool = False
    """Lines that come with the years."""
    moustache: bool = False
    earrings: bool = False


class RoleModelWords(Frozen):
    """What a pupil reads about a person."""

    name: ShortText
    work: ShortText
    """What the person does or did, as a job title in the form that fits the person."""
    one_line: ShortText
    start: Text | None = None
    road: Text | None = None
    day: Text | None = None
    setback: Text | None = None
    helped: Text | None = None
    now: Text | None = None
    """A part that is not known stays empty; the page then says so."""


class RoleModel(Item):
    """Somebody to meet on paper."""

    kind: Literal["real", "composite"]
    domain: DomainId
    also_domains: tuple[DomainId, ...] = ()
    level: Level | None = None
    """Highest level on the road; None when not known."""
    woman: bool
    """For the balance audit and the form of the job title only; never shown, never a filter."""
    did_vmbo: bool | None = None
    switched: bool | None = None
    """Changed course on the way; None when not known."""
    region: str = ""
    """Town or area, as the source gives it."""
    province: Province = ""
    """CBS code of the province (PV20 …) that the region lies in; empty when it lies in none, or in more than one."""
    year: str = ""
    """Year or period of the fact, for people of the past."""
    occupations: tuple[Slug, ...] = ()
    source: Slug
    certainty: Literal["high", "medium", "low"]
    portrait: Portrait
    words: RoleModelWords
