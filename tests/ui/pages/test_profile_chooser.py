"""Profielkiezer: what differs on top, each door with its rule and repair, and nothing lost by a mistake."""

import time
from pathlib import Path

import pytest

from loopbaan_app.errors import NotInPack
from loopbaan_app.ui.widgets.door_list import DoorHead, DoorLine
from loopbaan_app.ui.widgets.source_chip import SourceChip


@pytest.fixture
def page(page_alone):
    return page_alone("profielkiezer/havo~nt~cm.wisA")


def lines(page):
    return {line.name: line for line in page.panel.list.doors.lines if isinstance(line, DoorLine)}


def heads(page):
    return [line.words for line in page.panel.list.doors.lines if isinstance(line, DoorHead)]


def seconds(press, page, name):
    start = time.perf_counter()
    press(page, name)
    return time.perf_counter() - start


def test_what_differs_is_on_top_with_the_word_of_each_door(page, read):
    assert heads(page)[0] == "Verder open met A (1)"
    doors = lines(page)["Elektrotechniek"].doors
    assert [door.words for door in doors] == ["open", "onder voorwaarde"]
    assert doors[1].because.startswith("kies wiskunde B")
    assert "Verder open met A: 1 deur. Verder open met B: 0." in read(page)


def test_the_year_and_the_advice_to_ask_are_always_there(page, read):
    assert "Vraag het na bij de school." in read(page)
    assert any(words.startswith("De meeste regels hier zijn van 2015.") for words in read(page))


def test_a_subject_on_tells_what_it_opens_within_50_ms(page, press, read):
    assert min(seconds(press, page, "natuurkunde, keuze B") for _ in range(6)) < 0.05
    press(page, "wiskunde A, keuze B")
    press(page, "natuurkunde, keuze B")
    press(page, "wiskunde B, keuze B")
    assert lines(page)["Elektrotechniek"].doors[1].words == "open"
    assert any(words.startswith("Met wiskunde B gaan 2 deuren verder open: Elektrotechniek") for words in read(page))


def test_subjects_that_do_not_go_together_say_so_and_lose_nothing(page, press, read):
    before = lines(page)
    press(page, "wiskunde B, keuze B")
    assert any("samen mag niet op de havo" in words for words in read(page))
    assert lines(page) == before
    press(page, "wiskunde A, keuze B")
    assert not any("samen mag niet" in words for words in read(page))


def test_a_door_opens_to_rule_year_certainty_source_and_repair(page, read, qtbot, press):
    page.panel.opened.emit("hbo-elektrotechniek")
    words = read(page)
    assert "Zo kan het toch" in words and "Vraag het na bij de school." in words
    assert any("certificaat" in each for each in words)
    assert "Regel van 2015 · redelijk zeker" in words
    with qtbot.waitSignal(page.source_asked) as asked:
        page.detail.findChildren(SourceChip)[0].click()
    assert asked.args == ["source:proef-opleidingen"]
    with qtbot.waitSignal(page.go_to) as gone:
        press(page, "Bekijk de opleiding Elektrotechniek")
    assert str(gone.args[0]) == "opleidingen/hbo-elektrotechniek"
    press(page, "Terug naar alle deuren")
    assert page.panel.isVisibleTo(page)


def test_filters_narrow_the_doors(page, press):
    press(page, "Alleen verschillen")
    assert heads(page) == ["Verder open met A (1)", "Zelfde deur, past bij één van de twee (1)"]
    press(page, "Niveau: vmbo kader")
    assert set(lines(page)) == {"Monteur laagspanningsdistributie", "Eerste monteur laagspanningsdistributie"}
    press(page, "Alleen verschillen")
    assert "Verzorgende-IG" in lines(page)


def test_another_level_starts_with_its_own_profiles(page, press, read):
    press(page, "Niveau: vmbo kader")
    assert "Geen deur verschilt. Kies op wat je leuk vindt en kunt." in read(page)


def test_what_the_school_does_not_offer_has_real_choices(page, press, read, qtbot):
    press(page, "Wat kan ik dan?")
    assert any("certificaat van het staatsexamen" in words for words in read(page))
    press(page, "Niveau: vmbo kader")
    press(page, "Wat kan ik dan?")
    assert any("Op het mbo telt je leerweg" in words for words in read(page))


def test_what_the_country_chose_has_its_source(page, press, read):
    press(page, "Wat kozen anderen?")
    assert "Examenjaar 2023-2024, heel Nederland." in read(page)
    assert page.national.findChildren(SourceChip)


def test_kept_choices_come_back(page, press, services, page_alone):
    press(page, "Bewaar deze twee keuzes")
    kept = services.dossier.favourites[0]
    assert (kept.kind, kept.id, kept.title) == ("choice", "havo~nt~cm.wisA", "N&T naast C&M + wiskunde A")
    assert lines(page_alone(f"profielkiezer/{kept.id}")) == lines(page)


def test_a_place_that_cannot_be_is_refused(page):
    with pytest.raises(NotInPack):
        page.open("havo~nt~pie")


def test_the_choices_go_to_paper(page, press, services, tmp_path, qtbot):
    path = tmp_path / "deuren.pdf"
    object.__setattr__(services, "choose", services.choose._replace(file=lambda *_: path))
    with qtbot.waitSignal(page.told):
        press(page, "Bewaar deze twee keuzes als PDF")
    assert Path(path).read_bytes().startswith(b"%PDF")
