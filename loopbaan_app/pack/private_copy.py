"""A pack from somebody else's hands: copied alone into a folder of ours, checked there once, remembered by its hash.

The file is never opened where it lies: a journal beside it would change what it says.
"""

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp

from loopbaan_app import __version__
from loopbaan_app.errors import PackRefused
from loopbaan_app.pack.version import USER_VERSION

LARGEST_PACK = 128 * 1024 * 1024
MOST_KEPT = 8
"""Copies that stay: an older one is made anew when somebody opens that pack again."""
_PIECE = 1024 * 1024


def checked_copy(path: Path, private_dir: Path) -> Path:
    """A checked copy of the pack in `private_dir`, named after its hash; raises PackRefused with one sentence."""
    private_dir.mkdir(parents=True, exist_ok=True)
    try:
        with _copied(path, private_dir) as (copy, digest):
            kept = private_dir / f"{digest}.sqlite"
            verdict = private_dir / f"{digest}.goed"
            if not _was_checked(kept, verdict, digest):
                _check(copy, path.name)
                copy.chmod(0o400)
                _replace(copy, kept)
                verdict.write_text(_verdict(digest), encoding="utf-8")
                _forget_old(private_dir)
            return kept
    except OSError as error:
        raise PackRefused(f"{path.name} kan niet worden gelezen of gekopieerd.") from error


def _check(copy: Path, name: str) -> None:
    from loopbaan_app.pack.full_check import check_pack  # pydantic: only for a pack that was never seen before

    check_pack(copy, name)


@contextmanager
def _copied(path: Path, private_dir: Path) -> Iterator[tuple[Path, str]]:
    """Copy the one file, hashing on the way; the copy is gone afterwards unless somebody moved it."""
    source = _open_regular(path)
    with os.fdopen(source, "rb") as original:
        number, name = mkstemp(prefix=".nieuw-", suffix=".sqlite", dir=private_dir)
        copy = Path(name)
        try:
            digest, size = hashlib.sha256(), 0
            with os.fdopen(number, "wb") as file:
                while piece := original.read(_PIECE):
                    size += len(piece)
                    if size > LARGEST_PACK:
                        raise PackRefused(_too_large(path))
                    digest.update(piece)
                    file.write(piece)
            yield copy, digest.hexdigest()
        finally:
            copy.unlink(missing_ok=True)


def _open_regular(path: Path) -> int:
    """Open a regular file, not through a link, and without waiting on a pipe."""
    try:
        kind = path.lstat()
    except (OSError, ValueError) as error:
        raise PackRefused(f"{path.name} is er niet.") from error
    if not stat.S_ISREG(kind.st_mode):
        raise PackRefused(f"{path.name} is geen gewoon bestand.")
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    number = os.open(path, flags)
    opened = os.fstat(number)
    if not stat.S_ISREG(opened.st_mode) or opened.st_size > LARGEST_PACK:
        os.close(number)
        raise PackRefused(_too_large(path))
    return number


def _too_large(path: Path) -> str:
    return f"{path.name} is groter dan {LARGEST_PACK // (1024 * 1024)} MB; zo groot is de inhoud van Loopbaan niet."


def _was_checked(kept: Path, verdict: Path, digest: str) -> bool:
    """True when this program already found these bytes good and our copy still has them."""
    if not (kept.is_file() and verdict.is_file()):
        return False
    if verdict.read_text(encoding="utf-8", errors="replace") != _verdict(digest):
        return False
    with kept.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == digest


def _verdict(digest: str) -> str:
    return f"loopbaan {__version__}, format {USER_VERSION}: {digest}\n"


def _forget_old(private_dir: Path) -> None:
    copies = sorted(private_dir.glob("*.sqlite"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for copy in copies[MOST_KEPT:]:
        with suppress(OSError):
            copy.chmod(0o600)
            copy.unlink()
            copy.with_suffix(".goed").unlink(missing_ok=True)


def _replace(copy: Path, kept: Path) -> None:
    if kept.exists():
        kept.chmod(0o600)  # Windows does not replace a read-only file
    copy.replace(kept)
