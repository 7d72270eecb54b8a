"""The gallery of people: who is found, and what stays as it was left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from loopbaan_app.dossier.document import Favourite


@pytest.fixture
def page(window, open_place):
    return open_place(window, "rolmodellen")


def cards(page):
    return [page.list.cards.card(row) for row in range(page.list.cards.rowCount())]


def names(page):
    return [card.title for card in cards(page)]


def test_everybody_stands_by_name_with_a_portrait_and_what_kind_it_is(page, read):
    assert names(page) == ["Joost", "Samira", "Truus Hurts"]
    assert "3 mensen" in read(page)
    assert all(card.portrait["hair"] for card in cards(page))
    kinds = [card.badges[-1][0] for card in cards(page)]
    assert kinds == ["samengesteld portret", "samengesteld portret", "echte persoon"]


@pytest.mark.parametrize(("part", "choice", "found"), [
    ("domain", "energie_klimaat", ["Samira"]),
    ("province", "PV23", ["Samira"]),
    ("school", "mbo", ["Joost", "Samira"]),
    ("road", "vmbo", ["Joost", "Samira"]),
    ("road", "switched", ["Samira"]),
    ("kind", "real", ["Truus Hurts"]),
])  # fmt: skip
def test_each_choice_narrows_the_gallery(page, read, part, choice, found):
    page.bar.choose(part, choice)
    assert names(page) == found
    assert f"{len(found)} {'mens' if len(found) == 1 else 'mensen'}" in read(page)


def test_vmbo_and_switched_together_mean_both(page):
    page.bar.choose("road", "vmbo", "switched")
    assert names(page) == ["Samira"]


def test_who_is_left_out_because_we_do_not_know_is_told(page, read):
    page.bar.choose("road", "vmbo")
    assert "Van sommige mensen weten we dit niet. Zij staan er nu niet bij." in read(page)
    page.bar.wipe()
    assert not any("weten we dit niet" in words for words in read(page))


def test_words_find_a_name_and_a_work(page):
    page.bar.search("verpleeg")
    assert names(page) == ["Joost"]


def test_nobody_found_says_so(page, read):
    page.bar.choose("domain", "energie_klimaat")
    page.bar.choose("kind", "real")
    assert "Niemand past bij al deze keuzes samen." in read(page)


def test_choices_stay_and_a_heart_given_elsewhere_shows(window, open_place, page, services):
    page.bar.choose("kind", "composite")
    services.dossier.keep(Favourite("role_model", "samira", "Samira", "energie_klimaat"))
    open_place(window, "start")
    open_place(window, "rolmodellen")
    assert [(card.title, card.kept) for card in cards(page)] == [("Joost", False), ("Samira", True)]


def test_enter_on_a_card_opens_the_story(window, page):
    page.list.setCurrentIndex(page.list.cards.index(1))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert str(window.navigator.current) == "rolmodellen/samira"
