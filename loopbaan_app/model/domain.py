"""A domain: one of the eight fields the source documents name, or another sector treated the same."""

from enum import StrEnum
from typing import Literal

from loopbaan_app.model.item import Frozen, ShortText, Slug, Text


class DomainId(StrEnum):
    """The seventeen domains, in the order in which they are shown."""

    DIGITALISERING_AI = "digitalisering_ai"
    VEILIGHEID_WEERBAARHEID = "veiligheid_weerbaarheid"
    ENERGIE_KLIMAAT = "energie_klimaat"
    LIFE_SCIENCES_BIOTECH = "life_sciences_biotech"
    ONDERWIJS = "onderwijs"
    KINDEROPVANG = "kinderopvang"
    ZORG_SOCIAAL = "zorg_sociaal"
    WONINGBOUW = "woningbouw"
    ECONOMIE_HANDEL = "economie_handel"
    HORECA_TOERISME = "horeca_toerisme"
    GROEN_VOEDSEL = "groen_voedsel"
    TRANSPORT_LOGISTIEK = "transport_logistiek"
    CREATIEF_MEDIA = "creatief_media"
    UITERLIJKE_VERZORGING = "uiterlijke_verzorging"
    SPORT_BEWEGEN = "sport_bewegen"
    INDUSTRIE_TECHNIEK = "industrie_techniek"
    OVERHEID_RECHT_FACILITAIR = "overheid_recht_facilitair"


DomainKind = Literal["growth", "society", "other"]
"""Growth domain, societal task (both named in the documents), or another sector."""


class Surprise(Frozen):
    """Something about the domain that few people expect, with the figure that proves it."""

    text: Text
    figure: Slug
    """Id of a figure in the pack."""


class DomainWords(Frozen):
    """What a pupil reads about a domain."""

    name: ShortText
    line: ShortText
    """One sentence for a tile or a head."""
    why: Text
    """Why it matters to people."""
    work: Text
    """What the work is like."""
    surprises: tuple[Surprise, ...] = ()
    examples: tuple[Text, ...] = ()
    """Examples that the source documents give."""
    delimitation: Text | None = None
    """Which part of the field the documents mean, where that is less than the name suggests."""
    look_next: Text


class Domain(Frozen):
    """A field of work with its own colour, motif and page."""

    id: DomainId
    kind: DomainKind
    order: int
    icon: str
    """Name of a Lucide icon."""
    subjects: tuple[Slug, ...] = ()
    """School subjects that help, as subject ids."""
    words: DomainWords
