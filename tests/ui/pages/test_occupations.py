"""The list of all occupations: what one finds, in which order, and what stays as it was left."""

import shutil

import pytest

from loopbaan_app.app import make_services
from loopbaan_app.pack.reader import Pack
from loopbaan_app.pack_builder.build import build_pack
from loopbaan_app.ui.pages.occupations import View


@pytest.fixture
def page(window, open_place):
    return open_place(window, "beroepen")


@pytest.fixture
def page_with_a_rough_estimate(qapp, small_content, tmp_path):
    """The list where the outlook of one occupation is only a rough estimate."""
    content = shutil.copytree(small_content, tmp_path / "content")
    table = content / "tables" / "figures.csv"
    lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
    rough = [
        line.replace(",medium,", ",low,") if line.startswith("beroep-elektromonteur-outlook") else line
        for line in lines
    ]
    table.write_text("".join(rough), encoding="utf-8")
    build_pack(content, tmp_path / "ruw.sqlite")
    pack = Pack.open_bundled(tmp_path / "ruw.sqlite")
    page = View(make_services(qapp, pack))
    page.open("")
    yield page
    pack.close()


def cards(page):
    model = page.list.cards
    return [model.card(row) for row in range(model.rowCount())]


def names(page):
    return [card.title for card in cards(page)]


def badges(page, name):
    return [words for card in cards(page) if card.title == name for words, _ in card.badges]


def test_all_occupations_stand_by_name_and_are_counted(page, read):
    assert names(page) == sorted(names(page))
    assert "6 beroepen" in read(page)


def test_a_domain_and_a_level_narrow_the_list(page, read):
    page.bar.choose("domain", "energie_klimaat")
    page.bar.choose("level", "mbo-3")
    assert names(page) == ["Monteur elektrische netten", "Monteur laadinfrastructuur"]
    assert "2 beroepen" in read(page)


def test_words_find_names_and_other_names_and_misspelled_names(page):
    page.bar.search("elektro")
    assert "Elektromonteur" in names(page)
    page.bar.search("electromontur")
    assert names(page) == ["Elektromonteur"]


def test_nothing_found_says_so_and_offers_to_wipe_the_filters(page, window, read, press):
    page.bar.search("zzzzzz")
    assert not window.grab().isNull()
    assert "Geen beroep past bij al deze keuzes samen." in read(page)
    assert "0 beroepen" in read(page)
    press(page, "Wis filters en laat alles zien")
    assert len(names(page)) == 6


def test_what_nobody_knows_stands_last_in_an_order_and_the_order_says_so(page, read):
    page.bar.choose("sort", "outlook")
    assert names(page)[-1] == "Monteur laadinfrastructuur"
    assert any("Van 1 weten we het niet." in words for words in read(page))


def test_in_the_order_of_pay_each_card_tells_the_pay_with_its_year(page):
    page.bar.choose("sort", "pay")
    assert names(page)[0] == "Softwareontwikkelaar"
    assert "€ 4.450 tot € 7.150 (2024, voorlopig)" in badges(page, "Softwareontwikkelaar")
    assert "loon: dat weten we niet" in badges(page, "Monteur laadinfrastructuur")


def test_a_rough_estimate_is_marked_and_counts_in_no_order(page_with_a_rough_estimate, read):
    page = page_with_a_rough_estimate
    assert "kans: zeer goed, ruwe schatting" in badges(page, "Elektromonteur")
    page.bar.choose("sort", "outlook")
    assert names(page).index("Elektromonteur") > names(page).index("Softwareontwikkelaar")
    assert any("1 met een ruwe schatting telt niet mee" in words for words in read(page))
    page.bar.choose("certainty", "firm")
    assert "Elektromonteur" not in names(page)


def test_choices_and_place_stay_while_the_program_runs(page, window, open_place):
    page.bar.choose("domain", "zorg_sociaal")
    found = names(page)
    open_place(window, "start")
    assert names(open_place(window, "beroepen")) == found


def test_a_heart_given_elsewhere_is_on_the_card(page, window, open_place, press):
    press(open_place(window, "beroepen/elektromonteur"), "Bewaar Elektromonteur")
    open_place(window, "beroepen")
    assert [card.title for card in cards(page) if card.kept] == ["Elektromonteur"]


def test_enter_on_a_card_opens_the_occupation(page, window, qtbot):
    from PySide6.QtCore import Qt

    page.list.setCurrentIndex(page.list.cards.index(0))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert str(window.navigator.current).startswith("beroepen/")


def test_a_subject_narrows_to_the_occupations_it_helps(page):
    page.bar.choose("subject", "biologie")
    assert "Verzorgende IG" in names(page)
    assert "Elektromonteur" not in names(page)


def test_a_province_shows_what_one_can_go_and_see_and_what_we_do_not_know(page, read):
    page.bar.choose("province", "PV23")
    assert 0 < len(names(page)) < 6
    assert any("kun je in Overijssel gaan bekijken" in words for words in read(page))
    assert any("voor Overijssel apart weten we het niet" in words for words in read(page))


def test_one_click_leads_to_choosing_without_names(page_alone, press, qtbot):
    alone = page_alone("beroepen")
    with qtbot.waitSignal(alone.go_to) as gone:
        press(alone, "Kies op wat je doet, zonder de naam te zien")
    assert str(gone.args[0]) == "ontdekken"
