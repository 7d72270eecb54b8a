"""The catalogue: one short card, the occupations of ours that lie near, and the outlook of its group."""

from loopbaan_app.model.catalogue import CatalogueOccupation
from loopbaan_app.pack.queries.figures import FigureView, for_subject
from loopbaan_app.pack.queries.reading import occupation_rows, plain_row
from loopbaan_app.pack.queries.rows import OccupationRow
from loopbaan_app.pack.reader import Pack

MOST_RELATED = 4


def item(pack: Pack, id: str) -> CatalogueOccupation:
    """One short card; raises NotInPack."""
    row = plain_row(pack, "catalogue_occupation", id)
    return CatalogueOccupation.model_validate({"group": row.pop("group_code"), **row})


def related(pack: Pack, card: CatalogueOccupation) -> list[OccupationRow]:
    """Occupations with a page: first of the same ISCO group, then of the same group of CBS; four at most."""
    return occupation_rows(
        pack,
        "WHERE json_extract(o.item, '$.isco08') = ? OR (o.group_code = ? AND o.group_code <> '') "
        "ORDER BY json_extract(o.item, '$.isco08') <> ?, o.sort_name LIMIT ?",
        (card.isco08, card.group, card.isco08, MOST_RELATED),
    )


def outlook(pack: Pack, card: CatalogueOccupation) -> FigureView | None:
    """The chance of work in the whole group; None when we do not know the group or its outlook."""
    return for_subject(pack, "group", card.group).get("outlook") if card.group else None
