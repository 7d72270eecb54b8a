"""A part of a page that shows a few cards and then all."""

import pytest

from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.expanding_cards import ExpandingCards


@pytest.fixture
def part(services, show_alone):
    made = ExpandingCards(services.theme, "Beroepen", counted=("beroep", "beroepen"), nothing="Nog geen beroepen.")
    show_alone(made, 1086, 400)
    return made


def cards(number, *, kept=False):
    return [CardData(f"c{index}", f"Beroep {index}", "", "onderwijs", kept=kept) for index in range(number)]


def test_first_a_few_and_then_all(part, press):
    part.show_cards(cards(9))
    assert part.shown == 6
    press(part, "Bekijk alle 9 beroepen")
    assert part.shown == 9
    press(part, "Toon er minder")
    assert part.shown == 6


def test_what_was_opened_stays_open_when_a_heart_changes(part, press):
    part.show_cards(cards(9))
    press(part, "Bekijk alle 9 beroepen")
    part.show_cards(cards(9, kept=True))
    assert part.shown == 9


def test_no_cards_is_said(part, read):
    part.show_cards([])
    assert "Nog geen beroepen." in read(part)


def test_the_part_is_as_high_as_its_cards(part, press, qapp):
    part.show_cards(cards(9))
    before = part.sizeHint().height()
    press(part, "Bekijk alle 9 beroepen")
    assert part.sizeHint().height() > before
