"""What the labour-market tables say in remarks, in our own short Dutch."""

import re
from collections.abc import Iterable

from loopbaan_app.model.figure import Certainty

CERTAINTIES: dict[str, Certainty] = {"high": "high", "medium": "medium", "low": "low"}

CAP = 16.0
"""UWV cuts its tension indicator here."""

CAPPED = "16 of meer"

PAY_REMARKS: tuple[tuple[str, str], ...] = (
    ("niveau van dit beroep wijkt", "Dit beroep heeft een ander niveau dan de meeste mensen in de groep."),
    ("loon geldt alleen voor werknemers", "Zelfstandigen tellen niet mee."),
    ("loon van werknemers zegt", "Wie een eigen bedrijf heeft, verdient anders dan een werknemer."),
    ("vaak zelfstandig", "Veel mensen in dit beroep werken als zelfstandige."),
    ("vaak deeltijd", "Veel mensen werken in deeltijd of als zelfstandige."),
    ("bijbanen", "In deze groep zitten veel bijbanen. Die drukken het bedrag."),
    ("groep 0131", "Dit geldt voor een oude groep: kinderopvang en onderwijsassistenten samen."),
    ("politie kent eigen", "De politie heeft eigen loonschalen."),
    ("artsen in opleiding", "Artsen in opleiding tellen mee."),
    ("geen startersfunctie", "Hier begin je meestal niet mee."),
)

GROUP_REMARKS: tuple[tuple[str, str], ...] = (
    ("klein deel van", "Dit beroep is maar een klein deel van de groep."),
    ("ISCO-toewijzing is een keuze", "Wij kozen zelf bij welke code dit beroep hoort."),
    ("kan ook onder", "Dit beroep past ook bij een andere code."),
    ("geen eigen ISCO-code", "Dit beroep heeft geen eigen code."),
    ("groep is zeer gemengd", "In deze groep zitten heel verschillende beroepen."),
    ("zeggen hier niets", "De groep past niet bij dit beroep."),
    ("bouwkundige technici", "In deze groep zitten vooral bouwkundige technici."),
    ("vooral uit artsen", "In deze groep zitten vooral artsen."),
    ("vooral mbo-assistenten", "In deze groep zitten vooral assistenten van het mbo."),
    ("verzorgenden niveau 3", "In deze groep zitten ook verzorgenden."),
    ("bedieners van machines", "In deze groep bedienen de meesten een machine."),
    ("administratief medewerkers", "In deze groep zit vooral administratief werk."),
    ("zeer kleine deelmarkt", "Er zijn weinig plekken in dit beroep."),
    ("weinig plaatsen", "Er zijn weinig plekken in dit beroep."),
)

OUTLOOK_REMARKS: tuple[tuple[str, str], ...] = (
    ("tekort verschilt per vak", "Het tekort verschilt per schoolvak."),
    ("Defensie werft", "Defensie heeft eigen plannen. De prognose telt die misschien niet helemaal mee."),
    ("vraag schommelt", "De vraag schommelt met beleid en markt."),
    ("eigen selectie", "Je wordt hier geselecteerd en opgeleid door de werkgever."),
    ("eigen bedrijfsopleiding", "De werkgever leidt je zelf op."),
    ("ontwerpdeel lijkt", "Voor het ontwerpwerk kan de kans minder gunstig zijn."),
    ("vervolgopleiding", "Je kans hangt af van een vervolgopleiding."),
    ("UWV noemde dit beroep in 2022", "UWV noemde de kans in 2022 klein. Kijk wat UWV nu schrijft."),
    ("UWV genoemd als kansrijk", "UWV noemt dit beroep zelf kansrijk in de lijst van 2025-2026."),
)

SHARE_REMARKS: tuple[tuple[str, str], ...] = (
    ("alleen de klasse tonen", "De groep is te klein voor een getal. Daarom staat hier alleen een klasse."),
    ("groep 0131", "Dit geldt voor een oude groep: kinderopvang en onderwijsassistenten samen."),
    ("schommelt sterk", "Het cijfer van deze groep schommelt sterk."),
)

BELOW_MINIMUM_WAGE = "Dit ligt onder het minimumloon van januari 2026. Dat komt door jonge werknemers of oude prijzen."

GROUP_NOTES: tuple[tuple[str, str], ...] = (
    ("grote jaarverandering", "Het verschil met een jaar eerder is groot. Dat is vooral toeval in de steekproef."),
    ("geen een-op-een ROA-rij", "ROA deelt deze groep anders in. Daarom is er geen verwachting bij deze code."),
    ("alleen in nieuwe indeling", "Deze groep staat alleen in de nieuwe indeling. CBS heeft er geen cijfers bij."),
    ("opgeteld uit afgeronde", "Wij telden afgeronde groepen op."),
    ("onbruikbaar door afronding", "De groep is te klein voor een getal. Daarom staat hier alleen een klasse."),
    ("dalende groepen tellen", "Groei en vervanging samen zijn niet gelijk aan alle plekken: krimp telt als nul."),
)

