"""The pay of an occupation: month and hour, what it is not, and what starters get where we know it."""

import pytest

from loopbaan_app.app import make_services
from loopbaan_app.pack.reader import Pack
from loopbaan_app.ui import pay_parts
from loopbaan_app.ui.widgets.range_bar import RangeBar
from loopbaan_app.ui.widgets.source_chip import SourceChip

MORE = "Meer over dit loon"


@pytest.fixture
def services(qapp, whole_pack: Pack):
    """What every page is given, on everything that editors wrote."""
    return make_services(qapp, whole_pack)


def test_month_and_hour_stand_beside_each_other_with_year_and_certainty(page_alone, read):
    words = read(page_alone("beroepen/softwareontwikkelaar"))
    assert "Per uur: € 27 tot € 43,40." in words
    assert "De helft verdient hiertussen. Bruto, 38 uur, alle leeftijden. Geen startloon." in words
    assert "2024, voorlopig · redelijk zeker" in words


def test_fewer_hours_are_never_converted_in_silence(page_alone, read, press):
    page = page_alone("beroepen/softwareontwikkelaar")
    press(page, MORE)
    words = read(page)
    assert set(pay_parts.WHAT_IT_IS) <= set(words)
    assert any("In het midden: € 34,80 bruto per uur" in each for each in words)


def test_a_low_end_under_the_minimum_wage_is_no_floor(page_alone, whole_pack, read, press):
    row = whole_pack.execute(
        "SELECT subject FROM figure WHERE measure = 'pay-month-low' AND note LIKE '%onder het minimumloon%'"
    ).fetchone()
    page = page_alone(f"beroepen/{row['subject']}")
    press(page, MORE)
    assert page.findChild(RangeBar).accessibleName().startswith("van onder het minimumloon tot €")
    assert any("Dat komt door jonge werknemers" in words for words in read(page))


def test_starters_from_the_mbo_have_a_wage_of_their_own_where_we_know_it(page_alone, read, press):
    page = page_alone("beroepen/verpleegkundige-mbo")
    press(page, MORE)
    assert any("Anderhalf jaar na het mbo, volgens de gids van 2025: € 20,81" in words for words in read(page))
    assert "reeks-mbo-startuurloon-verpleegkunde-2025" in {chip.figure for chip in page.findChildren(SourceChip)}


def test_pay_during_bbl_is_told_or_said_to_be_unknown(page_alone, read, press):
    page = page_alone("beroepen/procestechnicus")
    press(page, MORE)
    assert any("na bbl op niveau 4" in words for words in read(page))
    assert "In de bbl krijg je al loon. Hoeveel in dit beroep, weten we niet." in read(page)


def test_every_start_wage_leads_to_an_occupation_and_a_figure(page_alone, services):
    page = page_alone("beroepen/verpleegkundige-mbo")
    for about in pay_parts.START_PAY.values():
        for occupation in about:
            page.open(occupation)
            assert pay_parts.start_pay(page, occupation) is not None
