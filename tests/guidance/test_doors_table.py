"""Every row of the admission table, for each havo profile: what the row says is what a pupil hears."""

import csv
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.guidance.doors import door, doors, row_door
from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.standing import standing

PACKAGES = {
    "nt": {"wisB", "nat", "schk"},
    "ng": {"wisA", "biol", "schk"},
    "em": {"wisA", "econ", "ges"},
    "cm": {"ges", "2e_mvt"},
}
TABLE = Path(__file__).parents[2] / "content" / "tables" / "admission_rules.csv"
with TABLE.open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


def expected(row: dict[str, str], profile: str) -> str:
    """The answer that a reader of the table gives, worked out without the code under test."""
    token = row[profile]
    if token in ("onbekend", "nvt"):
        return "niet bekend"
    if token == "niet_direct":
        return "met omweg"
    if share := re.fullmatch(r"direct (\d+)/(\d+)", token):
        return "open" if share[1] == share[2] else "open onder voorwaarde"
    held = PACKAGES[profile]
    formula = re.sub(r"[\w]+", lambda name: str(name[0] in held), token.removeprefix("eis:"))
    met = token == "direct" or eval(formula.replace("+", " and ").replace("|", " or "))  # noqa: S307
    return "open" if met and row["extra_selection"] != "ja" else "open onder voorwaarde"


def test_the_table_is_whole() -> None:
    assert len(ROWS) == 211


@pytest.mark.parametrize("profile", PACKAGES)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_each_row_gives_its_own_answer(book: Rulebook, row: dict[str, str], profile: str) -> None:
    asked = book.asked[row["id"]]
    shown = row_door(book, standing("havo", profile, PACKAGES[profile]), asked)
    assert shown.answer == expected(row, profile)
    assert shown.rule is not None
    assert (shown.rule.year, shown.rule.source, shown.rule.certainty) == (row["year"], row["source"], row["certainty"])


@pytest.mark.parametrize("profile", PACKAGES)
def test_a_study_with_one_row_shows_the_answer_of_that_row(book: Rulebook, profile: str) -> None:
    here = standing("havo", profile, PACKAGES[profile])
    for study in book.studies.values():
        rows = [id for id in study.admission if id in book.asked]
        if len(rows) == 1 and study.id != "hbo-leraar-basisonderwijs":
            assert door(book, here, study).answer == row_door(book, here, book.asked[rows[0]]).answer, study.id


def test_all_rows_are_part_of_the_answer_for_a_pupil(book: Rulebook) -> None:
    assert len(doors(book, standing("havo", "nt")).rules) == 211


def test_all_progressions_are_read(book: Rulebook, table: Callable[[str], list[dict[str, str]]]) -> None:
    assert set(book.ladder.rows) == {row["id"] for row in table("progressions")}


def test_each_detour_has_a_way_and_ends_with_nobody_shut_out(book: Rulebook) -> None:
    for level in ("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "mbo-2", "mbo-3", "mbo-4"):
        for diploma in ("straks", "ja", "nee"):
            for each in doors(book, standing(level, diploma=diploma)).studies:
                assert each.answer in ("open", "open onder voorwaarde", "met omweg", "niet bekend")
                assert each.answer == "open" or each.repairs, each.id
                assert "kan niet" not in each.because
