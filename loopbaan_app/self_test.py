"""The program tests itself: it opens every page and every item without a screen and counts what goes wrong.

Wrong is: a Qt warning, an exception, a control without a name for a screen reader or too low to hit, words that are cut
off.
"""

import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from loopbaan_app.app import make_application, make_services
from loopbaan_app.pack.opening import open_pack
from loopbaan_app.places import item_places, page_places
from loopbaan_app.ui.main_window import MainWindow
from loopbaan_app.ui.navigation import Route

SHORT_CARDS = "korte-kaart"
ROUNDS = 5
LOWEST = 32
"""Pixels that a target must be high."""
TARGETS = (QAbstractButton, QComboBox, QLineEdit)
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit)


class Watch:
    """Collects every Qt warning, exception and nameless control, with the place where it happened."""

    def __init__(self) -> None:
        self.place = ""
        self.found: list[str] = []

    def note(self, words: str) -> None:
        """Remember one thing that is wrong."""
        self.found.append(f"{self.place}: {words}")

    def hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Qt's message handler."""
        if kind != QtMsgType.QtDebugMsg and kind != QtMsgType.QtInfoMsg:
            self.note(f"Qt: {message}")

    def visit(self, window: MainWindow, app: QApplication, route: Route) -> None:
        """Open one place, let it paint, and look at its controls."""
        self.place = str(route)
        try:
            window.go_to(route)
            settle(window.page, app)
            if window.navigator.current != route:
                self.note("de plek ging niet open")
            for widget in nameless(window.page):
                self.note(f"{type(widget).__name__} heeft geen naam voor een schermlezer")
            for widget in too_low(window):
                self.note(f"{widget.accessibleName()}: maar {widget.height()} pixels hoog")
            for words in clipped(window.page):
                self.note(f"afgesneden tekst: {words}")
        except Exception:  # noqa: BLE001  # every fault of every page is counted, not only the first
            self.note(traceback.format_exc())


def settle(page: QWidget, app: QApplication) -> None:
    """Let the layouts come to rest: each level of parts that turn from beside to below takes a round."""
    app.processEvents()
    for _ in range(ROUNDS):
        app.processEvents()
        if not clipped(page):
            return


def nameless(page: QWidget) -> list[QWidget]:
    """The visible controls below `page` that a screen reader has no name for."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar) and _is_nameless(widget)
    ]


def too_low(window: QWidget) -> list[QWidget]:
    """The visible things to click in `window` that are hard to hit."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, TARGETS) and widget.isVisible() and widget.height() < LOWEST
    ]


def clipped(page: QWidget) -> list[str]:
    """The words of visible labels that are cut off: too low for their lines, or too narrow for their one line."""
    return [label.text()[:60] for label in page.findChildren(QLabel) if label.text() and _is_clipped(label)]


def _is_clipped(label: QLabel) -> bool:
    if not label.isVisible():
        return False
    if label.wordWrap():
        return label.height() + 1 < label.heightForWidth(label.width())
    needed = label.sizeHint()
    return label.height() + 1 < needed.height() or label.width() + 1 < needed.width()


def _is_nameless(widget: QWidget) -> bool:
    if not widget.isVisibleTo(widget.window()) or isinstance(widget.parent(), QComboBox | QScrollBar):
        return False
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface is None or not interface.text(QAccessible.Text.Name).strip()


def run(pack_file: Path | None, data_dir: Path | None) -> int:
    """Visit everything at 100 % text, and all but the short cards, which are one form, again at 200 %.

    Prints the count, and each fault on standard error. Exit status 1 when there are faults.
    """
    watch = Watch()
    previous = qInstallMessageHandler(watch.hear)
    try:
        app = make_application()
        pack = open_pack(pack_file, data_dir)
        services = make_services(app, pack)
        window = MainWindow(services)
        window.resize(1366, 768)
        window.show()
        pages, items = page_places(), item_places(pack)
        hook, sys.excepthook = sys.excepthook, lambda *error: watch.note("".join(traceback.format_exception(*error)))
        for route in (*pages, *items):
            watch.visit(window, app, route)
        services.preferences.change(text_scale=200)
        for route in (*pages, *items):
            if route.page != SHORT_CARDS:
                watch.visit(window, app, route)
        sys.excepthook = hook
        window.close()
        pack.close()
    finally:
        qInstallMessageHandler(previous)
    for fault in watch.found:
        print(fault, file=sys.stderr)
    print(f"pages: {len(pages)}, items: {len(items)}, warnings: {len(watch.found)}")
    return 1 if watch.found else 0
