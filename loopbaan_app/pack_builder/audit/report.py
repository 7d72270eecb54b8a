"""The audit as a page that a browser shows: plain HTML, no scripts, every word from data escaped."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from loopbaan_app.pack.audit_text import AuditText, RuleText, outcome
from loopbaan_app.pack_builder.problems import Problem

STYLE = """
body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d2733; }
h1, h2 { line-height: 1.2; } h2 { margin-top: 2rem; border-bottom: 2px solid #d5dbe3; }
table { border-collapse: collapse; } td, th { padding: .2rem 1rem .2rem 0; text-align: left; vertical-align: top; }
.fault { color: #a3261b; } .good { color: #1c6b3a; }
"""


def report_html(title: str, audit: AuditText, faults: Mapping[str, Sequence[Problem]]) -> str:
    """The whole page; `faults` holds every fault by the name of its rule, where the content itself was read."""
    parts = [
        f'<!DOCTYPE html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>{escape(title)}</title>',
        f"<style>{STYLE}</style></head>\n<body>",
        f"<h1>{escape(title)}</h1>",
        f"<p>{escape(outcome(audit))}</p>",
        *_overview(audit.rules),
    ]
    for rule in audit.rules:
        told = [str(fault) for fault in faults[rule.name]] if rule.name in faults else list(rule.first_faults)
        parts.extend(_rule(rule, told))
    parts.extend(["<h2>Grenzen</h2>", *_table(audit.limits), "</body>\n</html>\n"])
    return "\n".join(parts)


def _overview(rules: Iterable[RuleText]) -> Iterator[str]:
    yield "<table><tr><th>Regel</th><th>Uitkomst</th></tr>"
    for rule in rules:
        look = "fault" if rule.faults else "good"
        yield f'<tr><td>{escape(rule.name)}</td><td class="{look}">{escape(_verdict(rule))}</td></tr>'
    yield "</table>"


def _verdict(rule: RuleText) -> str:
    if rule.faults:
        return f"{rule.faults} keer iets mis"
    return "niet gecontroleerd" if rule.not_checked and not rule.numbers else "in orde"


def _rule(rule: RuleText, faults: Sequence[str]) -> Iterator[str]:
    yield f"<h2>{escape(rule.name)}</h2>"
    if rule.not_checked:
        yield f"<p>Niet gecontroleerd: {escape(rule.not_checked)}.</p>"
    yield from _table(rule.numbers)
    yield from _list("Mis", "fault", faults)
    yield from _list("Nog te doen", "gap", rule.gaps)


def _table(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    if rows:
        yield "<table>"
        yield from (f"<tr><td>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in rows)
        yield "</table>"


def _list(title: str, look: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield f'<h3>{title}</h3><ul class="{look}">'
        yield from (f"<li>{escape(line)}</li>" for line in lines)
        yield "</ul>"
