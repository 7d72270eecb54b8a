"""All domains as tiles, the named ones first and the others no smaller."""

import pytest

from loopbaan_app.ui.widgets.domain_tile import DomainTile


@pytest.fixture
def page(window, open_place):
    return open_place(window, "domeinen")


def test_every_domain_has_a_tile_with_its_line(page, services):
    tiles = page.findChildren(DomainTile)
    assert [tile.accessibleName() for tile in tiles] == [
        "Energie en klimaat",
        "Zorg en sociaal werk",
        "Digitalisering en AI",
    ]
    assert tiles[0].accessibleDescription() == "Zorgen dat er schone stroom en warmte is."


def test_the_page_says_that_the_sorting_is_ours(page, read):
    assert any("bepaalden wij zelf" in words for words in read(page))


def test_a_tile_opens_its_domain(page, press, window):
    press(page, "Zorg en sociaal werk")
    assert str(window.navigator.current) == "domeinen/zorg_sociaal"


def test_a_tile_grows_with_its_words(page):
    tile = page.findChildren(DomainTile)[0]
    assert tile.heightForWidth(220) > tile.heightForWidth(600)
