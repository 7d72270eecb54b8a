"""No two occupations share more than a third of their sentences, nor many sequences of five words."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator
from itertools import combinations

from loopbaan_app.pack_builder.audit.limits import Limits
from loopbaan_app.pack_builder.audit.passages import PROSE, passages
from loopbaan_app.pack_builder.audit.result import RuleResult
from loopbaan_app.pack_builder.audit.sentences import sentences, words
from loopbaan_app.pack_builder.problems import Problem
from loopbaan_app.pack_builder.sources import Content

RULE, NAME = "near_copies", "Eigen teksten"
TABLES = ("occupation", "programme", "role_model", "visit")

Pieces = dict[str, set[Hashable]]
"""Per file the sentences, or the sequences of words, that stand in it."""


def check(content: Content, limits: Limits) -> RuleResult:
    """Compare all pairs of each kind; only pairs that share something are looked at."""
    faults: list[Problem] = []
    most_sentences = most_sequences = 0.0
    for table in TABLES[:1] if content.facts.part else TABLES:
        texts = _texts(content, table)
        by_sentence: Pieces = {file: set(parts) for file, parts in texts.items()}
        by_sequence: Pieces = {file: set(_sequences(parts, limits.sequence)) for file, parts in texts.items()}
        for one, other, part in _pairs(by_sentence):
            most_sentences = max(most_sentences, part)
            if part > limits.shared_sentences:
                faults.append(Problem(one, None, f"{part:.0%} van de zinnen staat ook in {other}"))
        for one, other, part in _pairs(by_sequence):
            most_sequences = max(most_sequences, part)
            if part > limits.shared_sequences:
                faults.append(Problem(one, None, f"{part:.0%} van de reeksen van vijf woorden staat ook in {other}"))
    numbers = (
        ("procent gedeelde zinnen, hoogste paar", round(100 * most_sentences, 1)),
        ("procent gedeelde reeksen van vijf woorden, hoogste paar", round(100 * most_sequences, 1)),
    )
    return RuleResult(RULE, NAME, tuple(faults), numbers)


def _texts(content: Content, table: str) -> dict[str, list[tuple[str, ...]]]:
    """Per file its sentences, each as words in small letters."""
    texts: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for passage in passages(content):
        if passage.table == table and passage.role is PROSE:
            parts = sentences(passage.text)
            texts[passage.entry.file].extend(tuple(word.lower() for word in words(part)) for part in parts)
    return texts


def _sequences(parts: list[tuple[str, ...]], length: int) -> Iterator[tuple[str, ...]]:
    for part in parts:
        for start in range(len(part) - length + 1):
            yield part[start : start + length]


def _pairs(pieces: Pieces) -> Iterator[tuple[str, str, float]]:
    """Pairs that share something, with the share of the smaller of the two."""
    holders: dict[Hashable, list[str]] = defaultdict(list)
    for file, found in pieces.items():
        for piece in found:
            holders[piece].append(file)
    shared = Counter(pair for files in holders.values() for pair in combinations(sorted(files), 2))
    for (one, other), count in sorted(shared.items()):
        yield one, other, count / min(len(pieces[one]), len(pieces[other]))
