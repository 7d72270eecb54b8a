"""ROA's AIS file on DataverseNL (doi 10.34894/DVQTOG): forecast and present tension per group of occupations.

Known from public code that reads the file: separated by puntkomma's (DataverseNL hands its own copy out with tabs),
UTF-8 or Windows-1252, decimal comma, one row per region, theme, group and subject. Columns used: regionaam,
aggregatieniveau, waarde (the code, sometimes with a zero too many or `.0`), onderwerp, typering, indicator, aantal,
totaal6jrperc and versie (`v20260901`). The subjects name their window ("tot 2030") and quarter ("(2026Q1)").
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from loopbaan_app.errors import UserError
from loopbaan_app.guidance.outlook import RULE, tension_class
from loopbaan_app.pack_builder.importers.labour_words import CAP, CAPPED
from loopbaan_app.pack_builder.importers.official.figure_table import (
    FigureTable,
    changed_row,
    expect_newer,
    expect_same_edition,
    group_of,
    shown,
)
from loopbaan_app.pack_builder.importers.official.outlooks import group_outlook_row, outlook_row
from loopbaan_app.pack_builder.importers.official.reading import number, read_table, refuse
from loopbaan_app.pack_builder.importers.official.tension_series import add_tension
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister

NEEDED = ("regionaam", "aggregatieniveau", "waarde", "onderwerp", "typering", "indicator", "aantal", "totaal6jrperc",
          "versie")  # fmt: skip

HORIZON = "2030"
"""The year up to which our measures look; another window is another measure."""

SUBJECTS = (
    ("itkb", r"itkb toekomstige knelpunten beroepsgroep in (?P<year>\d{4})"),
    ("openings", r"verwachte baanopeningen tot (?P<year>\d{4})"),
    ("expansion", r"verwachte uitbreidingsvraag tot (?P<year>\d{4})"),
    ("replacement", r"verwachte vervangingsvraag tot (?P<year>\d{4})"),
    ("direction", r"verwachte arbeidsmarktontwikkeling beroep \d{4}-(?P<year>\d{4})"),
    ("tension", r"indicator huidige arbeidsmarktsituatie beroep \((?P<quarter>\d{4}Q[1-4])\)"),
)
OPENINGS = ("erg laag", "laag", "gemiddeld", "hoog", "erg hoog")


class Part(NamedTuple):
    """One measure: the subject of ROA and the columns that hold its number and its class."""

    measure: str
    subject: str
    value: str
    has_class: bool
    unit: str


SIX_YEARS = "in zes jaar samen"
PARTS = (
    Part("tension-now", "tension", "indicator", True, "open vacatures per persoon met korte WW"),
    Part("bottleneck-2030", "itkb", "indicator", True, "index tussen 0 en 1"),
    Part("openings-2030", "openings", "totaal6jrperc", True, f"% van de banen, {SIX_YEARS}"),
    Part("openings-number", "openings", "aantal", False, f"banen, {SIX_YEARS}"),
    Part("expansion", "expansion", "aantal", True, f"banen, {SIX_YEARS}"),
    Part("expansion-share", "expansion", "totaal6jrperc", False, f"% van de banen, {SIX_YEARS}"),
    Part("replacement", "replacement", "aantal", True, f"banen, {SIX_YEARS}"),
    Part("replacement-share", "replacement", "totaal6jrperc", False, f"% van de banen, {SIX_YEARS}"),
    Part("direction-2030", "direction", "", True, "richting"),
)
OF_OCCUPATIONS = ("tension-now", "bottleneck-2030", "openings-2030", "direction-2030")
ALL = tuple(part.measure for part in PARTS)
UWV_FORMULA = "Cijfer van UWV, overgenomen door ROA. De klasse volgt de grenzen van UWV."


@dataclass
class Edition:
    """What the file holds: its date, the quarter of the tension, and per group the row of each subject."""

    date: str
    quarter: str = ""
    groups: dict[str, dict[str, Mapping[str, str]]] = field(default_factory=dict)


def import_ais(source: Path, content: Path) -> str:
    """Refresh forecasts, tension and what follows from them: our own outlook of groups and occupations."""
    edition = _edition(source)
    figures = FigureTable(content)
    known = figures.groups_with("bottleneck-2030")
    expect_same_edition(source.name, known, edition.groups)
    register = SourceRegister(content)
    expect_newer(source.name, edition.date, _held(register, figures))
    expect_newer(source.name, edition.quarter or "9999", figures.newest(("tension-now",)))
    cited = _cite(register, edition)
    _refresh(figures, edition, cited)
    points = add_tension(content, figures, cited, edition.quarter, _tensions(edition))
    counted = figures.write()
    register.write(content)
    told = counted.words(len(known - edition.groups.keys()))
    return f"ROA AIS tot {HORIZON}, bestand van {edition.date}: {told} {points} punten in de reeks van de spanning."


def _edition(source: Path) -> Edition:
    rows = [row for row in read_table(source, NEEDED, ";\t") if row["regionaam"] == "Nederland"]
    rows = [row for row in rows if "beroepsgroep" in row["aggregatieniveau"].lower()]
    if not rows:
        refuse(source, "heeft geen landelijke regels over beroepsgroepen")
    ours = [(row, named) for row in rows if (named := _subject(row["onderwerp"]))]
    if not ours:
        refuse(source, "heeft geen onderwerpen die wij kennen: is dit het bestand met risico-indicatoren?")
    edition = Edition(_version(source, [row for row, _ in ours]))
    for row, (subject, found) in ours:
        if "year" in found and found["year"] != HORIZON:
            raise UserError(
                f"{source.name} kijkt tot {found['year']} en onze maten tot {HORIZON}: dat is een andere prognose. "
                "Een redacteur maakt daar eerst nieuwe maten voor."
            )
        edition.quarter = found.get("quarter", edition.quarter)
        edition.groups.setdefault(_code(row["waarde"]), {})[subject] = row
    edition.groups.pop("", None)
    _expect_whole(source, edition)
    return edition


def _subject(words: str) -> tuple[str, dict[str, str]] | None:
    tries = ((name, re.fullmatch(pattern, words.strip(), re.IGNORECASE)) for name, pattern in SUBJECTS)
    return next(((name, found.groupdict()) for name, found in tries if found), None)


def _code(cell: str) -> str:
    digits = cell.removesuffix(".0")
    if len(digits) == 5 and digits.startswith("0"):
        digits = digits[1:]
    return digits.zfill(4) if digits.isdigit() and len(digits) in (3, 4) else ""


def _version(source: Path, rows: Sequence[Mapping[str, str]]) -> str:
    versions = {row["versie"] for row in rows}
    found = re.fullmatch(r"[vV]?(\d{4})(\d\d)(\d\d)(?:\.0)?", next(iter(versions)))
    if len(versions) != 1 or found is None:
        refuse(source, "noemt niet één versie met een datum, zoals v20260901")
    return "-".join(found.groups())


def _expect_whole(source: Path, edition: Edition) -> None:
    """Refuse a file without the forecast, or with classes that our rule does not know: then the method changed."""
    for code, subjects in sorted(edition.groups.items()):
        if "itkb" not in subjects:
            refuse(source, f"heeft bij groep {code} geen knelpunten (ITKB): haal het hele bestand op")
        for name, classes in (("itkb", RULE), ("openings", OPENINGS)):
            found = subjects[name]["typering"] if name in subjects else ""
            if found and found not in classes:
                raise UserError(f"{source.name} gebruikt een klasse die wij niet kennen ({found}): dat is een breuk.")


def _refresh(figures: FigureTable, edition: Edition, cited: str) -> None:
    for kind, measures in (("group", ALL), ("occupation", OF_OCCUPATIONS)):
        for subject, rows in figures.by_subject(kind).items():
            template = rows.get("bottleneck-2030")
            code = group_of(template) if template else ""
            if template is None or code not in edition.groups:
                continue
            new = _rows(template, edition, code, measures, cited)
            figures.replace(kind, subject, measures, new)
            fresh = {**{name: row for name, row in rows.items() if name not in measures},
                     **{row["measure"]: row for row in new}}  # fmt: skip
            made = (group_outlook_row if kind == "group" else outlook_row)(fresh, cited)
            if made is not None:
                figures.replace(kind, subject, ("outlook",), [made])


def _rows(
    template: dict[str, str], edition: Edition, code: str, measures: Sequence[str], cited: str
) -> list[dict[str, str]]:
    stem = template["id"].removesuffix("bottleneck-2030")
    new = []
    for part in PARTS:
        row = edition.groups[code].get(part.subject)
        if part.measure not in measures or row is None:
            continue
        value = number(row[part.value]) if part.value else None
        text = tension_class(value) if part.subject == "tension" and value is not None else row["typering"]
        if value is None and (part.value or not text):
            continue
        new.append(
            changed_row(
                template,
                id=f"{stem}{part.measure}",
                measure=part.measure,
                value="" if value is None else shown(value),
                text=text if part.has_class else "",
                qualifier=CAPPED if part.subject == "tension" and value is not None and value >= CAP else "",
                unit=part.unit,
                period=_period(part, edition),
                source=cited,
                formula=UWV_FORMULA if part.subject == "tension" else "",
            )
        )
    return new


def _period(part: Part, edition: Edition) -> str:
    if part.subject == "tension":
        return edition.quarter
    return HORIZON if part.subject == "itkb" else f"2025-{HORIZON}"


def _tensions(edition: Edition) -> dict[str, float]:
    """UWV's ratio per group."""
    cells = {code: number(rows["tension"]["indicator"]) for code, rows in edition.groups.items() if "tension" in rows}
    return {code: value for code, value in cells.items() if value is not None}


def _held(register: SourceRegister, figures: FigureTable) -> str:
    """The date of the edition that we have."""
    dates = {row["id"]: row["date"] for row in register.rows()}
    sources = {row["source"] for row in figures.rows if row["measure"] == "bottleneck-2030"}
    return max((dates.get(source, "").split(" tot ")[-1] for source in sources), default="")


def _cite(register: SourceRegister, edition: Edition) -> str:
    title = f"Arbeidsmarktinformatiesysteem (AIS) tot {HORIZON}, bestand van {edition.date}, beroepsgroepen landelijk"
    cited = Cited("ROA, Maastricht University / DataverseNL", title, "https://doi.org/10.34894/DVQTOG", edition.date)
    return register.cite(cited, f"ais-{HORIZON}-{edition.date.replace('-', '')}")
