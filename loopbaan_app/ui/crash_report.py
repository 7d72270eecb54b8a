"""What we did wrong becomes a report that the user can copy; the window stays and nothing kept is lost."""

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from loopbaan_app import __version__
from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import row
from loopbaan_app.ui.widgets.label import Label


def report_text(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """The report: versions and the trace; no names, nothing the pupil kept."""
    head = f"Loopbaan {__version__}, Python {platform.python_version()}, {platform.system()}\n\n"
    return head + "".join(traceback.format_exception(kind, error, trace))


class CrashReport(QFrame):
    """Lies over the window until it is put away."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName("Er ging iets mis")
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName("Verslag van de fout")
        close = Button("Ga verder", "primary")
        close.clicked.connect(self._shut)
        copy = Button("Kopieer het verslag", "ghost")
        copy.set_icon(theme.icon("copy", "brand"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label("Er ging iets mis in Loopbaan", "title"))
        layout.addWidget(Label("Wat je bewaarde is er nog. Stuur het verslag naar je decaan of naar de makers."))
        layout.addWidget(self._text, 1)
        layout.addLayout(row(close, copy, 1))
        self.hide()

    def tell(self, text: str) -> None:
        """Show a report."""
        self._text.setPlainText(text)
        over = self.parentWidget()
        if over is not None:
            self.setGeometry(over.rect().adjusted(60, 40, -60, -40))
        self.show()
        self.raise_()

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._shut()
        else:
            super().keyPressEvent(event)


def catch_bugs(report: CrashReport) -> None:
    """Show every uncaught exception in `report` instead of ending the program."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = report_text(kind, error, trace)
        print(text, file=sys.stderr)
        report.tell(text)

    sys.excepthook = show