SERIES_NOTES: tuple[tuple[str, str], ...] = (
    ("eerste publicatie", "Eerste publicatie. CBS past zo een cijfer later soms aan."),
    ("latere revisies", "CBS past zo een cijfer later soms aan."),
    ("afgekapt op 16", "De meting stopt bij 16."),
    ("oude groepsindeling", "UWV gebruikte toen een andere indeling, met 92 groepen."),
    ("overgenomen uit ROA-bestand", "Het cijfer van UWV staat in het bestand van ROA."),
    ("zelf gedeeld", "Wij deelden twee cijfers van UWV op elkaar."),
    ("van 92 groepen", "UWV telde toen 92 groepen."),
    ("van 93 groepen", "UWV telde 93 groepen. Dit cijfer moet nog bij UWV worden nagekeken."),
    ("niet vergelijken met de herziene", "Vergelijk dit niet met de nieuwe methode."),
    ("jaarcijfer of eindstand", "We weten niet of dit het hele jaar is of de stand aan het eind."),
    ("22 procent meer", "Dat was 22 procent meer dan een jaar eerder."),
    ("som van 23.054", "Wij telden havo (23.054) en vwo (24.246) op."),
    ("beleidsindicator", "We weten niet precies wie er meetelt."),
    ("beginjaar is afgeleid", "Het beginjaar hebben wij afgeleid: de bron noemt de laatste drie jaar."),
    ("ander begrip dan", "Dit is iets anders dan het deel van de vrouwen dat techniek kiest."),
    ("25 procent vrouwen", "In 2017/18 was 25 procent vrouw. VHTO gebruikt een eigen lijst."),
    ("definitief cijfer februari 2026", "Definitief cijfer. In november 2025 was het voorlopig -7,5 procent."),
    ("304 van 1847", "Wij deelden 304 duizend door 1847 duizend."),
    ("berekend uit gepubliceerde", "Wij rekenden dit uit met gepubliceerde aantallen."),
    ("oude reeks", "Dit punt komt uit een oudere telling."),
    ("smallere afbakening", "Wij telden afgeronde groepen op. De lijst is smaller dan die van Techniekpact."),
    ("andere afbakening dan Techniekpact", "Wij telden afgeronde groepen op. Techniekpact gebruikt een andere lijst."),
    ("som mannen en vrouwen", "Wij telden vrouwen en mannen op."),
    ("internationale vergelijking", "De EU kiest andere beroepen dan CBS."),
    ("definitie kan per jaar", "De vraag kan per jaar verschillen. Prijzen zijn niet aangepast."),
    ("editiejaar van de Keuzegids", "Dit is het jaar van de gids. De meting is ouder."),
    ("wijzigt elk halfjaar", "Dit bedrag verandert elk half jaar."),
    ("peildatum oktober 2022", "Gemeten in oktober 2022. Het jaartal moet nog worden nagekeken."),
    ("jaaraanduiding te controleren", "Het jaartal moet nog worden nagekeken."),
)

REGION_NOTES: tuple[tuple[str, str], ...] = (
    ("niet seizoengecorrigeerd", "Niet verbeterd voor het seizoen."),
    ("omgekeerde van spanning", "Dit is de spanning omgekeerd, met de oude methode."),
    ("zes krapste", "Een van de zes krapste regio's."),
    ("zeer krap naar krap", "Een kwartaal eerder was het hier zeer krap."),
    ("krapste regio", "De krapste regio van dat kwartaal."),
    ("tweede plaats", "Op een na de krapste regio."),
    ("derde plaats", "Op twee na de krapste regio."),
    ("nieuw zeer krap", "Voor het eerst zeer krap."),
    ("die niet zeer krap", "Een van de zes regio's die niet zeer krap waren."),
    ("alle andere regio", "De andere regio's waren krap."),
    ("16,9 procent meer", "Dat was 16,9 procent meer dan een jaar eerder. In heel Nederland was het 9,8 procent."),
    ("prognose uit 2020", "Deze raming komt uit 2020 en is achterhaald. We weten niet of alle mbo's meetellen."),
    ("ordinaal", "De bron geeft alleen woorden, geen getal."),
    ("landsdeel is geen", "Een landsdeel is groter dan een arbeidsmarktregio."),
)


def certainty_of(confidence: str) -> Certainty:
    """Return how sure a figure is; unknown when the table does not say."""
    return CERTAINTIES.get(confidence, "unknown")


def in_own_words(notes: str, *vocabularies: Iterable[tuple[str, str]]) -> str:
    """Return our own sentences for the remarks that we know in `notes`, each once and in order of the vocabulary."""
    found: list[str] = []
    for vocabulary in vocabularies:
        found += [words for key, words in vocabulary if key.lower() in notes.lower() and words and words not in found]
    return " ".join(found)


def dutch(number: str) -> str:
    """Return a number from a table as people write it in Dutch."""
    return number.replace(".", ",")


def year_of(period: str) -> str:
    """Return the period without the remark behind it: "2024 (voorlopig)" becomes "2024"."""
    return re.sub(r"\s*\(.*\)$", "", period)
