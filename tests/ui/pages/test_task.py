"""The page of one task: the situation first, the work beside it afterwards, and where to go from there."""

import pytest

from loopbaan_app.places import item_places
from loopbaan_app.ui.navigation import Route

SHOW = "Laat zien hoe het in het werk gaat"


@pytest.fixture
def page(window, open_place):
    return open_place(window, "proberen/straat-veilig-maken")


def test_it_tells_the_situation_what_one_does_and_how_long_it_takes(page, read):
    told = read(page)
    assert "Een kabel veilig maken" in told
    assert "Een kabel onder de straat is stuk. Voordat je hem openmaakt, moet de stroom eraf." in told
    assert {"op volgorde zetten", "2 minuten", "zonder punten"} <= set(told)
    assert page.accessibleName() == "Zelf proberen: Een kabel veilig maken"


def test_who_does_this_work_comes_after_the_own_choice(page, read, press):
    assert "Wie doet dit werk?" not in read(page)
    press(page, SHOW)
    told = read(page)
    assert "Je zette de stappen op een rij die elke dag bij de kast worden gedaan." in told
    assert told.index("Monteur elektrische netten") < told.index("Elektromonteur")


def test_an_occupation_and_another_task_open_their_pages(page, press, window, open_place):
    press(page, SHOW)
    press(page, "Een dak vol panelen")
    assert str(window.navigator.current) == "proberen/dak-vol-panelen"
    page = open_place(window, "proberen/straat-veilig-maken")
    press(page, SHOW)
    press(page, "Monteur elektrische netten")
    assert str(window.navigator.current) == "beroepen/monteur-elektrische-netten"


def test_going_back_finds_the_choice_as_it_was_left(page, press, read, window, open_place):
    press(page, SHOW)
    open_place(window, "beroepen/elektromonteur")
    window.navigator.back()
    assert "Jouw volgorde" in read(page)


def test_starting_over_keeps_what_was_told_about_the_work(page, press, read):
    press(page, SHOW)
    press(page, "Nog een keer")
    assert "Jouw volgorde" not in read(page)
    assert "Wie doet dit werk?" in read(page)


def test_a_domain_and_an_occupation_lead_to_their_tasks(window, open_place, press):
    press(open_place(window, "domeinen/zorg_sociaal"), "Een kamer zonder vallen")
    assert str(window.navigator.current) == "proberen/kamer-zonder-vallen"
    press(open_place(window, "beroepen/elektromonteur"), "Een dak vol panelen")
    assert str(window.navigator.current) == "proberen/dak-vol-panelen"


def test_a_task_that_is_gone_shows_all_tasks(window, open_place, read):
    page = open_place(window, "proberen/bestaat-niet")
    assert "Zelf proberen" in read(page)


def test_the_self_test_opens_every_task(small_pack):
    places = item_places(small_pack)
    assert Route("proberen", "mail-vertrouwen") in places
    assert sum(place.page == "proberen" for place in places) == 4
