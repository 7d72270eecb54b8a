"""The twelve requirements of the quiz, and the test that shows each.

1. Item format: here, and `tests/pack_builder/audit/test_quiz.py`.
2. Item families: here.
3. Admission after a pilot: `test_quiz_pilot.py`; the audit tells editors how many items have no pilot.
4. Confidence before the answer: here, `test_quiz_engine.py`, and `tests/ui/pages/test_quiz.py` (it costs no click).
5. Feedback at once, in one shape and one tone: here, and `tests/ui/pages/test_quiz.py`.
6. Language: `tests/pack_builder/audit/test_language_guard.py`.
7. Balance of a round: `test_quiz_balance.py`, and as a property in `test_quiz_engine.py`.
8. A portrait after every third item: `test_quiz_people.py`.
9. Surprises instead of scores: `test_quiz_report.py`, and `tests/ui/pages/test_quiz.py`.
10. Modest adaptivity that explains itself: `test_quiz_engine.py`.
11. With a class, and at home: `test_class_vote.py`, `tests/ui/widgets/test_class_board.py`, the discussion card.
12. Retest and honest change: `test_quiz_retest.py`, `test_change_of_view.py`.
"""

from typing import get_args

from loopbaan_app.guidance.quiz_answer import SURE, judge
from loopbaan_app.guidance.quiz_report import size_of_surprise
from loopbaan_app.model.quiz import ItemFamily, Stereotype


def words(text):
    return len(text.split())


def test_1_a_question_is_short_and_has_three_options_or_a_scale(items):
    for item in items:
        assert words(item.words.question) <= 40, item.id
        assert len(item.words.options) in ((3,) if item.guess in ("options", "cards") else (0,)), item.id
        assert item.answer is None or item.words.unit_label, item.id


def test_1_there_are_enough_items_and_every_idea_has_a_twin(items):
    families = [item.twins for item in items]
    assert len(items) >= 120
    assert len(set(families)) >= 60
    assert all(families.count(family) >= 2 for family in families)


def test_2_all_six_families_are_there_and_cases_are_for_adults(items):
    assert {item.family for item in items} == set(get_args(ItemFamily))
    assert not [item.id for item in items if item.family == "case" and "pupil" in item.audience]


def test_2_who_does_this_work_shows_cards_and_people_come_last(items):
    assert {item.guess for item in items if item.family == "who"} == {"cards"}


def test_2_every_image_of_the_documents_is_met_by_pupils_parents_and_counsellors(pool):
    images = set(get_args(Stereotype)) - {"other"}
    assert all(images <= {item.stereotype for item in pool(audience)} for audience in ("pupil", "parent", "counsellor"))


def test_4_how_sure_somebody_was_never_changes_what_is_right(make):
    item = make("landen")
    assert judge(item, 1, SURE).close and judge(item, 1).close
    assert size_of_surprise(item, judge(item, 0, SURE)) > size_of_surprise(item, judge(item, 0, 0))


def test_5_feedback_has_five_parts_and_at_most_sixty_words(items):
    for item in items:
        parts = list(item.words.feedback.model_dump().values())
        assert len(parts) == 5
        assert sum(map(words, parts)) <= 60, item.id


def test_5_the_common_idea_is_one_clause_and_never_the_head(items):
    for item in items:
        told = item.words.feedback
        assert not told.fact.startswith("Veel mensen"), item.id
        assert told.many_think.count(".") == 1, item.id
