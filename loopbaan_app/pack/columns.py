"""Columns of the pack's tables with the checks that make the schema its own first validator."""

from collections.abc import Iterable
from typing import NamedTuple

_UNSEEN = "char(1, 45, 31, 127, 8206, 8207, 8234, 45, 8238, 8294, 45, 8297)"
"""Control characters and marks that turn text around, never in words for people; 45 is the dash of a range."""


class Column(NamedTuple):
    """One column: its name, its SQL rule, and where its value stands in the model (`words.name`)."""

    name: str
    rule: str
    path: str
    folded: bool = False
    """True when the value is stored as `folding.fold` gives it, to sort or compare by."""
    target: str = ""
    """The table this column refers to, when it does."""


class Link(NamedTuple):
    """A table of links from one content type to another, filled from one or more fields of the model.

    A link with more than one target has a column for each target, and every row fills exactly one.
    """

    table: str
    paths: tuple[str, ...]
    targets: tuple[str, ...]
    column: str = ""
    """Name of the column that holds the target, when that is not the name of its table."""

    def target_columns(self) -> tuple[str, ...]:
        """Names of the columns that hold the targets."""
        return (self.column,) if self.column else self.targets


def readable(name: str, longest: int, shortest: int = 0) -> str:
    """Condition: text within limits, without NUL, control characters or direction marks."""
    return (
        f"length({name}) BETWEEN {shortest} AND {longest} AND instr({name}, char(0)) = 0 "
        f"AND {name} NOT GLOB '*[' || {_UNSEEN} || ']*'"
    )


def text(name: str, longest: int, shortest: int = 0, path: str = "", optional: bool = False) -> Column:
    """Text of `shortest` to `longest` characters."""
    return Column(name, f"TEXT{_null(optional)} CHECK ({readable(name, longest, shortest)})", path or name)


def slug(name: str, path: str = "") -> Column:
    """An id as `model.item.Slug` has it; domains have an underscore."""
    return Column(name, f"TEXT NOT NULL {_slug_check(name)}", path or name)


def reference(name: str, table: str, key: str = "id", path: str = "", optional: bool = False) -> Column:
    """The id of an item of another table."""
    return Column(name, f"TEXT{_null(optional)} REFERENCES {table}({key})", path or name, target=table)


def one_of(name: str, words: Iterable[str], optional: bool = False) -> Column:
    """One word of a fixed list."""
    listed = ", ".join(f"'{word}'" for word in words)
    return Column(name, f"TEXT{_null(optional)} CHECK ({name} IN ({listed}))", name)


def whole(name: str, lowest: int, highest: int, path: str = "") -> Column:
    """A whole number."""
    return Column(name, f"INTEGER NOT NULL CHECK ({name} BETWEEN {lowest} AND {highest})", path or name)


def number(name: str, optional: bool = False) -> Column:
    """A finite number."""
    return Column(name, f"REAL{_null(optional)} CHECK ({name} BETWEEN -1e12 AND 1e12)", name)


def flag(name: str, optional: bool = False) -> Column:
    """Yes (1) or no (0)."""
    return Column(name, f"INTEGER{_null(optional)} CHECK ({name} IN (0, 1))", name)


def web(name: str) -> Column:
    """A web address, https only, or NULL."""
    plain = f"{name} GLOB 'https://?*' AND {name} NOT GLOB '*[^!-~]*' AND {name} NOT GLOB '*[\"<>]*'"
    return Column(name, f"TEXT CHECK ({plain} AND {readable(name, 500)})", name)


def item_json() -> Column:
    """The whole item as JSON of its model."""
    return Column("item", f"TEXT NOT NULL CHECK ({readable('item', 200_000, 2)})", "")


def language() -> Column:
    """The language of the words in the item."""
    return Column("language", "TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]')", "")


def table_sql(name: str, columns: Iterable[Column], *constraints: str) -> str:
    """The CREATE statement of a STRICT table."""
    lines = [f"{column.name} {column.rule}" for column in columns] + list(constraints)
    return f"CREATE TABLE {name} (\n  " + ",\n  ".join(lines) + "\n) STRICT"


def _slug_check(name: str) -> str:
    shape = f"length({name}) BETWEEN 1 AND 120 AND {name} NOT GLOB '*[^a-z0-9_-]*' AND instr({name}, char(0)) = 0"
    return f"CHECK ({shape})"


def _null(optional: bool) -> str:
    return "" if optional else " NOT NULL"
