"""Values of the quiz as people write them, and how a guess compares."""

import pytest

from loopbaan_app.guidance.quiz_answer import judge
from loopbaan_app.pack.queries import quiz
from loopbaan_app.ui.widgets.quiz_words import (
    amount,
    amount_with_unit,
    blind_in_words,
    compared,
    spoken,
    surprises_in_words,
)


@pytest.fixture
def item(small_pack):
    return quiz.item(small_pack, "vrouwen-netten")


def with_unit(item, unit, **fields):
    words = item.words.model_copy(update={"unit_label": unit})
    return item.model_copy(update={"words": words, **fields})


@pytest.mark.parametrize(
    ("unit", "value", "short", "long"),
    [
        ("jaar", 1994, "1994", "1994"),
        ("euro bruto per uur", 17.8, "€ 17,80", "€ 17,80 bruto per uur"),
        ("van de 100 huisartsen", 60.6, "60,6", "60,6 van de 100 huisartsen"),
        ("medewerkers", 35000, "35.000", "35.000 medewerkers"),
        ("miljoen mensen", 0.30000000000000004, "0,3", "0,3 miljoen mensen"),
    ],
)
def test_a_value_is_never_rounded_and_a_year_has_no_dot(item, unit, value, short, long):
    assert amount(with_unit(item, unit), value) == short
    assert amount_with_unit(with_unit(item, unit), value) == long


@pytest.mark.parametrize(
    ("real", "guess", "said"),
    [
        (60, 58, "Dichtbij"),
        (60, 30, "Twee keer zoveel als je dacht"),
        (60, 35, "Meer dan je dacht"),
        (30, 60, "De helft van wat je dacht"),
        (63, 32, "Ongeveer twee keer zoveel als je dacht"),
        (4, 0, "Dichtbij"),
        (40, 0, "Meer dan je dacht"),
        (4, 50, "Minder dan je dacht"),
        (50, None, "Nu weet je het"),
    ],
)
def test_near_and_far_are_said_in_one_tone(item, real, guess, said):
    asked = item.model_copy(update={"answer": float(real)})
    assert compared(asked, judge(asked, guess)) == said


def test_a_year_is_earlier_or_later(item):
    year = with_unit(item, "jaar", answer=1994.0, lowest=1950.0, highest=2015.0)
    assert compared(year, judge(year, 1970)) == "Later dan je dacht"
    assert compared(year, judge(year, 2010)) == "Eerder dan je dacht"


def test_a_screen_reader_hears_the_answer(item, small_pack):
    assert spoken(item, judge(item, 30)) == "Minder dan je dacht. In het echt: 4 van de 100."
    order = quiz.item(small_pack, "kans-volgorde")
    assert spoken(order, judge(order, None, order=(0, 1))).startswith("Anders dan je dacht. De volgorde is:")


def test_the_end_counts_in_words():
    assert [surprises_in_words(count) for count in (0, 1, 3)] == ["Geen verrassingen", "1 verrassing", "3 verrassingen"]
    assert "gemiddeld ongeveer 1,2 keer dichtbij" in blind_in_words(5, 2, 1.2345)
    assert blind_in_words(0, 0, 0) == ""
