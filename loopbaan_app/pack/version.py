"""How a file says that it is a pack, and of which version: all that the start of the program looks at."""

import sqlite3

from loopbaan_app.errors import PackRefused

APPLICATION_ID = 0x4C4F4F50
MAJOR = 1
"""A pack with another major version is refused."""
MINOR = 0
"""A higher minor version only adds tables, so it is read."""
USER_VERSION = MAJOR * 1000 + MINOR


def check_version(connection: sqlite3.Connection, name: str) -> None:
    """Refuse a file that is no pack, or a pack of another major version."""
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error as error:
        raise PackRefused(f"{name} is beschadigd of is geen inhoud van Loopbaan.") from error
    if application != APPLICATION_ID or version < 1000:
        raise PackRefused(f"{name} is geen inhoud van Loopbaan.")
    if version // 1000 > MAJOR:
        raise PackRefused(f"{name} is gemaakt voor een nieuwere versie van Loopbaan; werk het programma bij.")
    if version // 1000 < MAJOR:
        raise PackRefused(f"{name} is gemaakt voor een oudere versie van Loopbaan; vraag om nieuwere inhoud.")
