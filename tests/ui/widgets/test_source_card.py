"""The source card: it takes the keyboard, and gives it back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from loopbaan_app.ui.widgets.source_chip import SourceChip


def test_escape_puts_the_card_away_and_the_keyboard_back_on_the_chip(qtbot, window, open_place):
    window.activateWindow()
    page = open_place(window, "beroepen/elektromonteur")
    chip = next(
        chip for chip in page.findChildren(SourceChip) if chip.isVisible() and not chip.figure.startswith("source")
    )
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert not page.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is chip
