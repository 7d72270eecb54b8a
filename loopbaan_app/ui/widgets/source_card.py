"""The source card: everything one needs to trust or doubt a figure, beside the page, closed with Escape."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button, icon_button
from loopbaan_app.ui.widgets.card import column, row
from loopbaan_app.ui.widgets.label import Label, badge


@dataclass(frozen=True, slots=True)
class SourceCardData:
    """What the card shows; `parts` are (name, words) pairs, shown in order."""

    title: str
    value: str
    certainty: str
    certainty_look: str
    parts: tuple[tuple[str, str], ...]
    footnote: str
    source: str
    """Id of the source, for "all figures of this source"."""


class SourceCard(QFrame):
    """Lies over the right side of the window."""

    all_asked = Signal(str)
    closed = Signal()
    copied = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName("Bron van dit cijfer")
        self._theme = theme
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(4, 16, 4, 12)
        self._data: SourceCardData | None = None
        self._asker: QWidget | None = None
        self.hide()

    def tell(self, data: SourceCardData) -> None:
        """Show where a figure comes from."""
        self._data = data
        if not self.isVisible():
            self._asker = self.window().focusWidget()
        while item := self._outer.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = self._content(data)
        area.setWidget(content)
        content.setAutoFillBackground(False)  # the panel is the ground, not the page
        self._outer.addWidget(area)
        self.place()
        self.show()
        self.raise_()

    def _content(self, data: SourceCardData) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(16, 0, 16, 4)
        layout.setSpacing(10)
        close = icon_button(self._theme, "x", "Sluit de bron (Esc)")
        close.clicked.connect(self.shut)
        layout.addLayout(row(Label("Waar komt dit vandaan?", "small-strong", wrap=False), 1, close))
        layout.addWidget(Label(data.title, "heading"))
        if data.value:
            layout.addWidget(Label(data.value, "strong"))
        layout.addLayout(row(badge(data.certainty, data.certainty_look), 1))
        for name, words in data.parts:
            layout.addLayout(column(Label(name, "small-strong"), _words(words), spacing=1))
        every = Button("Alle cijfers van deze bron", "ghost")
        every.set_icon(self._theme.icon("library", "brand"))
        every.clicked.connect(lambda: self.all_asked.emit(data.source))
        copy = Button("Kopieer als voetnoot", "ghost")
        copy.set_icon(self._theme.icon("copy", "brand"))
        copy.clicked.connect(self._copy)
        layout.addWidget(every)
        layout.addWidget(copy)
        layout.addStretch(1)
        self.setFocusProxy(close)
        return content

    def _copy(self) -> None:
        if self._data is not None:
            QGuiApplication.clipboard().setText(self._data.footnote)
            self.copied.emit()

    def shut(self) -> None:
        """Put the card away; the keyboard goes on where it was when the card was asked for."""
        self.hide()
        if self._asker is not None and isValid(self._asker):
            self._asker.setFocus()
        self.closed.emit()

    def place(self) -> None:
        """Lie at the right of the window, as high as it."""
        over = self.parentWidget()
        if over is not None:
            width = min(over.width() - 24, max(400, self._theme.px(400)))
            self.setGeometry(QRect(over.width() - width - 12, 12, width, over.height() - 24))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)


def _words(words: str) -> Label:
    label = Label(words, "body")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def footnote(parts: Sequence[str]) -> str:
    """A reference in one line, for a report: the parts that are there, with commas."""
    return ", ".join(part for part in parts if part) + "."
