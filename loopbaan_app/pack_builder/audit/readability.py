"""Rule 5: short sentences, known words, and a published Dutch measure of reading ease.

The measure is that of W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960), Flesch's formula for Dutch:
206.84 - 0.93 * (words per sentence) - 77 * (syllables per word). From 100 (very easy) down; 60 to 70 is ordinary text.
"""

from collections import Counter
from dataclasses import dataclass, field

from loopbaan_app.pack_builder.audit import word_frequency
from loopbaan_app.pack_builder.audit.limits import Limits
from loopbaan_app.pack_builder.audit.passages import PROSE, TITLE, Passage, passages, problem
from loopbaan_app.pack_builder.audit.result import RuleResult, share
from loopbaan_app.pack_builder.audit.sentences import sentences, syllables, words
from loopbaan_app.pack_builder.problems import Problem
from loopbaan_app.pack_builder.sources import Content

RULE, NAME = "readability", "Leesbaarheid"
NOT_COUNTED = ("figure", "series_point")
"""Notes that stand under hundreds of figures: their sentences have the limit, but would drown the means."""
MOST_RARE_SHOWN = 40


@dataclass
class Counted:
    """Sentences, words, syllables and rare words of one item, or of everything."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    rare: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Counted") -> None:
        """Count another item as well."""
        self.sentences += other.sentences
        self.words += other.words
        self.syllables += other.syllables
        self.rare.update(other.rare)

    @property
    def mean(self) -> float:
        """Words per sentence."""
        return round(self.words / self.sentences, 2) if self.sentences else 0.0

    @property
    def ease(self) -> float:
        """Reading ease by Douma (1960)."""
        if not self.words:
            return 100.0
        return round(206.84 - 0.93 * self.words / self.sentences - 77 * self.syllables / self.words, 1)

    @property
    def rare_share(self) -> float:
        """Share of words that are neither frequent nor explained, in per cent."""
        return share(self.rare.total(), self.words)


def check(content: Content, limits: Limits) -> RuleResult:
    """Measure all sentences; a long sentence, and an item of hard words, is a fault."""
    known = _known_words(content, limits)
    faults: list[Problem] = []
    total, per_item = Counted(), dict[str, Counted]()
    for passage in passages(content):
        if passage.role is not PROSE:
            continue
        parts = sentences(passage.text)
        faults += _long_sentences(content, passage, parts, limits)
        if passage.table not in NOT_COUNTED:
            counted = _count(parts, known)
            total.add(counted)
            per_item.setdefault(passage.entry.file, Counted()).add(counted)
    faults += _hard_items(per_item, limits, known is not None)
    faults += _means(total, limits, known is not None)
    numbers: list[tuple[str, float | int | str]] = [
        ("zinnen", total.sentences), ("woorden", total.words), ("woorden per zin", total.mean),
        ("leesgemak volgens Douma (1960)", total.ease),
    ]  # fmt: skip
    if known is None:
        return RuleResult(
            RULE, NAME, tuple(faults), tuple(numbers), (), "woordfrequentie: wordfreq is niet geïnstalleerd"
        )
    numbers.append((f"procent woorden buiten de {limits.frequent_words} gewoonste, zonder uitleg", total.rare_share))
    rare = ", ".join(f"{word} ({count})" for word, count in total.rare.most_common(MOST_RARE_SHOWN))
    return RuleResult(RULE, NAME, tuple(faults), tuple(numbers), (f"vaakst zonder uitleg: {rare}",) if rare else ())


def _known_words(content: Content, limits: Limits) -> frozenset[str] | None:
    """Frequent words, names and words of the glossary, in small letters; None without a list of frequencies."""
    frequent = word_frequency.most_frequent(limits.frequent_words)
    if frequent is None:
        return None
    known = set(frequent)
    for passage in passages(content):
        if passage.table == "glossary" and passage.role is not PROSE:
            known.update(word.lower() for word in (passage.text, *words(passage.text)))
        elif passage.table in ("role_model", "visit") and passage.role is TITLE:
            known.update(word.lower() for word in words(passage.text))
    return frozenset(known)


def _count(parts: list[str], known: frozenset[str] | None) -> Counted:
    counted = Counted(sentences=len(parts))
    for part in parts:
        found = words(part)
        counted.words += len(found)
        counted.syllables += sum(syllables(word) for word in found)
        if known is not None:
            counted.rare.update(word.lower() for place, word in enumerate(found) if _is_rare(word, place == 0, known))
    return counted


def _is_rare(word: str, first: bool, known: frozenset[str]) -> bool:
    """A number, a short word and a name (a capital inside a sentence) are never rare."""
    if word[0].isdigit() or len(word) < 3 or (not first and word[0].isupper()):
        return False
    return word.lower() not in known


def _long_sentences(content: Content, passage: Passage, parts: list[str], limits: Limits) -> list[Problem]:
    faults = []
    for part in parts:
        length = len(words(part))
        if length > limits.sentence_longest:
            reason = f"een zin van {length} woorden (meer dan {limits.sentence_longest}): {part}"
            faults.append(problem(content.root, passage, part[:40], reason))
    return faults


def _hard_items(per_item: dict[str, Counted], limits: Limits, with_words: bool) -> list[Problem]:
    faults = []
    for file, counted in per_item.items():
        if counted.words < limits.item_words or file.startswith("tables/"):
            continue
        if counted.ease < limits.ease_in_item:
            reason = f"leesgemak {counted.ease} (Douma, minder dan {limits.ease_in_item}): kies kortere woorden"
            faults.append(Problem(file, None, reason))
        if with_words and counted.rare_share > limits.rare_words_in_item:
            hard = ", ".join(word for word, _ in counted.rare.most_common(12))
            reason = f"{counted.rare_share} procent moeilijke woorden (meer dan {limits.rare_words_in_item}): {hard}"
            faults.append(Problem(file, None, reason))
    return faults


def _means(total: Counted, limits: Limits, with_words: bool) -> list[Problem]:
    faults = []
    if total.mean > limits.sentence_mean:
        faults.append(f"gemiddeld {total.mean} woorden per zin (meer dan {limits.sentence_mean})")
    if total.ease < limits.ease_mean:
        faults.append(f"leesgemak {total.ease} over alle teksten (Douma, minder dan {limits.ease_mean})")
    if with_words and total.rare_share > limits.rare_words:
        faults.append(f"{total.rare_share} procent moeilijke woorden over alle teksten (meer dan {limits.rare_words})")
    return [Problem("alle teksten", None, fault) for fault in faults]
