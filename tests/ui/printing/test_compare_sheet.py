"""A comparison on one A4 with the sources as footnotes."""

from loopbaan_app.guidance.comparison import Aspect, Value, compared
from loopbaan_app.ui.printing.compare_sheet import pdf, sheet

FOUND = compared([
    Aspect("Loon", (Value("€ 2.000", "f1", "CBS, 2024"), Value("€ 3.000", "f2", "CBS, 2024"))),
    Aspect("Kans", (Value("goed", "f3", "ROA, 2030"), Value("dat weten we niet", known=False))),
    Aspect("Soort", (Value("beroep"), Value("beroep"))),
])  # fmt: skip


def test_every_source_gets_one_number():
    made = sheet(("Timmerman", "Verpleegkundige"), FOUND)
    assert made.different == (("Loon", "€ 2.000 [1]", "€ 3.000 [1]"), ("Kans", "goed [2]", "dat weten we niet"))
    assert made.same == (("Soort", "beroep", "beroep"),)
    assert made.notes[:2] == ("1. CBS, 2024.", "2. ROA, 2030.")


def test_it_is_one_a4_with_what_differs_on_top(qapp, read):
    printed = read(pdf(sheet(("Timmerman", "Verpleegkundige"), FOUND)))
    assert (printed.sheets, printed.size) == (1, (210, 297))
    assert printed.text.index("Dit verschilt") < printed.text.index("Dit is gelijk")
    assert "CBS, 2024" in printed.text
