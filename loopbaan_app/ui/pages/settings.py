"""Instellingen: how one reads, where one stands, and which content is in use."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.periods import period_words
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.theme.tokens import TEXT_SCALES
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.segmented import Segmented

THEMES = (("light", "Licht", "sun"), ("dark", "Donker", "moon"), ("contrast", "Veel contrast", "contrast"))
KINDS = (
    ("occupation", "beroepen"), ("programme", "opleidingen"), ("role_model", "mensen"), ("visit", "bezoeken"),
    ("quiz_item", "quizvragen"), ("figure", "cijfers"), ("source", "bronnen"),
)  # fmt: skip


class View(Page):
    """Every choice works at once and holds for this run; nothing is written to the computer."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Instellingen", parent)
        services.changes.preferences_changed.connect(lambda: self.open("") if self.isVisible() else None)
        self._place = 0
        self.verticalScrollBar().rangeChanged.connect(self._come_back)

    def open(self, item: str) -> None:
        """Show the choices as they are now; who made one stays at it."""
        self._place = self.verticalScrollBar().value()
        had_focus = self.focusWidget()
        name = had_focus.accessibleName() if had_focus is not None and self.isVisible() else ""
        self.clear()
        self.add_heading("Instellingen", "Kies wat voor jou prettig leest. Het geldt zolang Loopbaan open is.")
        left = holder(column(self._reading(), self._standing(), 1, spacing=16))
        right = holder(column(self._pack(), self._privacy(), 1, spacing=16))
        self.add(Columns(self.services.theme, left, right, shares=(3, 2)))
        self.body.addStretch(1)
        for button in self.findChildren(Button):
            if name and button.accessibleName() == name:
                button.setFocus()

    def _come_back(self, _: int, most: int) -> None:
        """Scroll to where one was, as soon as the new parts are laid out so far."""
        if self._place:
            self.verticalScrollBar().setValue(min(self._place, most))
            self._place = 0 if most >= self._place else self._place

    def _reading(self) -> Card:
        preferences = self.services.preferences
        sizes = [(str(scale), f"{scale} %", "") for scale in TEXT_SCALES]
        size = self._choice("Grootte van de tekst", sizes, str(preferences.now.text_scale))
        size.chosen.connect(lambda scale: preferences.change(text_scale=int(scale)))
        look = self._choice("Kleuren", THEMES, preferences.now.theme)
        look.chosen.connect(lambda name: preferences.change(theme=name))
        keys = "Sneller: Ctrl en + maakt de tekst groter, Ctrl en − kleiner, Ctrl en 0 weer gewoon."
        return Card("Lezen").add(
            Label("Grootte van de tekst", "label"), _start(size), Label(keys, "small"),
            Label("Kleuren", "label"), _start(look),
        )  # fmt: skip

    def _choice(self, name: str, choices: Sequence[tuple[str, str, str]], current: str) -> Segmented:
        return Segmented(self.services.theme, choices, current, name=name)

    def _standing(self) -> Card:
        now = self.services.preferences.now
        card = Card("Waar sta je?")
        card.add(Label("Dit hoeft niet. Als je het zegt, staat wat voor jou telt vooraan.", "small"))
        card.add(Label("Niveau", "label"))
        card.add(self._chips("level", [(level, wording.LEVELS[level]) for level in wording.SCHOOL_LEVELS], now.level))
        if now.level:
            years = wording.SCHOOL_YEARS[now.level.split("-")[0]]
            card.add(Label("Klas", "label"))
            card.add(self._chips("school_year", [(year, f"klas {year}") for year in years], now.school_year))
        card.add(Label("Provincie", "label"))
        return card.add(self._chips("region", list(wording.PROVINCES.items()), now.region))

    def _chips(self, field: str, choices: Sequence[tuple[str, str]], current: str) -> Flow:
        flow = Flow()
        for value, words in choices:
            chip = Button(words, "chip", checkable=True)
            chip.setChecked(value == current)
            wanted = "" if value == current else value
            chip.clicked.connect(lambda _=False, wanted=wanted: self.services.preferences.change(**{field: wanted}))
            flow.add(chip)
        return flow

    def _pack(self) -> Card:
        info = self.services.pack.info
        card = Card("De inhoud die je nu ziet")
        card.add(Label(f"Uitgave {info.edition}, van {period_words(info.date)}.", "body"))
        counts = [f"{wording.number(info.counts[kind])} {words}" for kind, words in KINDS if kind in info.counts]
        card.add(Label(", ".join(counts) + ".", "quiet"))
        sources = Button("Bekijk alle bronnen", "ghost")
        sources.set_icon(self.services.theme.icon("library", "brand"))
        sources.clicked.connect(lambda: self.go_to.emit(Route("bronnen")))
        return card.add(row(sources, 1))

    def _privacy(self) -> Card:
        words = (
            "Loopbaan heeft geen account en geen internet nodig. Niemand ziet wat je kiest. "
            "Wat je bewaart, blijft alleen in het geheugen. Sluit je het venster, dan is het weg."
        )
        return Card("Wie ziet wat ik doe?").add(Label(words))


def _start(widget: QWidget) -> QWidget:
    """Keep a control at its own width, at the left; where it does not fit it wraps below."""
    return Flow(widget)
