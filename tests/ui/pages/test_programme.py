"""The page of one programme: the fixed order, the way in that is never closed, and what comes after."""

import pytest

from loopbaan_app.guidance.requirement import read_requirement
from loopbaan_app.ui.pages.programme import answer_words

ORDER = [
    "Wat je leert", "Niveau en jaren", "Een gewone week", "Zo kom je erin", "Kans op werk",
    "Vakken die helpen", "Code", "Dit kun je worden", "Wat je daarna kunt doen",
]  # fmt: skip


@pytest.fixture
def hbo(page_alone):
    return page_alone("opleidingen/hbo-elektrotechniek")


@pytest.fixture
def mbo(page_alone):
    return page_alone("opleidingen/mbo2-monteur-laagspanningsdistributie")


def titles(cards):
    return [cards.cards.card(row).title for row in range(cards.cards.rowCount())]


def test_the_parts_stand_in_a_fixed_order(mbo, hbo, read):
    for page in (mbo, hbo):
        assert [words for words in read(page) if words in ORDER] == ORDER


def test_the_way_in_tells_the_answer_of_each_profile_with_year_and_certainty(hbo, read):
    words = read(hbo)
    assert words[words.index("Natuur & Techniek") + 1] == "● direct"
    assert words[words.index("Natuur & Gezondheid") + 1] == "◐ met een omweg"
    assert words[words.index("Cultuur & Maatschappij") + 1] == "◐ met wiskunde B, en met natuurkunde"
    assert "Regel van 2015 · redelijk zeker" in words
    assert "● Elk diploma van mbo 4 is goed." in words


def test_every_rule_says_to_ask_the_school_and_none_says_it_cannot(hbo, mbo, read):
    assert read(hbo).count("Vraag het na bij de school.") == 3
    assert read(mbo).count("Vraag het na bij de school.") == 2
    assert not any("kan niet" in words for words in read(hbo))


def test_no_token_becomes_a_closed_door():
    tokens = ("direct", "niet_direct", "onbekend", "eis:econ|beco", "direct 2/31")
    said = [answer_words(read_requirement(token)) for token in tokens]
    assert said[1:] == [
        "◐ met een omweg",
        "○ dat weten we niet",
        "◐ met economie of bedrijfseconomie",
        "◐ direct bij 2 van de 31",
    ]


def test_the_chance_of_work_is_that_of_the_occupations_with_their_source(mbo, read, qtbot):
    from loopbaan_app.ui.widgets.source_chip import SourceChip

    assert "Dat hangt af van het beroep dat je kiest." in read(mbo)
    chip = next(each for each in mbo.findChildren(SourceChip) if "ROA" in each.text())
    with qtbot.waitSignal(mbo.source_asked) as asked:
        chip.click()
    assert asked.args[0].endswith("-outlook")


def test_a_programme_without_occupation_says_what_we_do_not_know(hbo, read):
    assert "dat weten we niet" in read(hbo)
    assert "Bij deze opleiding hebben wij nog geen beroep. Vraag het na bij de school." in read(hbo)


def test_what_you_become_and_what_comes_after_open_their_pages(mbo, qtbot):
    assert "Elektromonteur" in titles(mbo.lists["beroepen"])
    assert titles(mbo.lists["opleidingen"]) == ["Eerste monteur laagspanningsdistributie"]
    with qtbot.waitSignal(mbo.go_to) as gone:
        mbo.lists["opleidingen"].opened.emit("mbo3-eerste-monteur-laagspanningsdistributie")
    assert str(gone.args[0]) == "opleidingen/mbo3-eerste-monteur-laagspanningsdistributie"


def test_a_profile_that_fits_leads_to_its_page(mbo, press, qtbot):
    with qtbot.waitSignal(mbo.go_to) as gone:
        press(mbo, "Profiel Produceren, installeren en energie")
    assert str(gone.args[0]) == "profielen/pie"


def test_the_heart_keeps_the_programme(mbo, press, services):
    press(mbo, "Bewaar Monteur laagspanningsdistributie")
    assert services.dossier.keeps("programme", "mbo2-monteur-laagspanningsdistributie")
