"""Now and later kept apart for the pupil's own favourites, and earlier forecasts beside what happened."""

from datetime import date

from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.horizon import earlier_forecasts
from loopbaan_app.pack.queries import figures, occupations
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.periods import period_words
from loopbaan_app.ui.figure_words import value_words
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages.outlook.panels import Host
from loopbaan_app.ui.parts import link_card, source_chip
from loopbaan_app.ui.verdict_parts import verdict_of, voice_words
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row, rule
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.icon_line import IconLine
from loopbaan_app.ui.widgets.label import Label

MOST = 4
COUNTRY_NOW, COUNTRY_LATER = "spanning-uwv-nl", ("groep-t-openings-2030", "groep-t-expansion-share")
TWICE = (("techniek", "groep-opl2028-techniek-forecast-statement", "groep-opl2030-techniek-forecast-statement"),)
"""What ROA expected of the same programmes in an earlier and in a later report."""


def build(host: Host) -> list[QWidget]:
    """What is known, what is expected, and how earlier forecasts came out."""
    now, later = Card("Wat we nu weten", spacing=8), Card("Wat een verwachting is", spacing=8)
    now.add(Label("Dit is gemeten. Het zegt niets over later.", "small"))
    later.add(Label("Dit is geschat. Het kan anders gaan.", "small"))
    favourites = [each for each in host.services.dossier.favourites if each.kind == "occupation"][:MOST]
    shown = [_add_occupation(host, now, later, each.id) for each in favourites]
    parts: list[QWidget] = []
    if not any(shown):
        _add_country(host, now, later)
        line = "Geef een beroep een hart. Dan staat het hier, met nu en later apart."
        parts.append(link_card(host, "heart", "Zoek een beroep", line, Route("beroepen")))
    return [Columns(host.services.theme, now.fill(), later.fill(), shares=(1, 1)), *parts, *_earlier(host)]


def _add_occupation(host: Host, now: Card, later: Card, id: str) -> bool:
    """What forecasters say of one occupation, each at its own side; False when they say nothing."""
    row_of = occupations.row(host.services.pack, id)
    views = figures.for_subject(host.services.pack, "occupation", id)
    found = verdict_of(views)
    if row_of is None or found is None:
        return False
    by_id = {view.figure.id: view for view in views.values()}
    for card, who, measure in ((now, "UWV", "tension-now"), (later, "ROA", "bottleneck-2030")):
        link = Button(row_of.name, "link", name=f"Open het beroep {row_of.name}")
        link.clicked.connect(lambda: host.go_to.emit(Route("beroepen", id)))
        card.add(row(link, 1))
        said = [voice for voice in found.voices if voice.who == who]
        for voice in said:
            card.add(Label(voice_words(voice)))
            if voice.figure in by_id:
                card.add(row(source_chip(host, by_id[voice.figure]), 1))
        if not any(by_id.get(voice.figure) == views.get(measure) for voice in said):
            card.add(Label(f"{who}, over de groep: {wording.UNKNOWN}.", "quiet"))
    if found.why_differ:
        later.add(IconLine(host.services.theme, "scale", found.why_differ, "brand", "small"))
    return True


def _add_country(host: Host, now: Card, later: Card) -> None:
    """The whole country, as long as there is no favourite."""
    measured = list(figures.of_series(host.services.pack, COUNTRY_NOW).values())
    newest = max(measured, key=lambda view: view.figure.period, default=None)
    expected = figures.some(host.services.pack, COUNTRY_LATER)
    for card, views in (
        (now, [newest] if newest else []),
        (later, [expected[id] for id in COUNTRY_LATER if id in expected]),
    ):
        for view in views:
            words = f"{view.measure.name}, heel Nederland, {period_words(view.figure.period)}: {value_words(view)}."
            card.add(Label(words), row(source_chip(host, view), 1))
        if not views:
            card.add(Label(wording.UNKNOWN, "strong"))


def _earlier(host: Host) -> list[QWidget]:
    """Earlier forecasts beside what happened, only where both are known; and how a forecast itself changed."""
    views = {view.figure.id: view for view in figures.with_qualifier(host.services.pack, "prognose")}
    same = {m: figures.of_measure(host.services.pack, "series", m) for m in {v.figure.measure for v in views.values()}}
    every = {view.figure.id: view for of_measure in same.values() for view in of_measure} | views
    past = earlier_forecasts([view.figure for view in every.values()], date.today())
    card = Card("Kwamen eerdere verwachtingen uit?", spacing=8)
    settled = [each for each in past if each.outcome is not None]
    open_ones = [every[each.forecast.id] for each in past if each.outcome is None]
    for each in settled:
        assert each.outcome is not None
        forecast, outcome = every[each.forecast.id], every[each.outcome.id]
        card.add(
            Label(f"{forecast.measure.name}: verwacht {value_words(forecast)}, geworden {value_words(outcome)}."),
            row(source_chip(host, forecast), source_chip(host, outcome), 1, spacing=14),
        )
    if not settled:
        words = (
            "Dat kunnen wij nog niet laten zien. Bij geen enkele verwachting in dit programma kennen wij de uitkomst."
        )
        card.add(Label(words))
    for view in open_ones:
        card.add(Label(_open_words(view), "small"), row(source_chip(host, view), 1))
    return [card.add(*_changed(host))] if past or settled else _changed_card(host)


def _open_words(view: FigureView) -> str:
    figure = view.figure
    place = f" ({figure.locator})" if figure.subject_kind == "region" and figure.locator else ""
    when = period_words(figure.period)
    return f"{view.measure.name}{place}: voor {when} verwacht {value_words(view)}. De uitkomst: {wording.UNKNOWN}."


def _changed(host: Host) -> list[QWidget]:
    """What was expected before, and what is expected now."""
    parts: list[QWidget] = []
    for name, before, after in TWICE:
        views = figures.some(host.services.pack, (before, after))
        if before in views and after in views:
            old, new = views[before], views[after]
            words = (
                f"Opleidingen {name}. In {old.source.date[:4]} zei ROA: {old.figure.text}. "
                f"In {new.source.date[:4]} zei ROA: {new.figure.text}."
            )
            chips = row(source_chip(host, old), source_chip(host, new), 1, spacing=14)
            parts += [rule(), Label("Een verwachting verandert ook", "label"), Label(words), holder(chips)]
    return parts


def _changed_card(host: Host) -> list[QWidget]:
    parts = _changed(host)
    return [holder(column(*parts))] if parts else []
