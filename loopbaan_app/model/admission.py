"""Rules about who may go where: hbo admission by havo profile, and the steps between levels."""

from typing import Literal

from loopbaan_app.model.item import Item, Slug, Text

Certainty = Literal["high", "medium", "low"]
RuleKind = Literal["programme", "sector", "general"]


class AdmissionRule(Item):
    """What one row of the hbo admission table says for each havo profile.

    `nt`, `ng`, `em` and `cm` hold the token of the table: `direct`, `niet_direct`, `onbekend`, `nvt`, a count
    such as `direct 20/31` (sector rows), or `eis:` with subjects, where `|` is or, `+` is and, brackets group.
    """

    kind: RuleKind
    sector: str
    name_in_rule: str
    name_now: str
    croho: str
    nt: str
    ng: str
    em: str
    cm: str
    extra_selection: str
    mbo4: str
    note: Text | None = None
    later_changes: Text | None = None
    year: str
    source: Slug
    certainty: Certainty


class Progression(Item):
    """A step from one level to another, with its condition."""

    from_level: str
    from_detail: str
    to_level: str
    to_detail: str
    allowed: str
    conditions: Text
    years: str
    year: str
    source: Slug
    certainty: Certainty
