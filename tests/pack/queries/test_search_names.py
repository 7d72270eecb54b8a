"""Misspelled, old and youth names on the real content: what is meant stands in the first three, without a wait."""

import csv
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from loopbaan_app.pack.queries.search import look
from loopbaan_app.pack.reader import Pack
from loopbaan_app.pack_builder.build import build_pack

ROOT = Path(__file__).parents[3]
with (ROOT / "tests" / "references" / "search_names.csv").open(encoding="utf-8", newline="") as file:
    NAMES = list(csv.DictReader(file))
SHOWN = 8
"""How many results the window shows."""


@pytest.fixture(scope="module")
def real_pack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    """The pack of the real content."""
    path = tmp_path_factory.mktemp("real") / "loopbaan.sqlite"
    build_pack(ROOT / "content", path, draft=True)
    pack = Pack.open_bundled(path)
    yield pack
    pack.close()


def test_the_list_is_long_enough() -> None:
    assert len({row["typed"] for row in NAMES}) == len(NAMES) >= 60


@pytest.mark.parametrize("row", NAMES, ids=lambda row: row["typed"])
def test_what_is_meant_stands_in_the_first_three(real_pack: Pack, row: dict[str, str]) -> None:
    hits = look(real_pack, row["typed"], SHOWN).hits[:3]
    assert row["expected"] in [f"{hit.kind}/{hit.id}" for hit in hits]


def test_a_keystroke_takes_no_longer_than_a_frame(real_pack: Pack) -> None:
    times = []
    for row in NAMES:
        for length in range(1, len(row["typed"]) + 1):
            started = time.process_time()
            look(real_pack, row["typed"][:length], SHOWN)
            times.append(time.process_time() - started)
    times.sort()
    assert times[int(len(times) * 0.95)] <= 0.016


def test_every_occupation_of_esco_is_found_by_its_name(real_pack: Pack) -> None:
    cards = real_pack.execute("SELECT id, name FROM catalogue_occupation ORDER BY id").fetchall()
    assert len(cards) == 3039
    for card in cards[::41]:
        found = [hit.id for hit in look(real_pack, card["name"], 40).hits if hit.kind == "catalogue_occupation"]
        assert card["id"] in found, card["name"]
