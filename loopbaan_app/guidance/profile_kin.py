"""Which profiles stand for another one where a programme names only those that fit by content."""

from collections.abc import Iterable

from loopbaan_app.guidance.subjects import COLUMNS, TL_OF


def kin(id: str, known: Iterable[str]) -> tuple[str, ...]:
    """The profiles whose fitting programmes are those of `id`: itself, the two of a double, the vmbo ones of a tl."""
    mine = (id, *COLUMNS.get(id, ()), *(vmbo for vmbo, tl in TL_OF.items() if tl == id))
    have = set(known)
    return tuple(dict.fromkeys(each for each in mine if each in have))
