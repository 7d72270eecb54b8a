"""The list of pages: adding a page is adding a line here and a module beside it.

A module is imported when its page is first visited. It has a class `View`, made with the services and its parent.
"""

from typing import NamedTuple


class PageEntry(NamedTuple):
    """One page: its route, its title, the module that shows it, and the module that shows one item of it."""

    id: str
    title: str
    icon: str
    module: str
    item_module: str = ""
    group: int = 0
    """Pages of another group stand apart in the navigation."""
    in_navigation: bool = True
    """False for a page that one reaches from another page or by searching."""


PAGES: tuple[PageEntry, ...] = (
    PageEntry("start", "Start", "house", "start"),
    PageEntry("domeinen", "Domeinen", "layout-grid", "domains", "domain"),
    PageEntry("profielkiezer", "Profielkiezer", "signpost", "profile_chooser", "profile_chooser"),
    PageEntry("profielen", "Profielen", "notebook-tabs", "profiles", "profile"),
    PageEntry("opleidingen", "Opleidingen", "graduation-cap", "programmes", "programme"),
    PageEntry("beroepen", "Beroepen", "briefcase", "occupations", "occupation"),
    PageEntry("kansen", "Kansen", "trending-up", "outlook", "outlook"),
    PageEntry("rolmodellen", "Rolmodellen", "users", "role_models", "role_model"),
    PageEntry("bedrijfsbezoeken", "Bedrijfsbezoeken", "building-2", "visits", "visit"),
    PageEntry("quiz", "Klopt dat beeld?", "lightbulb", "quiz", "quiz"),
    PageEntry("proberen", "Zelf proberen", "hand", "tasks", "task", in_navigation=False),
    PageEntry("ontdekken", "Ontdekken", "eye-off", "discover", in_navigation=False),
    PageEntry("vergelijk", "Vergelijk", "scale", "compare", "compare", in_navigation=False),
    PageEntry("korte-kaart", "Korte kaart", "file-text", "catalogue", "catalogue", in_navigation=False),
    PageEntry("bronnen", "Bronnen", "library", "sources", "source", group=1),
    PageEntry("instellingen", "Instellingen", "settings", "settings", group=1),
)


def entry(page: str) -> PageEntry | None:
    """The entry with this route, or None."""
    return next((each for each in PAGES if each.id == page), None)
