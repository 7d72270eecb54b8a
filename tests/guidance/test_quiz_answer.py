"""When an answer is close, how much it surprises, and what blind guessing would bring."""

import pytest

from loopbaan_app.guidance.quiz_answer import SURE, blind_chance, gap, judge


def test_a_number_is_close_within_the_margin_of_the_item(make):
    item = make("dokters", guess="dots", answer=60.6, near=5)
    assert judge(item, 56).close
    assert judge(item, 65.6).close
    assert not judge(item, 55).close
    assert gap(item, judge(item, 20.6)) == pytest.approx(0.4)


def test_only_the_right_option_is_close(make):
    item = make("landen")
    assert [judge(item, guess).close for guess in (0, 1, 2)] == [False, True, False]


def test_an_order_is_close_when_it_is_right_and_further_off_with_every_turned_pair(make):
    item = make("banen", guess="order", answer_order=(2, 0, 1))
    assert judge(item, None, order=(2, 0, 1)).close
    assert gap(item, judge(item, None, order=(0, 2, 1))) == pytest.approx(1 / 3)
    assert gap(item, judge(item, None, order=(1, 0, 2))) == 1


def test_i_do_not_know_is_neither_close_nor_a_surprise(make):
    answer = judge(make("landen"), None)
    assert answer.unknown
    assert not answer.close
    assert not answer.surprise
    assert gap(make("landen"), answer) == 0


def test_blind_guessing_is_a_third_for_three_options_and_the_widest_window_on_a_scale(make):
    assert blind_chance(make("landen")) == pytest.approx(1 / 3)
    assert blind_chance(make("dokters", guess="dots", answer=60, near=5)) == pytest.approx(11 / 101)
    assert blind_chance(make("jaar", guess="slider", answer=3, lowest=0, highest=4, near=0.5)) == pytest.approx(1 / 5)
    assert blind_chance(make("alles", guess="slider", answer=1, lowest=0, highest=2, near=9)) == 1
    assert blind_chance(make("banen", guess="order", answer_order=(2, 0, 1))) == pytest.approx(1 / 6)


@pytest.mark.parametrize(
    ("guess", "sure", "order"), [(3, None, ()), (-1, None, ()), (0, 3, ()), (None, SURE, (0, 0, 1))]
)
def test_an_answer_that_the_item_does_not_offer_is_refused(make, guess, sure, order):
    with pytest.raises(ValueError, match=r"option|sure"):
        judge(make("landen"), guess, sure, order)
