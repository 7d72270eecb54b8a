"""Start: say where you stand if you like, one task on top, three beside it, and the seventeen domains."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from loopbaan_app.pack.queries import domains
from loopbaan_app.pack.queries.domains import DomainRow
from loopbaan_app.ui import wording
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.theme.svg import drawing
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import column, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.domain_tile import DomainTile
from loopbaan_app.ui.widgets.flow import Flow, grid_flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.picture import Picture
from loopbaan_app.ui.widgets.task_card import TaskCard

TASKS = (
    ("signpost", "Profiel kiezen", "Welke deuren gaan open?", Route("profielkiezer")),
    ("briefcase", "Een beroep ontdekken", "Wat doe je daar de hele dag?", Route("beroepen")),
    ("building-2", "Ga zelf kijken", "Bedrijven en open dagen", Route("bedrijfsbezoeken")),
)


class View(Page):
    """The first thing one sees."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Start", parent)
        self.body.setSpacing(12)
        self._stand = _Stand(services)
        self._stand.told.connect(self.told)
        self._kept = QVBoxLayout()
        self.add(self._stand, self._tasks(), self._kept)
        named, others = _by_kind(domains.rows(services.pack))
        self.add(Label("Acht domeinen waar Nederland mensen nodig heeft", "heading"))
        tiles = [self._tile(domain) for domain in named]
        self.add(grid_flow(*tiles, minimum=200, most=4, spacing=12, theme=services.theme))
        self.add(self._others(others))
        self.body.addStretch(1)
        services.changes.dossier_changed.connect(self._show_kept)

    def _tasks(self) -> QWidget:
        hero = _Hero(self.services.theme)
        hero.start.clicked.connect(lambda: self.go_to.emit(Route("quiz")))
        cards = QVBoxLayout()
        cards.setSpacing(10)
        for icon, title, line, route in TASKS:
            card = TaskCard(self.services.theme, icon, title, line)
            card.clicked.connect(lambda _=False, route=route: self.go_to.emit(route))
            cards.addWidget(card)
        return Columns(self.services.theme, hero, holder(cards), together=700)

    def _tile(self, domain: DomainRow) -> DomainTile:
        tile = DomainTile(self.services.theme, domain.id, domain.name, domain.icon)
        tile.opened.connect(lambda id: self.go_to.emit(Route("domeinen", id)))
        return tile

    def _others(self, others: list[DomainRow]) -> QWidget:
        flow = Flow(Label("Ook daarbuiten is werk:", "small", wrap=False), spacing=6)
        for domain in others:
            link = Button(domain.name, "link-small")
            link.clicked.connect(lambda _=False, id=domain.id: self.go_to.emit(Route("domeinen", id)))
            flow.add(link)
        return flow

    def _show_kept(self, what: str) -> None:
        if what != "favourites":
            return
        from loopbaan_app.guidance.comparison import MOST  # who starts has kept nothing yet

        _empty(self._kept)
        favourites = self.services.dossier.favourites
        if not favourites:
            return
        flow = Flow(Label("Bewaard:", "label", wrap=False))
        for favourite in favourites:
            chip = Button(favourite.title, "chip")
            chip.set_icon(self.services.theme.icon(wording.KIND_ICONS[favourite.kind], "brand"), 16)
            route = Route(wording.KIND_PAGES[favourite.kind], favourite.id)
            chip.clicked.connect(lambda _=False, route=route: self.go_to.emit(route))
            flow.add(chip)
        count = sum(favourite.kind in ("occupation", "programme") for favourite in favourites)
        if count > 1:
            compare = Button(f"Vergelijk {min(count, MOST)}", "chip")
            compare.set_icon(self.services.theme.icon("scale", "brand"), 16)
            compare.clicked.connect(lambda: self.go_to.emit(Route("vergelijk")))
            flow.add(compare)
        self._kept.addWidget(flow)


def _by_kind(rows: list[DomainRow]) -> tuple[list[DomainRow], list[DomainRow]]:
    return [d for d in rows if d.kind != "other"], [d for d in rows if d.kind == "other"]


