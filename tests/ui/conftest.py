"""What the tests of screens share: real services and a real window on the small pack."""

import os
from collections.abc import Callable, Iterator
from importlib import import_module

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from loopbaan_app.app import make_application, make_services
from loopbaan_app.pack.reader import Pack
from loopbaan_app.ui.main_window import MainWindow
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.pages import entry
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.card_button import CardButton, PaintedCard

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

OpenPlace = Callable[[MainWindow, Route | str], Page]
PageAlone = Callable[[str], Page]
ShowAlone = Callable[[QWidget, int, int], None]
Read = Callable[[QWidget], list[str]]
Press = Callable[[QWidget, str], None]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application object as the program makes it; pytest-qt uses it too."""
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else make_application()


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """No test leaves a window behind: each new theme would style the widgets of all tests before it."""
    yield
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def services(qapp: QApplication, small_pack: Pack) -> Services:
    """What every page is given, on the small pack."""
    return make_services(qapp, small_pack)


@pytest.fixture
def window(qapp: QApplication, services: Services) -> Iterator[MainWindow]:
    """The window at the usual school screen, shown."""
    shown = MainWindow(services)
    shown.resize(1366, 768)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or each test would style the windows of all before it


@pytest.fixture
def page_alone(services: Services) -> PageAlone:
    """One page without a window, so that a test hears its wishes before anyone acts on them."""

    def make(place: str) -> Page:
        route = Route.parse(place)
        listed = entry(route.page)
        assert listed is not None
        module = import_module(f"loopbaan_app.ui.pages.{listed.item_module if route.item else listed.module}")
        page: Page = module.View(services)
        page.open(route.item)
        return page

    return make


@pytest.fixture
def open_place(qapp: QApplication) -> OpenPlace:
    """Go to a place such as `beroepen/elektromonteur`, let it paint, and give its page."""

    def open_route(window: MainWindow, place: Route | str) -> Page:
        window.go_to(place if isinstance(place, Route) else Route.parse(place))
        qapp.processEvents()
        return window.page

    return open_route


@pytest.fixture
def show_alone(qapp: QApplication) -> Iterator[ShowAlone]:
    """Show one widget, this wide and high, in a bare window."""
    windows: list[QWidget] = []

    def show(widget: QWidget, width: int, height: int) -> None:
        bare = QWidget()
        bare.resize(width, height)
        widget.setParent(bare)
        widget.resize(width, height)
        bare.show()
        windows.append(bare)

    yield show
    for bare in windows:
        bare.close()


@pytest.fixture
def read() -> Read:
    """What a user reads: the words of all labels and painted cards that are not hidden."""

    def words(widget: QWidget) -> list[str]:
        if isinstance(widget, QLabel):
            return [widget.text()]
        painted = isinstance(widget, PaintedCard) and not isinstance(widget, CardButton)
        return [widget.accessibleName(), widget.accessibleDescription()] if painted else []

    return lambda widget: [
        each for child in widget.findChildren(QWidget) if child.isVisibleTo(widget) for each in words(child)
    ]


@pytest.fixture
def press(qapp: QApplication) -> Press:
    """Press the button with this accessible name that is not hidden."""

    def press_button(widget: QWidget, name: str) -> None:
        buttons = [each for each in widget.findChildren(QAbstractButton) if each.isVisibleTo(widget)]
        named = [each for each in buttons if each.accessibleName() == name]
        assert named, f"no button {name!r} among {[each.accessibleName() for each in buttons]}"
        named[0].click()
        qapp.processEvents()

    return press_button
