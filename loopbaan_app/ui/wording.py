"""Dutch words for what the pack holds as ids: levels, certainty, outlook, subjects, kinds."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime

LEVELS = {
    "mbo-1": "mbo 1", "mbo-2": "mbo 2", "mbo-3": "mbo 3", "mbo-4": "mbo 4", "ad": "ad", "hbo": "hbo", "wo": "wo",
    "vmbo-bb": "vmbo basis", "vmbo-kb": "vmbo kader", "vmbo-gl": "vmbo gl", "vmbo-tl": "vmbo tl", "havo": "havo",
}  # fmt: skip
SCHOOL_LEVELS = ("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo")
SCHOOL_YEARS = {"vmbo": ("1", "2", "3", "4"), "havo": ("1", "2", "3", "4", "5")}
OUTLOOK = {
    "zeer_goed": "zeer goed", "goed": "goed", "redelijk": "redelijk", "matig": "matig", "onbekend": "dat weten we niet",
}  # fmt: skip
OUTLOOK_LOOKS = {
    "zeer_goed": "badge-good", "goed": "badge-good", "redelijk": "badge-caution", "matig": "badge-bad",
    "onbekend": "badge",
}  # fmt: skip
CERTAINTY = {
    "high": "vrij zeker", "medium": "redelijk zeker", "low": "ruwe schatting", "unknown": "weten we niet",
}  # fmt: skip
CERTAINTY_LOOKS = {"high": "badge-good", "medium": "badge", "low": "badge-caution", "unknown": "badge"}
SUBJECTS = {
    "nederlands": "Nederlands", "engels": "Engels", "duits": "Duits", "frans": "Frans", "wiskunde": "wiskunde",
    "natuurkunde": "natuurkunde of nask", "scheikunde": "scheikunde", "biologie": "biologie", "economie": "economie",
    "bedrijfseconomie": "bedrijfseconomie", "aardrijkskunde": "aardrijkskunde", "geschiedenis": "geschiedenis",
    "maatschappijleer": "maatschappijleer", "informatica": "informatica", "techniek": "techniek", "kunst": "kunst",
    "muziek": "muziek", "sport": "sport", "zorg-en-welzijn": "zorg en welzijn", "horeca": "horeca", "groen": "groen",
}  # fmt: skip
HAVO_SUBJECTS = {
    "wisA": "wiskunde A", "wisB": "wiskunde B", "nat": "natuurkunde", "schk": "scheikunde", "biol": "biologie",
    "nlt": "natuur, leven en technologie", "econ": "economie", "beco": "bedrijfseconomie", "dutl": "Duits",
    "fatl": "Frans", "2e_mvt": "een tweede vreemde taal", "maw": "maatschappijwetenschappen",
}  # fmt: skip
"""Codes of subjects in admission rules."""
DOORS = {
    "open": ("●", "open", "good"), "open onder voorwaarde": ("◐", "onder voorwaarde", "caution"),
    "met omweg": ("◔", "met omweg", "bad"), "niet bekend": ("?", "niet bekend", ""),
}  # fmt: skip
"""A door in a sign, a word and the end of a badge look; there is no word for shut."""
STUDY_GROUPS = {"mbo": "Mbo", "hbo": "Hbo en ad", "wo": "Universiteit"}
WORK_VALUES = {
    "zekerheid": "zekerheid", "goed-loon": "goed loon", "afwisseling": "afwisseling", "zelfstandig": "zelf beslissen",
    "samenwerken": "samenwerken", "mensen-helpen": "mensen helpen", "iets-maken": "iets maken", "buiten": "buiten zijn",
    "nieuwe-dingen-leren": "nieuwe dingen leren", "vaste-tijden": "vaste tijden", "erkenning": "gezien worden",
    "leiding-geven": "leiding geven",
}  # fmt: skip
KINDS = {
    "occupation": "beroep", "programme": "opleiding", "domain": "domein", "profile": "profiel",
    "role_model": "persoon", "visit": "bedrijfsbezoek", "task": "zelf proberen", "glossary": "uitleg",
    "catalogue_occupation": "korte kaart", "source": "bron", "series": "cijfers",
}  # fmt: skip
KIND_PAGES = {
    "occupation": "beroepen", "programme": "opleidingen", "domain": "domeinen", "profile": "profielen",
    "role_model": "rolmodellen", "visit": "bedrijfsbezoeken", "source": "bronnen", "series": "kansen",
    "choice": "profielkiezer",
    "quiz_item": "quiz", "task": "proberen", "catalogue_occupation": "korte-kaart",
}  # fmt: skip
"""The page that shows an item of each kind; a glossary word has no page, its meaning is shown on the spot."""
KIND_ICONS = {
    "occupation": "briefcase", "programme": "graduation-cap", "domain": "layout-grid", "profile": "signpost",
    "role_model": "users", "visit": "building-2", "task": "hand", "glossary": "book-open",
    "catalogue_occupation": "file-text", "source": "library", "series": "trending-up",
    "choice": "signpost",
}  # fmt: skip
INTEREST = {
    "public": "overheid of onafhankelijk onderzoek",
    "sector": "een organisatie van de sector zelf",
    "company": "een bedrijf",
    "school": "een school of opleiding",
    "news": "een nieuwsbericht over een ander onderzoek",
    "unknown": "dat weten we niet",
}
TASK_KINDS = {"sort": "sorteren", "estimate": "schatten", "spot": "speuren", "order": "op volgorde zetten"}
TASK_ICONS = {"sort": "shapes", "estimate": "ruler", "spot": "eye", "order": "list-ordered"}
VISIT_KINDS = {
    "place": "plek om te bezoeken", "event": "evenement", "programme": "programma", "company_type": "soort bedrijf",
}  # fmt: skip
AUDIENCES = {"class": "met de klas", "group": "met een groepje", "family": "met je gezin", "pupil": "zelf"}
FOR_ROLES = {"pupil": "voor leerlingen", "parent": "voor ouders", "counsellor": "voor decanen en docenten"}
PROVINCES = {
    "PV20": "Groningen", "PV21": "Fryslân", "PV22": "Drenthe", "PV23": "Overijssel", "PV24": "Flevoland",
    "PV25": "Gelderland", "PV26": "Utrecht", "PV27": "Noord-Holland", "PV28": "Zuid-Holland", "PV29": "Zeeland",
    "PV30": "Noord-Brabant", "PV31": "Limburg",
}  # fmt: skip
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
COMPANY = {"class": "met de klas", "family": "met je gezin", "alone": "zelf"}
"""With whom one goes on a visit that is planned."""
UNKNOWN = "dat weten we niet"
NO_FIGURE = "We vonden geen cijfer voor deze groep beroepen."


def levels(ids: tuple[str, ...] | list[str]) -> str:
    """Levels in words: "mbo 2 of 3", "mbo 4 of hbo"."""
    words = [LEVELS[level] for level in ids]
    if len(words) > 1 and all(word.startswith("mbo ") for word in words):
        words = [words[0], *(word.removeprefix("mbo ") for word in words[1:])]
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " of " + words[-1] if words else UNKNOWN


def euros(amount: float) -> str:
    """An amount as Dutch readers write it: € 2.400 or, with cents, € 14,71."""
    if amount == int(amount):
        return "€ " + f"{int(amount):,}".replace(",", ".")
    return "€ " + number(amount, 2)


def number(value: float, decimals: int | None = None) -> str:
    """A number with a decimal comma and dots for thousands; nothing is rounded unless `decimals` is given."""
    text = f"{value:,.10f}".rstrip("0").rstrip(".") if decimals is None else f"{value:,.{decimals}f}"
    return text.translate(str.maketrans(",.", ".,"))


def day(date: "datetime.date") -> str:
    """A date as one says it: "vrijdag 12 maart 2027"."""
    return f"{WEEKDAYS[date.weekday()]} {date.day} {MONTHS[date.month - 1]} {date.year}"


def minutes(number: int) -> str:
    """How long something takes."""
    return "1 minuut" if number == 1 else f"{number} minuten"


def years(text: str) -> str:
    """The length of a programme in words."""
    return f"{text} jaar" if text else f"duur: {UNKNOWN}"


def routes(ids: tuple[str, ...] | list[str]) -> str:
    """Learning routes in words."""
    words = {"bol": "bol", "bbl": "bbl", "voltijd": "voltijd", "leren-en-werken": "leren en werken"}
    return " of ".join(words.get(route, route) for route in ids)
