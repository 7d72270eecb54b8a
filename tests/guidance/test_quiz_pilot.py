"""Requirement 3: which items may stay after a try-out in class."""

import pytest

from loopbaan_app.guidance.quiz_pilot import verdict


@pytest.mark.parametrize(
    ("answers", "right", "wrong", "said"),
    [
        (0, 0, 0, "no_pilot"),
        (19, 2, 17, "no_pilot"),
        (20, 4, 8, "keep"),
        (30, 12, 15, "keep"),
        (30, 15, 8, "tells_little"),
        (30, 25, 3, "retire"),
    ],
)
def test_what_a_pilot_says(make, answers, right, wrong, said):
    assert verdict(make("landen", pilot_answers=answers), right, wrong) == said


def test_counts_that_do_not_fit_are_refused(make):
    with pytest.raises(ValueError, match="do not fit"):
        verdict(make("landen", pilot_answers=20), 15, 6)
