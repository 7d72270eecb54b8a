"""Pages open in one window: nothing flashes up beside it, and the keyboard stays in the page."""

from PySide6.QtWidgets import QApplication

from loopbaan_app.places import example_places


def test_every_page_keeps_the_keyboard(window, open_place, small_pack):
    window.activateWindow()
    for place in example_places(small_pack):
        page = open_place(window, place)
        assert QApplication.focusWidget() is not None, place
        assert page.isAncestorOf(QApplication.focusWidget()) or page.hasFocus(), place
