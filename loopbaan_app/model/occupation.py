"""An occupation: what you do in it, and the facts that link it to programmes and figures."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from loopbaan_app.model.domain import DomainId
from loopbaan_app.model.item import Frozen, Item, ShortText, Slug, Text
from loopbaan_app.model.level import Level

WorkValue = Literal[
    "zekerheid", "goed-loon", "afwisseling", "zelfstandig", "samenwerken", "mensen-helpen",
    "iets-maken", "buiten", "nieuwe-dingen-leren", "vaste-tijden", "erkenning", "leiding-geven",
]  # fmt: skip

Riasec = Annotated[str, StringConstraints(pattern=r"^[RIASEC]{1,3}$")]
"""Holland interest code, strongest letter first."""


class Moment(Frozen):
    """One moment of a working day."""

    time: Annotated[str, StringConstraints(pattern=r"^\d{1,2}\.\d{2}$")]
    text: ShortText


class OccupationWords(Frozen):
    """What a pupil reads about an occupation."""

    name: ShortText
    name_forms: tuple[ShortText, ...] = ()
    """Both job-title forms where two exist, such as timmerman and timmervrouw."""
    synonyms: tuple[ShortText, ...] = ()
    """Old names, names in vacancies and words pupils use; search finds them."""
    one_line: ShortText
    """What you do in one sentence, without the job title: also the card in blind browsing."""
    what_you_do: Text
    day: tuple[Moment, ...] = Field(min_length=4, max_length=4)
    skills: tuple[ShortText, ...] = Field(min_length=5, max_length=8)
    like: tuple[ShortText, ...] = Field(min_length=3, max_length=3)
    think_about: tuple[ShortText, ...] = Field(min_length=2, max_length=2)
    where: Text


class Occupation(Item):
    """A curated occupation: one with texts of our own."""

    domain: DomainId
    also_domains: tuple[DomainId, ...] = ()
    level: Level
    levels_also: tuple[Level, ...] = ()
    isco08: Annotated[str, StringConstraints(pattern=r"^\d{4}$")]
    group: Annotated[str, StringConstraints(pattern=r"^(\d{4})?$")] = ""
    """BRC 2014 occupation group (CBS); empty when there is none."""
    group_name: str = ""
    riasec: Riasec
    work_values: tuple[WorkValue, ...] = Field(min_length=2, max_length=4)
    subjects: tuple[Slug, ...] = Field(min_length=1, max_length=4)
    """School subjects that help, as subject ids."""
    programmes: tuple[Slug, ...] = ()
    """Programmes that lead here, nearest first."""
    related: tuple[Slug, ...] = ()
    words: OccupationWords
