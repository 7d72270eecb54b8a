"""The page of one profile: facts with their source, what the country chose, and what fits by content."""

import pytest

from loopbaan_app.ui.widgets.source_chip import SourceChip


@pytest.fixture
def havo(page_alone):
    return page_alone("profielen/nt")


@pytest.fixture
def vmbo(page_alone):
    return page_alone("profielen/pie")


def test_the_facts_of_a_profile_are_there(vmbo, read):
    words = read(vmbo)
    for each in ("Produceren, installeren en energie", "vmbo kader", "Je vakken", "natuurkunde", "Wat je doet"):
        assert each in words
    assert "Past bij je als je dit herkent" in words


def test_what_is_not_there_leaves_no_heading(havo, read):
    assert "Wiskunde" not in read(havo)
    assert "Hieruit kies je" not in read(havo)


def test_every_source_is_one_click_away(havo, qtbot):
    chips = havo.findChildren(SourceChip)
    assert chips
    with qtbot.waitSignal(havo.source_asked) as asked:
        chips[0].click()
    assert asked.args == ["source:proef-opleidingen"]


def test_a_profile_that_is_not_counted_says_so(vmbo, read):
    assert "Dat weten we niet." in read(vmbo)


def test_programmes_and_occupations_that_fit_lead_on(vmbo, qtbot, read):
    assert vmbo.lists["opleidingen"].shown > 0
    assert vmbo.lists["beroepen"].shown > 0
    assert "Dat is onze eigen keuze, geen eis. Met een ander profiel ben je ook welkom." in read(vmbo)
    with qtbot.waitSignal(vmbo.go_to) as gone:
        vmbo.lists["beroepen"].opened.emit("elektromonteur")
    assert str(gone.args[0]) == "beroepen/elektromonteur"
