"""The journeys through the quiz, counted: P6, P10, P11, H6, and the chain from every item."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from loopbaan_app.app import make_services
from loopbaan_app.guidance.quiz_engine import opening
from loopbaan_app.pack.queries import occupations, quiz, role_models, visits
from loopbaan_app.ui.pages.quiz import View

WORDS_A_MINUTE, SECONDS_A_GUESS = 150, 8
CHAIN = (
    ("Lees het verhaal van", "rolmodellen", role_models.item),
    ("", "beroepen", occupations.item),
    ("Bekijk dit bezoek", "bedrijfsbezoeken", visits.item),
)


def test_p6_guess_a_figure_and_see_the_real_one_in_one_drag_and_one_click(walk):
    walker = walk("quiz/vrouwen-netten").drag("Jouw gok", 30).click("Ik denk het")
    assert walker.sees("Jouw gok: 30")
    assert walker.sees("In het echt: 4")
    assert (walker.drags, walker.clicks) == (1, 1)


def test_p6_on_a_scale_as_well(walk):
    walker = walk("quiz/loon-netten").drag("Jouw gok", 10).click("Ik gok")
    assert walker.sees("Meer dan je dacht") or walker.sees("Minder dan je dacht") or walker.sees("Dichtbij")
    assert (walker.drags, walker.clicks) == (1, 1)


def test_p10_a_round_of_five_is_one_click_per_answer(walk, whole_pack):
    walker = walk("quiz", pack=whole_pack).click("Begin")
    assert walker.clicks == 1
    for number in range(1, 6):
        assert walker.sees(f"vraag {number} van 5")
        before = walker.clicks
        answer(walker)
        assert walker.clicks == before + 1
        walker.click("Bekijk je ronde" if number == 5 else "Volgende vraag")
    assert walker.sees("Dit was je ronde")
    assert (walker.clicks, walker.place) == (1 + 5 * 2, "quiz")


@pytest.mark.parametrize("audience", ["pupil", "parent", "counsellor"])
def test_p10_a_round_of_five_is_read_and_guessed_in_four_minutes(whole_pack, audience):
    seconds = 0.0
    for item in opening(tuple(quiz.items(whole_pack, audience)))[:5]:
        feedback = item.words.feedback
        told = (feedback.fact, feedback.many_think, feedback.logical, feedback.explains, feedback.for_you)
        words = " ".join((item.words.question, *item.words.options, *told)).split()
        seconds += len(words) * 60 / WORDS_A_MINUTE + SECONDS_A_GUESS
    assert seconds <= 4 * 60


@pytest.mark.parametrize(("name", "place"), [
    ("Lees het verhaal van", "rolmodellen/samira"),
    ("Monteur elektrische netten", "beroepen/monteur-elektrische-netten"),
    ("Bekijk dit bezoek", "bedrijfsbezoeken/netbeheerder-werkplaats"),
])  # fmt: skip
def test_p11_from_a_wrong_answer_to_a_person_a_job_and_a_visit_is_one_click_each(walk, name, place):
    walker = walk("quiz/vrouwen-netten").drag("Jouw gok", 80).click("Ik weet het zeker")
    assert walker.sees("Minder dan je dacht")
    walker.clicks = 0
    walker.click(name)
    assert (walker.place, walker.clicks) == (place, 1)
    walker.click("Terug (Alt + pijl links)")
    assert walker.place == "quiz/vrouwen-netten"
    assert walker.sees("Jouw gok: 80")


def test_h6_a_parent_checks_the_picture_in_five_items(walk, whole_pack):
    walker = walk("quiz", pack=whole_pack, role="parent")
    assert walker.sees("Klopt jouw beeld van werk nog?")
    walker.click("Begin")
    for _ in range(5):
        answer(walker)
        walker.click_on(walker.window.page.first)
    assert walker.sees("Dit was je ronde")
    assert walker.clicks == 1 + 5 * 2


def test_from_every_item_a_person_a_job_and_a_visit_are_one_click_away(qapp, whole_pack):
    page = View(make_services(qapp, whole_pack))
    page.resize(1150, 704)
    page.show()
    went = []
    page.go_to.connect(went.append)
    ids = [row["id"] for row in whole_pack.execute("SELECT id FROM quiz_item ORDER BY id")]
    for id in ids:
        item = quiz.item(whole_pack, id)
        names = (None, occupations.item(whole_pack, item.occupation).words.name, None)
        page.open(id)
        QApplication.processEvents()
        press(page, "Weet ik niet")
        for (start, where, read), name in zip(CHAIN, names, strict=True):
            press(page, name or start)
            assert went[-1].page == where
            read(whole_pack, went[-1].item)
    assert len(ids) >= 120
    assert len(went) == 3 * len(ids)
    page.close()


def press(page, start):
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisibleTo(page)]
    next(each for each in buttons if each.accessibleName().startswith(start)).click()
    QApplication.processEvents()


def answer(walker):
    """Answer the question that is shown: at most one drag, and one click."""
    try:
        walker.drag("Jouw gok", 3)
    except AssertionError:
        return walker.click_on(walker.window.page.first)
    return walker.click("Ik denk het")
