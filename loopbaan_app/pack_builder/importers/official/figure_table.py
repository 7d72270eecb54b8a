"""The table of figures while an importer refreshes it: which group a row hangs from, and rows that change in place."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.tables import Row, content_rows, write_table

BRC_2025 = frozenset({"0132", "0133", "0756", "0813", "0814", "1223", "1224"})
"""Groups that only the newer edition of the classification has."""


class FigureTable:
    """The rows of figures.csv in their order; ids and places stay, so that a diff shows only what changed."""

    def __init__(self, content: Path) -> None:
        self._content = content
        self._old = content_rows(content, "figures")
        self.rows = [dict(row) for row in self._old]

    def groups_with(self, measure: str) -> set[str]:
        """The BRC groups of four digits that have this measure now."""
        rows = (row for row in self.rows if row["subject_kind"] == "group" and row["measure"] == measure)
        return {row["subject"] for row in rows if re.fullmatch(r"\d{4}", row["subject"])}

    def newest(self, measures: Iterable[str]) -> str:
        """The newest period that these measures have now."""
        wanted = frozenset(measures)
        return max((row["period"] for row in self.rows if row["measure"] in wanted and is_about_brc(row)), default="")

    def update(self, measures: Iterable[str], change: Callable[[str, dict[str, str]], dict[str, str]]) -> None:
        """Let `change` make each row of these measures anew, from the code of its group and the row."""
        wanted = frozenset(measures)
        self.rows = [
            change(group_of(row), row) if row["measure"] in wanted and group_of(row) else row for row in self.rows
        ]

    def by_subject(self, kind: str) -> dict[str, dict[str, dict[str, str]]]:
        """The rows of one kind of subject, by subject and measure."""
        found: dict[str, dict[str, dict[str, str]]] = {}
        for row in self.rows:
            if row["subject_kind"] == kind:
                found.setdefault(row["subject"], {})[row["measure"]] = row
        return found

    def replace(self, kind: str, subject: str, measures: Sequence[str], new: Sequence[dict[str, str]]) -> None:
        """Put `new` in the place of the rows of a subject with these measures, or behind its last row."""
        mine = [at for at, row in enumerate(self.rows) if (row["subject_kind"], row["subject"]) == (kind, subject)]
        gone = {at for at in mine if self.rows[at]["measure"] in measures}
        place = min(gone, default=max(mine, default=len(self.rows) - 1) + 1)
        before = [row for at, row in enumerate(self.rows[:place]) if at not in gone]
        after = [row for at, row in enumerate(self.rows[place:], place) if at not in gone]
        self.rows = [*before, *new, *after]

    def write(self) -> "Counted":
        """Write the table, and tell what changed."""
        old = {row["id"]: row for row in self._old}
        changed = [row for row in self.rows if row != old.get(row["id"])]
        write_table(self._content, "figures", self.rows)
        return Counted(changed, len(old.keys() - {row["id"] for row in self.rows}))


class Counted:
    """How much an importer changed, in words."""

    def __init__(self, changed: Sequence[Row], gone: int) -> None:
        self._changed, self._gone = changed, gone

    def words(self, missing: int = 0) -> str:
        """One sentence; `missing` is how many groups the file does not hold."""
        subjects = {kind: {row["subject"] for row in self._changed if row["subject_kind"] == kind}
                    for kind in ("group", "occupation")}  # fmt: skip
        told = f"{_count(len(self._changed), 'cijfer', 'cijfers')} bijgewerkt, over "
        told += f"{_count(len(subjects['group']), 'groep', 'groepen')} en "
        told += _count(len(subjects["occupation"]), "beroep", "beroepen")
        gone = f"; {_count(self._gone, 'cijfer verviel', 'cijfers vervielen')}" if self._gone else ""
        lacking = _count(missing, "groep staat", "groepen staan")
        kept = f"; {lacking} niet in het bestand: daar blijft het oude cijfer" if missing else ""
        return f"{told}{gone}{kept}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def is_about_brc(row: Row) -> bool:
    """Whether a row is about a group of occupations, or about an occupation."""
    return row["subject_kind"] in ("group", "occupation")


def group_of(row: Row) -> str:
    """The group, segment or class that a row takes its figure from; "T" is all occupations, "" none."""
    if row["subject_kind"] == "group":
        return row["subject"] if re.fullmatch(r"\d{2,4}|T", row["subject"]) else ""
    found = re.match(r"beroeps(?:groep|segment|klasse) (\d{2,4})", row["locator"])
    return found.group(1) if found and row["subject_kind"] == "occupation" else ""


def expect_same_edition(name: str, known: set[str], found: Iterable[str]) -> None:
    """Refuse groups that we do not know: a new edition of the classification is a break that an editor decides on."""
    groups = {code for code in found if len(code) == 4}
    if not known:
        raise UserError("In de inhoud staat nog geen enkele beroepsgroep: voer eerst labour-groups in.")
    strange = sorted(groups - known)
    if strange:
        edition = " van 2025" if strange[0] in BRC_2025 else ""
        raise UserError(
            f"{name} gebruikt een andere indeling van beroepen{edition} (groep {strange[0]}): dat is een breuk, "
            "daarover beslist een redacteur."
        )
    if not groups & known:
        raise UserError(f"{name} heeft geen cijfers over beroepsgroepen die wij kennen.")


def expect_newer(name: str, period: str, held: str) -> None:
    """Refuse a file that is older than what we have."""
    if period < held:
        raise UserError(f"{name} gaat tot {period}; wij hebben al {held}.")


def shown(value: float) -> str:
    """A number as the tables of content hold it."""
    return str(int(value)) if value.is_integer() else repr(value)


def with_sentence(note: str, sentence: str, *, on: bool) -> str:
    """The note with or without one of our fixed sentences; all other words stay as they are."""
    if on == (sentence in note):
        return note
    bare = " ".join(note.replace(sentence, "").split())
    return " ".join(part for part in (bare, sentence if on else "") if part)


def changed_row(row: Mapping[str, str], **cells: str) -> dict[str, str]:
    """The row with other cells."""
    return {**row, **cells}
