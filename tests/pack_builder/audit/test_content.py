"""The content of this checkout passes its own audit, and the audit stays quick."""

import time
from pathlib import Path

import pytest

from loopbaan_app.pack_builder.audit.result import AuditResult
from loopbaan_app.pack_builder.audit.run import audit
from loopbaan_app.pack_builder.build import read_ready

CONTENT = Path(__file__).parents[3] / "content"


@pytest.fixture(scope="module")
def result() -> AuditResult:
    content = read_ready(CONTENT)
    started = time.perf_counter()
    result = audit(content)
    assert time.perf_counter() - started < 20, "the audit takes about four seconds"
    return result


def test_every_rule_is_kept(result: AuditResult):
    assert [str(fault) for fault in result.faults] == []


def test_sentences_are_short_over_all_words(result: AuditResult):
    [readability] = [rule for rule in result.rules if rule.id == "readability"]
    assert float(dict(readability.numbers)["woorden per zin"]) <= 12
