"""What many tests share: a small pack, built once by the real builder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from loopbaan_app.pack.reader import Pack
from loopbaan_app.pack_builder.build import build_pack


@pytest.fixture(scope="session")
def small_content() -> Path:
    """A small content folder with a few of everything."""
    return Path(__file__).parent / "content"


@pytest.fixture(scope="session")
def small_pack_path(small_content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pack of `tests/content`."""
    path = tmp_path_factory.mktemp("pack") / "klein.sqlite"
    build_pack(small_content, path)
    return path


@pytest.fixture
def small_pack(small_pack_path: Path) -> Iterator[Pack]:
    """The pack of `tests/content`, open."""
    pack = Pack.open_bundled(small_pack_path)
    yield pack
    pack.close()


@pytest.fixture(scope="session")
def whole_pack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    """The pack of everything that editors wrote, built once."""
    path = tmp_path_factory.mktemp("inhoud") / "loopbaan.sqlite"
    build_pack(Path(__file__).parents[1] / "content", path, draft=True)
    pack = Pack.open_bundled(path)
    yield pack
    pack.close()
