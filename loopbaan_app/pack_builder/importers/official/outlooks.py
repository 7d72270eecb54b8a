"""The outlook after a refresh: by the rule of `guidance.outlook`, and how it came about in words as before."""

import re
from collections.abc import Mapping

from loopbaan_app.guidance.outlook import (
    UNFIT,
    UWV_POOR,
    UWV_PROMISING,
    Inputs,
    capped_by_weak_link,
    inputs_of,
    lowered_by_openings,
    raised_by_openings,
    step_of,
)
from loopbaan_app.model.figure import Figure
from loopbaan_app.pack_builder.importers.labour_words import dutch
from loopbaan_app.pack_builder.importers.official.figure_table import changed_row
from loopbaan_app.pack_builder.importers.outlook_words import STEPS

LOWER, HIGHER, CAPPED_BY_LINK = (words for _, words in STEPS[:3])
QUARTERS = {"1": "begin", "2": "in het voorjaar van", "3": "in de zomer van", "4": "eind"}

Rows = Mapping[str, dict[str, str]]
"""The rows of one subject by measure."""


def outlook_row(rows: Rows, source: str) -> dict[str, str] | None:
    """The outlook of an occupation anew; None when it does not follow from the group or there is none."""
    old = rows.get("outlook")
    if old is None or (old["scope"] == "occupation" and UWV_POOR in old["formula"]):
        return None
    inputs = inputs_of({measure: figure_of(row) for measure, row in rows.items()})
    if not inputs.group_fits:
        return None
    return changed_row(old, text=step_of(inputs), source=source, formula=_formula(old["formula"], rows, inputs))


def group_outlook_row(rows: Rows, source: str) -> dict[str, str] | None:
    """The outlook of a group anew: the same rule, without what is true of one occupation only."""
    old = rows.get("outlook")
    if old is None or old["text"] == "onbekend" or "bottleneck-2030" not in rows:
        return None  # "onbekend" is a choice of an editor, who knows that the group is too mixed
    texts = {measure: row["text"] for measure, row in rows.items()}
    inputs = Inputs(texts["bottleneck-2030"], texts.get("tension-now", ""), texts.get("openings-2030", ""))
    return changed_row(old, text=step_of(inputs), source=source)


def figure_of(row: Mapping[str, str]) -> Figure:
    """A row of figures.csv as a figure."""
    return Figure.model_validate({**row, "value": row["value"] or None, "text": row["text"] or None})


def _formula(old: str, rows: Rows, inputs: Inputs) -> str:
    bottleneck, openings = rows["bottleneck-2030"], rows.get("openings-2030")
    trouble = f"Moeite voor werkgevers in 2030: {bottleneck['text']} ({dutch(bottleneck['value'])})."
    parts = [trouble, _tension(rows, old)]
    if openings:
        parts.append(f"Plekken die vrijkomen in zes jaar: {openings['value']} procent ({openings['text']}).")
    if "direction-2030" in rows:
        parts.append(f"Richting: {rows['direction-2030']['text']}.")
    parts += [LOWER] if lowered_by_openings(inputs) else []
    parts += [HIGHER] if raised_by_openings(inputs) else []
    parts += [CAPPED_BY_LINK] if capped_by_weak_link(inputs) else []
    parts += _kept(old)
    return " ".join(parts)


def _tension(rows: Rows, old: str) -> str:
    row = rows.get("tension-now")
    if row is None:
        when = re.search(r"Spanning ([^:]+): ", old)
        return f"Spanning {when.group(1) if when else 'nu'}: dat weten we niet."
    amount = row["qualifier"] or dutch(row["value"])
    return f"Spanning {QUARTERS[row['period'][-1]]} {row['period'][:4]}: {row['text']} ({amount})."


def _kept(formula: str) -> list[str]:
    """The sentences of UWV about the occupation itself, and that a group does not fit: no table changes those."""
    sentences = re.split(r"(?<=\.)\s+", formula)
    return [words for words in sentences if words.startswith((UWV_PROMISING, UWV_POOR, *UNFIT))]
