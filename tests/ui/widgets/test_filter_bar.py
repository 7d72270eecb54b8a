"""The bar above a long list: what is chosen, what is counted, and how it folds where room is short."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QToolButton

from loopbaan_app.ui.widgets.filter_bar import Chips, FilterBar, FilterPick, Pick

PARTS = (
    Pick("domain", "Domein", "Alle domeinen", (("zorg", "Zorg"), ("energie", "Energie"))),
    Pick("sort", "Volgorde", "Op naam", (("year", "Op jaar"),), narrows=False),
    Chips("level", "Niveau", (("mbo-2", "mbo 2"), ("mbo-3", "mbo 3"))),
)


@pytest.fixture
def bar(services, show_alone):
    made = FilterBar(services.theme, "Zoek hier", PARTS, counted=("mens", "mensen"))
    show_alone(made, 1086, 200)
    return made


def test_nothing_chosen_means_everything(bar):
    assert (bar.words, bar.one("domain"), bar.many("level")) == ("", "", frozenset())


def test_chips_go_together_and_a_drop_down_has_one(bar, press):
    press(bar, "Niveau: mbo 2")
    press(bar, "Niveau: mbo 3")
    bar.choose("domain", "zorg")
    assert bar.many("level") == {"mbo-2", "mbo-3"}
    assert bar.one("domain") == "zorg"
    assert bar.narrowing == 3


def test_each_change_is_told_once(bar, qtbot):
    told = []
    bar.changed.connect(lambda: told.append(bar.narrowing))
    bar.choose("level", "mbo-2", "mbo-3")
    bar.wipe()
    assert told == [2, 0]


def test_wiping_leaves_the_order_alone(bar, press):
    bar.choose("sort", "year")
    bar.search("iets")
    press(bar, "Wis filters")
    assert (bar.words, bar.one("sort")) == ("", "year")


@pytest.mark.parametrize(("number", "words"), [(0, "0 mensen"), (1, "1 mens"), (87, "87 mensen")])
def test_the_count_is_in_words(bar, read, number, words):
    bar.found(number)
    assert words in read(bar)


def test_a_narrow_bar_folds_and_says_how_many_are_on(bar, read, press, qapp):
    bar.choose("level", "mbo-2")
    bar.resize(500, 300)
    qapp.processEvents()
    assert "Niveau" not in read(bar)
    press(bar, "Filters: 1 aan")
    assert "Niveau" in read(bar)


def test_large_text_folds_the_bar_too(bar, read, services, qapp):
    services.theme.use("light", 200)
    qapp.processEvents()
    assert "Niveau" not in read(bar)
    services.theme.use("light", 100)


def test_the_wheel_scrolls_the_page_and_not_the_choice(bar, qapp):
    pick = bar.findChildren(FilterPick)[0]
    down = QPoint(0, -120)
    middle = QPointF(10, 10)
    wheel = QWheelEvent(
        middle, middle, QPoint(), down, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    qapp.sendEvent(pick, wheel)
    assert pick.currentIndex() == 0


def test_every_control_has_a_name(bar):
    assert all(inner.accessibleName() for inner in bar.findChildren(QToolButton))
    assert [pick.accessibleName() for pick in bar.findChildren(FilterPick)] == ["Domein", "Volgorde"]
