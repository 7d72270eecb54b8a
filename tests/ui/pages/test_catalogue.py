"""A short card: what the European list knows, the outlook of the group, and occupations with a page that lie near."""

import pytest

from loopbaan_app.ui.widgets.card_list import CardList


@pytest.fixture
def card(page_alone):
    return page_alone("korte-kaart/huisinstallateur-elektriciteit")


def test_it_says_that_it_is_a_short_card_and_what_one_does(card, read):
    words = read(card)
    assert "korte kaart" in words
    assert "Huisinstallateur elektriciteit" in words
    assert {"· bedrading aanleggen", "· schakelkasten monteren"} <= set(words)
    assert "huiselektricien, electrotechnicien." in words


def test_occupations_of_the_same_group_open_their_page(card, qtbot):
    (near,) = card.findChildren(CardList)
    titles = [near.cards.card(row).title for row in range(near.cards.rowCount())]
    assert titles[0] == "Elektromonteur"
    with qtbot.waitSignal(card.go_to) as gone:
        near.opened.emit("elektromonteur")
    assert str(gone.args[0]) == "beroepen/elektromonteur"


def test_a_card_without_group_or_skills_says_what_we_do_not_know(page_alone, read):
    assert "dat weten we niet" in read(page_alone("korte-kaart/audioloog"))
    assert "Hierbij hebben wij nog geen beroep met een eigen pagina." in read(page_alone("korte-kaart/audioloog"))
    assert "Dat weten we niet." in read(page_alone("korte-kaart/kabelsplitser"))


def test_the_page_without_a_card_says_how_to_find_one(page_alone, read):
    assert any("Zoek boven in het venster" in words for words in read(page_alone("korte-kaart")))


def test_the_window_finds_and_opens_it_by_searching(window, open_place):
    open_place(window, "start")
    window._open_result("catalogue_occupation/audioloog")
    assert str(window.navigator.current) == "korte-kaart/audioloog"
