"""CBS 85517NED: gross hourly wage of employees per group of occupations; the quarter points, never an average.

The newest year of the file replaces the wages that we have. A figure that came from a segment keeps coming from that
segment. A month is our own sum and says so: hour × 38 × 52 ÷ 12, rounded to ten euro. CBS leaves small groups blank.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from loopbaan_app.pack_builder.importers.labour_words import BELOW_MINIMUM_WAGE, dutch
from loopbaan_app.pack_builder.importers.official.figure_table import (
    FigureTable,
    changed_row,
    expect_newer,
    expect_same_edition,
    shown,
    with_sentence,
)
from loopbaan_app.pack_builder.importers.official.reading import number, refuse
from loopbaan_app.pack_builder.importers.official.statline import Cell, Period, Table, date_of, newest, read_cells
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister

TABLE = Table(
    "85517NED",
    ("Beroep", "Perioden"),
    {
        "25ePercentiel": ("25epercentiel", "a043067"),
        "50ePercentielMediaan": ("50epercentiel", "d005607"),
        "75ePercentiel": ("75epercentiel", "a043069"),
    },
)
COLUMNS = {
    "pay-hour-p25": "25ePercentiel",
    "pay-hour-p50": "50ePercentielMediaan",
    "pay-hour-p75": "75ePercentiel",
    "pay-month-low": "25ePercentiel",
    "pay-month-high": "75ePercentiel",
}
MINIMUM_WAGE_2026 = 14.71
"""Euro per hour from 21 years, January 2026: the one that our sentence names."""

Wages = Mapping[str, Mapping[str, float]]
"""Euro per hour, by code and column."""


def import_wages(source: Path, content: Path) -> str:
    """Refresh the hourly wages, and the months that we make of them, from StatLine 85517NED."""
    cells = read_cells(source, TABLE)
    year = newest(cells, quarters=False, measure="50ePercentielMediaan")
    if year is None:
        refuse(source, "heeft geen jaren met een loon")
    if year.provisional is None:
        refuse(source, "zegt niet of het jaar voorlopig is: zet de codelijst Perioden.json of Perioden.csv ernaast")
    wages = _wages(cells, year)
    figures = FigureTable(content)
    known = figures.groups_with("employed") | figures.groups_with("pay-hour-p50")
    expect_same_edition(source.name, known, {cell.brc for cell in cells})
    expect_newer(source.name, year.name, figures.newest(("pay-hour-p50",)))
    register = SourceRegister(content)
    cited = _cite(register, source, year)

    def change(code: str, row: dict[str, str]) -> dict[str, str]:
        return _changed(row, wages[code], year, cited) if code in wages else row

    held = figures.groups_with("pay-hour-p50")
    figures.update(COLUMNS, change)
    counted = figures.write()
    register.write(content)
    return f"StatLine 85517NED, {year.name}: {counted.words(len(held - wages.keys()))}"


def month_of(hour: float) -> float:
    """Gross euro per month of 38 hours a week, rounded to ten euro."""
    return float(round(hour * 38 * 52 / 12 / 10) * 10)


def _wages(cells: Sequence[Cell], year: Period) -> dict[str, dict[str, float]]:
    """The groups that have all three quarter points in this year; half a spread is no spread."""
    found: dict[str, dict[str, float]] = {}
    for cell in cells:
        if cell.brc and cell.period and cell.period.name == year.name:
            values = {name: number(cell.values[name]) for name in TABLE.measures}
            known = {name: value for name, value in values.items() if value is not None and value > 0}
            if len(known) == len(TABLE.measures):
                found[cell.brc] = known
    return found


def _changed(row: dict[str, str], wage: Mapping[str, float], year: Period, cited: str) -> dict[str, str]:
    hour = wage[COLUMNS[row["measure"]]]
    is_month = row["measure"].startswith("pay-month")
    is_low = row["subject_kind"] == "occupation" and row["measure"] in ("pay-hour-p25", "pay-month-low")
    sum_words = f"{dutch(shown(hour))} euro per uur × 38 uur × 52 weken ÷ 12 maanden, afgerond op 10 euro."
    return changed_row(
        row,
        value=shown(month_of(hour) if is_month else hour),
        qualifier="voorlopig" if year.provisional else "",
        period=year.name,
        source=cited,
        formula=sum_words if is_month else row["formula"],
        note=_note(row["note"], below=hour < MINIMUM_WAGE_2026) if is_low else row["note"],
    )


def _note(note: str, *, below: bool) -> str:
    if below == (BELOW_MINIMUM_WAGE in note):
        return note
    bare = with_sentence(note, BELOW_MINIMUM_WAGE, on=False)
    return " ".join(part for part in (BELOW_MINIMUM_WAGE if below else "", bare) if part)


def _cite(register: SourceRegister, source: Path, year: Period) -> str:
    provisional = ", voorlopig" if year.provisional else ""
    title = f"StatLine 85517NED Werknemers; uurloon en beroep ({year.name}{provisional})"
    url = "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85517NED/table"
    return register.cite(Cited("CBS", title, url, date_of(source)), f"statline-85517ned-{year.name}")
