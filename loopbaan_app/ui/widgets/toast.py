"""A short message at the bottom that goes away by itself, with one thing to undo or open."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.label import Label


class Toast(QFrame):
    """Lies over the window; shows one message at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._words = Label("", "body", wrap=False)
        self._action = Button("Maak ongedaan", "ghost")
        self._act: Callable[[], None] | None = None
        self._action.clicked.connect(self._run)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 10, 12, 10)
        layout.setSpacing(16)
        layout.addWidget(self._words)
        layout.addWidget(self._action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(6000)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show and speak a message; `act` runs when its button is pressed."""
        self._words.setText(words)
        self._act = act
        self._action.setVisible(act is not None)
        if action:
            self._action.set_text(action)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    def place(self) -> None:
        """Lie centred at the bottom of the window."""
        over = self.parentWidget()
        if over is not None:
            self.move((over.width() - self.width()) // 2, over.height() - self.height() - 24)

    def _run(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
