"""Visits: lists, one whole visit, and the occupations one meets there."""

from loopbaan_app.model.visit import Visit
from loopbaan_app.pack.queries.reading import item_json, occupation_rows, visit_rows
from loopbaan_app.pack.queries.rows import OccupationRow
from loopbaan_app.pack.queries.rows import VisitRow as VisitRow
from loopbaan_app.pack.reader import Pack


def rows(pack: Pack, domain: str | None = None) -> list[VisitRow]:
    """All visits by name, or those of a domain: first those of this domain, then those that are for every domain."""
    if domain is None:
        return visit_rows(pack, "ORDER BY v.sort_name, v.id")
    return visit_rows(
        pack,
        "LEFT JOIN visit_domain d ON d.visit = v.id AND d.domain = ? WHERE d.domain IS NOT NULL OR v.domains = '' "
        "ORDER BY d.domain IS NULL, v.sort_name, v.id",
        (domain,),
    )


def item(pack: Pack, id: str) -> Visit:
    """One whole visit; raises NotInPack."""
    return Visit.model_validate_json(item_json(pack, "visit", id))


def occupations_for(pack: Pack, id: str) -> list[OccupationRow]:
    """Occupations one meets there."""
    return occupation_rows(
        pack,
        "JOIN visit_occupation l ON l.occupation = o.id WHERE l.visit = ? ORDER BY l.position",
        (id,),
    )


def occupations_in(pack: Pack, province: str) -> set[str]:
    """Ids of the occupations that one can go and see in a province, by its CBS code."""
    found = pack.execute(
        "SELECT DISTINCT l.occupation FROM visit_occupation l JOIN visit v ON v.id = l.visit "
        "WHERE instr('|' || v.provinces || '|', '|' || ? || '|')",
        (province,),
    )
    return {row["occupation"] for row in found}
