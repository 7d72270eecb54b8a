"""The list of sources: one entry per document, however many rows quote it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from loopbaan_app.model.figure import Source
from loopbaan_app.pack_builder.importers.slugs import short_slug
from loopbaan_app.pack_builder.importers.tables import content_rows, row_of, write_table
from loopbaan_app.pack_builder.importers.terms import interest_of, licence_of

START_PAGE = "Het adres is een startpagina of een verkort adres."

NAMED: tuple[tuple[tuple[str, ...], str], ...] = (
    (("85276NED", "eigen optelling"), "cbs-85276ned-2025q4-eigen-optelling"),
    (("85276NED",), "cbs-85276ned-2025q4"),
    (("85517NED", "2024"), "cbs-85517ned-2024"),
    (("85517NED", "2022"), "cbs-85517ned-2022"),
    (("AIS", "editie 2026 (v5)"), "roa-ais-2030-2026v5"),
    (("Schakelschema ISCO",), "cbs-schakelschema-isco-brc-2015"),
    (("kansarme beroepen",), "uwv-kansarme-beroepen-2022"),
    (("Kamerbrief over de Talentstrategie",), "kamerbrief-talentstrategie-2026"),
    (("Voortgangsrapportage Actieplan Groene",), "voortgang-groene-digitale-banen-2025"),
    (("top arbeidsmarktkrapte",), "kamerbrief-arbeidsmarktkrapte-2025"),
    (("Bijlage 2", "Actieplan Groene"), "bijlage-groene-digitale-banen-2025"),
    (("Voortgang Leven Lang Ontwikkelen",), "voortgang-leven-lang-ontwikkelen-2025"),
)
"""Short ids for the documents that are quoted most; every word must stand in the title."""

COPIED = ("cbs-85", "roa-ais-")
COPY = "Wij lazen een kopie van deze tabel. Leg bij twijfel het cijfer naast de tabel zelf."
"""Tables of which we only saw a copy, by the beginning of their id."""


def _source_of(row: Mapping[str, str]) -> Source:
    return Source.model_validate({**row, "url": row["url"] or None, "note": row["note"] or None})


def _dates(old: str, new: str) -> str:
    dates = sorted({date for date in (*old.split(" tot "), new) if date and date not in ("geen datum", "zonder datum")})
    if not dates:
        return ""
    return dates[0] if len(dates) == 1 else f"{dates[0]} tot {dates[-1]}"


def start_page_note(notes: Iterable[str]) -> str:
    """Return our remark when a table says that an address is only a start page or shortened."""
    return START_PAGE if any(re.search(r"startpagina|start- of verkort|adres verkort", note) for note in notes) else ""


@dataclass(frozen=True)
class Cited:
    """A document as a table cites it."""

    publisher: str
    title: str
    url: str = ""
    date: str = ""
    note: str = ""
    licence: str = ""
    """Only when this document has another licence than the publisher's usual one."""

    @property
    def address(self) -> str:
        """The address when it is one that we may show, else nothing."""
        address = re.sub(r"^http://", "https://", self.url.strip())
        return address if re.fullmatch(r"https://\S+", address) else ""

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.publisher, self.title, self.address)


class SourceRegister:
    """The sources of the content, old and new; an old source keeps its id when a table cites it again."""

    def __init__(self, content: Path) -> None:
        self._sources: dict[str, Source] = {}
        self._ids: dict[tuple[str, str, str], str] = {}
        for row in content_rows(content, "sources"):
            self._put(_source_of(row))

    def cite(self, cited: Cited, source_id: str = "") -> str:
        """Return the id of the source, and add the source when it is new.

        `source_id` fixes the id for sources that content already names, such as those of role models.
        """
        known = self._ids.get(cited.key)
        if source_id:
            known = source_id if source_id in self._sources else None
        if known is None:
            known = source_id or self._new_id(cited)
        self._put(self._combined(known, cited))
        return known

    def rows(self) -> list[dict[str, str]]:
        """Return the rows of sources.csv, sorted by id."""
        return [row_of(self._sources[source_id], "sources") for source_id in sorted(self._sources)]

    def write(self, content: Path) -> None:
        """Write sources.csv."""
        write_table(content, "sources", self.rows())

    def _put(self, source: Source) -> None:
        self._sources[source.id] = source
        self._ids.setdefault((source.publisher, source.title, source.url or ""), source.id)

    def _combined(self, source_id: str, cited: Cited) -> Source:
        old = self._sources.get(source_id)
        given = f"Adres zoals de bron het geeft: {cited.url}." if cited.url and not cited.address else ""
        before = (old.note or "") if old else ""
        copied = COPY if source_id.startswith(COPIED) else ""
        notes = [before, *(part for part in (cited.note, given, copied) if part and part not in before)]
        return Source(
            id=source_id,
            publisher=cited.publisher,
            title=cited.title,
            url=cited.address or None,
            date=_dates(old.date if old else "", cited.date) or "zonder datum",
            licence=cited.licence or (old.licence if old else licence_of(cited.publisher)),
            interest=old.interest if old else interest_of(cited.publisher),
            note=" ".join(part for part in notes if part) or None,
        )

    def _new_id(self, cited: Cited) -> str:
        name = next((known for words, known in NAMED if all(word in cited.title for word in words)), "")
        if not name:
            publisher = short_slug(re.split(r" / | via |[(,;]", cited.publisher)[0], 30)
            title = short_slug(cited.title, 50)
            year = next(iter(re.findall(r"(?:19|20)\d\d", cited.date)), "")
            parts = [publisher, title.removeprefix(f"{publisher}-"), "" if year in title else year]
            name = "-".join(part for part in parts if part)
        same = 2
        free = name
        while free in self._sources:
            free = f"{name}-{same}"
            same += 1
        return free
