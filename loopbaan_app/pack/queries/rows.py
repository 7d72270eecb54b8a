"""Light rows for lists and cards; no pydantic, so the first window may use them."""

from typing import NamedTuple


class OccupationRow(NamedTuple):
    """An occupation as a card shows it; pay is gross euro per month, None when we do not know."""

    id: str
    name: str
    one_line: str
    domain: str
    level: str
    levels_also: tuple[str, ...]
    outlook: str
    outlook_certainty: str
    pay_low: float | None
    pay_high: float | None
    pay_certainty: str = "unknown"
    pay_period: str = ""
    """The period of the pay with its qualifier, such as "2024, voorlopig"."""


class ProgrammeRow(NamedTuple):
    """A programme as a card shows it."""

    id: str
    name: str
    one_line: str
    domain: str
    level: str
    years: str
    routes: tuple[str, ...]
    code: str
    code_system: str


class ProfileRow(NamedTuple):
    """A profile as a card shows it."""

    id: str
    name: str
    one_line: str
    kind: str
    order: int
    code: str


class ProfileChoice(NamedTuple):
    """How many candidates chose a profile in a school year, in the whole country."""

    year: str
    level: str
    profile: str
    candidates: int
    source: str = ""


class RoleModelRow(NamedTuple):
    """A person as a card shows it; `portrait_json` holds the drawing parameters."""

    id: str
    name: str
    work: str
    one_line: str
    kind: str
    domain: str
    level: str | None
    did_vmbo: bool | None
    switched: bool | None
    region: str
    year: str
    portrait_json: str
    province: str = ""


class VisitRow(NamedTuple):
    """A visit as a card shows it; no domains means all domains, no provinces the whole country."""

    id: str
    name: str
    one_line: str
    kind: str
    domains: tuple[str, ...]
    place: str
    provinces: tuple[str, ...]
    audience: tuple[str, ...]


class TaskRow(NamedTuple):
    """A task to try out as a card shows it."""

    id: str
    name: str
    question: str
    kind: str
    domain: str
    minutes: int


class SeriesRow(NamedTuple):
    """A series as a list shows it; `points` is how many it has."""

    id: str
    name: str
    unit: str
    topic: str
    shown_as: str
    points: int


class RegionRow(NamedTuple):
    """A region with its shape as SVG path data in a field of 860 by 1000."""

    code: str
    name: str
    kind: str
    province: str
    path: str
    label_x: float
    label_y: float


class RegionFigure(NamedTuple):
    """One figure about one region, as a map needs it."""

    code: str
    figure: str
    value: float | None
    text: str | None
    qualifier: str
    unit: str
    period: str
    certainty: str
    source: str


class SourceRow(NamedTuple):
    """A source as a list shows it; `figures` counts its figures and points of series."""

    id: str
    publisher: str
    title: str
    date: str
    licence: str
    interest: str
    figures: int


class GlossaryRow(NamedTuple):
    """A word and its meaning."""

    id: str
    word: str
    meaning: str
