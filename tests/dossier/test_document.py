"""What the pupil keeps of the quiz in this run."""

import pytest

from loopbaan_app.dossier.document import Answer, Dossier, QuizRound


@pytest.fixture
def changes():
    return []


@pytest.fixture
def dossier(changes):
    return Dossier(changes.append)


ONE, TWO = Answer("a", 1, close=True), Answer("b", None, close=False)


def test_a_round_under_way_is_kept_with_every_answer_and_ends_as_one_round(dossier, changes):
    dossier.keep_round(QuizRound((ONE,), finished=False))
    dossier.keep_round(QuizRound((ONE, TWO), finished=False))
    dossier.finish_round(QuizRound((ONE, TWO)))
    assert [each.answers for each in dossier.rounds] == [(ONE, TWO)]
    assert changes == ["rounds"] * 3


def test_a_new_round_stands_beside_the_finished_one(dossier):
    dossier.finish_round(QuizRound((ONE,)))
    dossier.keep_round(QuizRound((TWO,), finished=False))
    assert [each.answers for each in dossier.rounds] == [(ONE,), (TWO,)]


def test_parent_and_pupil_can_both_have_a_round_under_way(dossier):
    dossier.keep_round(QuizRound((ONE,), finished=False))
    dossier.keep_round(QuizRound((TWO,), finished=False, audience="parent"))
    dossier.keep_round(QuizRound((TWO, ONE), finished=False, audience="parent"))
    assert [each.audience for each in dossier.rounds] == ["pupil", "parent"]


def test_a_fact_can_be_kept_and_let_go(dossier, changes):
    dossier.keep_fact("huisartsen", "Zes op de tien")
    assert dossier.facts == ("huisartsen",)
    dossier.forget_fact("huisartsen")
    dossier.forget_fact("huisartsen")
    assert dossier.facts == ()
    assert changes == ["facts", "facts"]
