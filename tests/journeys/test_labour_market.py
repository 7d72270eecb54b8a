"""Guess a figure, see where it comes from and how it was made; forty occupations tell what their rows say."""

import csv
from pathlib import Path

import pytest

from loopbaan_app.guidance.outlook import inputs_of, step_of
from loopbaan_app.model.figure import Figure
from loopbaan_app.ui import wording

TABLES = Path(__file__).parents[2] / "content" / "tables"
FORTY = 40


def test_a_pupil_guesses_a_figure_and_sees_the_real_one_with_a_drag_and_a_click(walk):
    """P6: one drag and one click."""
    walker = walk("kansen/gok")
    walker.drag("Van elke 100 banen in Nederland: hoeveel komen er vrij in zes jaar?", 40)
    walker.click("Laat zien")
    assert (walker.drags, walker.clicks) == (1, 1)
    assert walker.sees("Jouw gok: 40 van de 100")
    assert walker.sees("In het echt: 21 van de 100")


def test_a_pupil_sees_where_a_figure_comes_from_in_one_click(walk):
    """P7: one click."""
    walker = walk("kansen").click("Bron: Ministeries van OCW")
    assert walker.clicks == 1
    assert walker.sees("Kamerbrief")
    assert walker.sees("Wie er belang bij heeft")


def test_a_counsellor_sees_the_method_behind_a_figure_in_one_click(walk):
    """C2: one click."""
    walker = walk("beroepen/softwareontwikkelaar").click("Bron: ROA")
    assert walker.clicks == 1
    assert walker.sees("Zo is het berekend")
    assert walker.sees("Een stap lager, want er komen weinig plekken vrij.")


def test_a_parent_sees_year_and_certainty_of_the_chance_of_work_without_a_click(walk):
    """H2: at most one click from the occupation."""
    walker = walk("beroepen/monteur-elektrische-netten", level="vmbo-bb", school_year="4")
    assert walker.sees("2025-2030 · redelijk zeker")
    walker.click("Waarom is dit de kans op werk?")
    assert walker.clicks == 1
    assert walker.sees("Als jij klaar bent met")


@pytest.fixture(scope="module")
def rows():
    """The rows about occupations as they stand in the table, by occupation and measure."""
    found = {}
    with (TABLES / "figures.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["subject_kind"] == "occupation":
                found.setdefault(row["subject"], {})[row["measure"]] = row
    return found


@pytest.fixture(scope="module")
def forty(whole_pack):
    """Forty occupations, taken in turn from every domain."""
    of_domain = {}
    for row in whole_pack.execute("SELECT id, domain FROM occupation ORDER BY id"):
        of_domain.setdefault(row["domain"], []).append(row["id"])
    turns = [ids[turn] for turn in range(20) for ids in of_domain.values() if turn < len(ids)]
    return turns[:FORTY]


def test_forty_occupations_over_all_domains_show_the_verdict_and_certainty_of_their_rows(walk, whole_pack, rows, forty):
    walker = walk(pack=whole_pack)
    assert len(forty) == FORTY
    for id in forty:
        row = rows[id]["outlook"]
        seen = walker.open(f"beroepen/{id}").reads()
        known = {key: text for key, text in row.items() if text or key not in ("value", "text")}
        figures = {
            measure: Figure.model_validate({k: t for k, t in of.items() if t or k not in ("value", "text")})
            for measure, of in rows[id].items()
        }
        assert step_of(inputs_of(figures)) == known["text"], id
        assert wording.OUTLOOK[row["text"]] in seen, id
        if row["text"] != "onbekend":
            assert f"{row['period']} · {wording.CERTAINTY[row['certainty']]}" in seen, id
