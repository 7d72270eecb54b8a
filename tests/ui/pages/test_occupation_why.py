"""The chance of work on an occupation: its reasons behind one click, each with a source, and both forecasters."""

import pytest

from loopbaan_app.ui.widgets.source_chip import SourceChip

WHY = "Waarom is dit de kans op werk?"


@pytest.fixture
def page(window, open_place):
    return open_place(window, "beroepen/softwareontwikkelaar")


def test_the_reasons_come_with_one_click_and_each_has_its_source(page, press, read):
    before = {chip.figure for chip in page.findChildren(SourceChip)}
    assert not any("In zes jaar samen" in words for words in read(page))
    press(page, WHY)
    words = read(page)
    assert "UWV telt nu 4,97 open vacatures per persoon met korte WW. Dat is zeer krap: gunstig voor jou." in words
    assert any("komt 11 procent van de banen vrij" in each and "een stap lager" in each for each in words)
    assert len({chip.figure for chip in page.findChildren(SourceChip)} - before) == 3


def test_where_uwv_and_roa_differ_it_says_why(page, press, read):
    press(page, WHY)
    assert "UWV en ROA zeggen iets anders" in read(page)
    assert "UWV meet hoe het nu is. ROA schat hoe het in 2030 is. Beide kunnen kloppen." in read(page)


def test_a_second_click_puts_the_reasons_away(page, press, read):
    press(page, WHY)
    press(page, WHY)
    assert not any("In zes jaar samen" in words for words in read(page))


def test_an_unknown_chance_says_why(window, open_place, read):
    words = read(open_place(window, "beroepen/monteur-laadinfrastructuur"))
    assert "dat weten we niet" in words


def test_the_first_view_needs_no_scrolling_for_chance_pay_and_who(page):
    toggle = next(each for each in page.findChildren(SourceChip) if each.figure.endswith("outlook"))
    bottom = toggle.mapTo(page, toggle.rect().bottomLeft()).y()
    assert bottom < page.height()


def test_with_a_class_the_reasons_tell_when_one_is_done(window, open_place, press, read, services):
    services.preferences.change(level="havo", school_year="4")
    page = open_place(window, "beroepen/softwareontwikkelaar")
    press(page, WHY)
    assert any(words.startswith("Als jij klaar bent met HBO-ICT, is het 20") for words in read(page))
