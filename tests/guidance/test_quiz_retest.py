"""Requirement 12: the retest after one to three weeks, with twins, control items and no exam."""

import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loopbaan_app.guidance.quiz_answer import SURE, Turn, judge
from loopbaan_app.guidance.quiz_engine import begin
from loopbaan_app.guidance.quiz_retest import Dated, has_returned, retest, window
from loopbaan_app.guidance.quiz_round import Wishes

THEN = datetime.date(2026, 3, 2)


def wrong(item, sure=None):
    if item.answer is None:
        return judge(item, (item.answer_option + 1) % 3, sure)
    return judge(item, item.lowest if item.answer > (item.lowest + item.highest) / 2 else item.highest, sure)


@pytest.fixture
def answers(pool):
    """A round of nine on 2 March: the last two right, the seventh missed for sure."""
    asked = [question.item for question in begin(pool("pupil"), 9, Wishes()).plan]
    given = [wrong(item) for item in asked[:6]] + [wrong(asked[6], SURE)]
    given += [judge(item, item.answer if item.answer is not None else item.answer_option) for item in asked[7:]]
    return [Dated(answer, THEN) for answer in given]


def on(days):
    return THEN + datetime.timedelta(days=days)


@pytest.mark.parametrize(("days", "due"), [(0, False), (6, False), (7, True), (14, True), (21, True), (22, False)])
def test_it_comes_after_seven_to_twenty_one_days(pool, answers, days, due):
    assert bool(retest(pool("pupil"), answers, on(days), Wishes()).twins) is due
    assert window(THEN) == (on(7), on(21))


def test_it_asks_twins_of_what_was_asked_and_never_the_same_item(pool, answers):
    again = retest(pool("pupil"), answers, on(10), Wishes())
    families = {item.id: item.twins for item in pool("pupil")}
    asked = {dated.answer.item for dated in answers}
    twins = {question.item.twins for question in again.twins}
    assert 6 <= len(again.twins) <= 8
    assert twins <= {families[item] for item in asked}
    assert not asked & {question.item.id for question in again.questions}


def test_what_was_missed_for_sure_comes_first_and_some_of_what_was_close_comes_too(pool, answers):
    again = retest(pool("pupil"), answers, on(10), Wishes())
    families = {item.id: item.twins for item in pool("pupil")}
    assert again.twins[0].item.twins == families[answers[6].answer.item]
    close = {families[dated.answer.item] for dated in answers if dated.answer.close}
    assert close & {question.item.twins for question in again.twins}


def test_two_new_items_are_the_control(pool, answers):
    again = retest(pool("pupil"), answers, on(10), Wishes())
    families = {item.id: item.twins for item in pool("pupil")}
    met = {families[dated.answer.item] for dated in answers}
    assert len(again.controls) == 2
    assert not met & {question.item.twins for question in again.controls}
    assert {question.reason.why for question in again.controls} == {"control"}


def test_a_twin_about_something_kept_comes_before_another(make):
    items = [make(f"i{n}-1", twins=f"i{n}") for n in range(3)]
    items += [make(f"i{n}-2", twins=f"i{n}") for n in range(3)]
    items += [make("i0-3", twins="i0", occupation="kapper")]
    given = [Dated(judge(item, 0), THEN) for item in items[:3]]
    again = retest(items, given, on(8), Wishes(kept=frozenset({"kapper"})))
    assert "i0-3" in {question.item.id for question in again.twins}


def test_with_too_little_to_compare_there_is_no_retest(pool, answers):
    assert not retest(pool("pupil"), answers[:2], on(10), Wishes()).questions


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 99), st.integers(0, 30))
def test_it_is_the_same_each_time(pool, answers, seed, days):
    assert retest(pool("pupil"), answers, on(days), Wishes(seed)) == retest(
        pool("pupil"), answers, on(days), Wishes(seed)
    )


def test_the_certificate_is_for_coming_back_not_for_being_right(pool, answers):
    questions = retest(pool("pupil"), answers, on(10), Wishes()).questions
    assert has_returned(questions, [Turn(question.item.id, wrong(question.item)) for question in questions])
    assert not has_returned(questions, [Turn(question.item.id, None) for question in questions[1:]])
    assert not has_returned((), ())
