"""Sources of people and visits have the ids that the texts name."""

from collections.abc import Callable
from pathlib import Path

from loopbaan_app.pack_builder.importers.people_sources import (
    PEOPLE_NEEDED,
    VISITS_NEEDED,
    import_people_sources,
    import_visit_sources,
)

WIKI = "Algemeen bekend; controleer bij Wikipedia"


def test_people_with_the_same_title_share_the_source_of_the_first(
    content: Path, table: Callable[..., Path], rows: Callable[[str], list]
):
    people = [
        {"id": "RM004", "kind": "real", "source_title": WIKI, "source_url": "https://nl.wikipedia.org/wiki/A"},
        {"id": "RM007", "kind": "real", "source_title": WIKI, "source_url": "https://nl.wikipedia.org/wiki/B"},
        {"id": "RC001", "kind": "composite", "source_title": "verzonnen", "source_url": "https://www.kiesmbo.nl"},
    ]
    import_people_sources(table(PEOPLE_NEEDED, *people), content)
    found = {row["id"]: row for row in rows("sources")}
    assert list(found) == ["rm-rm004", "samengesteld"]
    assert (found["rm-rm004"]["publisher"], found["rm-rm004"]["url"]) == ("Wikipedia", "")
    assert found["samengesteld"]["publisher"] == "Loopbaan (eigen redactie)"


def test_a_kind_of_company_is_our_own_text(content: Path, table: Callable[..., Path], rows: Callable[[str], list]):
    visits = [
        {"id": "CV006", "kind": "event", "source": "Technology Week (Metaalnieuws, 2019)", "website": ""},
        {"id": "CT001", "kind": "company_type", "source": "Samengesteld", "website": ""},
    ]
    import_visit_sources(table(VISITS_NEEDED, *visits), content)
    found = {row["id"]: row for row in rows("sources")}
    assert (found["cv-cv006"]["publisher"], found["cv-cv006"]["interest"]) == ("Metaalnieuws", "news")
    assert found["cv-ct001"]["publisher"] == "Loopbaan (eigen redactie)"
