"""Questions for a visit: from guesses that were off, never twice, and always the three that fit everywhere."""

import pytest

from loopbaan_app.guidance.quiz_answer import judge
from loopbaan_app.guidance.visit_questions import ASKED, MOST_FROM_QUIZ, STANDING, first_choice, questions
from loopbaan_app.pack.queries import quiz, visits


@pytest.fixture
def item(small_pack):
    return lambda id: quiz.item(small_pack, id)


@pytest.fixture
def visit(small_pack):
    return visits.item(small_pack, "netbeheerder-werkplaats")


def answered(item, id, guess):
    return item(id), judge(item(id), guess)


def from_quiz(found):
    return [question for question in found if question.because]


def test_without_the_quiz_there_are_the_questions_of_the_place_and_the_standing_ones(visit):
    found = questions(visit, [])
    assert [question.text for question in found] == [*visit.words.questions, *STANDING]
    assert first_choice(found, visit) == (*visit.words.questions, *STANDING)


def test_a_guess_that_was_off_becomes_a_question_and_tells_the_pupil_why(visit, item):
    (question,) = from_quiz(questions(visit, [answered(item, "vrouwen-netten", 40)]))
    assert question.text == ASKED["for_boys"][0]
    assert "Hoeveel van de 100 mensen in dit werk zijn vrouw? Jij gokte 40 van de 100." in question.because
    assert question.because.endswith(item("vrouwen-netten").words.feedback.fact)
    assert question.figure == item("vrouwen-netten").figure


def test_a_close_guess_asks_nothing(visit, item):
    assert not from_quiz(questions(visit, [answered(item, "vrouwen-netten", 5)]))


def test_what_one_did_not_know_is_asked_after_what_surprised(visit, item):
    unknown, wrong = answered(item, "vrouwen-netten", None), answered(item, "loon-netten", 100000)
    found = from_quiz(questions(visit, [wrong, unknown]))
    assert [question.figure for question in found] == [wrong[0].figure, unknown[0].figure]
    assert "Dit wist je nog niet." in found[1].because


def test_the_domain_of_the_visit_comes_first_and_no_question_stands_twice(visit, item):
    pairs = [answered(item, id, 99) for id in ("vrouwen-netten", "vrouwen-zorg")]
    found = questions(visit, pairs)
    assert from_quiz(found)[0].figure == item("vrouwen-netten").figure
    assert len({question.text for question in found}) == len(found)


def test_two_guesses_about_one_idea_give_two_questions_and_a_third_none(visit, item):
    one = item("vrouwen-netten")
    pairs = [(one.model_copy(update={"id": f"twin-{number}"}), judge(one, 40)) for number in range(4)]
    texts = [question.text for question in from_quiz(questions(visit, pairs))]
    assert texts == list(ASKED["for_boys"])


def test_at_most_three_come_from_the_quiz_and_they_are_chosen_first(visit, item):
    one = item("vrouwen-netten")
    ideas = ("for_boys", "difficult", "not_relevant", "nerd_alone")
    pairs = [(one.model_copy(update={"id": f"item-{idea}", "stereotype": idea}), judge(one, 40)) for idea in ideas]
    found = questions(visit, pairs)
    assert len(from_quiz(found)) == MOST_FROM_QUIZ
    assert first_choice(found, visit) == (*(question.text for question in from_quiz(found)), *STANDING)


def test_every_idea_of_the_quiz_has_two_questions_to_people_there():
    from typing import get_args

    from loopbaan_app.model.quiz import Stereotype

    assert set(ASKED) == set(get_args(Stereotype))
    texts = [text for pair in ASKED.values() for text in pair]
    assert len(set(texts)) == len(texts) == 2 * len(ASKED)
    assert all(text.endswith("?") and len(text.split()) <= 12 for text in (*texts, *STANDING))


@pytest.mark.parametrize(("id", "guess", "order", "words"), [
    ("dag-software", 1, (), "Jij koos: alleen typen."),
    ("kans-volgorde", None, "turned", "Jij legde een andere volgorde."),
    ("loon-netten", 1234567.5, (), "Jij gokte 1.234.567,50 "),
])  # fmt: skip
def test_every_kind_of_guess_is_told_in_words(visit, item, id, guess, order, words):
    one = item(id)
    laid = one.answer_order[::-1] if order else ()
    (question,) = from_quiz(questions(visit, [(one, judge(one, guess, order=laid))]))
    assert words in question.because
