"""A figure in words: its value with unit and qualifier, and the card that tells where it comes from."""

from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.ui import wording
from loopbaan_app.ui.widgets.source_card import SourceCardData, footnote

SCOPES = {
    "occupation": "Dit cijfer gaat over het beroep zelf.",
    "group": "Dit cijfer gaat over de hele beroepsgroep, niet alleen over dit beroep.",
    "segment": "Dit cijfer gaat over een ruimere groep beroepen dan dit beroep.",
}
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
    if figure.value is None:
        words = CLASSES.get(figure.text or "", figure.text or wording.UNKNOWN)
        return words if not figure.qualifier else f"{words} ({figure.qualifier})"
    amount = with_unit(figure.value, figure.unit)
    if figure.qualifier in BEFORE:
        return f"{figure.qualifier} {amount}"
    return f"{amount} ({figure.qualifier})" if figure.qualifier else amount


def with_unit(value: float, unit: str) -> str:
    """A number with its unit: euros in front, a per cent sign close, other units after a space."""
    if unit.startswith("euro"):
        return f"{wording.euros(value)}{unit.removeprefix('euro')}"
    if unit.startswith("%"):
        return f"{wording.number(value)}%{unit.removeprefix('%')}"
    return f"{wording.number(value)} {unit}".strip()


def source_words(view: FigureView) -> str:
    """The words on a source chip: the publisher's short name and the period; the card has the full name."""
    return f"{view.source.publisher.split(' / ')[0].split(',')[0]}, {view.figure.period}"


def source_card(view: FigureView) -> SourceCardData:
    """Everything about one figure for the source card."""
    figure, measure, source = view
    parts = [
        ("Wat het betekent", measure.definition),
        ("Hoe je het leest", measure.reading or ""),
        ("Waarover", SCOPES.get(figure.scope, "")),
        ("Periode", figure.period),
        ("Wie het uitgeeft", source.publisher),
        ("Document of tabel", source.title),
        ("Plek in het document", figure.locator),
        ("Zo is het berekend", figure.formula),
        ("Let op", figure.note),
        ("Datum van de bron", source.date),
        ("Adres", source.url or ""),
        ("Gebruik toegestaan", source.licence),
        ("Wie er belang bij heeft", wording.INTEREST[source.interest]),
    ]
    return SourceCardData(
        title=measure.name,
        value=value_words(view),
        certainty=f"zekerheid: {wording.CERTAINTY[figure.certainty]}",
        certainty_look=wording.CERTAINTY_LOOKS[figure.certainty],
        parts=tuple((name, words) for name, words in parts if words),
        footnote=footnote((source.publisher, source.title, source.date, figure.locator, source.url or "")),
        source=source.id,
    )
