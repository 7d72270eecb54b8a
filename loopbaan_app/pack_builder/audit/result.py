"""What the audit found: per rule the faults, the numbers, the gaps and what was not checked."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from loopbaan_app.pack_builder.audit.limits import Limits
from loopbaan_app.pack_builder.problems import Problem

VERSION = 1
MOST_SHOWN = 40
"""Faults and gaps of a rule that a pack carries; the report has them all."""
LONGEST = 600

Number = int | float | str


class RuleResult(NamedTuple):
    """One rule: what breaks it, what was measured, what is allowed but thin, and why it was left out."""

    id: str
    name: str
    faults: tuple[Problem, ...] = ()
    numbers: tuple[tuple[str, Number], ...] = ()
    gaps: tuple[str, ...] = ()
    not_checked: str = ""


class AuditResult(NamedTuple):
    """The whole audit of a folder with content."""

    rules: tuple[RuleResult, ...]
    part: bool
    """True for a pack that is only a part: it need not reach the targets of a whole pack."""
    draft: bool
    """True for a pack that was made without refusing anything, so that an editor sees it."""
    limits: Limits

    @property
    def faults(self) -> Sequence[Problem]:
        """Everything that breaks a rule, in the order of the rules."""
        return [fault for rule in self.rules for fault in rule.faults]

    def as_json(self) -> str:
        """The compact form that a pack carries; `pack.audit_text` makes Dutch lines of it."""
        told = {
            "version": VERSION,
            "part": self.part,
            "draft": self.draft,
            "rules": [_rule_json(rule) for rule in self.rules],
            "limits": [list(limit) for limit in self.limits.named()],
        }
        return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def share(part: int, whole: int) -> float:
    """A share in per cent with one decimal; nothing of nothing is 0."""
    return round(100 * part / whole, 1) if whole else 0.0


def _rule_json(rule: RuleResult) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": rule.name,
        "faults": len(rule.faults),
        "first_faults": [str(fault)[:LONGEST] for fault in rule.faults[:MOST_SHOWN]],
        "numbers": [list(number) for number in rule.numbers],
        "gaps": [gap[:LONGEST] for gap in rule.gaps[:MOST_SHOWN]],
        "not_checked": rule.not_checked,
    }
