"""The page of one occupation: guess first, sources on every figure, and ways to people, visits and programmes."""

import pytest

from loopbaan_app.ui.charts.route_map import RouteMap
from loopbaan_app.ui.widgets.source_chip import SourceChip
from loopbaan_app.ui.widgets.task_card import TaskCard


@pytest.fixture
def page(window, open_place):
    return open_place(window, "beroepen/monteur-elektrische-netten")


def test_outlook_and_pay_tell_what_they_are_about_and_how_sure(page, read):
    assert "zeer goed" in read(page)
    assert "2025-2030 · redelijk zeker" in read(page)
    assert any("Bruto, 38 uur" in words for words in read(page))
    assert len(page.findChildren(SourceChip)) >= 2


def test_the_share_of_women_is_shown_only_after_a_guess(page, read, press, services):
    assert not any("4%" in words for words in read(page))
    press(page, "Laat zien")
    assert any("4%" in words for words in read(page))
    assert services.dossier.guessed("netten-share-women") is not None


def test_the_guess_is_remembered_in_this_run(page, window, open_place, read, press):
    press(page, "Laat zien")
    open_place(window, "start")
    again = open_place(window, "beroepen/monteur-elektrische-netten")
    assert any("4%" in words for words in read(again))


def test_the_road_is_drawn_from_the_level_of_the_pupil(page_alone, services, read, qtbot):
    services.preferences.change(level="vmbo-gl")
    page = page_alone("beroepen/monteur-elektrische-netten")
    roads = page.findChild(RouteMap)
    assert [stop.name for stop in roads.lanes[0].stops][:2] == ["vmbo gl", "Monteur laagspanningsdistributie"]
    with qtbot.waitSignal(page.go_to) as gone:
        roads.picked.emit(roads.lanes[0].stops[1].key)
    assert str(gone.args[0]) == "opleidingen/mbo2-monteur-laagspanningsdistributie"


def test_the_profiles_that_fit_lead_to_their_page(page_alone, press, qtbot, read):
    page = page_alone("beroepen/monteur-elektrische-netten")
    assert "Welk profiel past hierbij?" in read(page)
    with qtbot.waitSignal(page.go_to) as gone:
        press(page, "Profiel PIE")
    assert str(gone.args[0]) == "profielen/pie"


def test_its_programmes_stand_nearest_first(page):
    roads = [card.accessibleName() for card in page.findChildren(TaskCard) if "distributie" in card.accessibleName()]
    assert roads == ["Monteur laagspanningsdistributie", "Eerste monteur laagspanningsdistributie"]


def test_one_click_leads_to_a_person(page_alone, press, qtbot):
    page = page_alone("beroepen/monteur-elektrische-netten")
    with qtbot.waitSignal(page.go_to) as gone:
        press(page, "Samira")
    assert str(gone.args[0]) == "rolmodellen/samira"


def test_what_we_do_not_know_is_said(window, open_place, read):
    assert read(open_place(window, "beroepen/monteur-laadinfrastructuur")).count("dat weten we niet") >= 3


def test_an_occupation_that_is_gone_leaves_one_on_the_list(window, open_place):
    assert open_place(window, "beroepen/lantaarnopsteker").accessibleName() == "Beroepen"


def test_who_comes_back_finds_the_page_as_it_was_left(page, window, open_place, press, services):
    press(page, "Wat als het niet past?")
    road = page.findChild(RouteMap)
    open_place(window, "start")
    assert open_place(window, "beroepen/monteur-elektrische-netten").findChild(RouteMap) is road
    services.preferences.change(level="havo")
    open_place(window, "start")
    again = open_place(window, "beroepen/monteur-elektrische-netten").findChildren(RouteMap)[-1]
    assert again.lanes[0].stops[0].name == "havo"