def _empty(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


class _Stand(QWidget):
    """Level, class and region in three clicks; each step can be skipped and changed."""

    told = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._preferences = services.preferences
        self._theme = services.theme
        self._asking = "level" if not services.preferences.now.level else ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        services.changes.preferences_changed.connect(self._show)
        self._shown: object = None
        self._show()

    def _show(self) -> None:
        now = self._preferences.now
        state = (now.level, now.school_year, now.region, self._asking)
        if state == self._shown:
            return
        self._shown = state
        _empty(self._layout)
        words = column(Label("Hoi! Waar sta je nu?", "display"), Label(_line(self._asking), "quiet"), spacing=2)
        chips = Flow(*self._chips())
        self._layout.setSpacing(8)
        if self._asking == "region":  # twelve provinces need the whole width
            self._layout.addLayout(words)
            self._layout.addWidget(chips)
        else:
            beside = holder(column(1, chips))
            self._layout.addWidget(Columns(self._theme, holder(words), beside, shares=(1, 0), together=960, spacing=8))

    def _chips(self) -> list[QWidget]:
        now = self._preferences.now
        if self._asking == "level":
            return [*(self._choice("level", x, wording.LEVELS[x]) for x in wording.SCHOOL_LEVELS), self._skip("")]
        if self._asking == "school_year":
            years = wording.SCHOOL_YEARS[now.level.split("-")[0]]
            return [*(self._choice("school_year", year, f"klas {year}") for year in years), self._skip("region")]
        if self._asking == "region":
            return [*(self._choice("region", x, name) for x, name in wording.PROVINCES.items()), self._skip("")]
        chips: list[QWidget] = []
        for field, words in (
            ("level", wording.LEVELS.get(now.level, "niveau kiezen")),
            ("school_year", f"klas {now.school_year}" if now.school_year else "klas kiezen"),
            ("region", wording.PROVINCES.get(now.region, "provincie kiezen")),
        ):
            if field == "school_year" and not now.level:
                continue
            chip = Button(words, "chip", checkable=True, name=f"{words}, verander")
            chip.setChecked(bool(getattr(now, field)))
            if field == "region":
                chip.set_icon(self._theme.icon("map-pin", "text", "on_brand"), 16)
            chip.clicked.connect(lambda _=False, field=field: self._ask(field))
            chips.append(chip)
        return chips

    def _choice(self, field: str, value: str, words: str) -> Button:
        chip = Button(words, "chip", checkable=True)
        chip.setChecked(getattr(self._preferences.now, field) == value)
        chip.clicked.connect(lambda: self._choose(field, value))
        return chip

    def _skip(self, step: str) -> Button:
        skip = Button("Sla over", "link")
        skip.clicked.connect(lambda: self._ask(step))
        return skip

    def _choose(self, field: str, value: str) -> None:
        unanswered = {"level": "school_year", "school_year": "region"}.get(field, "")
        now = self._preferences.now
        self._asking = unanswered if unanswered and not getattr(now, unanswered) else ""
        changes = {field: value}
        if field == "level" and now.level.split("-")[0] != value.split("-")[0]:
            changes["school_year"] = ""
            self._asking = "school_year"
        self._preferences.change(**changes)
        self._show()

    def _ask(self, field: str) -> None:
        self._asking = field
        self._show()


def _line(asking: str) -> str:
    return {
        "level": "Kies je niveau. Dan zie je wat voor jou telt. Je kunt dit altijd veranderen.",
        "school_year": "In welke klas zit je?",
        "region": "Waar woon je? Dan staat wat dichtbij is bovenaan.",
    }.get(asking, "Dit telt voor jou. Klik om iets te veranderen.")


class _Hero(QFrame):
    """The quiz, large: a question that one wants to answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("hero")
        self.start = Button("Start de quiz", "inverse")
        self.start.set_icon(theme.icon("play", "hero"), 18)
        self.start.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        words = column(
            1,
            row(badge("4 minuten", "badge-on-domain"), 1),
            Label("Klopt dat beeld?", "on-hero-title"),
            Label("Wat weet jij van werk? Doe een gok, en zie wat waar is.", "on-hero"),
            self.start,
            1,
        )
        dots = Picture(theme, lambda: drawing(_dots(theme.tokens.on_hero), (176, 130), theme.scale / 100, theme.ratio))
        dots.setAccessibleName("Hoeveel van de tien?")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.addLayout(words, 3)
        layout.addLayout(row(1, dots, Label("?", "on-hero-question", wrap=False), 1), 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


def _dots(colour: str) -> str:
    """Ten dots of which nobody says yet how many are filled."""
    filled = "".join(f'<circle cx="{15 + 44 * (i % 4)}" cy="{20 + 44 * (i // 4)}" r="13"/>' for i in range(6))
    empty = "".join(f'<circle cx="{15 + 44 * (i % 4)}" cy="{20 + 44 * (i // 4)}" r="12"/>' for i in range(6, 10))
    return (
        f'<g fill="{colour}">{filled}</g><g fill="none" stroke="{colour}" stroke-width="2.4" opacity="0.6">{empty}</g>'
    )
