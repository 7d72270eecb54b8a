"""Why an item is asked, in one sentence that the person sees."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Why = Literal["opening", "return", "favourite", "liked", "chosen", "elsewhere", "mix", "retest", "control", "alone"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an item is asked; `domain` is the domain of the item."""

    why: Why
    domain: str


def sentence(reason: Reason, names: Mapping[str, str]) -> str:
    """The reason in one Dutch sentence; `names` are the names of the domains."""
    return _SENTENCES[reason.why].format(domain=names.get(reason.domain, reason.domain))


_SENTENCES: dict[Why, str] = {
    "opening": "Met deze vraag begint iedereen.",
    "return": "Deze komt terug omdat je zeker was van een vraag die erop lijkt, en het toch anders zat.",
    "favourite": "Deze gaat over iets wat je bewaarde.",
    "liked": "Deze komt uit {domain}, omdat je daar iets van bewaarde.",
    "chosen": "Deze komt uit {domain}, want dat koos je.",
    "elsewhere": "Deze komt uit {domain}, omdat je daar nog niets van bewaarde.",
    "mix": "Deze hoort erbij zodat de ronde over verschillend werk gaat.",
    "retest": "Deze lijkt op een vraag van een tijd geleden, zodat je ziet of je beeld veranderde.",
    "control": "Deze is nieuw: zo zien we of je niet alleen beter werd in quizvragen.",
    "alone": "Deze vraag koos je zelf.",
}
