"""The list of profiles: groups by kind of school, the pupil's own first, each card leading to its page."""

import pytest

from loopbaan_app.ui.widgets.card_list import CardList


@pytest.fixture
def page(page_alone):
    return page_alone("profielen")


def shown_lists(page):
    return [each.accessibleName() for each in page.findChildren(CardList) if each.isVisibleTo(page)]


def test_profiles_stand_in_groups_by_school(page):
    assert shown_lists(page) == ["Vmbo: tien profielen", "Havo: vier profielen"]


def test_a_chip_shows_one_kind_of_school(page, press):
    press(page, "Toon: Havo")
    assert shown_lists(page) == ["Havo: vier profielen"]
    press(page, "Toon: Alles")
    assert len(shown_lists(page)) == 2


def test_the_own_level_comes_first(page, services):
    services.preferences.change(level="havo")
    page.open("")
    assert page.groups[0][0] == "havo"


def test_a_card_opens_the_profile(page, qtbot):
    cards = page.findChildren(CardList)[0]
    with qtbot.waitSignal(page.go_to) as gone:
        cards.opened.emit("pie")
    assert str(gone.args[0]) == "profielen/pie"
