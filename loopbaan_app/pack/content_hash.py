"""The fingerprint of what a pack says, apart from how its file is laid out and who built it."""

import hashlib
import sqlite3

from loopbaan_app.pack.content_types import CONTENT_TYPES
from loopbaan_app.pack.format import SEARCH_ROWS


def content_sha256(connection: sqlite3.Connection) -> str:
    """SHA-256 over every row a reader can see, as hexadecimal; equal content gives an equal fingerprint."""
    questions = ["SELECT pack_id, edition, date, language, counts FROM manifest"]
    for type_ in CONTENT_TYPES:
        questions.append(f"SELECT * FROM {type_.table} ORDER BY {', '.join(type_.key)}")
        questions.extend(f"SELECT * FROM {link.table} ORDER BY {type_.table}, position" for link in type_.links)
    questions.extend(f"SELECT * FROM {table} ORDER BY {key}" for table, key in SEARCH_ROWS)
    digest = hashlib.sha256()
    for question in questions:
        digest.update(question.encode())
        for row in connection.execute(question):
            digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()
