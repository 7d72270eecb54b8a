"""Requirement 9: what the end of a round tells, and what it never tells."""

from dataclasses import fields

import pytest

from loopbaan_app.guidance.quiz_answer import SURE, Turn, judge
from loopbaan_app.guidance.quiz_report import Report, report


def test_it_counts_surprises_and_puts_the_largest_first(make):
    near = make("klein", guess="dots", answer=50)
    far = make("groot", guess="dots", answer=90)
    turns = [Turn(near.id, judge(near, 40)), Turn(far.id, judge(far, 10))]
    told = report([near, far], turns)
    assert [answer.item for answer in told.surprises] == ["groot", "klein"]


def test_who_was_sure_is_surprised_more(make):
    one, other = make("een"), make("twee")
    told = report([one, other], [Turn("een", judge(one, 0)), Turn("twee", judge(other, 0, SURE))])
    assert [answer.item for answer in told.surprises] == ["twee", "een"]


def test_i_do_not_know_is_counted_apart_and_skipping_not_at_all(make):
    items = [make(name) for name in ("a", "b", "c")]
    turns = [Turn("a", judge(items[0], None)), Turn("b", None), Turn("c", judge(items[2], 1))]
    told = report(items, turns)
    assert (told.answered, told.unknown, len(told.close)) == (1, 1, 1)
    assert told.blind == pytest.approx(1 / 3)


def test_the_best_blind_guess_counts_only_what_was_answered(make):
    items = [make(f"i{number}") for number in range(6)]
    told = report(items, [Turn(item.id, judge(item, 0)) for item in items])
    assert told.blind == pytest.approx(2)


def test_an_idea_met_twice_shows_before_and_after(make):
    one, twin = make("idee-1", twins="idee"), make("idee-2", twins="idee")
    past = [Turn(one.id, judge(one, 0, SURE))]
    told = report([one, twin], [Turn(twin.id, judge(twin, 1))], past)
    assert [(pair.before.close, pair.after.close) for pair in told.pairs] == [(False, True)]
    assert not report([one, twin], past).pairs


def test_there_is_no_score_and_no_rank_to_show():
    assert not {"score", "percent", "rank", "points"} & {field.name for field in fields(Report)}
