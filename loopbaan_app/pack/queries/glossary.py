"""The glossary: hard words and what they mean."""

from loopbaan_app.model.glossary import GlossaryEntry
from loopbaan_app.pack.queries.reading import item_json
from loopbaan_app.pack.queries.rows import GlossaryRow as GlossaryRow
from loopbaan_app.pack.reader import Pack


def words(pack: Pack) -> dict[str, str]:
    """Every form of every word, in small letters, with its meaning."""
    meanings: dict[str, str] = {}
    for row in pack.execute("SELECT item FROM glossary ORDER BY id"):
        entry = GlossaryEntry.model_validate_json(row["item"]).words
        for form in (*entry.forms, entry.word):
            meanings[form.lower()] = entry.meaning
    return meanings


def rows(pack: Pack) -> list[GlossaryRow]:
    """All words, from a to z."""
    found = pack.execute("SELECT id, word, meaning FROM glossary ORDER BY word COLLATE NOCASE, id")
    return [GlossaryRow(*row) for row in found]


def item(pack: Pack, id: str) -> GlossaryEntry:
    """One word; raises NotInPack."""
    return GlossaryEntry.model_validate_json(item_json(pack, "glossary", id))
