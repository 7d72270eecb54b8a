"""Requirement 11: vote, talk, vote again, and only then the answer."""

from dataclasses import fields

import pytest

from loopbaan_app.guidance.class_vote import ClassRound, ClassVote, fits_the_board


def test_the_spread_is_told_after_the_second_vote():
    vote = ClassVote(3)
    assert vote.spread is None
    vote = vote.vote((4, 10, 9))
    assert vote.phase == "talk"
    assert vote.spread is None
    vote = vote.talked().vote((2, 4, 17))
    assert vote.spread == ((4, 10, 9), (2, 4, 17))


@pytest.mark.parametrize("second", [(3, 3, 3), (0, 9, 0)])
def test_fewer_than_ten_votes_are_never_spread_out(second):
    assert ClassVote(3).vote((4, 4, 4)).talked().vote(second).spread is None


def test_nobody_votes_while_the_pairs_talk():
    with pytest.raises(ValueError, match="no vote in the phase talk"):
        ClassVote(3).vote((4, 4, 4)).vote((4, 4, 4))
    with pytest.raises(ValueError, match="nobody talks"):
        ClassVote(3).talked()
    with pytest.raises(ValueError, match="no count"):
        ClassVote(3).vote((4, -1, 4))


def test_it_does_not_know_who_voted():
    assert {field.name for field in fields(ClassVote)} == {"options", "phase", "first", "second"}


def test_a_round_goes_from_question_to_question_and_ends(make):
    items = [make("een"), make("twee")]
    round_ = ClassRound.begin(items)
    assert round_.item is items[0]
    round_ = round_.after(round_.vote.vote((1, 2, 3)))
    assert round_.vote.phase == "talk"
    round_ = round_.on()
    assert (round_.item, round_.vote.phase, round_.is_last) == (items[1], "vote", True)
    assert round_.on() is None
    assert ClassRound.begin([]) is None


def test_only_questions_with_answers_to_choose_from_go_on_the_board(make):
    assert fits_the_board(make("landen"))
    assert not fits_the_board(make("dokters", guess="dots", answer=60))
