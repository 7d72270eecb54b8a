"""Where files lie, and when the pack of a checkout is older than its content."""

import os
import time
from pathlib import Path

import pytest

from loopbaan_app import paths


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = tmp_path / "loopbaan_app"
    for folder in ("pack/bundled", "pack_builder", "model"):
        (package / folder).mkdir(parents=True)
    (tmp_path / "content" / "tables").mkdir(parents=True)
    for file in ("pyproject.toml", "content/pack.toml", "content/tables/figures.csv", "loopbaan_app/pack/format.py"):
        (tmp_path / file).write_text("")
    monkeypatch.setattr(paths, "PACKAGE", package)
    return tmp_path


def make_pack(checkout: Path, seconds_ago: float) -> Path:
    pack = checkout / "loopbaan_app" / "pack" / "bundled" / "loopbaan.sqlite"
    pack.write_bytes(b"")
    then = time.time() - seconds_ago
    os.utime(pack, (then, then))
    return pack


def test_a_checkout_has_content_and_an_installed_program_has_none(checkout: Path) -> None:
    assert paths.checkout_content() == checkout / "content"
    (checkout / "pyproject.toml").unlink()
    assert paths.checkout_content() is None


def test_a_new_pack_is_not_old(checkout: Path) -> None:
    assert not paths.is_older(make_pack(checkout, -10), checkout / "content")


def test_a_missing_pack_is_old(checkout: Path) -> None:
    assert paths.is_older(checkout / "weg", checkout / "content")


@pytest.mark.parametrize("file", ["content/tables/figures.csv", "loopbaan_app/pack/format.py"])
def test_a_changed_text_or_builder_makes_the_pack_old(checkout: Path, file: str) -> None:
    pack = make_pack(checkout, -10)
    later = time.time() + 60
    os.utime(checkout / file, (later, later))
    assert paths.is_older(pack, checkout / "content")


def test_a_file_that_went_makes_the_pack_old(checkout: Path) -> None:
    pack = make_pack(checkout, 1)
    (checkout / "content" / "tables" / "figures.csv").unlink()
    assert paths.is_older(pack, checkout / "content")


def test_private_packs_lie_in_the_folder_that_was_named(tmp_path: Path) -> None:
    assert paths.private_packs(tmp_path) == tmp_path / "packs"
    assert "loopbaan" in str(paths.private_packs(None))
