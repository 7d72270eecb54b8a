"""Faults planted in a copy of the small content, and what the builder then says."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.pack_builder.build import build_pack
from loopbaan_app.pack_builder.problems import ContentRefused

Edit = tuple[str, str, str]
"""A file, what stands in it, and what is put in its place."""
Planted = Callable[..., list[str]]


@pytest.fixture
def planted(small_content: Path, tmp_path: Path) -> Planted:
    """Plant faults and give what the builder refuses; `whole` makes the small content claim to be a whole pack."""

    def plant(*edits: Edit, whole: bool = False) -> list[str]:
        content = tmp_path / "content"
        shutil.copytree(small_content, content)
        for file, old, new in (*edits, *([("pack.toml", "part = true", "part = false")] if whole else [])):
            text = (content / file).read_text(encoding="utf-8")
            assert old in text, f"{file} has no {old}"
            (content / file).write_text(text.replace(old, new), encoding="utf-8")
        try:
            build_pack(content, tmp_path / "pak.sqlite")
        except ContentRefused as refusal:
            assert not (tmp_path / "pak.sqlite").exists()
            return [str(problem) for problem in refusal.problems]
        return []

    return plant
