"""DUO's exam candidates per school and profile: added up to the country, per school year and level.

Known from public code that reads the file: separated by puntkomma's (komma's in the CKAN portal), Windows-1252 or
UTF-8, one row per school and OPLEIDINGSNAAM ("HAVO - N&T"), and for each of five years columns such as
`EXAMENKANDIDATEN SCHOOLJAAR 2023-2024 - MAN`, `- VROUW` and `- TOTAAL`. A cell `<5`, and `-1` in older files, hides a
small group: it is no number, so it counts in no sum, and a profile that is hidden everywhere gets no row.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.official.reading import number, plain, read_table, refuse
from loopbaan_app.pack_builder.importers.profile_choices import EXAMS, LEVELS
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister
from loopbaan_app.pack_builder.importers.tables import content_rows, write_table

NAME = "OPLEIDINGSNAAM"
HIDDEN = ("<5", "< 5", "-1")
TOTAL = re.compile(r"examenkandidatenschooljaar(\d{4})(\d{4})totaal")

Counts = dict[tuple[str, str, str], int]
"""Candidates by year, level and profile."""


def import_exams(source: Path, content: Path) -> str:
    """Replace the profile choices of the years in the file; other years stay, with their own source."""
    rows = read_table(source, (NAME,), ";,")
    years = _years(source, rows[0])
    counts, hidden = _counted(source, rows, years)
    if not counts:
        refuse(source, "heeft geen havo-, vwo- of vmbo-opleidingen met een aantal")
    register = SourceRegister(content)
    cited = _cite(register, sorted(years.values()))
    new = [
        {"year": year, "level": level, "profile": profile, "candidates": str(total), "source": cited}
        for (year, level, profile), total in counts.items()
    ]
    kept = [row for row in content_rows(content, "profile_choices") if row["year"] not in years.values()]
    order = list(LEVELS.values())
    choices = sorted([*kept, *new], key=lambda row: (row["year"], order.index(row["level"]), row["profile"]))
    write_table(content, "profile_choices", choices)
    register.write(content)
    span = f"{min(years.values())} tot en met {max(years.values())}"
    return f"DUO, {span}: {len(new)} regels over profielkeuze; {hidden} verborgen groepjes tellen niet mee."


def _years(source: Path, row: Mapping[str, str]) -> dict[str, str]:
    """The columns with all candidates, and their school year."""
    found = {column: TOTAL.fullmatch(column) for column in row}
    years = {column: f"{match.group(1)}-{match.group(2)}" for column, match in found.items() if match}
    if not years:
        refuse(source, "is niet de tabel die we verwachten: de kolom EXAMENKANDIDATEN SCHOOLJAAR … - TOTAAL ontbreekt")
    for column, year in years.items():
        for sex in ("MAN", "VROUW"):
            if column.replace("totaal", sex.lower()) not in row:
                refuse(source, f"mist de kolom EXAMENKANDIDATEN SCHOOLJAAR {year} - {sex}")
    return years


def _counted(source: Path, rows: Iterable[Mapping[str, str]], years: Mapping[str, str]) -> tuple[Counts, int]:
    counts: Counts = {}
    hidden = 0
    for row in rows:
        level, profile = _course(source, row[plain(NAME)])
        for column, year in years.items():
            if row[column] in HIDDEN:
                hidden += 1
                continue
            value = number(row[column])
            if value is None:
                continue
            if value < 0 or not value.is_integer():
                refuse(source, f"heeft bij {row[plain(NAME)]} een aantal dat niet kan ({row[column]})")
            key = (year, level, profile)
            counts[key] = counts.get(key, 0) + int(value)
    return counts, hidden


def _course(source: Path, name: str) -> tuple[str, str]:
    found = re.fullmatch(r"(HAVO|VWO|VMBO (?:B|K|G|T|LWT))(?:\s+-\s+(.+))?", name)
    if found is None:
        raise UserError(
            f"{source.name} noemt een opleiding die wij niet kennen ({name or 'leeg'}): misschien een nieuwe indeling."
        )
    return LEVELS[found.group(1)], (found.group(2) or "zonder sector").replace("zorg & welzijn", "zorg en welzijn")


def _cite(register: SourceRegister, years: list[str]) -> str:
    first, last = years[0][:4], years[-1][-4:]
    cited = Cited(EXAMS.publisher, f"Examenkandidaten en geslaagden {first}-{last}", EXAMS.url, f"{first}-{last}",
                  EXAMS.note, EXAMS.licence)  # fmt: skip
    return register.cite(cited, f"duo-examenkandidaten-{first}-{last}")
