"""The story of one person, as a pupil reads it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from loopbaan_app.ui.pages.role_model import STOPS
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.source_chip import SourceChip


@pytest.fixture
def page(window, open_place):
    return open_place(window, "rolmodellen/samira")


def test_the_parts_of_a_story_stand_in_a_fixed_order(page, read):
    words = read(page)
    places = [words.index(title) for _, _, title in STOPS]
    assert places == sorted(places)
    assert "De eerste opleiding paste niet." in words


def test_what_is_not_known_is_said(window, open_place, read):
    words = read(open_place(window, "rolmodellen/truus-hurts"))
    assert words.count("Dat weten we niet.") == 5
    assert "Hoe het verder ging" in words


@pytest.mark.parametrize(("person", "label", "note", "source"), [
    ("samira", "samengesteld portret", "de persoon is bedacht, de weg bestaat echt", "samengesteld"),
    ("truus-hurts", "echte persoon", "De feiten komen uit deze bron, het portret is getekend", "proef-museum"),
])  # fmt: skip
def test_real_and_composite_are_labelled_and_name_their_source(page_alone, read, person, label, note, source):
    page = page_alone(f"rolmodellen/{person}")
    asked = []
    page.source_asked.connect(asked.append)
    assert label in read(page)
    assert any(note in words for words in read(page))
    page.findChildren(SourceChip)[0].click()
    assert asked == [f"source:{source}"]


def test_how_common_it_is_shows_after_a_guess_and_stays_shown(window, open_place, page, read, press, services):
    assert not any(words.startswith("In het echt") for words in read(page))
    press(page, "Laat zien")
    assert "In het echt: 4% vrouwen (marge 0,5 procentpunt door afronden)" in read(page)
    open_place(window, "rolmodellen")
    assert "Jouw gok: 50" in read(open_place(window, "rolmodellen/samira"))


def test_where_no_figure_is_known_that_is_said(page, read):
    card = page._how_common([])
    assert any("dat weten we niet" in words for words in read(card))


@pytest.mark.parametrize(("name", "place"), [
    ("Monteur elektrische netten", "beroepen/monteur-elektrische-netten"),
    ("Eerste monteur laagspanningsdistributie", "opleidingen/mbo3-eerste-monteur-laagspanningsdistributie"),
    ("Werkplaats van een netbeheerder", "bedrijfsbezoeken/netbeheerder-werkplaats"),
    ("Een quizvraag hierover", "quiz/kans-volgorde"),
    ("Rolmodellen", "rolmodellen"),
    ("Energie en klimaat", "domeinen/energie_klimaat"),
])  # fmt: skip
def test_the_chain_goes_on_and_back_in_one_click(page_alone, press, name, place):
    page = page_alone("rolmodellen/samira")
    heard = []
    page.go_to.connect(lambda route: heard.append(str(route)))
    press(page, name)
    assert heard == [place]


def test_a_person_never_stands_alone_and_another_story_is_one_step_away(window, page):
    (others,) = page.findChildren(CardList)
    assert [others.cards.card(row).title for row in range(others.cards.rowCount())] == ["Joost", "Truus Hurts"]
    others.setCurrentIndex(others.cards.index(0))
    QTest.keyClick(others, Qt.Key.Key_Return)
    assert str(window.navigator.current) == "rolmodellen/joost"


def test_the_heart_keeps_the_person(page, press, services):
    press(page, "Bewaar Samira")
    assert services.dossier.keeps("role_model", "samira")
