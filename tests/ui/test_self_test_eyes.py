"""What the self-test looks for: words that are cut off, and controls that a screen reader cannot name."""

from PySide6.QtWidgets import QPushButton, QWidget

from loopbaan_app.self_test import clipped, nameless
from loopbaan_app.ui.widgets.label import Label


def test_it_sees_words_that_are_cut_off(qapp, show_alone):
    page = QWidget()
    whole, cut = Label("kort", parent=page), Label("Een zin die hier niet past omdat er geen plaats is", parent=page)
    whole.setGeometry(0, 0, 300, 40)
    cut.setGeometry(0, 50, 60, 12)
    show_alone(page, 400, 300)
    assert clipped(page) == ["Een zin die hier niet past omdat er geen plaats is"]


def test_it_sees_a_control_without_a_name(qapp, show_alone):
    page = QWidget()
    QPushButton("Bewaar", page)
    silent = QPushButton(page)
    show_alone(page, 400, 300)
    assert nameless(page) == [silent]
