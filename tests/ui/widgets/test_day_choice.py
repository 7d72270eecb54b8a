"""Choosing a day of the coming year."""

from datetime import date

import pytest

from loopbaan_app.ui.widgets.day_choice import DayChoice, coming

TODAY = date(2027, 9, 20)


@pytest.fixture
def choice(services, show_alone):
    widget = DayChoice(services.theme, TODAY)
    show_alone(widget, 400, 120)
    widget.told = []
    widget.chosen.connect(widget.told.append)
    return widget


@pytest.mark.parametrize(("day", "month", "found"), [
    (20, 9, date(2027, 9, 20)),
    (19, 9, date(2028, 9, 19)),
    (29, 2, date(2028, 2, 29)),
    (31, 4, None),
])  # fmt: skip
def test_a_day_is_the_coming_one(day, month, found):
    assert coming(day, month, TODAY) == found


def test_day_and_month_together_are_a_date(choice):
    choice.day.setCurrentIndex(12)
    assert choice.told == [None]
    choice.month.setCurrentIndex(3)
    assert choice.told[-1] == date(2028, 3, 12)


def test_a_day_that_does_not_exist_is_told(choice, read):
    choice.day.setCurrentIndex(31)
    choice.month.setCurrentIndex(2)
    assert choice.told[-1] is None
    assert "Die dag komt dit jaar en volgend jaar niet voor." in read(choice)


def test_an_earlier_choice_is_shown_without_telling_it(choice):
    choice.show_day(date(2027, 12, 1))
    assert (choice.day.currentText(), choice.month.currentText()) == ("1", "december")
    assert choice.told == []
