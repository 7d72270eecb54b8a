"""Every place of the program that can be opened: each page, and each item of the pack on its page."""

from loopbaan_app.pack.reader import Pack
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages import PAGES
from loopbaan_app.ui.wording import KIND_PAGES

TABLES = (
    "domain", "profile", "programme", "occupation", "series", "role_model", "visit", "task", "source", "quiz_item",
    "catalogue_occupation",
)  # fmt: skip


def page_places() -> list[Route]:
    """Every page without an item."""
    return [Route(page.id) for page in PAGES]


def item_places(pack: Pack) -> list[Route]:
    """Every item of the pack that has a page."""
    places = []
    for table in TABLES:
        ids = pack.execute(f"SELECT id FROM {table} ORDER BY id")
        places += [Route(KIND_PAGES[table], row["id"]) for row in ids]
    return places


def example_places(pack: Pack) -> list[Route]:
    """Every page, and one item of each kind: what screenshots show when nothing is named."""
    places, seen = page_places(), set()
    for place in item_places(pack):
        if place.page not in seen:
            seen.add(place.page)
            places.append(place)
    return places
