"""The window: navigation at the left, search on top, one page at a time; the only one who acts on `go_to`."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from loopbaan_app.errors import NotInPack
from loopbaan_app.overrides import override
from loopbaan_app.ui import wording
from loopbaan_app.ui.navigation import Navigator, Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.pages import PAGES, entry
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.side_bar import SideBar
from loopbaan_app.ui.widgets.top_bar import TopBar

if TYPE_CHECKING:  # each is imported when it is first needed
    from PySide6.QtCore import QTimerEvent

    from loopbaan_app.ui.widgets.search_results import SearchResults
    from loopbaan_app.ui.widgets.source_card import SourceCard
    from loopbaan_app.ui.widgets.toast import Toast

COMPACT_BELOW = 1180
"""Window width, at 100 % text, below which the navigation shows only icons."""


class MainWindow(QWidget):
    """Shows one place of the program at a time."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.navigator = Navigator()
        self._views: dict[str, Page] = {}
        self._source_card: SourceCard | None = None
        self._results: SearchResults | None = None
        self._toast: Toast | None = None
        self._timers: dict[int, Callable[[], None]] = {}
        self.setWindowTitle("Loopbaan")
        self.setMinimumSize(760, 480)
        self.side_bar = SideBar(
            services.theme, [(page.id, page.title, page.icon, page.group) for page in PAGES if page.in_navigation], self
        )
        self.top_bar = TopBar(services.theme, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setObjectName("window")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        down = QVBoxLayout()
        down.setSpacing(0)
        down.addWidget(self.top_bar)
        down.addWidget(self._stack, 1)
        across.addWidget(self.side_bar)
        across.addLayout(down, 1)
        # The window keeps its own smallest size; what a page would like is the business of its scroll bars.
        across.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def _connect(self) -> None:
        self.side_bar.chosen.connect(lambda page: self.go_to(Route(page)))
        self.navigator.moved.connect(self._show)
        bar, preferences = self.top_bar, self._services.preferences
        bar.back.clicked.connect(self.navigator.back)
        bar.search.asked.connect(self._search)
        bar.search.down.connect(self._enter_results)
        bar.search.chosen.connect(self._pick_first_result)
        bar.search.left.connect(self._hide_results)
        bar.text_size_chosen.connect(lambda scale: preferences.change(text_scale=scale))
        bar.theme_chosen.connect(lambda name: preferences.change(theme=name))
        bar.role_chosen.connect(self._choose_role)
        bar.set_role(preferences.now.role)
        self._services.changes.preferences_changed.connect(self._read_preferences)

    def add_shortcuts(self) -> None:
        """The keys that work everywhere; nobody presses one before the window is there."""
        from PySide6.QtGui import QKeySequence, QShortcut

        preferences = self._services.preferences
        for keys, act in (
            ("Ctrl+K", self._focus_search),
            ("Alt+Left", self.navigator.back),
            ("Ctrl++", preferences.larger),
            ("Ctrl+=", preferences.larger),
            ("Ctrl+-", preferences.smaller),
            ("Ctrl+0", lambda: preferences.change(text_scale=100)),
            ("Esc", self._escape),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def later(self, milliseconds: int, act: Callable[[], None]) -> None:
        """Do something once, when the window has been there for some time.

        By the timer that every QObject has: `QTimer` and what its `singleShot` needs take 1 ms of the start.
        """
        self._timers[self.startTimer(milliseconds)] = act

    @override
    def timerEvent(self, event: "QTimerEvent") -> None:
        if act := self._timers.pop(event.timerId(), None):
            self.killTimer(event.timerId())
            act()
        else:
            super().timerEvent(event)

    def go_to(self, route: Route) -> None:
        """Go to a place; a place that does not exist leaves one where one is and says so."""
        page = entry(route.page)
        if page is None or (route.item and not page.item_module):
            self.say(f"De plek “{str(route)[:80]}” bestaat niet.")
            if self.navigator.current is None:
                self.navigator.go(Route("start"))
            return
        self.navigator.go(route)

    def _show(self, route: Route) -> None:
        page = entry(route.page)
        assert page is not None
        self._hide_results()
        if self._source_card is not None:
            self._source_card.hide()
        view = self._view(page.item_module if route.item else page.module)
        try:
            view.open(route.item)
        except NotInPack as error:
            self.say(error.sentence)
            view = self._view(page.module)
            view.open("")
        self._stack.setCurrentWidget(view)
        view.setFocus()
        self.side_bar.set_current(route.page)
        self.top_bar.set_can_go_back(self.navigator.can_go_back)
        self.setWindowTitle(f"{page.title} · Loopbaan" if route.page != "start" else "Loopbaan")
        if self.navigator.can_go_back:  # the first place is announced by the window itself
            self._announce(view.accessibleName())

    def _view(self, module: str) -> Page:
        if module not in self._views:
            view: Page = import_module(f"loopbaan_app.ui.pages.{module}").View(self._services, self._stack)
            view.go_to.connect(self.go_to)
            view.source_asked.connect(self.show_source)
            view.told.connect(self.say)
            self._stack.addWidget(view)
            self._views[module] = view
        return self._views[module]

    @property
    def page(self) -> Page:
        """The page that is shown."""
        view = self._stack.currentWidget()
        assert isinstance(view, Page)
        return view

    def show_source(self, figure: str) -> None:
        """Open the source card of a figure, or the page of a source when the id starts with `source:`."""
        if figure.startswith("source:"):
            self.go_to(Route("bronnen", figure.removeprefix("source:")))
            return
        from loopbaan_app.pack.queries import figures  # pydantic comes with the first figure that is asked
        from loopbaan_app.ui.figure_words import source_card

        self._card().tell(source_card(figures.figure(self._services.pack, figure)))
        self._card().setFocus()

    def _card(self) -> "SourceCard":
        if self._source_card is None:
            from loopbaan_app.ui.widgets.source_card import SourceCard

            card = SourceCard(self._services.theme, self)
            card.all_asked.connect(lambda source: self.go_to(Route("bronnen", source)))
            card.copied.connect(lambda: self.say("De voetnoot staat op het klembord."))
            self._source_card = card
        return self._source_card

    @property
    def results(self) -> "SearchResults":
        """The search results, made at the first search."""
        if self._results is None:
            from loopbaan_app.ui.widgets.search_results import SearchResults

            self._results = SearchResults(self._services.theme, self)
            self._results.picked.connect(self._open_result)
            self._results.left.connect(self.top_bar.search.setFocus)
        return self._results

    def _enter_results(self) -> None:
        self.results.enter()

    def _pick_first_result(self) -> None:
        self.results.pick_first()

    def _hide_results(self) -> None:
        if self._results is not None:
            self._results.hide()

    @property
    def toast(self) -> "Toast":
        """The short messages, made at the first message."""
        if self._toast is None:
            from loopbaan_app.ui.widgets.toast import Toast

            self._toast = Toast(self)
        return self._toast

    def say(self, words: str) -> None:
        """Show a short message and let a screen reader speak it."""
        self.toast.say(words)

    def _announce(self, words: str) -> None:
        from loopbaan_app.ui.widgets.announce import announce

        announce(self, words)

    def _search(self, words: str) -> None:
        from loopbaan_app.pack.queries.search import grouped, look
        from loopbaan_app.ui.widgets.search_results import Result

        found = look(self._services.pack, words, limit=8)
        results = [
            Result(
                f"{hit.kind}/{hit.id}",
                hit.title,
                f"ook: {hit.matched}" if hit.matched else hit.line,
                wording.KINDS[hit.kind],
                wording.KIND_ICONS[hit.kind],
            )
            for _, hits in grouped(found.hits)
            for hit in hits
        ]
        self.results.offer(words, results, self._under_search(), found.meant)

    def _under_search(self) -> QRect:
        field = self.top_bar.search
        return QRect(field.mapTo(self, QPoint(0, 0)), field.size())

    def _open_result(self, key: str) -> None:
        kind, _, item = key.partition("/")
        self.top_bar.search.clear()
        if kind == "glossary":
            from loopbaan_app.pack.queries import glossary

            words = glossary.words(self._services.pack)
            self.say(words.get(item, "Dat woord staat niet in de uitleg."))
        else:
            self.go_to(Route(wording.KIND_PAGES[kind], item))

    def _focus_search(self) -> None:
        self.top_bar.search.setFocus()
        self.top_bar.search.selectAll()

    def _escape(self) -> None:
        self._hide_results()
        if self._source_card is not None and self._source_card.isVisible():
            self._source_card.shut()

    def _choose_role(self, role: str) -> None:
        if role != self._services.preferences.now.role:
            self._services.preferences.change(role=role)
            self.say(f"Klopt dat beeld? is nu {wording.FOR_ROLES[role]}.")

    def _read_preferences(self) -> None:
        now, theme = self._services.preferences.now, self._services.theme
        if (now.theme, now.text_scale) != (theme.name, theme.scale):
            theme.use(now.theme, now.text_scale)
            self._fit()

    def _fit(self) -> None:
        self.side_bar.set_compact(self.width() < self._services.theme.px(COMPACT_BELOW))
        self.top_bar.set_compact(self.width() < self._services.theme.px(900))
        if self._toast is not None:
            self._toast.place()
        if self._source_card is not None:
            self._source_card.place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
