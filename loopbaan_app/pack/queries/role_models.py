"""Role models: lists, one whole person, and their occupations."""

from loopbaan_app.model.role_model import RoleModel
from loopbaan_app.pack.queries.reading import item_json, occupation_rows, role_model_rows
from loopbaan_app.pack.queries.rows import OccupationRow
from loopbaan_app.pack.queries.rows import RoleModelRow as RoleModelRow
from loopbaan_app.pack.reader import Pack


def rows(pack: Pack, domain: str | None = None) -> list[RoleModelRow]:
    """All people by name, or those of a domain: first its own, then those that belong there as well."""
    if domain is None:
        return role_model_rows(pack, "ORDER BY r.sort_name, r.id")
    return role_model_rows(
        pack,
        "JOIN role_model_domain d ON d.role_model = r.id WHERE d.domain = ? ORDER BY d.position > 0, r.sort_name, r.id",
        (domain,),
    )


def item(pack: Pack, id: str) -> RoleModel:
    """One whole person; raises NotInPack."""
    return RoleModel.model_validate_json(item_json(pack, "role_model", id))


def occupations_for(pack: Pack, id: str) -> list[OccupationRow]:
    """Occupations of this person."""
    return occupation_rows(
        pack,
        "JOIN role_model_occupation l ON l.occupation = o.id WHERE l.role_model = ? ORDER BY l.position",
        (id,),
    )
