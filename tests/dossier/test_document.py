"""What the pupil keeps in this run: hearts, guesses, the quiz, and planned visits."""

import pytest

from loopbaan_app.dossier.document import Answer, Dossier, Favourite, Guess, PlannedVisit, QuizRound


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


def test_hearts_stand_in_the_order_in_which_they_were_given_until_taken_away(dossier, changes):
    nurse, visit = Favourite("occupation", "verpleegkundige", "V", "zorg"), Favourite("visit", "zorgdag", "Z", "zorg")
    dossier.keep(nurse)
    dossier.keep(visit)
    assert dossier.favourites == (nurse, visit)
    assert dossier.keeps("visit", "zorgdag")
    dossier.forget("occupation", "verpleegkundige")
    dossier.forget("occupation", "verpleegkundige")
    assert dossier.favourites == (visit,)
    assert not dossier.keeps("occupation", "verpleegkundige")
    assert changes == ["favourites"] * 3


def test_the_same_id_of_another_kind_is_another_heart(dossier):
    dossier.keep(Favourite("occupation", "drone", "D", "veiligheid"))
    assert not dossier.keeps("visit", "drone")


def test_the_last_guess_about_a_figure_counts_and_a_skip_is_remembered(dossier, changes):
    assert dossier.guessed("netten") is None
    dossier.guess(Guess("netten", 40))
    dossier.guess(Guess("netten", None))
    assert dossier.guessed("netten") == Guess("netten", None)
    assert changes == ["guesses", "guesses"]


def test_a_visit_is_planned_changed_and_dropped(dossier, changes):
    first = PlannedVisit("gemaal", "family", "2027-03-12", ("Hoe ben je hier begonnen?",))
    dossier.plan(first)
    dossier.plan(PlannedVisit("museum"))
    later = PlannedVisit("gemaal", "class", "2027-03-19", done=("prepare",), reflections=("Het was stil.", "", ""))
    dossier.plan(later)
    assert dossier.visits == (later, PlannedVisit("museum"))
    assert dossier.planned("gemaal") == later
    dossier.cancel("gemaal")
    dossier.cancel("gemaal")
    assert dossier.planned("gemaal") is None
    assert changes == ["visits"] * 4
