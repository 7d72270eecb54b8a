"""What the audit in a pack says, as Dutch lines; somebody else's pack may say anything, so all of it is checked."""

import json
from typing import Any, NamedTuple

NOT_AUDITED = "Deze inhoud is niet gecontroleerd."
MOST = 100
LONGEST = 600


class RuleText(NamedTuple):
    """One rule in words."""

    name: str
    faults: int
    first_faults: tuple[str, ...]
    numbers: tuple[tuple[str, str], ...]
    gaps: tuple[str, ...]
    not_checked: str


class AuditText(NamedTuple):
    """The audit in words."""

    rules: tuple[RuleText, ...]
    part: bool
    draft: bool
    limits: tuple[tuple[str, str], ...]


def read_audit(audit: str) -> AuditText | None:
    """The audit that a pack carries; None when it carries none that we can read."""
    try:
        told = json.loads(audit)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or not isinstance(told.get("rules"), list):
        return None
    rules = tuple(_rule(rule) for rule in told["rules"][:MOST] if isinstance(rule, dict))
    return AuditText(
        rules, told.get("part") is True, told.get("draft") is True,
        _pairs(told.get("limits")),
    )  # fmt: skip


def audit_lines(audit: str) -> list[str]:
    """The audit as sentences for the page with sources: first the outcome, then each rule."""
    read = read_audit(audit)
    if read is None:
        return [NOT_AUDITED]
    lines = [outcome(read)]
    for rule in read.rules:
        lines.append(rule_line(rule))
        lines.extend(_sentence(f"Let op: {fault}") for fault in rule.first_faults)
        lines.extend(_sentence(f"Nog te doen: {gap}") for gap in rule.gaps)
    return lines


def outcome(audit: AuditText) -> str:
    """One sentence on the whole."""
    faults = sum(rule.faults for rule in audit.rules)
    found = "en er is niets mis" if not faults else f"en er is {faults} keer iets mis"
    kind = " Dit is een proefversie." if audit.draft else ""
    return f"Deze inhoud is met {len(audit.rules)} regels gecontroleerd, {found}.{kind}"


def rule_line(rule: RuleText) -> str:
    """One rule with its numbers, or why it was left out."""
    numbers = "; ".join(f"{name}: {value}" for name, value in rule.numbers)
    if rule.not_checked and not numbers:
        return f"{rule.name}: niet gecontroleerd ({rule.not_checked})."
    verdict = "in orde" if not rule.faults else f"{rule.faults} keer iets mis"
    missing = f" Niet gecontroleerd: {rule.not_checked}." if rule.not_checked else ""
    return f"{rule.name}: {verdict}. {numbers}.{missing}" if numbers else f"{rule.name}: {verdict}.{missing}"


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "…")) else f"{words}."


def _rule(told: dict[str, Any]) -> RuleText:
    faults = told.get("faults")
    return RuleText(
        _words(told.get("name")) or "regel zonder naam",
        faults if isinstance(faults, int) and faults > 0 else 0,
        tuple(_words(fault) for fault in _list(told.get("first_faults"))),
        _pairs(told.get("numbers")),
        tuple(_words(gap) for gap in _list(told.get("gaps"))),
        _words(told.get("not_checked")),
    )


def _pairs(value: Any) -> tuple[tuple[str, str], ...]:
    pairs = [pair for pair in _list(value) if isinstance(pair, list) and len(pair) == 2]
    return tuple((_words(name), _number(number)) for name, number in pairs)


def _list(value: Any) -> list[Any]:
    return value[:MOST] if isinstance(value, list) else []


def _words(value: Any) -> str:
    return value[:LONGEST] if isinstance(value, str) else ""


def _number(value: Any) -> str:
    """As the Dutch write numbers: 14.303 and 9,97."""
    if not isinstance(value, int | float):
        return _words(value)
    if value != value or abs(value) > 1e15:  # not a number, or too large to write
        return "?"
    shown = f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
    return shown.translate(str.maketrans(",.", ".,"))
