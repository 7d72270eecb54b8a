"""Search over everything."""

from typing import NamedTuple

from loopbaan_app.pack.reader import Pack


class Hit(NamedTuple):
    """Something that was found; `matched` is the other name that matched, empty when the title did."""

    kind: str
    id: str
    title: str
    line: str
    matched: str


def search(pack: Pack, text: str, limit: int = 20) -> list[Hit]: ...
