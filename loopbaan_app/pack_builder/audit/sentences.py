"""Text in pieces: sentences, words and syllables of Dutch."""

import re
from functools import lru_cache

_ABBREVIATIONS = re.compile(
    r"\b(bijv|enz|o\.a|d\.w\.z|m\.b\.t|ca|nr|dr|prof|mr|ir|ing|drs|st|jr|tel|max|min)\.(?=\s)", re.I
)
_ENDS = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…]['’\"”)]))\s+(?=\S)")
_WORDS = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*['’]?", re.UNICODE)
_VOWELS = re.compile(r"eeu|ieu|eau|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâèéêëìíîïòóôöùúûü]")


def sentences(text: str) -> list[str]:
    """The sentences of a text; a point in a number or a known abbreviation ends none."""
    marked = _ABBREVIATIONS.sub(lambda found: found[1].replace(".", "․") + "․", text)
    return [part.replace("․", ".").strip() for part in _ENDS.split(marked) if part.strip()]


def words(text: str) -> list[str]:
    """The words of a text, numbers included, without the marks around them."""
    return _WORDS.findall(text)


@lru_cache(maxsize=50_000)
def syllables(word: str) -> int:
    """How many syllables a word has, by its groups of vowels; every word has one at least."""
    return max(1, len(_VOWELS.findall(word.lower())))
