"""A menu of a few choices of which one is on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from loopbaan_app.ui.theme.apply import Theme


def choice_menu(
    parent: QWidget, theme: Theme, choices: Sequence[tuple[str, str, str, bool]], act: Callable[[str], None]
) -> QMenu:
    """Choices are (id, words, icon or "", on now); `act` gets the id that is chosen."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    group = QActionGroup(menu)
    for choice, words, icon, on in choices:
        action = menu.addAction(words)
        if icon:  # an icon takes the place of the tick that Qt would draw
            action.setIcon(theme.icon("check" if on else icon))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda _=False, choice=choice: act(choice))
        group.addAction(action)
    return menu
