"""The schema of the pack file, which a foreign pack must equal to the letter."""

import sqlite3

from loopbaan_app.pack.columns import Link, readable, table_sql
from loopbaan_app.pack.content_types import CONTENT_TYPES, ContentType, content_type

PAGE_SIZE = 4096

SEARCH_KINDS = (
    "occupation", "programme", "domain", "profile", "role_model", "visit", "task", "glossary",
    "catalogue_occupation", "source", "series",
)  # fmt: skip
"""What search finds, in the order in which equal matches are shown."""

SUBJECT_MARK = "schoolvak"
"""The word before a school subject among the keywords of an occupation."""

MANIFEST = f"""CREATE TABLE manifest (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  pack_id TEXT NOT NULL CHECK ({readable("pack_id", 120, 1)}),
  edition TEXT NOT NULL CHECK ({readable("edition", 60, 1)}),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  language TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]'),
  builder TEXT NOT NULL CHECK ({readable("builder", 60, 1)}),
  counts TEXT NOT NULL CHECK ({readable("counts", 4000, 2)}),
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64 AND content_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit TEXT NOT NULL CHECK (length(audit) <= 200000)
) STRICT"""

SEARCH = (
    f"""CREATE TABLE search_doc (
  doc INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ({", ".join(f"'{kind}'" for kind in SEARCH_KINDS)})),
  id TEXT NOT NULL CHECK ({readable("id", 120, 1)}),
  title TEXT NOT NULL CHECK ({readable("title", 300, 1)}),
  line TEXT NOT NULL CHECK ({readable("line", 2000)}),
  synonyms TEXT NOT NULL CHECK ({readable("synonyms", 4000)}),
  keywords TEXT NOT NULL CHECK ({readable("keywords", 4000)}),
  body TEXT NOT NULL CHECK ({readable("body", 100_000)}),
  UNIQUE (kind, id)
) STRICT""",
    f"""CREATE TABLE search_name (
  name INTEGER PRIMARY KEY,
  folded TEXT NOT NULL CHECK ({readable("folded", 400, 1)}),
  shown TEXT NOT NULL CHECK ({readable("shown", 300, 1)}),
  is_title INTEGER NOT NULL CHECK (is_title IN (0, 1)),
  doc INTEGER NOT NULL REFERENCES search_doc(doc)
) STRICT""",
    "CREATE INDEX search_name_folded ON search_name(is_title, folded, doc)",
    f"""CREATE TABLE search_word (
  word INTEGER PRIMARY KEY,
  folded TEXT NOT NULL UNIQUE CHECK ({readable("folded", 160, 1)}),
  main INTEGER NOT NULL CHECK (main IN (0, 1))
) STRICT""",
    """CREATE VIRTUAL TABLE search USING fts5(
  title, synonyms, keywords, body,
  content='search_doc', content_rowid='doc', tokenize='unicode61 remove_diacritics 2', prefix='2 3 4'
)""",
    """CREATE VIRTUAL TABLE search_trigram USING fts5(
  folded, content='search_word', content_rowid='word', tokenize='trigram'
)""",
)
"""What search reads: documents, names to start with, words to repair misspellings by, and two full-text indexes."""

FULL_TEXT_TABLES = ("search", "search_trigram")
SEARCH_ROWS = (("search_doc", "doc"), ("search_name", "name"), ("search_word", "word"))
"""The plain tables of search and their keys."""

INDEXES = (
    "CREATE INDEX figure_subject ON figure(subject_kind, subject, measure)",
    "CREATE INDEX figure_measure ON figure(measure, subject_kind)",
    "CREATE INDEX figure_source ON figure(source)",
    "CREATE INDEX series_point_source ON series_point(source)",
)


def statements() -> list[str]:
    """The statements that make an empty pack, in their fixed order."""
    made = [MANIFEST]
    for type_ in CONTENT_TYPES:
        made.append(_type_sql(type_))
    for type_ in CONTENT_TYPES:
        for link in type_.links:
            made.extend(_link_sql(type_, link))
    return [*made, *INDEXES, *SEARCH]


def expected_schema() -> list[tuple[str, str, str, str | None]]:
    """What `schema_of` gives for a pack of this format, shadow tables of the full-text indexes included."""
    empty = sqlite3.connect(":memory:")
    try:
        for statement in statements():
            empty.execute(statement)
        return schema_of(empty)
    finally:
        empty.close()


def schema_of(connection: sqlite3.Connection) -> list[tuple[str, str, str, str | None]]:
    """Type, name, table and SQL of everything in a database, sorted."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def _type_sql(type_: ContentType) -> str:
    return table_sql(type_.table, type_.all_columns, f"PRIMARY KEY ({', '.join(type_.key)})", *type_.constraints)


def _link_sql(type_: ContentType, link: Link) -> list[str]:
    targets = link.target_columns()
    several = len(targets) > 1
    lines = [f"{type_.table} TEXT NOT NULL REFERENCES {type_.table}(id)"]
    for column, target in zip(targets, link.targets, strict=True):
        null = "" if several else " NOT NULL"
        lines.append(f"{column} TEXT{null} REFERENCES {target}({content_type(target).key[0]})")
    lines.append("position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000)")
    lines.append(f"PRIMARY KEY ({type_.table}, position)")
    if several:
        filled = " + ".join(f"({column} IS NOT NULL)" for column in targets)
        lines.append(f"CHECK ({filled} = 1)")
    table = f"CREATE TABLE {link.table} (\n  " + ",\n  ".join(lines) + "\n) STRICT"
    back = [f"CREATE INDEX {link.table}_by_{column} ON {link.table}({column}, {type_.table})" for column in targets]
    return [table, *back]
