"""Requirement 7: what a round is about, counted on the items that editors wrote."""

import pytest

from loopbaan_app.guidance.quiz_balance import ALL_IMAGES, NAMED, is_balanced
from loopbaan_app.guidance.quiz_engine import begin
from loopbaan_app.guidance.quiz_round import Wishes

AUDIENCES = ("pupil", "parent", "counsellor")


def themes(round_):
    return [theme for question in round_.plan for theme in question.item.themes]


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("seed", range(5))
def test_a_round_of_nine_is_about_all_that_the_design_asks(pool, audience, seed):
    round_ = begin(pool(audience), 9, Wishes(seed))
    about = themes(round_)
    gender = [question.item for question in round_.plan if "gender" in question.item.themes]
    assert len(round_.plan) == 9
    assert len(gender) <= 3
    assert "men_in_care" in about
    assert about.count("mbo") >= 2
    assert {"pay_status", "old_fashioned", "relevance", "people"} <= set(about)
    assert len({question.item.domain for question in round_.plan}) in (2, 3)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("seed", range(5))
def test_a_round_of_five_is_about_most_of_it(pool, audience, seed):
    round_ = begin(pool(audience), 5, Wishes(seed))
    about = themes(round_)
    assert len(round_.plan) == 5
    assert about.count("gender") <= 2
    assert "men_in_care" in about
    assert "mbo" in about
    assert len({"pay_status", "old_fashioned", "relevance", "people"} & set(about)) >= 3
    assert len({question.item.domain for question in round_.plan}) in (2, 3)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("length", [5, 9])
def test_the_truth_lies_low_in_the_middle_and_high_and_is_pleasant_about_half_the_time(pool, audience, length):
    plan = begin(pool(audience), length, Wishes(3)).plan
    places = [question.item.truth_position for question in plan]
    pleasant = sum(question.item.pleasant for question in plan)
    most = {5: 2, 9: 4}[length]
    assert all(1 <= places.count(place) <= most for place in ("low", "middle", "high"))
    assert abs(2 * pleasant - length) <= 1


def test_one_round_of_nine_meets_the_four_named_images_and_their_neighbours(pool):
    for seed in range(5):
        met = {question.item.stereotype for question in begin(pool("pupil"), 9, Wishes(seed)).plan}
        assert met >= set(ALL_IMAGES)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_parents_and_counsellors_meet_the_four_named_images_too(pool, audience):
    met = {question.item.stereotype for question in begin(pool(audience), 9, Wishes()).plan}
    assert met >= set(NAMED)


def test_no_round_holds_the_same_idea_twice_before_it_returns(pool):
    families = [question.item.twins for question in begin(pool("pupil"), 9, Wishes()).plan]
    assert len(set(families)) == 9


def test_a_round_with_four_items_about_gender_is_not_balanced(pool):
    gender = [item for item in pool("pupil") if item.themes == ("gender",)]
    assert not is_balanced(gender[:9])
