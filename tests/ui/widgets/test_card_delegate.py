"""Words on a card: they wrap at a space and end in an ellipsis only when there is no room left."""

import pytest
from PySide6.QtGui import QFontMetrics

from loopbaan_app.ui.widgets.card_delegate import wrapped

NAME = "Eerste monteur elektrotechnische industriële installaties en systemen"


@pytest.fixture
def metrics(services):
    return QFontMetrics(services.theme.font("strong"))


def test_a_long_name_is_whole_over_three_lines(metrics):
    lines = wrapped(NAME, metrics, 300, 3)
    assert " ".join(lines) == NAME
    assert all(metrics.horizontalAdvance(line) <= 300 for line in lines)


def test_what_does_not_fit_ends_in_an_ellipsis(metrics):
    lines = wrapped(NAME, metrics, 200, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_no_words_give_no_lines(metrics):
    assert wrapped("", metrics, 200, 2) == []
