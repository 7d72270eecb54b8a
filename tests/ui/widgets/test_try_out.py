"""A task to try out: choose with mouse or keys, see the work beside it in the same tone, and start over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QSlider, QWidget

from loopbaan_app.pack.queries import tasks
from loopbaan_app.ui.widgets.plan import Plan
from loopbaan_app.ui.widgets.try_out import TryOut

SHOW = "Laat zien hoe het in het werk gaat"
AGAIN = "Nog een keer"


@pytest.fixture
def play(services, show_alone):
    """Show one task of the small pack."""

    def make(task):
        widget = TryOut(services.theme, tasks.item(services.pack, task))
        show_alone(widget, 900, 600)
        return widget

    return make


def buttons(widget):
    return [each for each in widget.findChildren(QAbstractButton) if each.isVisibleTo(widget)]


def test_sorting_shows_both_choices_with_the_reason(play, press, read):
    task = play("mail-vertrouwen")
    press(task, "Je collega schrijft dat zij wat later komt. vertrouwen")
    press(task, "De baas wil snel geld voor een cadeau. vertrouwen")
    press(task, SHOW)
    told = read(task)
    assert told.count("jij: vertrouwen") == 2
    assert told.count("in het werk: eerst navragen") == 2
    assert "jij: geen keuze" in told
    assert "Haast en geld samen: dan bel je eerst." in told


def test_a_part_stands_in_one_place_at_a_time(play, press, read):
    task = play("mail-vertrouwen")
    press(task, "De baas wil snel geld voor een cadeau. vertrouwen")
    press(task, "De baas wil snel geld voor een cadeau. eerst navragen")
    press(task, SHOW)
    assert read(task).count("jij: eerst navragen") == 1


def test_spotting_names_what_is_ticked_and_what_is_not(play, press, read):
    task = play("kamer-zonder-vallen")
    press(task, "Een snoer naar de lamp.")
    press(task, SHOW)
    told = read(task)
    assert told.count("jij: risico") == 1
    assert told.count("in het werk: risico") == 2
    assert told.count("in het werk: kan zo blijven") == 1


def test_the_tone_is_the_same_for_any_choice(play, press, read):
    task = play("kamer-zonder-vallen")
    press(task, SHOW)
    nothing = [words for words in read(task) if not words.startswith("jij:")]
    press(task, AGAIN)
    for part in ("Een los kleed voor de stoel.", "Een snoer naar de lamp."):
        press(task, part)
    press(task, SHOW)
    assert [words for words in read(task) if not words.startswith("jij:")] == nothing
    assert not any("fout" in words or "goed gedaan" in words for words in read(task))


def test_steps_move_by_keyboard_and_the_keyboard_stays_with_the_step(play, press, read, qtbot):
    task = play("straat-veilig-maken")
    step = "Je schakelt de kabel aan beide kanten uit"
    up = next(each for each in buttons(task) if each.accessibleName() == f"{step}: hoger")
    qtbot.keyClick(up, Qt.Key.Key_Space)
    first = read(task).index("1")
    assert read(task)[first + 1] == f"{step}."
    assert task.window().focusWidget().accessibleName() == f"{step}: lager"
    press(task, SHOW)
    told = read(task)
    assert told.index("Jouw volgorde") < told.index("Zo gaat het in het werk")
    assert "Je hangt een slot aan de schakelaar. Zo zet niemand de stroom weer aan." in told


def test_an_estimate_counts_from_the_first_touch(play, press, read):
    task = play("dak-vol-panelen")
    press(task, "Een stap meer")
    assert "Jouw schatting: 16 panelen" in read(task)
    press(task, SHOW)
    assert any("Jij: 16 panelen. In het werk: 8 panelen" in name for name in names(task))
    press(task, AGAIN)
    press(task, SHOW)
    assert not any("Jij:" in name for name in names(task))
    assert any(words.startswith("Links van het raam") for words in read(task))


def test_a_drawing_is_told_in_words(play):
    plan = play("dak-vol-panelen").findChild(Plan)
    assert plan.accessibleName() == "Een dak van 8 bij 4 meter, met rechts een groot raam."
    assert plan.heightForWidth(300) < plan.heightForWidth(600)


def test_start_over_begins_with_nothing_chosen(play, press, qtbot):
    task = play("kamer-zonder-vallen")
    press(task, "Een snoer naar de lamp.")
    press(task, SHOW)
    with qtbot.waitSignal(task.turned) as turned:
        press(task, AGAIN)
    assert turned.args == [False]
    assert not any(each.isChecked() for each in buttons(task))
    assert task.window().focusWidget().accessibleName() == "Een los kleed voor de stoel."


@pytest.mark.parametrize("task", ["mail-vertrouwen", "kamer-zonder-vallen", "straat-veilig-maken", "dak-vol-panelen"])
def test_every_control_has_a_name_before_and_after(play, press, task):
    widget = play(task)
    for _ in range(2):
        controls = [*buttons(widget), *widget.findChildren(QSlider)]
        spoken = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in controls]
        assert all(spoken)
        assert len(set(spoken)) == len(spoken)
        if SHOW in spoken:
            press(widget, SHOW)


@pytest.mark.parametrize("width", [1000, 560])
@pytest.mark.parametrize("task", ["mail-vertrouwen", "kamer-zonder-vallen", "straat-veilig-maken", "dak-vol-panelen"])
def test_no_word_is_cut_off_at_double_size(services, play, press, qapp, task, width):
    services.theme.use("light", 200)
    try:
        widget = play(task)
        for name in (SHOW, AGAIN):
            widget.resize(width, max(widget.heightForWidth(width), widget.sizeHint().height()))
            qapp.processEvents()
            assert [label.text() for label in widget.findChildren(QLabel) if is_cut_off(label)] == []
            press(widget, name)
    finally:
        services.theme.use("light", 100)


def is_cut_off(label):
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    return label.isVisibleTo(label.window()) and bool(label.text()) and label.height() < needed - 1


def names(widget):
    return [each.accessibleName() for each in widget.findChildren(QWidget) if each.accessibleName()]
