"""Where files lie: the pack that came with the program, the content of a checkout, and our folder for copies."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from loopbaan_app.errors import UserError

PACKAGE = Path(__file__).resolve().parent
BUNDLED_PACK = PACKAGE / "pack" / "bundled" / "loopbaan.sqlite"
BUILDER_FOLDERS = ("pack", "pack_builder", "model")
"""Parts of the program that decide what a pack looks like: when they are newer the pack is old as well."""

SOURCES = (".toml", ".csv", ".py")
NO_SOURCES = ("__pycache__", "bundled", "importers", "queries")


def bundled_pack() -> Path:
    """The pack that came with the program; in a checkout it is built anew when the content is newer.

    Raises UserError when it must be built and the content is not in order.
    """
    content = checkout_content()
    if content is not None and is_older(BUNDLED_PACK, content):
        _build_in_another_process()
    return BUNDLED_PACK


def checkout_content() -> Path | None:
    """The folder that editors write in, when the program runs from a checkout; None when it is installed."""
    content = PACKAGE.parent / "content"
    return content if (content / "pack.toml").is_file() and (PACKAGE.parent / "pyproject.toml").is_file() else None


def private_packs(data_dir: Path | None) -> Path:
    """Our own folder for checked copies of other people's packs."""
    if data_dir is not None:
        return data_dir / "packs"
    from platformdirs import user_cache_path  # not on the start path

    return user_cache_path("loopbaan", appauthor=False) / "packs"


def is_older(pack: Path, content: Path) -> bool:
    """True when the content or the builder changed after the pack was made, or there is no pack."""
    try:
        built = pack.stat().st_mtime_ns
    except OSError:
        return True
    return any(changed > built for changed in _changes(content))


def _changes(content: Path) -> Iterator[int]:
    """When the content and the builder last changed, in nanoseconds; a folder changes when a file comes or goes."""
    waiting = [os.fspath(folder) for folder in (content, *(PACKAGE / name for name in BUILDER_FOLDERS))]
    while waiting:
        with os.scandir(waiting.pop()) as found:
            entries = [entry for entry in found if _matters(entry)]
        yield from (entry.stat().st_mtime_ns for entry in entries)
        waiting.extend(entry.path for entry in entries if entry.is_dir())


def _matters(entry: "os.DirEntry[str]") -> bool:
    return entry.name.endswith(SOURCES) or (entry.is_dir() and entry.name not in NO_SOURCES)


def _build_in_another_process() -> None:
    """The builder needs much memory and many modules, and this process is about to show a window."""
    import subprocess

    command = [sys.executable, "-m", "loopbaan_app", "pack", "build", "--draft"]
    done = subprocess.run(  # noqa: S603  # a command of our own
        command, capture_output=True, check=False, text=True, encoding="utf-8", cwd=PACKAGE.parent
    )
    if done.returncode != 0:
        raise UserError(done.stderr.strip() or "De inhoud kon niet worden gebouwd.")
