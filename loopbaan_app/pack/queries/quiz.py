"""Quiz items."""

from typing import Literal

from loopbaan_app.model.quiz import Audience, QuizItem
from loopbaan_app.pack.queries.reading import item_json
from loopbaan_app.pack.reader import Pack


def items(pack: Pack, audience: Audience) -> list[QuizItem]:
    """All items for pupils, parents or counsellors."""
    found = pack.execute(
        "SELECT item FROM quiz_item WHERE instr('|' || audience || '|', '|' || ? || '|') > 0 ORDER BY id", (audience,)
    )
    return [QuizItem.model_validate_json(row["item"]) for row in found]


def item(pack: Pack, id: str) -> QuizItem:
    """One item; raises NotInPack."""
    return QuizItem.model_validate_json(item_json(pack, "quiz_item", id))


def ids_about(pack: Pack, kind: Literal["role_model", "occupation", "visit"], id: str, audience: str) -> list[str]:
    """The items for an audience that lead to this person, occupation or visit."""
    found = pack.execute(
        f"SELECT id FROM quiz_item WHERE {kind} = ? AND instr('|' || audience || '|', '|' || ? || '|') > 0 ORDER BY id",
        (id, audience),
    )
    return [row["id"] for row in found]


def domains(pack: Pack, audience: Audience) -> set[str]:
    """The domains that have an item for pupils, parents or counsellors."""
    found = pack.execute(
        "SELECT DISTINCT domain FROM quiz_item WHERE instr('|' || audience || '|', '|' || ? || '|') > 0", (audience,)
    )
    return {row["domain"] for row in found}
