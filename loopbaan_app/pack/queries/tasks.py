"""Tasks to try out: lists, and one whole task."""

from typing import Any

from loopbaan_app.model.task import Task
from loopbaan_app.pack.queries.reading import item_json, occupation_rows
from loopbaan_app.pack.queries.rows import OccupationRow
from loopbaan_app.pack.queries.rows import TaskRow as TaskRow
from loopbaan_app.pack.reader import Pack


def rows(pack: Pack, domain: str | None = None) -> list[TaskRow]:
    """All tasks, domain by domain in the order of the domains, or those of one domain, by name."""
    order = "ORDER BY d.sort_order, t.sort_name, t.id"
    if domain is None:
        return _rows(pack, f"JOIN domain d ON d.id = t.domain {order}")
    return _rows(pack, f"JOIN domain d ON d.id = t.domain WHERE t.domain = ? {order}", (domain,))


def item(pack: Pack, id: str) -> Task:
    """One whole task; raises NotInPack."""
    return Task.model_validate_json(item_json(pack, "task", id))


def of_occupation(pack: Pack, occupation: str) -> list[TaskRow]:
    """Tasks that show a part of an occupation, those in which it is named first in front."""
    return _rows(
        pack,
        "JOIN task_occupation l ON l.task = t.id WHERE l.occupation = ? ORDER BY l.position, t.sort_name, t.id",
        (occupation,),
    )


def occupations_for(pack: Pack, id: str) -> list[OccupationRow]:
    """Occupations in which one does what this task asks, nearest first."""
    return occupation_rows(
        pack,
        "JOIN task_occupation l ON l.occupation = o.id WHERE l.task = ? ORDER BY l.position",
        (id,),
    )


def _rows(pack: Pack, condition: str, params: tuple[Any, ...] = ()) -> list[TaskRow]:
    columns = "t.id, t.name, t.question, t.kind, t.domain, t.minutes"
    return [TaskRow(*row) for row in pack.execute(f"SELECT {columns} FROM task t {condition}", params)]
