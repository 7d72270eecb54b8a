"""Where one is: "Beroepen › Energie & klimaat", each step a way back up."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label


class Breadcrumb(Flow):
    """Steps are (words, key); `chosen` carries the key."""

    chosen = Signal(str)

    def __init__(self, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__(spacing=6)
        for index, (words, key) in enumerate(steps):
            if index:
                self.add(Label("›", "crumb", wrap=False))
            link = Button(words, "crumb")
            link.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self.add(link)
