"""What journeys share: a walker that does what a user does with mouse and keys, and counts it."""

import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QSlider, QWidget

from loopbaan_app.app import make_application, make_services
from loopbaan_app.pack.reader import Pack
from loopbaan_app.ui.main_window import MainWindow
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.preferences import Reading
from loopbaan_app.ui.widgets.dot_array import DotArray

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SCREEN = (1366, 768)


class Walker:
    """Walks through the window as a user does. Scrolling costs no click; a drag is counted apart."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.clicks = 0
        self.drags = 0
        self.keys = 0

    @property
    def place(self) -> str:
        """The place that is shown, such as `beroepen/timmerman`."""
        return str(self.window.navigator.current)

    def open(self, place: str) -> "Walker":
        """Start the journey at a place; this is no click, and the count starts over."""
        self.window.go_to(Route.parse(place))
        self.clicks = self.drags = self.keys = 0
        return self._settle()

    def click(self, name: str) -> "Walker":
        """Click the visible control whose accessible name is `name`, or else starts with it, or else holds it."""
        return self.click_on(self.control(name))

    def click_on(self, widget: QWidget) -> "Walker":
        """Click in the middle of a widget, after scrolling to it."""
        self._show(widget)
        QTest.mouseClick(widget, LEFT, NO_KEYS, widget.rect().center())
        self.clicks += 1
        return self._settle()

    def click_card(self, title: str) -> "Walker":
        """Click the card or result of a list whose title holds `title`."""
        for view in self._visible(QAbstractItemView):
            model = view.model()
            rows = [model.index(row, 0) for row in range(model.rowCount())]
            for index in [index for index in rows if title in str(index.data())]:
                self._show(view)
                view.scrollTo(index)
                QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, view.visualRect(index).center())
                self.clicks += 1
                return self._settle()
        raise AssertionError(f"no card {title!r} on {self.place}")

    def drag(self, name: str, value: float) -> "Walker":
        """Drag a slider or a field of dots with this accessible name to a value of its own scale."""
        widget = self.control(name, QSlider, DotArray)
        self._show(widget)
        spot = _spot(widget, value)
        QTest.mousePress(widget, LEFT, NO_KEYS, _spot(widget, _middle(widget)))
        QTest.mouseMove(widget, spot)
        QTest.mouseRelease(widget, LEFT, NO_KEYS, spot)
        self.drags += 1
        return self._settle()

    def write(self, words: str) -> "Walker":
        """Type into what has the keyboard; every letter is a key."""
        QTest.keyClicks(self._focused(), words)
        self.keys += len(words)
        return self._settle()

    def press(self, key: Qt.Key, times: int = 1) -> "Walker":
        """Press a key in what has the keyboard."""
        for _ in range(times):
            QTest.keyClick(self._focused(), key)
            self.keys += 1
            self._settle()
        return self

    def control(self, name: str, *kinds: type[QWidget]) -> QWidget:
        """The enabled control that one sees and that has this accessible name."""
        found = [each for kind in kinds or (QAbstractButton,) for each in self._visible(kind) if each.isEnabled()]
        for fits in (str.__eq__, str.startswith, str.__contains__):
            for each in found:
                if fits(each.accessibleName(), name):
                    return each
        raise AssertionError(f"no {name!r} on {self.place} among {[each.accessibleName() for each in found]}")

    def sees(self, words: str) -> bool:
        """True when a visible line of text holds these words."""
        return any(words in label.text() for label in self._visible(QLabel))

    def reads(self) -> list[str]:
        """All visible lines of text of the page."""
        return [label.text() for label in self._visible(QLabel) if self.window.page.isAncestorOf(label)]

    def _visible(self, kind: type[QWidget]) -> list[QWidget]:
        return [each for each in self.window.findChildren(kind) if each.isVisibleTo(self.window)]

    def _focused(self) -> QWidget:
        return self.window.focusWidget() or self.window

    def _show(self, widget: QWidget) -> None:
        if self.window.page.isAncestorOf(widget):
            self.window.page.ensureWidgetVisible(widget)
        self._settle()

    def _settle(self) -> "Walker":
        for _ in range(3):
            QApplication.processEvents()
        return self


def _middle(widget: QWidget) -> float:
    return (widget.minimum() + widget.maximum()) / 2 if isinstance(widget, QSlider) else 50


def _spot(widget: QWidget, value: float) -> QPoint:
    """The point of a slider or a field of dots where `value` lies."""
    if isinstance(widget, DotArray):
        step, dot = min(widget.width(), widget.height()) / 10, round(value) - 1
        return QPoint(int((dot % 10 + 0.5) * step), int((dot // 10 + 0.5) * step))
    assert isinstance(widget, QSlider)
    share = (value - widget.minimum()) / (widget.maximum() - widget.minimum())
    return QPoint(round(12 + share * (widget.width() - 24)), widget.height() // 2)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application object as the program makes it; pytest-qt uses it too."""
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else make_application()


@pytest.fixture
def walk(qapp: QApplication, small_pack: Pack) -> Iterator[Callable[..., Walker]]:
    """Make a walker at the usual school screen; what `Reading` knows can be given: level, region, role."""
    windows: list[MainWindow] = []

    def start(place: str = "start", pack: Pack | None = None, **reading: object) -> Walker:
        services = make_services(qapp, pack or small_pack, Reading(**reading))
        window = MainWindow(services)
        windows.append(window)
        window.resize(*SCREEN)
        window.show()
        return Walker(window).open(place)

    yield start
    for window in windows:
        window.close()
        window.deleteLater()
    for left in QApplication.topLevelWidgets():
        left.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or each new theme styles the windows of all journeys
