"""The list and the map of visits."""

import pytest

from loopbaan_app.dossier.document import Favourite


@pytest.fixture
def page(window, open_place):
    return open_place(window, "bedrijfsbezoeken")


def names(page):
    return [page.list.cards.card(row).title for row in range(page.list.cards.rowCount())]


def on_map(page):
    return [mark.words for mark in page.map.drawing.marks]


def test_all_visits_stand_by_name_with_kind_and_place(page, read):
    assert names(page) == ["Open dag in de zorg", "Techniekmuseum", "Werkplaats van een netbeheerder"]
    assert "3 bezoeken" in read(page)
    badges = [words for words, _ in page.list.cards.card(2).badges]
    assert badges == ["soort bedrijf", "in jouw regio"]


@pytest.mark.parametrize(("part", "choice", "found"), [
    ("domain", "zorg_sociaal", ["Open dag in de zorg", "Techniekmuseum"]),
    ("kind", "company_type", ["Werkplaats van een netbeheerder"]),
    ("audience", "family", ["Techniekmuseum"]),
    ("audience", "pupil", ["Open dag in de zorg"]),
])  # fmt: skip
def test_each_choice_narrows_list_and_map(page, part, choice, found):
    page.bar.choose(part, choice)
    assert names(page) == found


def test_the_map_counts_per_province(page):
    assert on_map(page) == ["Fryslân: 1 bezoek", "Overijssel: 2 bezoeken"]
    page.bar.choose("kind", "place")
    assert on_map(page) == ["Fryslân: 0 bezoeken", "Overijssel: 1 bezoek"]


def test_a_province_on_the_map_shows_what_is_there_and_then_what_can_be_anywhere(page, read):
    page.map.picked.emit("PV21")
    assert names(page) == ["Open dag in de zorg", "Werkplaats van een netbeheerder"]
    assert "1 in Fryslân. De andere kunnen overal: zoek er een bij jou in de buurt." in read(page)
    assert on_map(page)[0] == "Fryslân: 1 bezoek. Gekozen"
    page.map.picked.emit("PV21")
    assert len(names(page)) == 3


def test_a_province_without_a_visit_says_so(page, read):
    page.bar.choose("province", "PV31")
    assert any(words.startswith("In Limburg kennen wij er nog geen.") for words in read(page))


def test_the_own_region_comes_first(window, open_place, services, read):
    services.preferences.change(region="PV23")
    page = open_place(window, "bedrijfsbezoeken")
    assert names(page)[-1] == "Werkplaats van een netbeheerder"
    services.preferences.change(region="PV21")
    page = open_place(window, "bedrijfsbezoeken")
    assert names(page) == ["Open dag in de zorg", "Werkplaats van een netbeheerder", "Techniekmuseum"]
    assert "Eerst wat in Fryslân is, dan wat overal kan, dan de rest." in read(page)
    assert on_map(page)[0] == "Fryslân: 1 bezoek. Hier woon jij"


def test_in_a_narrow_window_one_chooses_list_or_map(window, page, press, read):
    assert page.map.isVisible()
    window.resize(900, 600)
    assert (page.list.isVisible(), page.map.isVisible()) == (True, False)
    press(page, "Laat zien als: Kaart")
    assert (page.list.isVisible(), page.map.isVisible()) == (False, True)
    page.map.picked.emit("PV21")
    assert page.list.isVisible()
    assert not page.map.isVisible()


def test_choices_stay_and_a_heart_given_elsewhere_shows(window, open_place, page, services):
    page.bar.choose("kind", "place")
    services.dossier.keep(Favourite("visit", "techniekmuseum", "Techniekmuseum", ""))
    open_place(window, "start")
    open_place(window, "bedrijfsbezoeken")
    assert names(page) == ["Techniekmuseum"]
    assert page.list.cards.card(0).kept
