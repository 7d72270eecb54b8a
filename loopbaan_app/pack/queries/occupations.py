"""Occupations: lists, one whole occupation, and what hangs from it."""

from loopbaan_app.model.occupation import Occupation
from loopbaan_app.pack.queries.reading import (
    item_json,
    occupation_rows,
    programme_rows,
    role_model_rows,
    visit_rows,
)  # fmt: skip
from loopbaan_app.pack.queries.rows import OccupationRow as OccupationRow
from loopbaan_app.pack.queries.rows import ProgrammeRow, RoleModelRow, VisitRow
from loopbaan_app.pack.reader import Pack


def rows(pack: Pack, domain: str | None = None) -> list[OccupationRow]:
    """All occupations by name, or those of a domain: first its own, then those that belong there as well."""
    if domain is None:
        return occupation_rows(pack, "ORDER BY o.sort_name, o.id")
    return occupation_rows(
        pack,
        "JOIN occupation_domain d ON d.occupation = o.id WHERE d.domain = ? ORDER BY d.position > 0, o.sort_name, o.id",
        (domain,),
    )


def item(pack: Pack, id: str) -> Occupation:
    """One whole occupation; raises NotInPack."""
    return Occupation.model_validate_json(item_json(pack, "occupation", id))


def row(pack: Pack, id: str) -> OccupationRow | None:
    """One occupation as a card shows it; None when the pack does not hold it."""
    found = occupation_rows(pack, "WHERE o.id = ?", (id,))
    return found[0] if found else None


def programmes_for(pack: Pack, id: str) -> list[ProgrammeRow]:
    """Programmes that lead to the occupation, nearest first."""
    return programme_rows(
        pack,
        "JOIN occupation_programme l ON l.programme = p.id WHERE l.occupation = ? ORDER BY l.position",
        (id,),
    )


def related(pack: Pack, id: str) -> list[OccupationRow]:
    """Occupations that lie near."""
    return occupation_rows(
        pack,
        "JOIN occupation_related l ON l.related = o.id WHERE l.occupation = ? ORDER BY l.position",
        (id,),
    )


def people_for(pack: Pack, id: str) -> list[RoleModelRow]:
    """People in this occupation, then other people of its domain."""
    return role_model_rows(
        pack,
        """JOIN occupation o ON o.id = ?
        LEFT JOIN role_model_occupation l ON l.role_model = r.id AND l.occupation = o.id
        LEFT JOIN role_model_domain d ON d.role_model = r.id AND d.domain = o.domain
        WHERE l.occupation IS NOT NULL OR d.domain IS NOT NULL
        ORDER BY l.occupation IS NULL, d.position > 0, r.sort_name, r.id""",
        (id,),
    )


def visits_for(pack: Pack, id: str) -> list[VisitRow]:
    """Visits where one meets this occupation, then other visits of its domain."""
    return visit_rows(
        pack,
        """JOIN occupation o ON o.id = ?
        LEFT JOIN visit_occupation l ON l.visit = v.id AND l.occupation = o.id
        LEFT JOIN visit_domain d ON d.visit = v.id AND d.domain = o.domain
        WHERE l.occupation IS NOT NULL OR d.domain IS NOT NULL
        ORDER BY l.occupation IS NULL, v.sort_name, v.id""",
        (id,),
    )
