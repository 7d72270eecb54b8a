"""What an SQLite connection may not do when the file came from somebody else."""

import sqlite3
import time
from collections.abc import Callable

STEPS_BETWEEN_LOOKS = 10_000
"""Steps of SQLite's machine between two looks at the clock: too few to feel, too many to cost."""

LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 8 * 1024 * 1024),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024),
    (sqlite3.SQLITE_LIMIT_COLUMN, 100),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 50),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 20),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
    (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
)


def harden(connection: sqlite3.Connection) -> None:
    """Set the limits and switches that SQLite advises for files from untrusted hands."""
    for category, most in LIMITS:
        connection.setlimit(category, most)
    for switch in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
        connection.execute(f"PRAGMA {switch}")


def stop_after(connection: sqlite3.Connection, seconds: float) -> Callable[[], bool]:
    """Interrupt whatever the connection does after so many seconds; the answer tells whether the time is up."""
    deadline = time.monotonic() + seconds

    def too_late() -> bool:
        return time.monotonic() > deadline

    connection.set_progress_handler(too_late, STEPS_BETWEEN_LOOKS)
    return too_late
