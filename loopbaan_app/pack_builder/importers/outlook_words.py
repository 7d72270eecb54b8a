"""How an outlook came about, in short Dutch, from the facts that the table gives as its basis."""

import re

from loopbaan_app.pack_builder.importers.labour_words import dutch

STEPS: tuple[tuple[str, str], ...] = (
    (r"een stap lager", "Een stap lager, want er komen weinig plekken vrij."),
    (r"een stap hoger", "Een stap hoger, want er komen veel plekken vrij."),
    (r"begrensd op goed", "Hooguit goed, want dit beroep past maar deels in de groep."),
    (r"noemt dit beroep kansrijk", "UWV noemt het beroep zelf kansrijk (2025-2026)."),
    (r"niet representatief", "De groep past niet bij dit beroep. Daarom weten we het niet."),
    (r"geen rij in ROA", "ROA heeft geen cijfers over deze groep. Daarom weten we het niet."),
)


def basis_in_words(basis: str) -> str:
    """Return the rule that gave an outlook: bottleneck, tension now, openings and the steps after that."""
    parts: list[str] = []
    if "kansarm" in basis:
        parts.append("UWV noemde de kans in dit beroep in 2022 klein. Dat gaat voor op de groep.")
    if found := re.search(r"knelpunten werkgevers 2030: ([a-z ]+) \(index ([\d.]+)\)", basis):
        parts.append(f"Moeite voor werkgevers in 2030: {found.group(1)} ({dutch(found.group(2))}).")
    if found := re.search(r"spanning 2026Q1: ([a-z ]+?) \(([\d.]+)\)", basis):
        parts.append(f"Spanning begin 2026: {found.group(1)} ({_tension(found.group(2))}).")
    elif "spanning 2026Q1: onbekend" in basis:
        parts.append("Spanning begin 2026: dat weten we niet.")
    if found := re.search(r"baanopeningen 2025-2030: (-?\d+)% \(([a-z ]+)\)", basis):
        parts.append(f"Plekken die vrijkomen in zes jaar: {found.group(1)} procent ({found.group(2)}).")
    if found := re.search(r"richting: ([a-z ]+)", basis):
        parts.append(f"Richting: {found.group(1).strip()}.")
    parts += [words for pattern, words in STEPS if re.search(pattern, basis)]
    return " ".join(parts)


def _tension(value: str) -> str:
    return "16 of meer" if float(value) >= 16 else dutch(value)
