"""Search in a generated pack of 50,000 items, against one raw FTS5 query per keystroke in the same pack.

    python tests/benchmarks/search_50000.py [--items 50000]

Both answer every beginning of every name in `tests/references/search_names.csv`, in turn. Bars: the 95th percentile of
search is at most 3 times that of the raw query; the exit status is 1 when it is more. The pack is made by the real
builder from the small content and copies of it under other names.
"""

import argparse
import csv
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from loopbaan_app.model.catalogue import CatalogueOccupation
from loopbaan_app.model.occupation import Occupation
from loopbaan_app.pack.folding import words_of
from loopbaan_app.pack.queries.search import look
from loopbaan_app.pack.reader import Pack
from loopbaan_app.pack_builder.sources import Content, Entry, read_content
from loopbaan_app.pack_builder.writer import write_pack

ROOT = Path(__file__).parents[2]
SHOWN = 8
BAR = 3.0
PAGES_IN_TEN = 3
"""Of ten generated items, how many are occupations with a page; the others are short cards."""
RAW = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?"


def main() -> int:
    """Make the pack, measure, print, and tell by the exit status whether the bar is met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--items", type=int, default=50_000)
    items = parser.parse_args().items
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "groot.sqlite"
        write_pack(_content(items), path, "{}")
        pack = Pack.open_bundled(path)
        ours, raw = _measure(pack)
        pack.close()
    ratio = ours / raw
    print(f"{items} items; search p95 {ours * 1000:.2f} ms, raw FTS5 p95 {raw * 1000:.2f} ms, ratio {ratio:.2f}")
    return 0 if ratio <= BAR else 1


def _content(items: int) -> Content:
    content = read_content(ROOT / "tests" / "content")
    occupations, cards = content.entries["occupation"], content.entries["catalogue_occupation"]
    names = _names()
    for number in range(items - len(occupations) - len(cards)):
        name = f"{next(names)} {number:05}"
        kind = occupations if number % 10 < PAGES_IN_TEN else cards
        kind.append(_copy(kind[number % 3], name, f"{'beroep' if kind is occupations else 'kaart'}-{number:05}"))
    return content


def _names() -> Iterator[str]:
    with (ROOT / "content" / "tables" / "catalogue_occupations.csv").open(encoding="utf-8", newline="") as file:
        found = [row["name"] for row in csv.DictReader(file)]
    while True:
        yield from found


def _copy(entry: Entry, name: str, id: str) -> Entry:
    item = entry.item
    if isinstance(item, Occupation):
        words = item.words.model_copy(update={"name": name, "synonyms": (f"ook {name}",), "name_forms": ()})
        return replace(entry, id=id, item=item.model_copy(update={"id": id, "words": words}))
    assert isinstance(item, CatalogueOccupation)
    return replace(entry, id=id, item=item.model_copy(update={"id": id, "name": name, "other_names": f"ook {name}"}))


def _measure(pack: Pack) -> tuple[float, float]:
    with (ROOT / "tests" / "references" / "search_names.csv").open(encoding="utf-8", newline="") as file:
        typed = [row["typed"][:length] for row in csv.DictReader(file) for length in range(1, len(row["typed"]) + 1)]
    ours, raw = [], []
    for text in typed:
        ours.append(_seconds(lambda text=text: look(pack, text, SHOWN)))
        question = " AND ".join(f'"{word}"*' for word in words_of(text))
        raw.append(_seconds(lambda question=question: pack.execute(RAW, (question, SHOWN)).fetchall()))
    return _p95(ours), _p95(raw)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


if __name__ == "__main__":
    sys.exit(main())
