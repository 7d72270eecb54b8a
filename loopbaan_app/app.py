"""The one place where the parts are put together.

The order of the start, so that the first window does not wait for what it does not show:

1. QApplication, fonts, theme                         Qt only
2. the pack, read-only, id and version checked        sqlite3 only
3. the window, and `show`: the system puts it on the screen while we go on
4. the Start page from light rows, before any frame   no pydantic, no dossier, no other page
5. from a timer: shortcuts, the crash report, and the modules of the first pages that people open
"""

import gc
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from loopbaan_app.pack.reader import Pack
from loopbaan_app.ui.main_window import MainWindow
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.preferences import Preferences, Reading
from loopbaan_app.ui.services import Changes, Services
from loopbaan_app.ui.theme.apply import Theme, load_fonts

if TYPE_CHECKING:
    from loopbaan_app.dossier.document import Dossier

FIRST_PAGES = ("occupation", "domain", "profile_chooser")
"""The pages that people open first, loaded in advance."""
FIRST_FRAME = 100
"""Milliseconds after `show` by which the first frame is asked for; a timer of zero would run before it."""


def make_application() -> QApplication:
    """The application object with our style and fonts; there is one per process."""
    # The style as an argument: `setStyle` gives the style back, for which Qt for Python loads every class of styles.
    app = QApplication(["loopbaan", "-style", "fusion"])
    app.setApplicationName("Loopbaan")
    app.setApplicationDisplayName("Loopbaan")
    app.setDesktopFileName("loopbaan")
    load_fonts()
    return app


def make_services(app: QApplication, pack: Pack, reading: Reading | None = None) -> Services:
    """Everything a page is given, made once."""
    changes = Changes()
    preferences = Preferences(changes.preferences_changed.emit, reading)
    theme = Theme(app)
    theme.use(preferences.now.theme, preferences.now.text_scale)

    def make_dossier() -> "Dossier":
        from loopbaan_app.dossier.document import Dossier

        return Dossier(changes.dossier_changed.emit)

    return Services(pack, theme, preferences, changes, make_dossier)


def run(pack: Pack, route: str = "", role: str = "pupil") -> int:
    """Show the window until it is closed; returns the exit status."""
    app = make_application()
    services = make_services(app, pack, Reading(role=role))
    window = MainWindow(services)
    window.resize(_first_size(app))
    window.show()
    window.go_to(Route.parse(route or "start"))
    window.later(FIRST_FRAME, lambda: _after_first_frame(window, services))
    status = app.exec()
    pack.close()
    return status


def _first_size(app: QApplication) -> QSize:
    room = app.primaryScreen().availableSize()
    return room.boundedTo(QSize(1366, 768))


def _after_first_frame(window: MainWindow, services: Services) -> None:
    gc.freeze()  # what the start made stays; the collector need not look at it again
    gc.enable()
    window.add_shortcuts()
    from loopbaan_app.ui.crash_report import CrashReport, catch_bugs

    catch_bugs(CrashReport(services.theme, window))
    for step, act in enumerate(warm_up(services)):
        window.later(1500 + 200 * step, act)


def warm_up(services: Services) -> tuple[Callable[[], None], ...]:
    """What the first pages need comes while the user still reads the Start page, a little at a time."""
    return *(partial(_import, name) for name in FIRST_PAGES), partial(_read_rules, services)


def _import(page: str) -> None:
    import_module(f"loopbaan_app.ui.pages.{page}")


def _read_rules(services: Services) -> None:
    _ = services.rulebook, services.works
