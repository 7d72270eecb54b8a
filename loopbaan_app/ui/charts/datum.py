"""One figure as a chart shows it: its value, how a reader says it, and the key that opens its source."""

from typing import NamedTuple


class Datum(NamedTuple):
    """A number with its words. `number` is the value as people write it, with unit where that is close to it."""

    value: float
    number: str
    qualifier: str = ""
    """ongeveer, schatting …: part of the figure, never left out."""
    key: str = ""
    source: str = ""
    note: str = ""

    @property
    def words(self) -> str:
        """The value with its qualifier: "70.000 (schatting)"."""
        return f"{self.number} ({self.qualifier})" if self.qualifier else self.number

    @property
    def rough(self) -> bool:
        """True for an estimate or a forecast, which is drawn open."""
        return any(word in self.qualifier for word in ("schatting", "prognose", "raming", "ongeveer"))

    @property
    def cells(self) -> tuple[str, str, str]:
        """Number, what to mind and source, for a table."""
        return self.number, ". ".join(part for part in (self.qualifier, self.note) if part), self.source


HEADERS = ("Cijfer", "Let op", "Bron")
