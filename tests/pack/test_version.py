"""The pack file says what it is, and a file of another kind or another time is refused with a sentence."""

import sqlite3

import pytest

from loopbaan_app.errors import PackRefused
from loopbaan_app.pack.version import APPLICATION_ID, MAJOR, USER_VERSION, check_version


def stamped(application: int, version: int) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(f"PRAGMA application_id = {application}")
    connection.execute(f"PRAGMA user_version = {version}")
    return connection


@pytest.mark.parametrize("version", [USER_VERSION, USER_VERSION + 1])
def test_our_version_and_a_newer_minor_are_read(version: int) -> None:
    check_version(stamped(APPLICATION_ID, version), "x")


@pytest.mark.parametrize(
    ("application", "version", "words"),
    [
        (0, USER_VERSION, "geen inhoud van Loopbaan"),
        (APPLICATION_ID, 0, "geen inhoud van Loopbaan"),
        (APPLICATION_ID, -1, "geen inhoud van Loopbaan"),
        (APPLICATION_ID, (MAJOR + 1) * 1000, "werk het programma bij"),
    ],
)
def test_other_files_and_newer_majors_are_refused(application: int, version: int, words: str) -> None:
    with pytest.raises(PackRefused, match=words):
        check_version(stamped(application, version), "x")
