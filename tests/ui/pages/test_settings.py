"""Instellingen: a choice works at once, and who made it stays where he or she was."""

from PySide6.QtWidgets import QApplication

from loopbaan_app.ui.main_window import MainWindow
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.button import Button


def settle(app: QApplication) -> None:
    for _ in range(4):
        app.processEvents()


def test_a_choice_keeps_the_place_and_the_keyboard(qapp: QApplication, window: MainWindow, services: Services):
    window.resize(1000, 520)
    window.go_to(Route("instellingen"))
    window.activateWindow()
    settle(qapp)
    bar = window.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    dark = next(each for each in window.page.findChildren(Button) if each.accessibleName() == "Kleuren: Donker")
    dark.setFocus()
    dark.click()
    settle(qapp)
    assert services.preferences.now.theme == "dark"
    assert bar.value() == place
    focused = window.page.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Kleuren: Donker"
