"""What we know about publishers: under which licence we use them, and who has an interest in their picture."""

import re

from loopbaan_app.model.figure import Interest

UNCONFIRMED = "licentie te bevestigen"
SINGLE_FACT = "alleen een los feit; licentie te bevestigen"
LAW = "wettekst, geen auteursrecht (Auteurswet, artikel 11)"

LICENCES: tuple[tuple[str, str], ...] = (
    # First match wins: a publisher such as "NU.nl / CBS" is news that repeats CBS.
    ("nu.nl", SINGLE_FACT), ("nieuws.nl", SINGLE_FACT), ("welingelichte", SINGLE_FACT),
    ("accountancy", SINGLE_FACT), ("helmix", SINGLE_FACT), ("vakblad", SINGLE_FACT), ("security.nl", SINGLE_FACT),
    ("nieuwsbericht", SINGLE_FACT), ("nos", SINGLE_FACT), ("rtv", SINGLE_FACT), ("rijnstreek", SINGLE_FACT),
    ("streekgids", SINGLE_FACT), ("het kontakt", SINGLE_FACT), ("punt", SINGLE_FACT), ("anp", SINGLE_FACT),
    ("flexnieuws", SINGLE_FACT), ("via ", SINGLE_FACT), ("blik op nieuws", SINGLE_FACT),
    ("brussels times", SINGLE_FACT), ("nrc", SINGLE_FACT), ("wetgeving", LAW), ("techniekpact", UNCONFIRMED),
    ("arbeidsmarktinzicht", SINGLE_FACT), ("pbl", UNCONFIRMED), ("metaalnieuws", SINGLE_FACT),
    ("werken in de kinderopvang", SINGLE_FACT), ("cbs / tno", "CC BY 4.0"), ("cbs", "CC BY 4.0"),
    ("roa", "CC BY 4.0"), ("wikipedia", "CC BY-SA 4.0"),
    ("eurostat", "hergebruik met bronvermelding (2011/833/EU)"),
    ("european commission", "hergebruik met bronvermelding (2011/833/EU)"),
    ("ocw in cijfers", "open data van DUO en OCW; licentie te bevestigen"),
    ("duo", "open data van DUO (CC0 of CC BY); licentie te bevestigen"), ("loopbaan", "EUPL-1.2, eigen tekst"),
)  # fmt: skip

INTERESTS: tuple[tuple[str, Interest], ...] = (
    ("nu.nl", "news"), ("nieuws", "news"), ("metaalnieuws", "news"), ("welingelichte", "news"),
    ("accountancy", "news"), ("helmix", "news"), ("vakblad", "news"), ("security.nl", "news"), ("rtv", "news"),
    ("rijnstreek", "news"), ("streekgids", "news"), ("kontakt", "news"), ("punt", "news"), ("anp", "news"),
    ("brussels times", "news"), ("telegraph", "news"), ("econostrum", "news"), ("afrinik", "news"),
    ("nessma", "news"), ("ad utrecht", "news"), ("oog tv", "news"), ("atlantic", "news"), ("ze.tt", "news"),
    ("metro", "news"), ("nrc", "news"), ("trouw", "news"), ("eo", "news"), ("omroep", "news"),
    ("innovation origins", "news"), ("stadszaken", "news"), ("duurzaam gebouwd", "news"), ("nos", "news"),
    ("blog", "news"), ("parool", "news"), ("onderwijsgids", "news"), ("nrit", "news"), ("mustsee", "news"),
    ("comparemela", "news"), ("mbo-today", "news"), ("volkskrant", "news"), ("keuzegids", "news"),
    ("engineering commons", "news"), ("hoekvanholland", "news"), ("vox", "school"), ("trajectum", "school"),
    ("asml", "company"), ("abp", "company"), ("scrum", "company"), ("verti", "company"), ("enexis", "company"),
    ("techniektalent", "sector"), ("platform talent", "sector"), ("techniekpact", "sector"), ("ptvt", "sector"),
    ("vhto", "sector"), ("jet-net", "sector"), ("hca", "sector"), ("platform", "sector"), ("uneto", "sector"),
    ("techniek nederland", "sector"), ("installatiewerk", "sector"), ("netbeheer", "sector"),
    ("mbo raad", "sector"), ("kinderopvang", "sector"), ("bouw", "sector"), ("worldskills", "sector"),
    ("azw", "sector"), ("vereniging hogescholen", "sector"), ("vo-raad", "sector"), ("ieder kind", "sector"),
    ("irena", "sector"), ("kiesmbo", "sector"), ("perssupport", "sector"), ("education and employers", "sector"),
    ("managers", "sector"), ("gemaal", "sector"), ("watereducatie", "sector"), ("zorg en welzijn", "sector"),
    ("studiekeuze", "sector"), ("onderwijsconsument", "sector"), ("oudersonderwijs", "sector"),
    ("ouders", "sector"), ("nvs-nvl", "sector"), ("decaan", "sector"), ("sterk beroepsonderwijs", "sector"),
    ("qompas", "company"), ("gapminder", "sector"), ("expertisepunt", "sector"), ("project milestone", "sector"),
    ("museum", "sector"), ("wetenschap", "sector"), ("tech fest", "sector"), ("mbo-school", "school"),
    ("college", "school"), ("hogeschool", "school"), ("erasmus", "school"), ("universiteit", "public"),
    ("university", "public"), ("roa", "public"), ("cbs", "public"), ("uwv", "public"), ("duo", "public"),
    ("ocw", "public"), ("ministerie", "public"), ("rijksoverheid", "public"), ("eurostat", "public"),
    ("european commission", "public"), ("oecd", "public"), ("unesco", "public"), ("pbl", "public"),
    ("nivel", "public"), ("arboportaal", "public"), ("wetgeving", "public"), ("slo", "public"),
    ("politie", "public"), ("wikipedia", "public"), ("psycholog", "public"), ("science", "public"),
    ("journal", "public"), ("frontiers", "public"), ("pubmed", "public"), ("behavior", "public"),
    ("ampps", "public"), ("child development", "public"), ("tu eindhoven", "public"), ("tweede kamer", "public"),
    ("cito", "public"), ("leerplicht", "public"), ("comparemela", "news"), ("persbericht", "sector"),
    ("onderwijsbeurs", "sector"), ("job mbo", "sector"), ("schoolbesturen", "sector"),
    ("samenwerkingsverband", "school"), ("loshbo", "school"), ("hogescholen", "school"), ("school", "school"),
    ("rijksuniversiteit", "public"), ("design museum", "sector"), ("loopbaan", "public"),
)  # fmt: skip


def licence_of(publisher: str) -> str:
    """Return the licence under which we use a publisher; when we did not confirm one, it says so."""
    return next((licence for part, licence in LICENCES if _names(publisher, part)), UNCONFIRMED)


def interest_of(publisher: str) -> Interest:
    """Return who has an interest in what a publisher tells."""
    return next((interest for part, interest in INTERESTS if _names(publisher, part)), "unknown")


def _names(publisher: str, part: str) -> bool:
    """Whether a word of the publisher begins with `part`."""
    return re.search(rf"\b{re.escape(part)}", publisher.lower()) is not None
