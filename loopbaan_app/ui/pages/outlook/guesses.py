"""Guess first: figures about the pupil's own favourites, and some about the whole country."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from loopbaan_app.dossier.document import Guess
from loopbaan_app.pack.queries import figures
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.ui import wording
from loopbaan_app.ui.figure_words import source_words, value_words
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages.outlook.panels import Host
from loopbaan_app.ui.parts import link_card
from loopbaan_app.ui.widgets.card import Card
from loopbaan_app.ui.widgets.flow import grid_flow
from loopbaan_app.ui.widgets.guess import GuessData, GuessFirst
from loopbaan_app.ui.widgets.label import Label

MOST_FAVOURITES = 4
NATIONAL = (
    (
        "groep-t-openings-2030",
        "Van elke 100 banen in Nederland: hoeveel komen er vrij in zes jaar?",
        "Dat is over zes jaar samen. De meeste plekken komen vrij doordat iemand stopt.",
    ),
    (
        "document-kinderen-intrinsiek-gemotiveerd-60",
        "Van elke 100 kinderen van 4 tot 12 jaar: hoeveel hebben uit zichzelf zin in technologie?",
        "Bij elke keuze daarna haakt een deel af.",
    ),
    (
        "reeks-n-profiel-havo-totaal-2023-24",
        "Van elke 100 leerlingen in havo 4: hoeveel hebben een natuurprofiel?",
        "Natuur en gezondheid telt hier ook mee. Het is dus niet alleen techniek.",
    ),
)


def build(host: Host) -> list[QWidget]:
    """The parts of the section."""
    own = list(_own(host))
    parts: list[QWidget] = []
    if own:
        parts += [
            Label("Over wat jij bewaard hebt", "heading"),
            grid_flow(*own, minimum=340, most=3, theme=host.services.theme),
        ]
    else:
        line = "Geef een beroep een hart. Dan gok je hier over dat beroep."
        parts.append(link_card(host, "heart", "Kies eerst een beroep dat je leuk vindt", line, Route("beroepen")))
    views = figures.some(host.services.pack, [id for id, _, _ in NATIONAL])
    national = [
        _card(host, "Heel Nederland", _hundred(views[id], question, sentence))
        for id, question, sentence in NATIONAL
        if id in views
    ]
    if national:
        parts += [
            Label("Over heel Nederland", "heading"),
            grid_flow(*national, minimum=340, most=3, theme=host.services.theme),
        ]
    return parts


def _own(host: Host) -> Iterator[Card]:
    """Two guesses for each occupation with a heart: how tight it is now, and how many places come free."""
    kept = [each for each in host.services.dossier.favourites if each.kind == "occupation"]
    for favourite in kept[:MOST_FAVOURITES]:
        views = figures.for_subject(host.services.pack, "occupation", favourite.id)
        for data in (_tension(views.get("tension-now")), _openings(views.get("openings-2030"))):
            if data is not None:
                yield _card(host, favourite.title, data)


def _card(host: Host, title: str, data: GuessData) -> Card:
    guess = GuessFirst(host.services.theme, data)
    guess.source_asked.connect(host.source_asked)
    earlier = host.services.dossier.guessed(data.figure)
    if earlier is not None:
        guess.reveal(earlier.value)
    guess.guessed.connect(partial(_remember, host, data.figure))
    return Card(title).add(guess)


def _remember(host: Host, figure: str, value: float | None) -> None:
    host.services.dossier.guess(Guess(figure, value))


def _tension(view: FigureView | None) -> GuessData | None:
    if view is None or view.figure.value is None:
        return None
    return GuessData(
        figure=view.figure.id,
        question="In de groep van dit beroep: hoeveel open vacatures zijn er per persoon met korte WW?",
        lowest=0,
        highest=16,
        step=1,
        words=lambda value: f"{value:.0f}",
        value=view.figure.value,
        real=f"{value_words(view)}: {view.figure.text}" if view.figure.text else value_words(view),
        sentence="Vanaf 1,5 heet het krap, vanaf 4 zeer krap. Dat is nu gunstig voor wie werk zoekt.",
        source=source_words(view),
    )


def _openings(view: FigureView | None) -> GuessData | None:
    if view is None or view.figure.value is None:
        return None
    question = "Van elke 100 banen in de groep van dit beroep: hoeveel komen er vrij in zes jaar?"
    return _hundred(view, question, "Dat is over zes jaar samen. Meestal komt een plek vrij doordat iemand stopt.")


def _hundred(view: FigureView, question: str, sentence: str) -> GuessData:
    return GuessData(
        figure=view.figure.id,
        question=question,
        lowest=0,
        highest=100,
        step=1,
        words=lambda value: f"{value:.0f} van de 100",
        value=view.figure.value or 0,
        real=f"{wording.number(view.figure.value or 0)} van de 100",
        sentence=sentence,
        source=source_words(view),
    )
