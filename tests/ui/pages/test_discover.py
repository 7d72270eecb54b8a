"""Ontdekken: no name before the pick; then name and level, and who does it after a guess."""

import pytest

from loopbaan_app.ui.widgets.card_button import CardButton


@pytest.fixture
def page(page_alone):
    return page_alone("ontdekken")


def cards(page):
    return [each for each in page.findChildren(CardButton) if each.isVisibleTo(page)]


def names(services):
    return {work.name for work in services.works.values()}


def test_cards_tell_only_what_one_does(page, services, read):
    words = read(page)
    assert len(cards(page)) == 6
    assert not names(services) & set(words)
    assert not any("mbo" in each for each in words)


def test_the_picked_card_gets_its_name_and_level_and_a_guess(page, services, read, press):
    line = next(each.accessibleName() for each in cards(page) if "kabels" in each.accessibleName().lower()
                or "stroom" in each.accessibleName().lower())  # fmt: skip
    press(page, line)
    words = read(page)
    assert line in words and names(services) & set(words)
    assert any("mbo" in each for each in words)
    assert "Wie doet dit nu?" in words


def test_one_goes_to_the_occupation_or_back_to_the_cards(page, press, qtbot):
    first = [each.accessibleName() for each in cards(page)]
    press(page, first[0])
    with qtbot.waitSignal(page.go_to) as gone:
        press(page, "Bekijk dit beroep")
    assert str(gone.args[0]).startswith("beroepen/")
    press(page, "Terug naar de kaarten")
    assert [each.accessibleName() for each in cards(page)] == first


def test_other_cards_come_when_asked(page, press):
    first = [each.accessibleName() for each in cards(page)]
    press(page, "Andere kaarten")
    assert [each.accessibleName() for each in cards(page)] != first
