"""Vergelijk: what is kept stands beside each other, what differs on top, each value with its source, and on paper."""

import pytest

from loopbaan_app.dossier.document import Favourite
from loopbaan_app.errors import NotInPack
from loopbaan_app.ui.widgets.source_chip import SourceChip

KEPT = (
    Favourite("occupation", "monteur-elektrische-netten", "Monteur elektrische netten", "energie_klimaat"),
    Favourite("role_model", "samira", "Samira", "energie_klimaat"),
    Favourite("programme", "hbo-elektrotechniek", "Elektrotechniek", "energie_klimaat"),
    Favourite("occupation", "verzorgende-ig", "Verzorgende IG", "zorg_sociaal"),
)


@pytest.fixture
def page(services, page_alone):
    for favourite in KEPT:
        services.dossier.keep(favourite)
    return page_alone("vergelijk")


def names(page):
    return [head.key for head in page.table._heads]


def test_what_is_kept_stands_beside_each_other_people_left_out(page, read):
    assert names(page) == ["beroepen/monteur-elektrische-netten", "opleidingen/hbo-elektrotechniek",
                           "beroepen/verzorgende-ig"]  # fmt: skip
    words = read(page)
    assert words.index("Dit verschilt") < words.index("Kans op werk") < words.index("Niveau")


def test_figures_carry_their_source(page, qtbot):
    chips = page.table.findChildren(SourceChip)
    assert any("ROA" in chip.accessibleName() for chip in chips)
    with qtbot.waitSignal(page.source_asked):
        chips[0].click()


def test_a_chip_takes_one_away_and_brings_it_back(page, press):
    press(page, "beroep Verzorgende IG")
    assert len(names(page)) == 2
    press(page, "beroep Verzorgende IG")
    assert len(names(page)) == 3


def test_a_fifth_must_wait(page, press, qtbot):
    page.open("beroepen/elektromonteur")
    page.open("beroepen/softwareontwikkelaar")
    assert len(names(page)) == 4
    with qtbot.waitSignal(page.told) as told:
        press(page, "beroep Verzorgende IG")
    assert "hoogstens vier" in told.args[0]


def test_from_a_page_one_comes_beside_what_lies_near(page_alone, press, read):
    page = page_alone("vergelijk/beroepen/elektromonteur")
    assert "Zet er minstens twee naast elkaar." in read(page)
    press(page, "beroep Monteur elektrische netten")
    assert names(page) == ["beroepen/elektromonteur", "beroepen/monteur-elektrische-netten"]


def test_what_is_not_there_is_refused(page):
    for place in ("beroepen/lantaarnopsteker", "rolmodellen/samira"):
        with pytest.raises(NotInPack):
            page.open(place)


def test_a_head_opens_its_page(page, press, qtbot):
    with qtbot.waitSignal(page.go_to) as gone:
        press(page, "Open Elektrotechniek")
    assert str(gone.args[0]) == "opleidingen/hbo-elektrotechniek"


def test_it_goes_to_paper(page, press, services, tmp_path, qtbot):
    path = tmp_path / "vergelijking.pdf"
    object.__setattr__(services, "choose", services.choose._replace(file=lambda *_: path))
    with qtbot.waitSignal(page.told):
        press(page, "Bewaar deze vergelijking als PDF")
    assert path.read_bytes().startswith(b"%PDF")
