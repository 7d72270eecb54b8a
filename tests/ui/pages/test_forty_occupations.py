"""Forty occupations over all domains: verdict, pay, share and certainty on the page are those of the reference.

The reference was made once from the tables of the labour market, by the rules that stand there in words. A refresh of
those tables changes it: see the yearly refresh in CONTRIBUTING.
"""

import csv
from pathlib import Path

import pytest

from loopbaan_app.app import make_services
from loopbaan_app.ui.pages.occupation import View
from loopbaan_app.ui.widgets.outlook_meter import OutlookMeter
from loopbaan_app.ui.widgets.range_bar import RangeBar

REFERENCE = Path(__file__).parents[2] / "references" / "forty_occupations.csv"
NOTHING_ABOUT_ABILITY = "zegt niets over wie het kan"

with REFERENCE.open(encoding="utf-8", newline="") as file:
    FORTY = list(csv.DictReader(file))


@pytest.fixture(scope="module")
def shared(qapp, whole_pack):
    """What the pages of all forty are given."""
    return make_services(qapp, whole_pack)


@pytest.fixture
def page(shared, request):
    """The page of one of the forty, as a user opens it."""
    view = View(shared)
    view.open(request.param["occupation"])
    yield view
    view.deleteLater()


def test_the_forty_stand_for_all_domains_and_all_verdicts(whole_pack):
    domains = {row["domain"] for row in whole_pack.execute("SELECT domain FROM occupation")}
    assert len(FORTY) == 40
    assert {row["domain"] for row in FORTY} == domains
    assert {row["verdict"] for row in FORTY} == {"zeer goed", "goed", "redelijk", "matig", "dat weten we niet"}


@pytest.mark.parametrize(("page", "row"), [(row, row) for row in FORTY], indirect=["page"],
                         ids=[row["occupation"] for row in FORTY])  # fmt: skip
def test_the_page_shows_what_the_reference_says(page, row, read, press):
    words = read(page)
    assert row["verdict"] in words
    assert bool(page.findChild(OutlookMeter)) == bool(row["sure"])
    if row["sure"]:
        assert row["sure"] in words
    bar = page.findChild(RangeBar)
    assert (bar.accessibleName() if bar else "") == row["month"]
    if bar:
        assert {row["hour"], row["pay_sure"]} <= set(words)
    if row["women"]:
        assert not any(row["women"] in each for each in words)
        press(page, "Laat zien")
        assert f"In het echt: {row['women']}" in read(page)
        assert any(NOTHING_ABOUT_ABILITY in each for each in read(page))
