"""Runs the rules on content, in the order in which an editor reads them."""

from loopbaan_app.pack_builder.audit import (
    balance,
    figures,
    language_guard,
    links,
    near_copies,
    quiz,
    readability,
    spelling,
)
from loopbaan_app.pack_builder.audit.limits import LIMITS, Limits
from loopbaan_app.pack_builder.audit.result import AuditResult, RuleResult
from loopbaan_app.pack_builder.sources import Content

RULES = (figures, links, quiz, language_guard, balance, readability, spelling, near_copies)
LEFT_OUT_OF_DRAFTS = (spelling, near_copies)
"""What takes time, and says nothing about whether a text can be shown."""


def audit(content: Content, *, draft: bool = False, limits: Limits = LIMITS) -> AuditResult:
    """The result of every rule; a draft, made when an editor opens the program, leaves some rules out and says so."""
    results = []
    for rule in RULES:
        if draft and rule in LEFT_OUT_OF_DRAFTS:
            results.append(
                RuleResult(rule.RULE, rule.NAME, not_checked=f"{rule.NAME.lower()}: niet bij een proefversie")
            )
        else:
            results.append(rule.check(content, limits))
    return AuditResult(tuple(results), content.facts.part, draft, limits)
