"""When you are done: the year, what is known now, what is only expected, and what became of earlier forecasts."""

from collections import Counter
from datetime import date

from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.horizon import DIRECT, Finish, beyond, finish, last_year, lengths_of, school_ends
from loopbaan_app.pack.queries import figures, programmes
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.periods import period_words, position
from loopbaan_app.ui.charts.timeline import Moment, Stretch, Timeline
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages.outlook import forecasts
from loopbaan_app.ui.pages.outlook.panels import Host, Swap, source_chips
from loopbaan_app.ui.parts import link_card
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label

COMMON = 5
"""A level and length that fewer programmes have is no choice of its own: it follows another diploma."""
NOW, LATER = "tension-now", "groep-t-openings-2030"
"""The measure and the national figure that show how far a measurement and a forecast look."""


def build(host: Host) -> list[QWidget]:
    """The parts of the section."""
    return [_when(host), *forecasts.build(host)]


def _when(host: Host) -> QWidget:
    now = host.services.preferences.now
    card = Card("Wanneer ben jij klaar?", spacing=10)
    if school_ends(now.level, now.school_year, date.today()) is None:
        line = "Kies je niveau en je klas. Dan rekenen wij uit wanneer jij klaar bent."
        card.add(
            Label("Dat weten we nog niet."), link_card(host, "signpost", "Zeg waar je staat", line, Route("start"))
        )
        return card
    options = _options(host, now.level)
    if not options:
        return card.add(Label("Voor jouw niveau kennen wij geen opleiding met een vaste duur.", "quiet"))
    current = host.kept.get("horizon", "")
    current = current if current in options else _most_common(host, options)
    swap, flow = Swap(host), Flow(spacing=8)
    chips: dict[str, Button] = {}

    def choose(key: str) -> None:
        host.kept["horizon"] = key
        for each, chip in chips.items():
            chip.setChecked(each == key)
        swap.put(lambda: _timeline(host, *options[key]))

    for key, (words, _) in options.items():
        chips[key] = Button(words, "chip", name=f"Ik wil: {words}", checkable=True)
        chips[key].clicked.connect(lambda _=False, key=key: choose(key))
        flow.add(chips[key])
    card.add(Label("Wat wil je na school doen? Kies een opleiding of een niveau.", "quiet"), flow, swap)
    choose(current)
    return card


def _options(host: Host, level: str) -> dict[str, tuple[str, Finish]]:
    """What one can do after school, with the year it ends: own favourites first, then each common level and length."""
    now, today = host.services.preferences.now, date.today()
    found: dict[str, tuple[str, Finish]] = {}
    rows = programmes.rows(host.services.pack)
    kept = [each.id for each in host.services.dossier.favourites if each.kind == "programme"]
    for row in (row for row in rows if row.id in kept):
        done = finish(now.level, now.school_year, row.level, row.years, today)
        if done is not None:
            found[row.id] = (row.name, done)
    common = Counter((row.level, row.years) for row in rows if row.level in DIRECT[level] and lengths_of(row.years))
    least = min(COMMON, max(common.values(), default=0))
    for (of, years), count in sorted(common.items()):
        done = finish(now.level, now.school_year, of, years, today)
        if count >= least and done is not None:
            found[f"{of} {years}"] = (f"{wording.LEVELS[of]}, {wording.years(years)}", done)
    return found


def _most_common(host: Host, options: dict[str, tuple[str, Finish]]) -> str:
    """What most programmes are; a favourite goes before."""
    rows = programmes.rows(host.services.pack)
    counts = Counter(f"{row.level} {row.years}" for row in rows)
    return max(options, key=lambda key: (counts[key] == 0, counts[key]))


def _timeline(host: Host, words: str, done: Finish) -> QWidget:
    """The year, a line of time, and in words how far anyone has looked."""
    theme, now, today = host.services.theme, host.services.preferences.now, date.today()
    views = _reach(host)
    place = today.year + (today.timetuple().tm_yday - 1) / 365
    moments = [
        Moment(place, "nu", f"klas {now.school_year}, {wording.LEVELS[now.level]}"),
        Moment(done.school + 0.5, str(done.school), "diploma van school"),
        Moment(done.first + 0.5, done.words, f"klaar met {words}", main=True),
    ]
    stretches, until = [], None
    if now_view := views.get("now"):
        at = position(now_view.figure.period) or place
        words_now = f"UWV mat in {period_words(now_view.figure.period)}"
        stretches.append(Stretch(at - 0.125, at + 0.125, words_now, key=now_view.figure.id))
    if later := views.get("later"):
        until = last_year(later.figure.period)
        start = position(later.figure.period[:4]) or place
        if until is not None:
            words_later = f"ROA verwacht iets tot en met {until}"
            stretches.append(Stretch(start - 0.5, until + 1, words_later, open=True, key=later.figure.id))
    sentence = f"Tijdlijn: nu in klas {now.school_year}, diploma in {done.school}, klaar in {done.words}."
    line = Timeline(theme, f"Als jij klaar bent: {done.words}", sentence, moments, stretches)
    line.picked.connect(host.source_asked)
    parts = column(Label(f"Als jij klaar bent, is het {done.words}.", "title"), line, spacing=8)
    parts.addWidget(Label(_how_far(done, until)))
    parts.addWidget(Label("Wij rekenen zonder zittenblijven, overstappen of een tussenjaar.", "small"))
    parts.addWidget(source_chips(host, list(views.values())))
    return holder(parts)


def _how_far(done: Finish, until: int | None) -> str:
    if until is None:
        return "Wij kennen geen verwachting voor dat jaar. Dat weten we niet."
    if beyond(done, until):
        return f"De verwachting stopt bij {until}. Hoe het is als jij klaar bent, weet niemand. Wij ook niet."
    return f"De verwachting loopt tot en met {until}. Het blijft een verwachting: het kan anders gaan."


def _reach(host: Host) -> dict[str, FigureView]:
    """The newest measurement of the tension of a group, of the pupil's favourite if there is one, and the forecast."""
    pack = host.services.pack
    kept = [each.id for each in host.services.dossier.favourites if each.kind == "occupation"]
    own = [figures.for_subject(pack, "occupation", id).get(NOW) for id in kept]
    measured = [view for view in own if view is not None] or figures.of_measure(pack, "group", NOW)
    newest = max(measured, key=lambda view: position(view.figure.period) or 0, default=None)
    later = figures.some(pack, [LATER]).get(LATER)
    return {key: view for key, view in (("now", newest), ("later", later)) if view is not None}
