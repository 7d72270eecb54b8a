"""What changed between two packs, in words a counsellor understands: what flipped first, counts after."""

from collections.abc import Iterator
from typing import NamedTuple

from loopbaan_app.pack.reader import Pack

KINDS = (
    ("occupation", "beroep", "beroepen"),
    ("programme", "opleiding", "opleidingen"),
    ("profile", "profiel", "profielen"),
    ("role_model", "persoon", "mensen"),
    ("visit", "bezoek", "bezoeken"),
    ("quiz_item", "quizvraag", "quizvragen"),
)
"""Table, one of them, many of them."""

MOST_NAMES = 40


class Section(NamedTuple):
    """A heading with its lines."""

    title: str
    lines: tuple[str, ...]


class Flip(NamedTuple):
    """One figure that is in both packs with another value."""

    subject: str
    measure: str
    old: str
    new: str


def differences(old: Pack, new: Pack) -> list[Section]:
    """The sections in which the packs differ; none when they hold the same."""
    if old.info.content_sha256 == new.info.content_sha256:
        return []
    sections = [_outlooks(old, new), *(_items(old, new, *kind) for kind in KINDS), _figures(old, new), _rules(old, new)]
    return [section for section in sections if section.lines]


def flips(old: Pack, new: Pack) -> Iterator[Flip]:
    """Every figure of both packs whose value, class or qualifier changed, by name of its subject."""
    names = {row["id"]: row["name"] for row in new.execute("SELECT id, name FROM occupation")}
    before = _all_figures(old)
    for figure, (measure, subject, value) in sorted(_all_figures(new).items()):
        if figure in before and before[figure][2] != value:
            yield Flip(names.get(subject, subject), measure, before[figure][2], value)


def _all_figures(pack: Pack) -> dict[str, tuple[str, str, str]]:
    found = pack.execute(
        "SELECT f.id, m.name AS measure, f.value, f.text, f.qualifier, f.unit, f.period, "
        "CASE f.subject_kind WHEN 'group' THEN 'beroepsgroep ' || f.subject ELSE f.subject END AS subject "
        "FROM figure f JOIN measure m ON m.id = f.measure"
    )
    return {row["id"]: (row["measure"], row["subject"], _words(row["value"], row["text"], row)) for row in found}


def _words(value: float | None, text: str | None, row: object) -> str:
    qualifier, unit, period = (str(row[part] or "") for part in ("qualifier", "unit", "period"))  # type: ignore[index]
    amount = f"{value:,.10g}".translate(str.maketrans(",.", ".,")) if value is not None else ""
    shown = " ".join(
        part for part in (qualifier, amount or (text or "").replace("_", " "), unit if amount else "") if part
    )
    return f"{shown or 'dat weten we niet'} ({period})"


def _outlooks(old: Pack, new: Pack) -> Section:
    measure = "Kans op werk"
    lines = [f"{flip.subject}: {flip.old} → {flip.new}" for flip in flips(old, new) if flip.measure == measure]
    return Section("Kans op werk die veranderde", tuple(lines))


def _items(old: Pack, new: Pack, table: str, one: str, many: str) -> Section:
    before, after = _names(old, table), _names(new, table)
    added = sorted(after[id][0] for id in after.keys() - before.keys())
    gone = sorted(before[id][0] for id in before.keys() - after.keys())
    changed = sum(before[id] != after[id] for id in before.keys() & after.keys())
    lines = [*_listed("nieuw", added), *_listed("niet meer", gone)]
    if changed:
        lines.append(f"tekst of feiten veranderd: {changed} {one if changed == 1 else many}")
    return Section(many.capitalize(), tuple(lines))


def _names(pack: Pack, table: str) -> dict[str, tuple[str, str]]:
    name = "id" if table == "quiz_item" else "name"
    return {row["id"]: (row[name], row["item"]) for row in pack.execute(f"SELECT id, {name}, item FROM {table}")}


def _listed(what: str, names: list[str]) -> list[str]:
    if not names:
        return []
    more = f" en nog {len(names) - MOST_NAMES}" if len(names) > MOST_NAMES else ""
    return [f"{what}: {', '.join(names[:MOST_NAMES])}{more}"]


def _figures(old: Pack, new: Pack) -> Section:
    counts: dict[str, int] = {}
    for flip in flips(old, new):
        counts[flip.measure] = counts.get(flip.measure, 0) + 1
    lines = [f"{measure}: {number} keer een ander cijfer" for measure, number in sorted(counts.items())]
    before, after = (pack.info.counts.get("figure", 0) for pack in (old, new))
    if before != after:
        lines.append(f"cijfers in totaal: {before} → {after}")
    return Section("Cijfers", tuple(lines))


def _rules(old: Pack, new: Pack) -> Section:
    lines = []
    for table, words in (("admission_rule", "toelatingsregels"), ("progression", "doorstroomregels")):
        before, after = (
            {row["id"]: tuple(row) for row in pack.execute(f"SELECT * FROM {table}")} for pack in (old, new)
        )
        changed = len(before.keys() ^ after.keys()) + sum(
            before[id] != after[id] for id in before.keys() & after.keys()
        )
        if changed:
            lines.append(f"{words}: {changed} veranderd")
    return Section("Regels", tuple(lines))
