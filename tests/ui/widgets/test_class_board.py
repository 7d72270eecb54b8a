"""Requirement 11 on the board: two votes, a talk between them, and the answer last."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from loopbaan_app.guidance.class_vote import ClassRound, fits_the_board
from loopbaan_app.pack.queries import quiz
from loopbaan_app.ui.widgets.class_board import ClassBoard
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.option_row import OptionResult


@pytest.fixture
def board(services):
    """Shows a step of a round of two questions; `step` takes the counts and goes on."""
    items = [item for item in quiz.items(services.pack, "pupil") if fits_the_board(item)]
    state = {"now": ClassRound.begin(items), "ended": False}

    def show():
        shown = ClassBoard(services.theme, state["now"], lambda item: Label(f"bron van {item.id}"))
        shown.stepped.connect(lambda now: state.update(now=now))
        shown.ended.connect(lambda: state.update(ended=True))
        return shown

    def step(*hands):
        shown = show()
        for field, count in zip(shown.findChildren(QLineEdit), hands, strict=False):
            field.setText(str(count))
        shown.first.click()
        return show()

    step.state = state
    return step


def tags(board):
    return [row.accessibleName() for row in board.findChildren(OptionResult)]


def test_the_answer_comes_after_two_votes_and_a_talk(board, read):
    shown = board(8, 9, 9)
    assert "Praat twee minuten met wie naast je zit." in read(shown)
    shown = board()
    assert not any("zo is het" in tag for tag in tags(shown))
    shown = board(3, 20, 3)
    assert "Dit is wat de bron telt." in read(shown)
    assert any("zo is het" in tag and "eerst" in tag and "daarna" in tag for tag in tags(shown))


def test_with_fewer_than_ten_votes_no_spread_is_shown(board, read):
    board(3, 3, 3)
    board()
    shown = board(1, 1, 7)
    assert not any("eerst" in tag for tag in tags(shown))
    assert "Met minder dan 10 stemmen laten we geen verdeling zien." in read(shown)


def test_counting_is_not_needed_and_the_round_ends(board, read):
    for _ in range(4 * len(board.state["now"].items)):
        board()
    assert board.state["ended"]


def test_nothing_asks_who_voted(board):
    names = [field.accessibleName() for field in board().findChildren(QAbstractButton)]
    assert not any(word in " ".join(names).lower() for word in ("naam", "meisje", "jongen"))
