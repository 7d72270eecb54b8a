"""The phrases and forms that no text of the pack may hold, each with the reason an editor reads."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from loopbaan_app.pack_builder.audit.sentences import sentences

_GROUP = r"(?:meisjes|jongens|vrouwen|mannen|meiden|dames)"
_ONE = r"(?:meisje|jongen|vrouw|man|meid|dame)"
_NOW = (
    r"(?:zijn|hebben|kiezen|houden|kunnen|willen|denken|doen|vinden|horen|werken|gaan|leren|durven|passen|scoren|"
    r"stromen|verdienen|snappen|begrijpen|moeten|mogen|blijven|praten|lezen|rekenen|zoeken|geven|krijgen|komen)"
)
_OUTSIDE_TITLE = (
    r"(?:voor (?:jongens|meisjes|mannen|vrouwen)|moeilijk|saai|ouderwets|\bvies\b|\bzwaar\b|\bnerd\b|\bdom\b)"
)
_JOBS = (
    r"(?:timmer|brandweer|vak|voor|stuur|opper|camera|geluids|tuin|klusjes|zaken|bar|raads|weer|boots|steiger|deks|"
    r"politie|bewakings|bedrijfs)"
)
_YARDSTICK = "de ene groep is hier de maat van de andere"
_NO_NEED = "dat een groep het ook kan, hoeft niet gezegd"
_ALL = "een uitspraak over alle leden van een groep"


class Forbidden(NamedTuple):
    """A pattern and what is wrong with what it finds."""

    pattern: re.Pattern[str]
    reason: str


def _forbidden(pattern: str, reason: str) -> Forbidden:
    return Forbidden(re.compile(pattern, re.IGNORECASE), reason)


EVERYWHERE = (
    _forbidden(r"!", "een uitroepteken"),
    _forbidden(r"\bnet zo (?:goed|slim|knap|sterk|handig|geschikt|technisch|stoer)\b(?! mogelijk)",
               _YARDSTICK),
    _forbidden(r"\beven (?:goed|slim|knap|sterk|handig|geschikt) als (?:een )?(?:" + _GROUP + "|" + _ONE + r")\b",
               _YARDSTICK),
    _forbidden(r"\b(?:ook gewoon|gewoon ook)\b", "‘ook gewoon’ maakt iets bijzonder door het te ontkennen"),
    _forbidden(rf"\b{_GROUP} (?:kunnen|mogen|durven) (?:het |dit |dat )?(?:ook|best|heus|zeker)\b",
               _NO_NEED),
    _forbidden(rf"\b(?:ook|zelfs) {_GROUP} (?:kunnen|mogen|durven|zijn)\b", _NO_NEED),
    _forbidden(rf"\b(?:ook|zelfs) (?:voor )?(?:een )?{_ONE} (?:kan|mag)\b", _NO_NEED),
    _forbidden(rf"\been (?:echte |gewone )?{_ONE} (?:hoort|moet|kan (?:ook|best|heus|dat|het))\b", _ALL),
    _forbidden(r"\b(?:mannetjesputter|supervrouw|topvrouw|powervrouw|meidenpower|girlpower|vrouwtjes?|mannetjes?)\b",
               "een woord dat mensen groter of kleiner maakt"),
    _forbidden(rf"\b(?:stoere|sterke|dappere|echte) (?:{_GROUP}|{_ONE})\b", "heldenverhaal over een groep"),
    _forbidden(r"\btypisch (?:mannelijk|vrouwelijk|iets voor|een (?:mannen|vrouwen|jongens|meisjes))",
               "werk heeft geen geslacht"),
    _forbidden(r"\been (?:echte )?(?:bèta|alfa|techneut) (?:zijn|bent|ben)\b", "zeg wat iemand doet"),
)  # fmt: skip
"""What may stand in no field at all."""

OUTSIDE_MISTAKES = (
    _forbidden(r"\b(?:mannen|vrouwen|jongens|meisjes)(?:werk|beroep|beroepen|baan|vak)\b", "werk heeft geen geslacht"),
)
"""What may be named only where a text says what many people think."""

IN_TITLES = (_forbidden(_OUTSIDE_TITLE, "de vergissing staat in een titel of vraag"),)
"""What may stand in no name, question or answer."""

_GENERIC = (
    re.compile(
        rf"(?:^|[,;:] |\b(?:dat|omdat|want|terwijl|of) )({_GROUP}) (?:[^\s.?!]+ ){{0,7}}?{_NOW}\b", re.IGNORECASE
    ),
    re.compile(rf"\b{_NOW} ({_GROUP})\b", re.IGNORECASE),
)
_GROUPS = re.compile(_GROUP, re.IGNORECASE)
_COUNTED = re.compile(
    r"\d|\b(?:helft|kwart|procent|twee|drie|vier|vijf|zes|tien|twaalf|hoeveel|groep)\b", re.IGNORECASE
)
_MAN = re.compile(rf"\b\w*({_JOBS})(man|vrouw)(?:nen|en)?\b", re.IGNORECASE)


def found_in(text: str, forbidden: tuple[Forbidden, ...]) -> Iterator[tuple[str, str]]:
    """The words that are forbidden and why."""
    if not _any_of(forbidden).search(text):
        return
    for rule in forbidden:
        if match := rule.pattern.search(text):
            yield match[0], rule.reason


@lru_cache(maxsize=16)
def _any_of(forbidden: tuple[Forbidden, ...]) -> re.Pattern[str]:
    """One pattern for all: most texts break no rule, and one look tells so."""
    return re.compile("|".join(f"(?:{rule.pattern.pattern})" for rule in forbidden), re.IGNORECASE)


def generics(text: str) -> Iterator[tuple[str, str]]:
    """Sentences about girls, boys, women or men in general: without a number, a group or a time that has passed."""
    for sentence in sentences(text) if _GROUPS.search(text) else ():
        for pattern in _GENERIC:
            if (match := pattern.search(sentence)) and not _COUNTED.search(sentence):
                yield match[0], f"{_ALL}: zeg wie, wanneer en hoeveel"


def lonely_forms(text: str) -> Iterator[tuple[str, str]]:
    """Job titles on -man or -vrouw of which the other form does not stand in the same text."""
    if "man" not in text and "vrouw" not in text:
        return
    forms = {(match[1].lower(), match[2].lower()): match[0] for match in _MAN.finditer(text)}
    for (stem, form), words in forms.items():
        other = "vrouw" if form == "man" else "man"
        if (stem, other) not in forms:
            yield words, f"alleen deze vorm: zet ‘{stem}{other}’ erbij, of zeg wat iemand doet"


PAIRS = (
    ("man", "vrouw"), ("docent", "docente"), ("assistent", "assistente"), ("laborant", "laborante"),
    ("kapper", "kapster"), ("verkoper", "verkoopster"), ("begeleider", "begeleidster"), ("verzorger", "verzorgster"),
    ("leider", "leidster"), ("medewerker", "medewerkster"), ("acteur", "actrice"), ("conducteur", "conductrice"),
    ("inspecteur", "inspectrice"), ("instructeur", "instructrice"), ("kok", "kokkin"), ("danser", "danseres"),
    ("kunstenaar", "kunstenares"), ("agent", "agente"), ("receptionist", "receptioniste"), ("loog", "loge"),
    ("therapeut", "therapeute"), ("schoonmaker", "schoonmaakster"), ("secretaris", "secretaresse"),
)  # fmt: skip
"""Endings of job titles of which both forms are in use."""


def lacks_a_form(name: str, forms: tuple[str, ...]) -> str | None:
    """The form that an occupation of this name should have beside it; None when all is well."""
    named = [word.lower() for form in (name, *forms) for word in re.findall(r"[\w-]+", form)]
    for one, other in PAIRS:
        if any(word.endswith(one) for word in named) and not any(word.endswith(other) for word in named):
            return other
        if any(word.endswith(other) for word in named) and not any(word.endswith(one) for word in named):
            return one
    return None
