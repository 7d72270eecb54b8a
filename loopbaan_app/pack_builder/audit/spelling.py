"""Rule 6: every word stands in a Dutch dictionary, or in the project's own list `content/spelling.txt`.

The dictionary is that of OpenTaal as hunspell reads it (packages `hunspell` and `hunspell-nl`), at build time only.
Without it the audit says that spelling was not checked.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable

from loopbaan_app.pack_builder.audit.limits import Limits
from loopbaan_app.pack_builder.audit.passages import SEARCH, TITLE, Passage, passages, problem
from loopbaan_app.pack_builder.audit.result import RuleResult
from loopbaan_app.pack_builder.audit.sentences import words
from loopbaan_app.pack_builder.sources import Content

RULE, NAME = "spelling", "Spelling"
OWN_WORDS = "spelling.txt"
DICTIONARIES = ("nl_NL", "nl")
NOT_OURS = frozenset(
    {("visit", "words.name"), ("visit", "words.organiser"), ("programme", "name"), ("series_point", "breakdown")}
)
"""Names as other people write them."""
PARTS = ("-", "/", "'", "’")
_PREFIX = re.compile(r"[^\W\d_]+-(?=\s|,|$)")
"""The first half of a pair such as `zonne- en windenergie`."""
LONGEST = 60
"""Longer words make hunspell look for compounds without end."""


def check(content: Content, limits: Limits) -> RuleResult:
    """Look up every different word once."""
    if (dictionary := _dictionary()) is None:
        return RuleResult(
            RULE, NAME, not_checked="spelling: hunspell met een Nederlands woordenboek is niet geïnstalleerd"
        )
    own = _own_words(content) | _names(content)
    where: dict[str, Passage] = {}
    for passage in passages(content):
        if passage.role is not SEARCH and (passage.table, passage.field) not in NOT_OURS:
            for word in words(_PREFIX.sub(" ", passage.text)):
                where.setdefault(word, passage)
    asked = sorted(word for word in where if not _is_fine(word, own))
    unknown = _unknown(asked, dictionary)
    parts = {word: [part for part in _parts(word) if not _is_fine(part, own)] for word in unknown}
    unknown_parts = set(_unknown(sorted({part for found in parts.values() for part in found}), dictionary))
    wrong = [word for word in unknown if not parts[word] or unknown_parts.intersection(parts[word])]
    faults = [problem(content.root, where[word], word, f"‘{word}’ staat niet in het woordenboek") for word in wrong]
    numbers = (("verschillende woorden", len(where)), ("eigen woorden van het project", len(_own_words(content))))
    return RuleResult(RULE, NAME, tuple(faults), numbers)


def own_words(text: str) -> frozenset[str]:
    """The words of a list: one per line, with `#` for what an editor wants to say about it."""
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return frozenset(line for line in lines if line)


def _own_words(content: Content) -> frozenset[str]:
    path = content.root / OWN_WORDS
    return own_words(path.read_text(encoding="utf-8")) if path.is_file() else frozenset()


def _names(content: Content) -> frozenset[str]:
    """Names of people are spelled as they spell them."""
    people = (passage.text for passage in passages(content) if passage.table == "role_model" and passage.role is TITLE)
    return frozenset(word for name in people for word in words(name))


def _is_fine(word: str, own: frozenset[str]) -> bool:
    """Numbers, letters alone, addresses and words of our own need no dictionary."""
    return (
        word[0].isdigit()
        or len(word) == 1
        or len(word) > LONGEST
        or "." in word
        or not own.isdisjoint((word, word.lower()))
    )


def _parts(word: str) -> list[str]:
    """The parts of a word joined by hyphens and the like; a word in one piece has none."""
    pieces = word
    for mark in PARTS:
        pieces = pieces.replace(mark, " ")
    found = pieces.split()
    return [part for part in found if len(part) > 1] if len(found) > 1 else []


def _dictionary() -> str | None:
    if shutil.which("hunspell") is None:
        return None
    return next((name for name in DICTIONARIES if _runs(name)), None)


def _runs(dictionary: str) -> bool:
    return "fietss" in _ask(["fiets", "fietss"], dictionary)


def _unknown(asked: list[str], dictionary: str) -> list[str]:
    missing = _ask(asked, dictionary)
    return [word for word in asked if word in missing]


def _ask(asked: Iterable[str], dictionary: str) -> frozenset[str]:
    """The words that the dictionary lacks; nothing when hunspell cannot read it."""
    command = ["hunspell", "-d", dictionary, "-i", "utf-8", "-l"]
    done = subprocess.run(  # noqa: S603  # a command of our own
        command, input="\n".join(asked), capture_output=True, check=False, text=True, encoding="utf-8"
    )
    return frozenset(done.stdout.split()) if done.returncode == 0 else frozenset()
