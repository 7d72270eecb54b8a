"""Two choices on one A4: what differs, how many more, and the sources as footnotes."""

import re
from dataclasses import replace

import pytest

from loopbaan_app.guidance.doors import doors
from loopbaan_app.guidance.two_choices import begin, beside
from loopbaan_app.pack.queries import admission
from loopbaan_app.ui.printing.door_sheet import pdf, sheet


@pytest.fixture
def made(qapp, small_pack):
    book = admission.rulebook(small_pack)
    left, right = (doors(book, begin("havo", profile).standing()) for profile in ("nt", "cm"))
    sides = beside(left, right, ["energie_klimaat", "digitalisering_ai", "zorg_sociaal"])
    return sheet(sides, [("N&T", "Vakken: …"), ("C&M", "Vakken: …")], {"proef-opleidingen": "Proefbron"})


def test_what_differs_stands_first_with_the_number_of_its_note(made):
    assert made.lines[0][0] == "Elektrotechniek, hbo [1]"
    assert made.lines[0][1].startswith("open:")
    assert made.notes[0] == "1. Proefbron. Regel van 2015."
    assert made.all == len(made.lines)


def test_it_is_one_a4_in_black_with_the_source_and_the_advice(made, read):
    printed = read(pdf(made))
    assert (printed.sheets, printed.size) == (1, (210, 297))
    assert "Welke deuren gaan open?" in printed.text and "Proefbron" in printed.text
    assert "Vraag het altijd na bij de school." in printed.text


def test_more_than_fits_is_counted_and_stays_on_one_page(made, read):
    printed = read(pdf(replace(made, lines=made.lines * 30, all=200)))
    assert printed.sheets == 1
    assert re.search(r"En nog 1\d\d studies", printed.text)
