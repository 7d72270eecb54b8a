"""The documents behind the education tables, and how to find them in the words of those tables."""

from typing import NamedTuple

from loopbaan_app.pack_builder.importers.slugs import short_slug
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister

LAWS = "https://github.com/statengeneraal/laws-markdown"
DUO_TABLES = "https://github.com/cedanl/1cijferho"


class Known(NamedTuple):
    """A document: the words by which a table names it, our id for it, and how we cite it."""

    words: str
    id: str
    publisher: str
    title: str
    url: str
    date: str


DOCUMENTS = (
    Known("Wet educatie en beroepsonderwijs", "web-2015", "Nederlandse wetgeving",
          "Wet educatie en beroepsonderwijs (WEB), artikel 8.2.1 en verder", LAWS, "ca. 2015"),
    Known("duur: standaard uit WEB", "web-2015", "Nederlandse wetgeving",
          "Wet educatie en beroepsonderwijs (WEB), artikel 8.2.1 en verder", LAWS, "ca. 2015"),
    Known("Regeling aanmelding en toelating hoger onderwijs", "regeling-toelating-ho-2015", "Nederlandse wetgeving",
          "Regeling aanmelding en toelating hoger onderwijs (BWBR0035059), met bijlagen", LAWS, "2015-11"),
    Known("Staatscourant 2019, 47547", "staatscourant-2019-47547", "Nederlandse wetgeving",
          "Staatscourant 2019, 47547", "", "2019"),
    Known("Stb. 2020, 171", "staatsblad-2020-171", "Nederlandse wetgeving", "Staatsblad 2020, 171", "", "2020"),
    Known("Inrichtingsbesluit WVO", "inrichtingsbesluit-wvo-2015", "Nederlandse wetgeving",
          "Inrichtingsbesluit WVO, artikel 26c (BWBR0005946)", LAWS, "2015-11"),
    Known("welke-aanvullende-toelatingseisen", "onderwijsconsument-toelating-2020", "Onderwijsconsument (OCO)",
          "Welke aanvullende toelatingseisen zijn er in het hbo en de universiteit?",
          "https://www.onderwijsconsument.nl/welke-aanvullende-toelatingseisen-in-het-hbo-en-de-universiteit-zijn-er/",
          "2020"),
    Known("https://www.onderwijsconsument.nl (2020)", "onderwijsconsument-2020", "Onderwijsconsument (OCO)",
          "Onderwijsconsument over toelating", "https://www.onderwijsconsument.nl", "2020"),
    Known("wat-is-een-associate-degree", "onderwijsconsument-ad-2018", "Onderwijsconsument (OCO)",
          "Wat is een associate degree?", "https://www.onderwijsconsument.nl/wat-is-een-associate-degree/", "2018"),
    Known("wat-is-het-beroepsgerichte-programma", "onderwijsconsument-vmbo-2023", "Onderwijsconsument (OCO)",
          "Wat is het beroepsgerichte programma binnen het vmbo?",
          "https://www.onderwijsconsument.nl/wat-is-het-beroepsgerichte-programma-binnen-het-vmbo/", "2023-02"),
    Known("save-the-date-1-april", "onderwijsconsument-1-april-2024", "Onderwijsconsument (OCO)",
          "Aanmelden voor het mbo voor 1 april",
          "https://www.onderwijsconsument.nl/save-the-date-1-april-2019-deadline-voor-aanmelden-mbo/", "2024-03"),
    Known("builtenvironment.nl", "builtenvironment-toelating-2023", "Built Environment (hogescholen)",
          "Wijziging in nadere vooropleidingseisen",
          "https://www.builtenvironment.nl/publicaties/239-wijziging-in-nadere-vooropleidingseisen", "2023-2024"),
    Known("hva.nl/opleidingen/finance-control", "hva-finance-control-2024", "Hogeschool van Amsterdam",
          "Finance & Control: toelating", "https://www.hva.nl/opleidingen/finance-control/toelating", "2024"),
    Known("hva.nl/opleiding/hbo-verpleegkunde", "hva-verpleegkunde-2021", "Hogeschool van Amsterdam",
          "Hbo-verpleegkunde duaal", "https://www.hva.nl/opleiding/hbo-verpleegkunde-duaal", "2021"),
    Known("hva.nl/opleiding/engineering", "hva-engineering-2021", "Hogeschool van Amsterdam", "Engineering deeltijd",
          "https://www.hva.nl/opleiding/engineering-deeltijd", "2021"),
    Known("hva.nl/opleiding/maritiem", "hva-maritiem-officier-2019", "Hogeschool van Amsterdam", "Maritiem officier",
          "https://www.hva.nl/opleiding/maritiem-officier", "ca. 2019"),
    Known("artikel/toelatingseisen-hbo", "studiekeuze123-toelating-hbo", "Studiekeuze123", "Toelatingseisen hbo",
          "https://www.studiekeuze123.nl/wat-ga-jij-kiezen/artikel/toelatingseisen-hbo", ""),
    Known("begrip/toelatingseisen", "studiekeuze123-begrip-toelating", "Studiekeuze123", "Begrip: toelatingseisen",
          "https://www.studiekeuze123.nl/begrip/toelatingseisen/", ""),
    Known("numerus-fixus/aanmelden", "studiekeuze123-numerus-fixus", "Studiekeuze123",
          "Aanmelden voor een opleiding met numerus fixus",
          "https://www.studiekeuze123.nl/numerus-fixus/aanmelden-voor-een-opleiding-met-numerus-fixus", ""),
    Known("wegwijzers/profiel-kiezen", "studiekeuze123-profielen", "Studiekeuze123",
          "Profiel kiezen: wat zijn de verschillen?",
          "https://www.studiekeuze123.nl/wegwijzers/profiel-kiezen/wat-zijn-de-verschillen", ""),
    Known("inholland.nl", "inholland-deficientietoets-2024", "Hogeschool Inholland", "Deficiëntietoets",
          "https://www.inholland.nl/inschrijven/toelatingseisen/deficientietoets/", "2024"),
    Known("qompas.nl/info", "qompas-aanmelden", "Qompas Studiekeuze", "Aanmelden en inschrijven: toelatingseisen",
          "https://studiekeuze.qompas.nl/info/Aanmelden-en-inschrijven-aan-een-hogeschool-of-universiteit/1103/"
          "Toelatingseisen", ""),
    Known("studiekeuze.qompas.nl (zonder datum)", "qompas", "Qompas Studiekeuze", "Qompas over toelating",
          "https://studiekeuze.qompas.nl", ""),
    Known("goedvoorbereidnaardepabo.nl", "goed-voorbereid-naar-de-pabo", "Hogescholen met een pabo",
          "Goed voorbereid naar de pabo: toelatingseisen",
          "https://www.goedvoorbereidnaardepabo.nl/docenten/toelatingseisen/", "2022"),
    Known("cito.nl", "cito-pabo-2022", "Cito", "Pabo-toelatingstoetsen",
          "https://www.cito.nl/onderwijs/hoger-onderwijs/pabo-toelatingstoetsen", "2022"),
    Known("nordwincollege.nl", "nordwin-college-toelating", "Nordwin College", "Toelatingseisen mbo",
          "https://www.nordwincollege.nl/mbo/toelatingseisen", ""),
    Known("wat-is-het-verschil-tussen-een-doorlopende", "sterk-beroepsonderwijs-routes-2022", "Sterk beroepsonderwijs",
          "Verschil tussen een doorlopende en een geïntegreerde leerroute",
          "https://www.sterkberoepsonderwijs.nl/faq/"
          "wat-is-het-verschil-tussen-een-doorlopende-leerroute-en-een-geintegreerde-leerroute", "ca. 2022"),
    Known("faq-wet-doorlopende-leerroute", "sterk-beroepsonderwijs-wet-2022", "Sterk beroepsonderwijs",
          "Vragen over de wet doorlopende leerroute",
          "https://www.sterkberoepsonderwijs.nl/faq-wet-doorlopende-leerroute", "ca. 2022"),
    Known("nieuwsbrievenminocw.nl", "ocw-doorstroomrecht-2021", "Ministerie van OCW",
          "Doorstroomrecht voor leerlingen met een vmbo-gl-, tl- of havodiploma",
          "https://www.nieuwsbrievenminocw.nl/actueel/nieuws/2021/07/07/"
          "doorstroomrecht-voor-leerlingen-met-een-vmbo-gl-tl--of-havodiploma", "2021-07"),
    Known("nvs-nvl.nl", "nvs-nvl-gelijke-kans-2020", "NVS-NVL (schooldecanen)",
          "Vragen over de wet gelijke kans op doorstroom naar havo en vwo",
          "https://www.nvs-nvl.nl/publicaties/nieuws/26-nieuws/"
          "2494-faq-wet-gelijke-kans-op-doorstroom-naar-havo-en-vwo", "2020"),
    Known("vosabb.nl", "vosabb-gelijke-kans-2020", "VOS/ABB (schoolbesturen)",
          "Eerste Kamer akkoord met gelijke kans op doorstroom",
          "https://www.vosabb.nl/eerste-kamer-akkoord-met-gelijke-kans-op-doorstroom-vo/", "2020"),
    Known("controleer bij rijksoverheid.nl", "algemeen-bekend-rijksoverheid", "Rijksoverheid",
          "Algemeen bekend; controleer bij rijksoverheid.nl", "https://www.rijksoverheid.nl", "2024"),
    Known("controleer bij studiekeuze123.nl", "algemeen-bekend-studiekeuze123", "Studiekeuze123",
          "Algemeen bekend; controleer bij Studiekeuze123 en de universiteit", "https://www.studiekeuze123.nl", "2024"),
    Known("cbs.nl begrippen", "cbs-begrip-ad", "CBS", "Begrippen: associate degree", "https://www.cbs.nl", "na 2023"),
    Known("nationaleonderwijsgids.nl", "nationale-onderwijsgids-2022", "Nationale Onderwijsgids",
          "Bericht over de associate degree", "https://www.nationaleonderwijsgids.nl", "2022-03"),
    Known("jobmbo.nl", "jobmbo-toelating-hbo", "JOB mbo (studenten)", "Wat zijn de toelatingseisen voor het hbo?",
          "https://www.jobmbo.nl/vragen-klachten/wat-zijn-de-toelatingseisen-voor-het-hbo/", ""),
    Known("loshbo.nl", "loshbo-handboek", "LOSHBO (studentendecanen)", "Handboek toelating", "https://loshbo.nl", ""),
    Known("uu.nl", "uu-pharmaceutical-sciences", "Universiteit Utrecht",
          "College of Pharmaceutical Sciences: toelating en inschrijven",
          "https://www.uu.nl/bachelors/college-of-pharmaceutical-sciences/toelating-en-inschrijven", ""),
    Known("kombijde.politie.nl", "politie-toelating-mbo4", "Politie", "Agent worden: toelating mbo-4",
          "https://kombijde.politie.nl/agent-worden/overzicht-opleidingen/mbo-4/toelating", ""),
    Known("Het Parool", "parool-politie-2022", "Het Parool", "Bericht over de politieopleiding", "", "2022-04"),
    Known("nu.nl, juni 2017", "nu-nl-brandweer-2017", "NU.nl", "Bericht over de brandweer", "", "2017-06"),
    Known("Trouw, mei 2019", "trouw-brandweer-2019", "Trouw", "Bericht over de brandweer", "", "2019-05"),
    Known("noorderpoort.nl", "noorderpoort-veva-2023", "Noorderpoort (mbo-school)",
          "VeVa aankomend onderofficier grondoptreden",
          "https://noorderpoort.nl/voor-studenten/opleidingen/veva-aankomend-onderofficier-grondoptreden-bol", "2023"),
    Known("vonknh.nl", "vonk-veva", "Vonk (mbo-school)", "Veiligheid en vakmanschap (VeVa)",
          "https://www.vonknh.nl/mbo/opleidingen/veiligheid-en-vakmanschap-veva", ""),
    Known("swvadam.nl", "swv-amsterdam-toelatingsrecht", "Samenwerkingsverband scholen Amsterdam", "Toelatingsrecht",
          "https://www.swvadam.nl/met-scholen/loopbaanorientatie-begeleiding-lob/leren/toelatingsrecht", ""),
    Known("jaarverslagleerplichtzhz.nl", "leerplicht-zhz-2023", "Leerplicht Zuid-Holland Zuid",
          "Jaarverslag leerplicht", "https://www.jaarverslagleerplichtzhz.nl", "2023"),
    Known("rocmn.nl", "rocmn-kwalificatieplicht", "ROC Midden Nederland (mbo-school)",
          "Leerplicht en kwalificatieplicht", "https://www.rocmn.nl/leerplicht-kwalificatieplicht", ""),
    Known("optelling van de rijen", "loopbaan-optelling-routes", "Loopbaan (eigen redactie)",
          "Eigen optelling van de jaren per stap", "", "2024"),
    Known("oudersonderwijs.nl", "oudersonderwijs-vmbo", "Ouders & Onderwijs", "Soorten scholen: vmbo",
          "https://www.oudersonderwijs.nl/op-school/een-school-kiezen/soorten-scholen/vmbo/", ""),
    Known("erasmiaans.nl", "erasmiaans-profielkeuze", "Erasmiaans (school)", "Profielkeuze",
          "https://www.erasmiaans.nl/leerlingen/decanaat/profielkeuze/", ""),
    Known("juvenaat.nl", "juvenaat-decanaat", "Juvenaat (school)", "Decanaat",
          "https://www.juvenaat.nl/Begeleiding/decanaat", ""),
    Known("platformsvmbo.nl", "platforms-vmbo-avo", "Platforms vmbo", "Vmbo: algemene vakken",
          "https://www.platformsvmbo.nl/themas/vmbo/avo", "na 2016"),
    Known("slo.nl/sectoren/vmbo", "slo-beroepsgericht-vmbo-2021", "SLO", "Beroepsgerichte programma's vmbo",
          "https://www.slo.nl/sectoren/vmbo/beroepsgericht/achtergrond/beroepsgerichte/", "2021-06"),
    Known("slo.nl havo praktijkgericht", "slo-havo-praktijkgericht-2024", "SLO", "Praktijkgericht vak havo",
          "https://www.slo.nl", "2022-12 tot 2024-01"),
    Known("slo.nl blog knelpunt 4", "slo-wiskunde-b-2023", "SLO", "Blog over wiskunde B", "https://www.slo.nl",
          "2023-03"),
    Known("Dec_vakcode", "duo-vakkentabel", "DUO", "DUO-vakkentabel", DUO_TABLES, ""),
    Known("dedecaan.net", "dedecaan-profielen-2016", "De Decaan", "Profielkeuze nieuwe vmbo",
          "https://www.dedecaan.net/profielkeuze-nieuwe-vmbo/", "2016-2017"),
    Known("dewereldvanlob.nl", "wereld-van-lob-2016", "De wereld van LOB (platform)", "Eisen aan het loopbaandossier",
          "https://dewereldvanlob.nl/eisen-aan-het-loopbaandossier-vo-mbo/", "2016-2017"),
    Known("stand-van-zaken-ontwikkeling", "vo-raad-nieuwe-leerweg-2021", "VO-raad",
          "Stand van zaken ontwikkeling nieuwe leerweg vmbo",
          "https://www.vo-raad.nl/nieuws/stand-van-zaken-ontwikkeling-nieuwe-leerweg-vmbo", "2021-05"),
    Known("praktijkgerichte-programma-s-vmbo-worden", "vo-raad-praktijkgericht-2022", "VO-raad",
          "Praktijkgerichte programma's vmbo worden ingevoerd",
          "https://www.vo-raad.nl/nieuws/"
          "praktijkgerichte-programma-s-vmbo-worden-ingevoerd-nieuwe-leerweg-komt-er-voorlopig-niet", "2022-11"),
    Known("onderwijs-banen.nl", "onderwijs-banen-praktijkgericht-2022", "Onderwijs-banen (nieuws)",
          "Vrijwillig aanbieden praktijkgerichte programma's",
          "https://onderwijs-banen.nl/2022/12/14/"
          "vrijwillig-aanbieden-praktijkgerichte-programmas-vmbo-vanaf-schooljaar-2024-2025/", "2022-12"),
    Known("platform-tl.nl/reactie", "platform-tl-reactie-2023", "Platform TL",
          "Reactie op het besluit praktijkgerichte vakken",
          "https://www.platform-tl.nl/"
          "reactie-platform-tl-vo-raad-en-spv-op-besluit-praktijkgerichte-vakken-vmbo-gl-en-tl/", "2023-11"),
    Known("platform-tl.nl (november 2023)", "platform-tl-2023", "Platform TL", "Platform TL over de programma's",
          "https://www.platform-tl.nl", "2023-11"),
    Known("wetgevingskalender", "wetgevingskalender-praktijkvakken-2024", "Nederlandse wetgeving",
          "Wetgevingskalender: Besluit praktijkgerichte vakken vmbo gl en tl", "", "2024-02"),
    Known("Dec_vopl", "duo-vooropleidingstabel", "DUO", "DUO-vooropleidingstabel (Dec_vopl)", DUO_TABLES, ""),
    Known("stanislascollege.nl", "stanislascollege", "Stanislascollege (school)", "Voorbeeld van een school",
          "https://www.stanislascollege.nl", ""),
    Known("tweedekamer.nl brief 31289", "kamerbrief-31289-600-2025", "Tweede Kamer", "Kamerbrief 31289, nr. 600",
          "https://tweedekamer.nl", "2025-02"),
    Known("Croho.asc", "duo-croho-2024", "DUO", "DUO-opleidingstabel CROHO, stand ca. 2024", DUO_TABLES, "ca. 2024"),
    Known("Dec_vooropl.asc", "duo-vooropleidingen-2023", "DUO", "DUO-vooropleidingstabel, stand ca. 2023", DUO_TABLES,
          "ca. 2023"),
    Known("112groningen.nl", "112groningen-2021", "112groningen.nl (nieuws)", "Bericht over de duur van een opleiding",
          "https://112groningen.nl", "2021-07"),
)  # fmt: skip


def cite_education(raw: str, register: SourceRegister) -> str:
    """Return the id of the source behind the words of an education table.

    A row that rests on several documents gets one source: the first document, with the others in its note.
    """
    found = sorted((raw.index(known.words), known) for known in DOCUMENTS if known.words in raw)
    documents = list({known.id: known for _, known in found}.values())
    if not documents:
        return register.cite(Cited("onbekend", raw[:300]))
    first, *others = documents
    note = " ".join(_also(known) for known in others)
    source_id = short_slug("-en-".join(known.id for known in documents), 110)
    return register.cite(Cited(first.publisher, first.title, first.url, first.date, note), source_id)


def _also(known: Known) -> str:
    when = f", {known.date}" if known.date else ""
    where = f", {known.url}" if known.url else ""
    return f"Ook gebruikt: {known.title} ({known.publisher}{when}{where})."
