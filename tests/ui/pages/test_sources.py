"""Bronnen: every source with age, licence and interest; every figure of a source; words, choices and audit."""

import pytest
from PySide6.QtCore import Qt

from loopbaan_app.self_test import nameless
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.data_table import DataTable
from loopbaan_app.ui.widgets.filter_bar import FilterBar


@pytest.fixture
def page(window, open_place):
    return open_place(window, "bronnen")


def cards(page):
    model = page.findChild(CardList).cards
    return [model.card(row) for row in range(model.rowCount())]


def bar(page):
    return next(each for each in page.findChildren(FilterBar) if each.isVisibleTo(page))


def table(page):
    return next(each for each in page.findChildren(DataTable) if each.isVisibleTo(page))


def cells(page):
    model = table(page).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_a_source_tells_publisher_date_age_interest_and_number_of_figures(page):
    card = next(card for card in cards(page) if card.id == "voortgang-groene-digitale-banen-2025")
    assert "1 juli 2025" in card.line
    assert "oud" in card.line
    assert [words for words, _ in card.badges][:2] == ["overheid of onderzoek", "5 cijfers"]


def test_sources_are_narrowed_by_words_interest_and_age(page, read):
    bar(page).search("talentstrategie")
    assert [card.id for card in cards(page)] == ["kamerbrief-talentstrategie-2026"]
    bar(page).wipe()
    bar(page).choose("interest", "news")
    assert {"nieuwsbericht"} == {card.badges[0][0] for card in cards(page)}
    bar(page).choose("interest")
    bar(page).choose("age", "old")
    assert all(any("oud" in words for words, _ in card.badges) for card in cards(page))


def test_the_order_by_figures_puts_the_largest_on_top(page):
    bar(page).choose("sort", "figures")
    assert cards(page)[0].id == "roa-ais-2030-2026v5"


def test_definitions_and_hard_words_are_searched(page, press, read):
    press(page, "Wat een cijfer betekent")
    bar(page).search("spanning nu")
    assert [row[0] for row in cells(page)][:1] == ["Spanning nu"]
    press(page, "Moeilijke woorden")
    bar(page).search("netbeheerder")
    assert len(cells(page)) == 1
    bar(page).search("zzzz")
    assert "Dit woord staat niet in de uitleg." in read(page)


def test_it_is_said_that_the_domains_are_our_own_choice(page, press, read):
    press(page, "Wat wij zelf kozen")
    assert any("Wij kozen zelf welk beroep" in words for words in read(page))
    assert any("onze eigen klasse" in words for words in read(page))


def test_the_audit_of_the_content_is_readable(page, press, read):
    press(page, "Controle")
    assert any("gecontroleerd" in words for words in read(page))


def test_the_section_stays_as_it_was_left(page, press, window, open_place, read):
    press(page, "Wat wij zelf kozen")
    open_place(window, "start")
    assert "Wat wij zelf kozen" in read(open_place(window, "bronnen"))


def test_one_source_lists_every_figure_and_each_opens_its_card(page_alone, qtbot, read):
    page = page_alone("bronnen/kamerbrief-talentstrategie-2026")
    assert any("overheid of onafhankelijk onderzoek" in words for words in read(page))
    found = cells(page)
    assert ["70.000 openstaande technische vacatures (schatting)", "okt-dec 2025"] in [row[2:4] for row in found]
    table(page).setCurrentIndex(table(page).model().index(0, 0))
    with qtbot.waitSignal(page.source_asked) as asked:
        qtbot.keyClick(table(page), Qt.Key.Key_Return)
    assert asked.args[0].startswith("document-")


def test_a_source_without_figures_shows_where_it_is_used(window, open_place, read):
    words = read(open_place(window, "bronnen/proef-opleidingen"))
    assert "Uit deze bron komen geen cijfers." in words


def test_a_news_report_warns_that_it_tells_the_work_of_others(window, open_place, read):
    words = read(open_place(window, "bronnen/helmix-bericht-over-cbs-spanning-eerste-kwartaal-2022"))
    assert any("Dit is een bericht over het werk van een ander." in each for each in words)


def test_a_source_that_is_gone_leaves_one_on_the_list(window, open_place):
    assert open_place(window, "bronnen/bestaat-niet").accessibleName() == "Bronnen"


def test_every_control_has_a_name_for_a_screen_reader(page, press, window, open_place):
    for section in ("Alle bronnen", "Wat een cijfer betekent", "Moeilijke woorden", "Wat wij zelf kozen", "Controle"):
        press(page, section)
        assert nameless(page) == []
    assert nameless(open_place(window, "bronnen/roa-ais-2030-2026v5")) == []
