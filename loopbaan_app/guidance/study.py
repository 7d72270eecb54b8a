"""What guidance needs to know of a programme and of an occupation: light rows, read by `pack.queries.admission`."""

from typing import NamedTuple


class Study(NamedTuple):
    """A programme without its words."""

    id: str
    name: str
    level: str
    domain: str
    years: str
    """Nominal length as the source gives it; empty when unknown."""
    routes: tuple[str, ...]
    admission: tuple[str, ...]
    """Ids of admission rules and progressions."""
    next: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    """Profiles that fit by content: editorial, never a demand."""
    subjects: tuple[str, ...] = ()
    """Subjects that help, as ids of `model.subject`: advice, never a demand."""
    routes_seen: bool = False
    code: str = ""


class Work(NamedTuple):
    """An occupation without its words."""

    id: str
    name: str
    level: str
    levels_also: tuple[str, ...]
    domain: str
    programmes: tuple[str, ...]
    """Programmes that lead here, nearest first."""
    related: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
