"""CBS 85276NED: how many people work in a group of occupations, how many of them are women or had higher education.

The newest quarter of the file replaces the quarter that we have. Shares are ours: women divided by all, both rounded to
a thousand by CBS, with the margin that this rounding leaves. Keys seen in public code: sex T001038 (all) and 4000
(women), traits T009002 (all) and 2018790 (high level of education); titles work too.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from loopbaan_app.pack_builder.importers.labour_words import GROUP_NOTES, SHARE_REMARKS, dutch
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
    "85276NED",
    ("Geslacht", "Persoonskenmerken", "Beroep", "Perioden"),
    {"WerkzameBeroepsbevolking": ("werkzameberoepsbevolking",)},
)
EMPLOYED = "WerkzameBeroepsbevolking"

EVERYBODY, WOMEN, EDUCATED = "everybody", "women", "educated"

MEASURES = ("employed", "employed-year-earlier", "higher-education", "share-women")

TOO_SMALL = {"group": dict(GROUP_NOTES)["onbruikbaar door afronding"],
             "occupation": dict(SHARE_REMARKS)["alleen de klasse tonen"]}  # fmt: skip
BIG_CHANGE = dict(GROUP_NOTES)["grote jaarverandering"]
ADDED_UP = dict(GROUP_NOTES)["opgeteld uit afgeronde"]
NOISE = 0.20
"""Above this difference with a year earlier we say that it is mostly chance."""

Counts = Mapping[str, Mapping[tuple[str, str], float]]
"""Thousands of people, by who and then by code and period."""


def import_employed(source: Path, content: Path) -> str:
    """Refresh employed people, the share of women and of higher education from StatLine 85276NED."""
    cells = read_cells(source, TABLE)
    period = newest(cells, quarters=True, measure=EMPLOYED)
    if period is None:
        refuse(source, "heeft geen kwartalen; wij tonen kwartaalcijfers")
    counts = _counts(cells)
    found = {code for code, when in counts[EVERYBODY] if when == period.name}
    figures = FigureTable(content)
    known = figures.groups_with("employed")
    expect_same_edition(source.name, known, found)
    expect_newer(source.name, period.name, figures.newest(("employed", "share-women")))
    register = SourceRegister(content)
    cited = _cite(register, source, period)

    def change(code: str, row: dict[str, str]) -> dict[str, str]:
        return _changed(code, row, counts, period, cited)

    figures.update(MEASURES, change)
    counted = figures.write()
    register.write(content)
    return f"StatLine 85276NED, {period.name}: {counted.words(len(known - found))}"


def share_class(share: float) -> str:
    """Our class of a share of women, from the share as we show it (a whole percentage)."""
    bounds = ((20, "vooral_mannen"), (41, "meer_mannen"), (60, "gemengd"), (81, "meer_vrouwen"))
    return next((words for bound, words in bounds if share < bound), "vooral_vrouwen")


def rounding_margin(women: float, everybody: float) -> float:
    """Percentage points that a share may be off, because both counts (thousands) were rounded to a thousand."""
    return 50 * ((women + 0.5) / (everybody - 0.5) - (women - 0.5) / (everybody + 0.5))


def _counts(cells: Sequence[Cell]) -> dict[str, dict[tuple[str, str], float]]:
    counts: dict[str, dict[tuple[str, str], float]] = {EVERYBODY: {}, WOMEN: {}, EDUCATED: {}}
    for cell in cells:
        who, value = _who(cell), number(cell.values[EMPLOYED])
        if who and value is not None and cell.brc and cell.period:
            counts[who][(cell.brc, cell.period.name)] = value
    return counts


def _who(cell: Cell) -> str:
    sex, trait = cell.places["Geslacht"], cell.places["Persoonskenmerken"]
    every_sex = sex.key == "T001038" or sex.title.lower().startswith("totaal")
    every_trait = trait.key == "T009002" or trait.title.lower().startswith("totaal")
    if every_trait:
        is_women = sex.key == "4000" or sex.title.lower() == "vrouwen"
        return EVERYBODY if every_sex else WOMEN if is_women else ""
    title = trait.title.lower()
    educated = trait.key == "2018790" or ("hoog" in title and "onderwijs" in title)
    return EDUCATED if every_sex and educated else ""


def _changed(code: str, row: dict[str, str], counts: Counts, period: Period, cited: str) -> dict[str, str]:
    everybody = counts[EVERYBODY].get((code, period.name))
    if not everybody:
        return row
    earlier = counts[EVERYBODY].get((code, period.year_earlier))
    fresh = changed_row(row, period=period.name, source=cited, note=_note(row, everybody, earlier))
    match row["measure"]:
        case "employed":
            return changed_row(fresh, value=shown(everybody))
        case "employed-year-earlier":
            return changed_row(fresh, value=shown(earlier), period=period.year_earlier) if earlier else row
        case "higher-education":
            educated = counts[EDUCATED].get((code, period.name))
            share = "" if educated is None else shown(float(round(100 * educated / everybody)))
            return changed_row(fresh, value=share) if share else row
        case _:
            women = counts[WOMEN].get((code, period.name))
            return row if women is None else _share(fresh, women, everybody)


def _share(row: dict[str, str], women: float, everybody: float) -> dict[str, str]:
    share = round(100 * women / everybody)
    shows = 0 < share < 100
    margin = dutch(f"{rounding_margin(women, everybody):.1f}")
    small = TOO_SMALL[row["subject_kind"]]
    return changed_row(
        row,
        value=shown(float(share)) if shows else "",
        text=share_class(share),
        qualifier=f"marge {margin} procentpunt door afronden" if shows else "",
        note=with_sentence(row["note"], small, on=not shows),
    )


def _note(row: Mapping[str, str], everybody: float, earlier: float | None) -> str:
    """The note without what was true of the old figure only."""
    if row["subject_kind"] == "occupation":
        return row["note"]
    note = with_sentence(row["note"], ADDED_UP, on=False)
    big = earlier is not None and earlier > 0 and abs(everybody - earlier) / earlier > NOISE
    return with_sentence(note, BIG_CHANGE, on=big)


def _cite(register: SourceRegister, source: Path, period: Period) -> str:
    title = f"StatLine 85276NED Werkzame beroepsbevolking; beroep ({period.name[-1]}e kwartaal {period.name[:4]})"
    url = "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85276NED/table"
    return register.cite(Cited("CBS", title, url, date_of(source)), f"statline-85276ned-{period.name.lower()}")
