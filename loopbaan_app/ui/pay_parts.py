"""What an occupation pays, on a page: the spread per month and per hour, what it is not, and what starters get."""

from loopbaan_app.model.occupation import Occupation
from loopbaan_app.overrides import override
from loopbaan_app.pack.queries import figures, occupations, series
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.periods import period_words
from loopbaan_app.ui.figure_words import SCOPES, value_words
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import source_chip
from loopbaan_app.ui.widgets.card import Card, row
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.range_bar import RangeBar
from loopbaan_app.ui.widgets.unfolding import Unfolding

PAY_SCALE = 9000
"""Right end of the pay bar, gross euro per month: one scale for all occupations, so that bars can be compared."""

BELOW_MINIMUM = "onder het minimumloon"
"""Words in the note of a low end that is no floor: young workers and old prices draw it down."""

AFTER_BBL = "sf095"
"""The statement that holds the first wage after bbl at level 4."""

START_SERIES = "mbo-startuurloon"
START_PAY = {
    "verpleegkunde": ("verpleegkundige-mbo",),
    "procestechniek": ("procesoperator-chemie", "procestechnicus"),
    "scheepvaart": ("matroos-binnenvaart", "schipper-binnenvaart"),
    "dierverzorging": ("dierverzorger",),
    "uiterlijke verzorging": ("kapper", "allround-kapper", "schoonheidsspecialist", "allround-schoonheidsspecialist"),
    "ambachtelijke techniek": ("meubelmaker", "goudsmid"),
}
"""Which occupations each line of this series is about, as far as we know."""

WHAT_IT_IS = (
    "Dit is loon van werknemers van alle leeftijden, ook van wie een bijbaan heeft. Zelfstandigen tellen niet mee.",
    "Een kwart verdient minder dan het laagste bedrag, een kwart meer dan het hoogste. Wie begint, zit vaak lager.",
    "Het bedrag per maand is voor 38 uur per week. Werk je minder uren? Dan krijg je minder.",
    "Of vakantiegeld en toeslagen erbij zitten, weten we niet.",
)

Views = dict[str, FigureView]


def pay_card(page: Page, occupation: Occupation, views: Views) -> Card:
    """The spread of half of the employees per month and per hour; more behind one click."""
    card = Card("Loon per maand", spacing=4)
    low, high = views.get("pay-month-low"), views.get("pay-month-high")
    if low is None or high is None or low.figure.value is None or high.figure.value is None:
        return card.add(Label(wording.UNKNOWN, "strong"), Label(wording.NO_FIGURE, "small"))
    no_floor = BELOW_MINIMUM in low.figure.note
    ends = BELOW_MINIMUM if no_floor else wording.euros(low.figure.value), wording.euros(high.figure.value)
    bar = RangeBar(page.services.theme, low.figure.value, high.figure.value, PAY_SCALE, ends)
    card.add(bar, Label(_per_hour(views, no_floor), "small"))
    card.add(Label("De helft verdient hiertussen. Bruto, 38 uur, alle leeftijden. Geen startloon.", "small"))
    status = f", {low.figure.qualifier}" if low.figure.qualifier else ""
    sure = wording.CERTAINTY[low.figure.certainty]
    card.add(Label(f"{period_words(low.figure.period)}{status} · {sure}", "small"))
    more = MorePay(page, occupation, views)
    return card.add(row(source_chip(page, low), 1, more.toggle), more)


class MorePay(Unfolding):
    """What the pay is and is not, the middle, and what starters get."""

    def __init__(self, page: Page, occupation: Occupation, views: Views) -> None:
        super().__init__("Meer", "Meer over dit loon")
        self._page, self._occupation, self._views = page, occupation, views

    @override
    def told(self) -> str:
        return WHAT_IT_IS[0]

    @override
    def fill(self) -> None:
        figure = self._views["pay-month-low"].figure
        middle = self._views.get("pay-hour-p50")
        if middle is not None:
            self._told(f"In het midden: {value_words(middle)}.", middle)
        for words in (*WHAT_IT_IS, SCOPES.get(figure.scope, ""), figure.note):
            if words:
                self.parts.addWidget(Label(words, "small"))
        started = start_pay(self._page, self._occupation.id)
        if started is not None:
            when = period_words(started.figure.period)
            self._told(f"Anderhalf jaar na het mbo, volgens de gids van {when}: {value_words(started)}.", started)
        self._bbl()

    def _bbl(self) -> None:
        """What we know of the wage of who learns by working; nothing for work that has no such road."""
        roads = occupations.programmes_for(self._page.services.pack, self._occupation.id)
        levels = {road.level for road in roads if "bbl" in road.routes}
        if not levels:
            return
        after = figures.for_subject(self._page.services.pack, "statement", AFTER_BBL).get("stelling")
        if after is not None and "mbo-4" in levels:
            self._told(after.figure.note, after)
        self.parts.addWidget(Label("In de bbl krijg je al loon. Hoeveel in dit beroep, weten we niet.", "small"))

    def _told(self, words: str, view: FigureView) -> None:
        self.parts.addWidget(Label(words, "small"))
        self.parts.addLayout(row(source_chip(self._page, view), 1))


def start_pay(page: Page, occupation: str) -> FigureView | None:
    """The newest wage of who has an mbo diploma for a year and a half; None when we do not know it."""
    line = next((line for line, about in START_PAY.items() if occupation in about), None)
    if line is None:
        return None
    points = [each for each in series.point_views(page.services.pack, START_SERIES) if each.point.breakdown == line]
    return max(points, key=lambda each: each.point.period).view if points else None


def _per_hour(views: Views, no_floor: bool) -> str:
    """The same spread per hour, as CBS gives it."""
    ends = [views[measure].figure.value for measure in ("pay-hour-p25", "pay-hour-p75") if measure in views]
    known = [wording.euros(end) for end in ends if end is not None]
    if len(known) < 2:
        return "Per uur: dat weten we niet."
    return f"Per uur: {BELOW_MINIMUM if no_floor else known[0]} tot {known[1]}."
