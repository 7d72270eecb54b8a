"""Cards to tick and fields to look back in."""

import pytest

from loopbaan_app.ui.widgets.look_back import LONGEST, LookBack
from loopbaan_app.ui.widgets.tick import ROUND, Tick


def test_a_click_ticks_and_a_screen_reader_hears_title_and_line(services, read):
    tick = Tick(services.theme, "Bereid je voor", after="drie vragen gekozen", icons=ROUND)
    told = []
    tick.toggled.connect(told.append)
    tick.click()
    assert (tick.on, told) == (True, [True])
    assert (tick.accessibleName(), tick.accessibleDescription()) == ("Bereid je voor", "drie vragen gekozen")
    tick.set_line("vier vragen gekozen")
    assert "vier vragen gekozen" in read(tick)


def test_a_step_that_leads_elsewhere_only_shows_whether_it_is_done(services):
    step = Tick(services.theme, "Kijk terug", checkable=False)
    step.click()
    assert not step.on
    step.set_on(True)
    assert step.on
    assert not step.isChecked()


@pytest.fixture
def look_back(services, show_alone):
    card = LookBack(services.theme, ("Wat verraste?", "Met wie?"), ("Het was stil.",))
    show_alone(card, 500, 400)
    return card


def test_what_was_written_stands_there_and_each_change_tells_all_answers(look_back):
    told = []
    look_back.written.connect(told.append)
    assert look_back.fields[0].toPlainText() == "Het was stil."
    look_back.fields[1].setPlainText("x" * (LONGEST + 5))
    assert told == [("Het was stil.", "x" * LONGEST)]
    assert [field.accessibleName() for field in look_back.fields] == ["Wat verraste?", "Met wie?"]


def test_it_starts_at_the_first_empty_field_and_tab_leaves_a_field(look_back):
    look_back.start()
    assert look_back.window().focusWidget() is look_back.fields[1]
    assert all(field.tabChangesFocus() for field in look_back.fields)
