"""The open pack: read-only, ours without ceremony, somebody else's only after the full check."""

import sqlite3
import time
from pathlib import Path
from typing import Any, NamedTuple, Self

from loopbaan_app.errors import PackRefused
from loopbaan_app.pack.hardening import STEPS_BETWEEN_LOOKS, harden
from loopbaan_app.pack.version import check_version

SECONDS_PER_QUESTION = 5.0


class PackInfo(NamedTuple):
    """What a pack says about itself."""

    id: str
    edition: str
    date: str
    builder: str
    counts: dict[str, int]
    content_sha256: str
    audit: str


class Pack:
    """A pack that is open for reading."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        connection.row_factory = sqlite3.Row
        self._connection = connection
        self._deadline = 0.0
        self._info: PackInfo | None = None

    @classmethod
    def open_bundled(cls, path: Path) -> Self:
        """Open our own pack; only its id and version are looked at, because we made the file ourselves."""
        connection = read_only(path)
        try:
            check_version(connection, path.name)
        except BaseException:
            connection.close()
            raise
        return cls(connection)

    @classmethod
    def open_foreign(cls, path: Path, private_dir: Path) -> Self:
        """Copy somebody else's pack into `private_dir`, check the copy from top to bottom, and open the copy.

        Raises PackRefused with one sentence when anything is wrong with it.
        """
        from loopbaan_app.pack.private_copy import checked_copy  # pydantic comes with the full check

        connection = read_only(checked_copy(path, private_dir))
        harden(connection)
        pack = cls(connection)
        connection.set_progress_handler(pack._too_late, STEPS_BETWEEN_LOOKS)
        return pack

    def execute(self, sql: str, params: tuple[Any, ...] | dict[str, Any] = ()) -> sqlite3.Cursor:
        """Ask a question; rows can be read by name."""
        self._deadline = time.monotonic() + SECONDS_PER_QUESTION
        return self._connection.execute(sql, params)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @property
    def info(self) -> PackInfo:
        """The manifest."""
        if self._info is None:
            import json  # the first window needs no manifest

            row = self.execute("SELECT * FROM manifest").fetchone()
            self._info = PackInfo(
                row["pack_id"], row["edition"], row["date"], row["builder"],
                json.loads(row["counts"]), row["content_sha256"], row["audit"],
            )  # fmt: skip
        return self._info

    def _too_late(self) -> bool:
        return time.monotonic() > self._deadline


def read_only(path: Path) -> sqlite3.Connection:
    """Open a file that nobody writes: no lock, no journal, no file beside it."""
    if not path.is_file():
        raise PackRefused(f"De inhoud {path.name} is er niet; installeer Loopbaan opnieuw of kies een ander bestand.")
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        connection.execute("PRAGMA query_only = ON")
    except sqlite3.Error as error:
        raise PackRefused(f"De inhoud {path.name} kan niet worden gelezen.") from error
    return connection
