"""No bare numbers: wherever a page shows a figure, its source is in the same card, and a click opens it.

A figure is an amount with a unit that counts something in the world: euros, per cents, or a number of thousands. Years,
ages, levels, codes, times of a day and how many results a list has are no figures.
"""

import re

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from loopbaan_app.places import item_places, page_places
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.widgets.data_table import DataTable
from loopbaan_app.ui.widgets.guess import GuessFirst
from loopbaan_app.ui.widgets.quiz_guess import GuessField
from loopbaan_app.ui.widgets.range_bar import RangeBar
from loopbaan_app.ui.widgets.source_chip import SourceChip

FIGURE = re.compile(r"€ ?\d|\d ?%|\d procent|\d{1,3}(?:\.\d{3})+\b|\d+(?:,\d+)? van de 100|\d+(?:,\d+)? open vacatures")
SECTIONS = ("straks", "gok", "regio", "profielkeuze", "alles")
LISTS = ("bronnen", "beroepen")
"""Places that are about sources themselves, or that say "de bron staat op de pagina van elk beroep"."""


def home(widget: QWidget, page: QWidget) -> QWidget:
    """The card that a widget lies in, or the page when it lies in none."""
    above = widget.parentWidget()
    while above is not None and above is not page:
        if isinstance(above, QFrame) and above.objectName() in ("card", "panel", "note", "inset"):
            return above
        above = above.parentWidget()
    return page


def has_source(widget: QWidget, page: QWidget) -> bool:
    return any(chip.isVisibleTo(page) for chip in home(widget, page).findChildren(SourceChip))


def bare(page: QWidget) -> list[str]:
    """The figures on a page without a source beside them."""
    labels = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page) and FIGURE.search(label.text())]
    bars = [each for each in page.findChildren(RangeBar) if each.isVisibleTo(page)]
    found = [label.text() for label in labels if not _in_guess(label) and not has_source(label, page)]
    found += [bar.accessibleName() for bar in bars if not has_source(bar, page)]
    for chart in page.findChildren(Chart):
        rows = chart.table().rows
        found += [f"{chart.name}: {row.cells}" for row in rows if any(map(FIGURE.search, row.cells)) and not row.key]
    for table in page.findChildren(DataTable):
        model = table.model()
        cells = [[str(model.index(r, c).data()) for c in range(model.columnCount())] for r in range(model.rowCount())]
        keys = [row.key for row in model.table.rows]
        found += [f"{row}" for row, key in zip(cells, keys, strict=True) if any(map(FIGURE.search, row)) and not key]
    return found


def _in_guess(label: QLabel) -> bool:
    """The scale on which one guesses is no figure; the real value comes after it, with its source."""
    above = label.parentWidget()
    while above is not None and not isinstance(above, GuessFirst | GuessField):
        above = above.parentWidget()
    return above is not None and not above.findChildren(SourceChip)


@pytest.fixture
def places(small_pack):
    sections = [Route("kansen", section) for section in SECTIONS]
    every = [*page_places(), *sections, *item_places(small_pack)]
    return [place for place in every if str(place) not in LISTS and place.page != "bronnen"]


def test_no_page_and_no_item_shows_a_number_without_its_source(walk, places):
    walker = walk(level="vmbo-tl", school_year="3")
    found = {str(place): bare(walker.open(str(place)).window.page) for place in places}
    assert {place: words for place, words in found.items() if words} == {}


def test_the_reasons_of_a_verdict_have_their_sources(walk):
    walker = walk("beroepen/softwareontwikkelaar")
    walker.click("Waarom is dit de kans op werk?")
    assert bare(walker.window.page) == []
    assert walker.clicks == 1


def test_every_source_chip_opens_a_card_that_names_publisher_and_period(walk, places):
    walker = walk()
    for place in places[:24]:
        page = walker.open(str(place)).window.page
        for figure in {chip.figure for chip in page.findChildren(SourceChip) if not chip.figure.startswith("source:")}:
            walker.window.show_source(figure)
            assert walker.sees("Wie het uitgeeft"), (place, figure)
            assert walker.sees("Periode"), (place, figure)


def test_from_a_number_to_its_source_is_one_click_and_from_there_to_all_its_figures_one_more(walk):
    walker = walk("beroepen/monteur-elektrische-netten")
    walker.click("Bron: ROA")
    assert walker.sees("Waar komt dit vandaan?")
    assert walker.sees("Wat het betekent")
    walker.click("Alle cijfers van deze bron")
    assert walker.place == "bronnen/roa-ais-2030-2026v5"
    assert walker.clicks == 2
