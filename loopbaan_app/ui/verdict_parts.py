"""The verdict on the chance of work on a page: reasons with their sources, and the forecasters beside each other."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.horizon import beyond, finish, last_year
from loopbaan_app.guidance.outlook_words import Verdict, Voice, verdict
from loopbaan_app.overrides import override
from loopbaan_app.pack.queries import occupations
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.pack.queries.rows import ProgrammeRow
from loopbaan_app.ui.charts.periods import period_words
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import source_chip
from loopbaan_app.ui.widgets.card import column, holder, row, rule
from loopbaan_app.ui.widgets.icon_line import IconLine
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.unfolding import Unfolding

Views = Mapping[str, FigureView]
SIGNALS = {
    "good": ("trending-up", "good", "gunstig voor jou"),
    "middle": ("minus", "caution", "gemiddeld"),
    "less": ("trending-down", "caution", "minder gunstig voor jou"),
    "unknown": ("circle-question-mark", "quiet", "voor jou: dat weten we niet"),
}


def verdict_of(views: Views) -> Verdict | None:
    """The verdict from the figures of an occupation; None when there is no outlook."""
    return verdict({measure: view.figure for measure, view in views.items()})


def when_done(page: Page, found: Verdict, roads: Sequence[ProgrammeRow]) -> str:
    """When this pupil is done with the nearest programme, beside how far the forecast looks; empty when not known."""
    now = page.services.preferences.now
    for road in roads:
        done = finish(now.level, now.school_year, road.level, road.years, date.today())
        until = last_year(found.period)
        if done is not None and until is not None:
            far = (
                "Dan is de verwachting voorbij." if beyond(done, until) else f"De verwachting loopt tot en met {until}."
            )
            return f"Als jij klaar bent met {road.name}, is het {done.words}. {far}"
    return ""


class Why(Unfolding):
    """The reasons for a chance of work; the button belongs beside the source."""

    def __init__(self, page: Page, found: Verdict, views: Views) -> None:
        super().__init__("Waarom?", "Waarom is dit de kans op werk?")
        self._page, self._found, self._views = page, found, views

    @override
    def fill(self) -> None:
        self.parts.addWidget(reasons(self._page, self._found, self._views))
        outlook = self._views["outlook"].figure
        roads = occupations.programmes_for(self._page.services.pack, outlook.subject)
        if words := when_done(self._page, self._found, roads):
            self.parts.addWidget(IconLine(self._page.services.theme, "hourglass", words, "brand"))

    @override
    def told(self) -> str:
        return " ".join(reason.words for reason in self._found.reasons)


def reasons(page: Page, found: Verdict, views: Views) -> QWidget:
    """At most three reasons, how sure it is, and both forecasters where they differ; each figure with its source."""
    by_id = {view.figure.id: view for view in views.values()}
    parts = column(spacing=6)
    for reason in found.reasons:
        parts.addWidget(Label(reason.words, "body"))
        if reason.figure in by_id:
            parts.addLayout(row(source_chip(page, by_id[reason.figure]), 1))
    if found.step != "onbekend":
        parts.addWidget(Label(found.sure_because, "small"))
    if found.why_differ:
        told = {reason.figure for reason in found.reasons}
        parts.addWidget(rule())
        parts.addWidget(Label(disagreement(found), "label"))
        parts.addWidget(voices(page, [voice for voice in found.voices if voice.figure not in told], views))
        parts.addWidget(Label(found.why_differ, "body"))
    return holder(parts)


def voices(page: Page, shown: Sequence[Voice], views: Views) -> QWidget:
    """Who says what, when and about what, each with its source."""
    by_id = {view.figure.id: view for view in views.values()}
    parts = column(spacing=6)
    for voice in shown:
        icon, token, _ = SIGNALS[voice.signal]
        parts.addWidget(IconLine(page.services.theme, icon, voice_words(voice), token))
        if voice.figure in by_id:
            parts.addLayout(row(source_chip(page, by_id[voice.figure]), 1))
    return holder(parts)


def disagreement(found: Verdict) -> str:
    """Who seem to say something else, as a heading."""
    who = list(dict.fromkeys(voice.who for voice in found.voices))
    return f"{' en '.join(who)} zeggen iets anders" if len(who) > 1 else f"{who[0]} zegt twee dingen"


def voice_words(voice: Voice) -> str:
    """What a forecaster says, with what it means for who looks for work."""
    when = period_words(voice.period)
    return f"{voice.who}, {voice.about}, in {when}: {voice.says}. Dat is {SIGNALS[voice.signal][2]}."
