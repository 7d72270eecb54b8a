"""Which item comes next, whatever somebody answers: requirement 10, and the promises of a round."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loopbaan_app.guidance.quiz_answer import SURE, judge
from loopbaan_app.guidance.quiz_balance import is_balanced
from loopbaan_app.guidance.quiz_engine import MOST_RETURNS, OPENING, begin, opening, reply
from loopbaan_app.guidance.quiz_reason import sentence
from loopbaan_app.guidance.quiz_report import report
from loopbaan_app.guidance.quiz_round import Wishes
from loopbaan_app.model.domain import DomainId

MODEST = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
AUDIENCES = st.sampled_from(["pupil", "parent", "counsellor"])
LENGTHS = st.sampled_from([5, 9])
DOMAINS = [str(domain) for domain in DomainId]
WISHES = st.builds(
    Wishes,
    seed=st.integers(0, 99),
    choice=st.sampled_from(["", "", "zorg_sociaal", "horeca_toerisme", "woningbouw"]),
    liked=st.lists(st.sampled_from(DOMAINS), max_size=3, unique=True).map(tuple),
)
HOW = st.sampled_from(["right", "wrong", "sure and wrong", "unknown", "skip"])


def give(round_, how):
    """Reply to the question of the round in one of the ways of HOW."""
    item = round_.question.item
    if how == "skip":
        return reply(round_, None)
    if how == "unknown":
        return reply(round_, judge(item, None))
    sure = SURE if how.startswith("sure") else None
    if item.answer is not None:
        far = item.lowest if item.answer - item.lowest > item.highest - item.answer else item.highest
        return reply(round_, judge(item, item.answer if how == "right" else far, sure))
    wrong = (item.answer_option + 1) % len(item.words.options)
    return reply(round_, judge(item, item.answer_option if how == "right" else wrong, sure))


def play(round_, hows):
    for how in hows:
        if round_.question is None:
            break
        round_ = give(round_, how)
    return round_


@MODEST
@given(AUDIENCES, LENGTHS, WISHES, st.lists(st.lists(HOW, min_size=9, max_size=9), min_size=1, max_size=3))
def test_any_answers_end_the_round_and_every_round_is_balanced(pool, audience, length, wishes, rounds):
    past = ()
    for hows in rounds:
        round_ = play(begin(pool(audience), length, wishes, past), hows)
        assert round_.question is None
        assert len(round_.done) == len(round_.plan) == length
        assert [turn.item for turn in round_.done] == [question.item.id for question in round_.plan]
        assert is_balanced([question.item for question in round_.plan])
        past = round_.session


@MODEST
@given(LENGTHS, st.integers(0, 99), st.lists(HOW, min_size=9, max_size=9))
def test_a_skipped_item_is_never_counted(pool, length, seed, hows):
    round_ = play(begin(pool("pupil"), length, Wishes(seed)), hows)
    told = report(round_.pool, round_.done)
    skipped = {turn.item for turn, how in zip(round_.done, hows, strict=False) if how == "skip"}
    assert told.answered + told.unknown + len(skipped) == length
    assert told.unknown == hows[:length].count("unknown")
    assert not skipped & {answer.item for answer in (*told.surprises, *told.close, *round_.answers)}


@MODEST
@given(AUDIENCES, LENGTHS, WISHES, st.lists(HOW, min_size=9, max_size=9))
def test_the_same_replies_give_the_same_items(pool, audience, length, wishes, hows):
    first, second = (play(begin(pool(audience), length, wishes), hows) for _ in range(2))
    assert first == second


@MODEST
@given(st.integers(0, 99), st.integers(0, 99), st.lists(st.sampled_from(DOMAINS), max_size=2).map(tuple))
def test_the_first_six_of_a_session_are_the_same_for_all(pool, one, other, liked):
    nine = begin(pool("pupil"), 9, Wishes(one, liked=liked))
    five = play(begin(pool("pupil"), 5, Wishes(other)), ["sure and wrong"] * 5)
    more = begin(pool("pupil"), 5, Wishes(other), five.session)
    shared = [question.item.id for question in nine.plan[:OPENING]]
    assert [turn.item for turn in five.done] + [more.plan[0].item.id] == shared
    assert {question.reason.why for question in nine.plan[:OPENING]} == {"opening"}


@pytest.mark.parametrize("audience", ["pupil", "parent", "counsellor"])
def test_the_first_five_are_balanced_by_themselves_for_every_choice(pool, audience):
    for choice in ("", *{str(item.domain) for item in pool(audience)}):
        assert is_balanced(opening(pool(audience), choice)[:5])


def test_what_was_missed_for_sure_returns_as_its_twin_after_three_other_items(pool):
    after = []
    for seed in range(12):
        first = play(begin(pool("pupil"), 9, Wishes(seed)), ["right"] * 9)
        round_ = play(begin(pool("pupil"), 5, Wishes(seed), first.session), ["sure and wrong"])
        missed, last = round_.plan[0].item, round_.plan[4]
        after.append(last.item.twins == missed.twins and last.item.id != missed.id and last.reason.why == "return")
        assert is_balanced([question.item for question in round_.plan])
    assert sum(after) > len(after) / 2


def test_a_return_that_would_break_the_balance_waits_for_the_next_round(pool):
    for seed in range(12):
        first = play(begin(pool("pupil"), 9, Wishes(seed)), ["right"] * 9)
        second = play(begin(pool("pupil"), 5, Wishes(seed), first.session), ["sure and wrong"] + ["right"] * 4)
        third = begin(pool("pupil"), 5, Wishes(seed), second.session)
        returned = {question.item.twins for question in (*second.plan[1:], *third.plan)}
        assert second.plan[0].item.twins in returned


def test_a_twin_waits_until_the_shared_opening_is_over(pool):
    round_ = play(begin(pool("pupil"), 9, Wishes()), ["sure and wrong"])
    returns = [place for place, question in enumerate(round_.plan) if question.reason.why == "return"]
    assert returns == [OPENING]
    assert round_.plan[OPENING].item.twins == round_.plan[0].item.twins


@pytest.mark.parametrize("how", ["right", "wrong", "unknown", "skip"])
def test_only_what_was_missed_for_sure_returns(pool, how):
    first = play(begin(pool("pupil"), 9, Wishes()), [how] * 9)
    second = play(begin(pool("pupil"), 9, Wishes(), first.session), [how] * 9)
    assert "return" not in {question.reason.why for question in (*first.plan, *second.plan)}


@MODEST
@given(LENGTHS, st.integers(0, 20))
def test_returns_stay_few_and_no_idea_returns_twice(pool, length, seed):
    past, returned = (), []
    for _ in range(4):
        round_ = play(begin(pool("pupil"), length, Wishes(seed), past), ["sure and wrong"] * 9)
        back = [question.item.twins for question in round_.plan if question.reason.why == "return"]
        assert len(back) <= MOST_RETURNS[length]
        returned += back
        past = round_.session
    assert len(set(returned)) == len(returned)


def test_a_liked_domain_gets_more_items_and_one_that_is_not_liked_stays(pool):
    first = play(begin(pool("pupil"), 9, Wishes()), ["right"] * 9)
    round_ = begin(pool("pupil"), 9, Wishes(liked=("zorg_sociaal", "energie_klimaat")), first.session)
    reasons = [question.reason.why for question in round_.plan]
    assert reasons.count("liked") >= 4
    assert "elsewhere" in reasons


def test_what_somebody_kept_is_asked_sooner(pool):
    first = play(begin(pool("pupil"), 9, Wishes()), ["right"] * 9)
    kept = Wishes(liked=("zorg_sociaal",), kept=frozenset({"verpleegkundige-mbo"}))
    round_ = begin(pool("pupil"), 9, kept, first.session)
    assert "favourite" in {question.reason.why for question in round_.plan}


def test_a_chosen_domain_is_met_in_every_round(pool):
    for choice in {str(item.domain) for item in pool("pupil")}:
        past = ()
        for _ in range(2):
            round_ = play(begin(pool("pupil"), 5, Wishes(choice=choice), past), ["right"] * 5)
            assert choice in {question.item.domain for question in round_.plan}
            past = round_.session


def test_every_item_says_in_one_sentence_why_it_is_asked(pool):
    names = {"zorg_sociaal": "Zorg & sociaal"}
    first = play(begin(pool("pupil"), 9, Wishes(choice="zorg_sociaal")), ["sure and wrong"] * 9)
    said = {question.reason.why: sentence(question.reason, names) for question in first.plan}
    assert said["opening"] == "Met deze vraag begint iedereen."
    assert said["return"].startswith("Deze komt terug omdat je zeker was")
    assert all(words.count(".") == 1 and len(words.split()) <= 20 for words in said.values())


def test_a_second_round_asks_other_things(pool):
    first = play(begin(pool("pupil"), 9, Wishes()), ["right"] * 9)
    second = begin(pool("pupil"), 9, Wishes(), first.session)
    assert not {turn.item for turn in first.done} & {question.item.id for question in second.plan}
    assert not {q.item.twins for q in first.plan} & {q.item.twins for q in second.plan}


def test_a_small_pack_gives_what_it_has(make):
    few = [make(f"een-{index}", twins=f"t{index // 2}", domain="onderwijs") for index in range(4)]
    round_ = play(begin(few, 5, Wishes()), ["wrong"] * 5)
    assert {turn.item for turn in round_.done} == {item.id for item in few}
    assert begin((), 5, Wishes()).question is None


def test_an_answer_to_another_question_is_refused(pool):
    round_ = begin(pool("pupil"), 5, Wishes())
    with pytest.raises(ValueError, match="not the question"):
        reply(round_, judge(round_.plan[1].item, None))
    with pytest.raises(ValueError, match="not 7"):
        begin(pool("pupil"), 7, Wishes())
