"""Which profile fits: needed, advised and not needed, per level, with the rule and the advice to ask."""

import pytest

from loopbaan_app.guidance.leads_to import needs_of_study, needs_of_work
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.needs_card import NeedsCard


@pytest.fixture
def card(services):
    return NeedsCard(services.theme, lambda rule: Label(f"Regel {rule.year}"))


def test_a_rule_makes_profiles_and_subjects_needed(card, services, read, press, qtbot):
    book = services.rulebook
    card.tell(needs_of_study(book, book.studies["hbo-elektrotechniek"]), "havo")
    assert "● Nodig" in read(card)
    assert "Regel 2015" in read(card) and "Vraag het na bij de school." in read(card)
    with qtbot.waitSignal(card.asked) as asked:
        press(card, "Profiel N&T")
    assert asked.args == ["profielen/nt"]


def test_on_the_vmbo_no_profile_is_needed_but_one_may_fit(card, services, read):
    card.tell(needs_of_work(services.rulebook, services.works["monteur-elektrische-netten"]), "vmbo-kb")
    words = read(card)
    assert "Geen enkel profiel is nodig: met elk profiel mag je beginnen." in words
    assert "◐ Aangeraden" in words and "● Nodig" not in words
    assert any(each.startswith("○ Niet nodig: BWI") for each in words)


def test_without_a_programme_we_say_that_we_do_not_know(card, read):
    card.tell((), "havo")
    assert "Dat weten we niet. Vraag het na bij de school." in read(card)
