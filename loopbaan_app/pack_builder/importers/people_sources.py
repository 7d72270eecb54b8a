"""The sources of role models and visits; their words are written by hand in `content`."""

import re
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from loopbaan_app.pack_builder.importers.slugs import slug
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister
from loopbaan_app.pack_builder.importers.tables import Row, read_csv

PEOPLE_NEEDED = ("id", "kind", "source_title", "source_url")
VISITS_NEEDED = ("id", "kind", "source", "website")

EDITORS = "Loopbaan (eigen redactie)"

COMPOSITE_PEOPLE = Cited(
    EDITORS,
    "Samengesteld portret",
    "",
    "2026",
    "Deze persoon bestaat niet. We zetten gewone opleidingen en gewoon werk bij elkaar.",
)

KINDS_OF_COMPANY = Cited(
    EDITORS,
    "Soort bedrijf, geen bestaand bedrijf",
    "",
    "2026",
    "We beschrijven wat je bij zo een bedrijf meestal ziet. Vraag het bedrijf zelf wat kan.",
)

PUBLISHERS = (
    ("Wikipedia", "Wikipedia"),
    ("Pionierende rekenaarsters", "Design Museum Den Bosch"),
    ("Unsung Heroes", "TU Eindhoven"),
    ("uva.nl", "Universiteit van Amsterdam"),
    ("eur.nl", "Erasmus Universiteit Rotterdam"),
    ("omroepbrabant.nl", "Omroep Brabant"),
    ("metronieuws.nl", "Metro"),
    ("perssupport.nl", "Perssupport (persberichten)"),
    ("ad.nl", "AD Utrecht"),
    ("comparemela.com", "Comparemela (nieuws)"),
    ("abp.nl", "ABP"),
    ("not-online.nl", "NOT (onderwijsbeurs)"),
    ("eo.nl", "EO"),
    ("nrc.nl", "NRC"),
    ("nos.nl", "NOS"),
    ("trouw.nl", "Trouw"),
    ("Dutch Tech Fest", "Dutch Tech Fest"),
    ("Metaalnieuws", "Metaalnieuws"),
    ("VHTO", "VHTO"),
    ("Groningen en Drenthe bij prijswinnaars", "WorldSkills Netherlands"),
    ("Weekend van de Wetenschap", "Wetenschapscentra (Weekend van de Wetenschap)"),
    ("Platform Talent voor Technologie", "Platform Talent voor Technologie"),
    ("Nationale Onderwijsgids", "Nationale Onderwijsgids"),
    ("Jet-Net", "Jet-Net"),
    ("Watereducatie.nl", "Watereducatie.nl"),
    ("NRIT", "NRIT"),
    ("Gemaal Haastrecht", "Gemaal Haastrecht"),
    ("Waterbouwkundig Erf", "Museum Nationaal Baggermuseum"),
    ("Waterdoepark", "Museum Zuiderzeemuseum"),
    ("Werken in de Kinderopvang", "Werken in de Kinderopvang"),
    ("Week van Zorg en Welzijn", "Zorg en Welzijn (persbericht)"),
    ("bouwplaatsen", "Bouwend Nederland (Dag van de Bouw)"),
    ("Project Milestone", "Project Milestone"),
)
"""Who published a document, by words in its title or by the host of its address."""

COMMON = "algemeen bekend feit"

COMMON_KNOWLEDGE = "Algemeen bekend; kijk op de website of het er nog is"


def import_people_sources(source: Path, content: Path) -> str:
    """Add the sources of `role_models.csv`: one per title, named after the first person who has it."""
    rows = read_csv(source, PEOPLE_NEEDED)
    register = SourceRegister(content)
    register.cite(COMPOSITE_PEOPLE, "samengesteld")
    real = [row for row in rows if row["kind"] == "real"]
    for same in _by_title(real, "source_title"):
        title = same[0]["source_title"]
        publisher = _publisher(title, same[0]["source_url"])
        cited = Cited(publisher, title, _address(same, "source_url"), _year(title))
        register.cite(cited, f"rm-{slug(same[0]['id'])}")
    register.write(content)
    return f"Bronnen van {len(rows)} rolmodellen."


def import_visit_sources(source: Path, content: Path) -> str:
    """Add the sources of `company_visits.csv`: one per source, named after the first visit that has it."""
    rows = read_csv(source, VISITS_NEEDED)
    register = SourceRegister(content)
    for same in _by_title(rows, "source"):
        source_id = f"cv-{slug(same[0]['id'])}"
        title = same[0]["source"]
        if same[0]["kind"] == "company_type":
            register.cite(KINDS_OF_COMPANY, source_id)
        elif title.startswith("Algemeen bekend"):
            register.cite(Cited(EDITORS, COMMON_KNOWLEDGE, licence=COMMON), source_id)
        else:
            register.cite(Cited(_publisher(title), title, "", _year(title)), source_id)
    register.write(content)
    return f"Bronnen van {len(rows)} bezoeken."


def _by_title(rows: Sequence[Row], column: str) -> list[list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row)
    return list(groups.values())


def _address(rows: Sequence[Row], column: str) -> str:
    """The address, when all rows with this source have the same one."""
    addresses = {row[column] for row in rows}
    return addresses.pop() if len(addresses) == 1 else ""


def _publisher(title: str, url: str = "") -> str:
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    named = (publisher for words, publisher in PUBLISHERS if words in title or words == host)
    return next(named, host or "onbekend")


def _year(title: str) -> str:
    return next(iter(re.findall(r"(?:19|20)\d\d(?=\))", title)), "")
