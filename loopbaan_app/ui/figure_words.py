"""A figure in words: its value with unit and qualifier, and the card that tells where it comes from."""

from datetime import date

from loopbaan_app.guidance.age import age_words, too_old
from loopbaan_app.model.figure import Source
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.periods import period_words
from loopbaan_app.ui.widgets.source_card import SourceCardData, footnote

SCOPES = {
    "occupation": "Dit cijfer gaat over het beroep zelf.",
    "group": "Dit cijfer gaat over de hele beroepsgroep, niet alleen over dit beroep.",
    "segment": "Dit cijfer gaat over een ruimere groep beroepen dan dit beroep.",
}
WIDER = {
    "national": "Dit cijfer gaat over heel Nederland.",
    "region": "Dit cijfer gaat over één gebied: {place}.",
    "other": "Voor wie dit precies geldt, staat bij de uitleg en bij “Let op”.",
}
"""Population of figures that are not about an occupation; `SCOPES` is for those that are."""
CLASSES = {
    **wording.OUTLOOK,
    "vooral_mannen": "vooral mannen",
    "meer_mannen": "meer mannen dan vrouwen",
    "gemengd": "ongeveer evenveel vrouwen als mannen",
    "meer_vrouwen": "meer vrouwen dan mannen",
    "vooral_vrouwen": "vooral vrouwen",
}
BEFORE = ("ongeveer", "minder dan", "meer dan", "ruim", "bijna", "minstens", "hoogstens", "tot", "van", "circa")
"""Qualifiers that stand before the number; others follow it in brackets."""


def value_words(view: FigureView) -> str:
    """The value as a reader sees it, with its qualifier: "ongeveer 70.000 vacatures", "€ 2.400"; never rounded."""
    figure = view.figure
    return amount_words(figure.value, figure.text, figure.qualifier, figure.unit)


def amount_words(value: float | None, text: str | None, qualifier: str, unit: str) -> str:
    """A value or class in words, with its qualifier."""
    if value is None:
        words = CLASSES.get(text or "", text or wording.UNKNOWN)
        return words if not qualifier else f"{words} ({qualifier})"
    amount, number = with_unit(value, unit), wording.number(value)
    if qualifier.startswith(f"{number} of "):  # "16 of meer": the measurement stops there
        return amount.replace(number, qualifier, 1)
    if qualifier in BEFORE:
        return f"{qualifier} {amount}"
    return f"{amount} ({qualifier})" if qualifier else amount


def with_unit(value: float, unit: str) -> str:
    """A number with its unit: euros in front, a per cent sign close, other units after a space."""
    if unit.startswith("euro"):
        return f"{wording.euros(value)}{unit.removeprefix('euro')}"
    if unit.startswith("%"):
        return f"{wording.number(value)}%{unit.removeprefix('%')}"
    return f"{wording.number(value)} {unit}".strip()


def source_words(view: FigureView) -> str:
    """The words on a source chip: the publisher's short name and the period; the card has the full name."""
    return f"{publisher_words(view.source)}, {period_words(view.figure.period)}"


def publisher_words(source: Source) -> str:
    """The short name of who publishes a source."""
    return source.publisher.split(" / ")[0].split(",")[0]


def document_words(source: Source) -> str:
    """The words on a chip for a whole source: who publishes it, and its date."""
    return f"{publisher_words(source)}, {period_words(source.date)}"


def population_words(view: FigureView) -> str:
    """About whom or what a figure is, in one sentence."""
    figure = view.figure
    place = wording.PROVINCES.get(figure.region) or figure.locator or figure.region
    return SCOPES.get(figure.scope) or WIDER[figure.scope].format(place=place)


def age_note(view: FigureView, today: date) -> str:
    """That a figure is older than its kind may be; empty when it is not, or when its note says so already."""
    months = view.measure.shelf_life_months
    told = "ouder dan" in view.figure.note or view.figure.subject_kind == "series"
    if told or not too_old(view.figure.period, months, today):
        return ""
    return f"Dit cijfer is ouder dan {months} maanden. Zo oud willen wij het liever niet. Nieuwer kennen wij niet."


def source_card(view: FigureView, today: date | None = None) -> SourceCardData:
    """Everything about one figure for the source card."""
    figure, measure, source = view
    today = today or date.today()
    is_statement = figure.text == "feit" and bool(figure.note)
    parts = [
        ("Wat het betekent", measure.definition),
        ("Hoe je het leest", measure.reading or ""),
        ("Waarover", population_words(view)),
        ("Periode", period_words(figure.period)),
        ("Wie het uitgeeft", source.publisher),
        ("Document of tabel", source.title),
        ("Plek in het document", figure.locator),
        ("Zo is het berekend", figure.formula),
        ("Let op", "" if is_statement else figure.note),
        ("Datum van de bron", f"{period_words(source.date)} ({age_words(source.date, today)})"),
        ("Houdbaar", age_note(view, today)),
        ("Adres", source.url or ""),
        ("Gebruik toegestaan", source.licence),
        ("Wie er belang bij heeft", wording.INTEREST[source.interest]),
    ]
    return SourceCardData(
        title=measure.name,
        value=figure.note if is_statement else value_words(view),
        certainty=f"zekerheid: {wording.CERTAINTY[figure.certainty]}",
        certainty_look=wording.CERTAINTY_LOOKS[figure.certainty],
        parts=tuple((name, words) for name, words in parts if words),
        footnote=footnote((source.publisher, source.title, source.date, figure.locator, source.url or "")),
        source=source.id,
    )
