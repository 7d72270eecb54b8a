"""The short Dutch sentences of doors: why, and how to repair."""

from collections.abc import Iterable

from loopbaan_app.guidance.door import Repair
from loopbaan_app.guidance.subjects import HAVO_SUBJECTS

ASK = Repair("school", "Vraag het na bij de school: de eisen verschillen per school en per jaar.")
SELECTION = Repair("selectie", "De school kiest wie mag beginnen. Vraag hoe dat gaat en bereid je voor.")
CERTIFICATE_RULE = "adm-algemeen-mist-vak"
WAIVER_RULE = "adm-algemeen-afwijken"
MBO4_RULE = "adm-algemeen-mbo4"
RENAMED_RULE = "adm-algemeen-naam"
FIXED_RULE = "adm-algemeen-fixus"
DEADLINES = {
    "mbo": "voor 1 april",
    "hbo": "op 1 mei of eerder; 15 januari bij een studie met weinig plekken",
}
"""From prog-datum-mbo, prog-datum-hbo and adm-algemeen-fixus."""


def deadline(level: str) -> str:
    """The last day to apply for a study of a level."""
    return DEADLINES["mbo"] if level.startswith("mbo-") else DEADLINES["hbo"] if level in ("ad", "hbo", "wo") else ""


def names(subjects: Iterable[str], joined: str = " of ") -> str:
    """Subjects in words: "economie of bedrijfseconomie"."""
    return joined.join(HAVO_SUBJECTS.get(subject, subject) for subject in subjects)


def groups(asked: Iterable[Iterable[str]]) -> str:
    """Groups of subjects in words: "biologie, en wiskunde A of wiskunde B"."""
    return ", en ".join(names(group) for group in asked)


def certificate(missing: Iterable[Iterable[str]]) -> Repair:
    """Getting a missing subject afterwards."""
    words = f"Haal {groups(missing)} in met een certificaat van het staatsexamen of van volwassenenonderwijs."
    return Repair("certificaat", words, CERTIFICATE_RULE)


def deficiency() -> Repair:
    """The course and test of the school itself."""
    words = "Doe een cursus en een toets die laten zien dat je de stof kent. De hogeschool zegt welke."
    return Repair("deficientie", words, CERTIFICATE_RULE)


def waiver() -> Repair:
    """Asking whether this school asks for the profile at all."""
    return Repair("school", "Vraag of deze hogeschool de eis voor je profiel loslaat. Dat mag.", WAIVER_RULE)


def by_mbo4(years: str) -> Repair:
    """The road over mbo-4, which opens every hbo study."""
    return Repair("mbo-4", "Haal mbo 4. Daarmee staat elke hbo-opleiding open, met elk profiel.", MBO4_RULE, years)


def extra_subject(missing: tuple[tuple[str, ...], ...], subjects: frozenset[str]) -> Repair:
    """Choosing a missing subject while that can still be done."""
    if any("wisB" in group and "wisA" in subjects for group in missing):
        return Repair("extra-vak", "Kies wiskunde B in plaats van wiskunde A, als je school dat geeft.")
    return Repair("extra-vak", f"Kies {groups(missing)} erbij, in je profiel of in je vrije deel.")
