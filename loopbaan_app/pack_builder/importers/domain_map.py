"""Which domain an occupation or programme belongs to: choices made by hand, per area and per item."""

RENAMED = {"monteur-elektriciteitsnetten": "monteur-elektrische-netten"}
"""Items that have another id in the content than in the research tables."""

AREAS = {
    "digitalisering_ai": "digitalisering_ai",
    "veiligheid_weerbaarheid": "veiligheid_weerbaarheid",
    "energie_klimaattechnologie": "energie_klimaat",
    "energie_klimaat": "energie_klimaat",
    "life_sciences_biotech": "life_sciences_biotech",
    "onderwijs_kinderopvang": "onderwijs",
    "zorg": "zorg_sociaal",
    "sociaal_domein": "zorg_sociaal",
    "zorg_eerstelijn_ouderen": "zorg_sociaal",
    "bouw_installatie": "woningbouw",
    "woningbouw_bouw": "woningbouw",
    "economie_handel": "economie_handel",
    "horeca_toerisme": "horeca_toerisme",
    "logistiek_transport": "transport_logistiek",
    "logistiek_mobiliteit": "transport_logistiek",
    "creatief": "creatief_media",
    "creatief_media": "creatief_media",
    "groen": "groen_voedsel",
    "groen_voedsel": "groen_voedsel",
    "uiterlijke_verzorging": "uiterlijke_verzorging",
    "sport_bewegen": "sport_bewegen",
    "techniek_industrie": "industrie_techniek",
    "recht_bestuur": "overheid_recht_facilitair",
    "facilitair_overig": "overheid_recht_facilitair",
}

OCCUPATIONS = {
    "industrie_techniek": (
        "monteur-industriele-machines", "lasser", "constructiewerker-metaal", "cnc-verspaner",
        "tekenaar-constructeur", "technicus-engineering-werktuigbouw", "werktuigbouwkundig-ingenieur",
        "kwaliteitscontroleur-productie", "productieleider-industrie", "assemblagemedewerker", "machineoperator",
        "industrieel-ontwerper-techniek-mechatronica", "logistiek-en-productie-engineer",
        "procesoperator-chemie", "procestechnicus",
    ),
    "transport_logistiek": (
        "automonteur", "technisch-specialist-auto-ook-elektrisch", "fietsmonteur", "rijinstructeur",
    ),
    "kinderopvang": ("pedagogisch-medewerker-kinderopvang", "gespecialiseerd-pedagogisch-medewerker", "gastouder"),
    "sport_bewegen": ("zweminstructeur", "sport-en-bewegingsleider", "fitnessinstructeur", "buurtsportcoach"),
    "overheid_recht_facilitair": ("jurist", "advocaat", "juridisch-medewerker", "beleidsadviseur"),
    "horeca_toerisme": ("evenementenorganisator",),
}  # fmt: skip
"""Occupations whose domain is not that of their area."""

PROGRAMMES = {
    "kinderopvang": (
        "mbo3-pedagogisch-medewerker-kinderopvang", "mbo4-gespecialiseerd-pedagogisch-medewerker", "ad-kinderopvang",
        "hbo-pedagogisch-management-kind-en-educatie", "ad-pedagogisch-educatief-professional",
    ),
    "overheid_recht_facilitair": (
        "mbo2-medewerker-facilitaire-dienstverlening", "mbo4-legal-insurance-en-hr-services-specialist",
        "mbo1-assistent-dienstverlening", "hbo-bestuurskunde-overheidsmanagement",
        "hbo-sociaal-juridische-dienstverlening",
    ),
    "economie_handel": ("hbo-human-resource-management",),
    "sport_bewegen": ("mbo4-leefstijlcoach", "mbo4-bewegingsagoog", "hbo-leraar-lichamelijke-opvoeding"),
    "industrie_techniek": (
        "mbo1-assistent-metaal-elektro-en-installatietechniek", "mbo4-technicus-engineering", "ad-engineering",
        "hbo-werktuigbouwkunde", "hbo-engineering", "hbo-mechatronica", "hbo-technische-bedrijfskunde",
        "wo-werktuigbouwkunde", "mbo2-procesoperator-a", "mbo3-procesoperator-b", "mbo4-operator-c",
        "mbo4-middenkaderfunctionaris-smart-industry",
    ),
    "groen_voedsel": (
        "mbo3-werkbegeleider-zorgboerderij", "mbo4-persoonlijk-werkbegeleider-zorgboerderij",
        "hbo-voedingsmiddelentechnologie",
    ),
}  # fmt: skip
"""Programmes whose domain is not that of their area."""


def occupation_id(fact_id: str) -> str:
    """Return the id that an occupation of the research tables has in the content."""
    return RENAMED.get(fact_id, fact_id)


def occupation_domain(fact_id: str, area: str) -> str:
    """Return the domain of an occupation."""
    return _moved(OCCUPATIONS, fact_id) or AREAS[area]


def programme_domain(fact_id: str, area: str) -> str:
    """Return the domain of a programme."""
    return _moved(PROGRAMMES, fact_id) or AREAS[area]


def _moved(moved: dict[str, tuple[str, ...]], fact_id: str) -> str:
    return next((domain for domain, ids in moved.items() if fact_id in ids), "")
