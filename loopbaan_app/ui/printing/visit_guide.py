"""For whoever takes a class along: a plan with the route, a letter for home and a sheet to observe with, in one PDF."""

from dataclasses import dataclass

from PySide6.QtGui import QPagedPaintDevice, QPageSize

from loopbaan_app.ui.printing.paper import Paper, as_pdf

SIZE = QPageSize(QPageSize.PageSizeId.A4)
GROUPS = ("1", "2", "3", "4", "5", "6")
MOMENT = 36.0
"""Where the words of a step begin, behind its moment, in millimetres."""
AFTER_TABLE = 122
"""What the sheet holds below the table and the heads in it, in millimetres."""
TO_FILL_IN = "_" * 24

ROUTE = (
    "Adres en ingang:", "Contactpersoon en telefoon:", "Wij reizen met, en vertrekken om:", "Wij zijn terug om:",
    "Bij nood bellen wij:",
)  # fmt: skip
PLAN = (
    ("8 weken vooraf", "Kies een doel en een tweede bezoek dat heel anders is. Regel vervoer zonder eigen bijdrage."),
    ("4 weken vooraf", "Vraag het bedrijf om drie tot vijf mensen met verschillend werk en niveau. "
                       "Zij laten hun gewone werk zien. Vraag ook één taak die leerlingen zelf doen."),
    ("1 week vooraf", "Laat iedereen een gewone dinsdag daar tekenen of beschrijven. Iedereen kiest drie vragen. "
                      "Verdeel per groepje: vragen, tijd, tekenen, verslag."),
    ("Op de dag", "Begin kort. Ga rond in groepjes van vier tot zes. Let op wie nog niets heeft gevraagd."),
    ("Binnen 2 dagen", "Hang op wat verraste, zonder namen."),
    ("Binnen 1 week", "Praat tien minuten per groepje. De leerling praat het meest. Spreek één stap af."),
    ("Na 2 à 3 weken", "Doe een ronde van de quiz. Bedank het bedrijf en vertel wat leerlingen opviel."),
)  # fmt: skip
AGREE = (
    "Hoe oud moet je zijn? Welke kleding en schoenen zijn nodig? Moet iedereen zich kunnen legitimeren?",
    "Mogen er foto's gemaakt worden? Wat mag je niet doorvertellen?",
    "Kan een rolstoel overal komen? Is er een rustige plek? Hoe gaat het met eten, allergie en gebed?",
    "Wie een nare ervaring heeft met dit werk, kiest zelf hoe hij of zij meedoet.",
    "Wat doen we als iemand ziek wordt, schrikt of de groep kwijt is?",
)
TALK = (
    "Wat was anders dan je vooraf dacht?",
    "Wiens werk zou jij een week willen doen, en wiens werk niet?",
    "Wat merkte je aan jezelf: waar kreeg je zin van, wat was saai?",
    "Wat wil je nu nog weten of proberen?",
    "Wie kun je dat vragen? Wanneer doe je dat?",
)


@dataclass(frozen=True, slots=True)
class VisitGuide:
    """What the sheets say about the visit; empty where we do not know, which leaves a line to write on."""

    name: str
    place: str
    site: str
    day: str
    see: str
    bring: str
    people: tuple[str, ...]
    """Work of the people one meets, with its level."""
    note: str
    """Where the facts about the visit come from."""


def visit_guide_pdf(guide: VisitGuide) -> bytes:
    """The sheets as a PDF on A4."""
    return as_pdf(f"Bezoek aan {guide.name}", SIZE, lambda device: draw_visit_guide(device, guide))


def draw_visit_guide(device: QPagedPaintDevice, guide: VisitGuide) -> None:
    """Draw the three sheets."""
    paper = Paper(device, 18)
    _plan(paper, guide)
    paper.new_sheet()
    _letter(paper, guide)
    paper.new_sheet()
    _observe(paper, guide)
    paper.end()


def _head(paper: Paper, kind: str, guide: VisitGuide) -> None:
    paper.write(kind, 10, bold=True, after=0.5)
    paper.write(guide.name, 16, bold=True, after=1)
    paper.write(f"Wanneer: {guide.day or TO_FILL_IN}", 11, after=3)


def _plan(paper: Paper, guide: VisitGuide) -> None:
    _head(paper, "Voor de begeleider: plan en route", guide)
    points = next((each for each in (11, 10.5, 10, 9.5) if _plan_height(paper, guide, each) <= paper.left), 9)
    paper.write("Route", 13, bold=True, after=1)
    paper.write(_where(guide), points)
    for words in ROUTE:
        paper.write(words, points, after=0)
        paper.lines(1, indent=70, step=1)
        paper.y += 1.8
    if guide.people:
        paper.write(_people(guide), points, after=3)
    paper.write("Stap voor stap", 13, bold=True, after=1)
    for moment, words in PLAN:
        paper.sign(moment, points)
        paper.write(words, points, indent=MOMENT, after=1.4)
    paper.y += 2
    paper.write("Spreek dit af met het bedrijf", 13, bold=True, after=1)
    for words in AGREE:
        paper.tick(words, points)
    paper.foot((guide.note,))


def _plan_height(paper: Paper, guide: VisitGuide, points: float) -> float:
    """What the plan takes of the sheet with letters of this size, in millimetres."""
    heads = 3 * (paper.height_of("Route", 13, bold=True) + 1)
    route = paper.height_of(_where(guide), points) + 2 + len(ROUTE) * (paper.height_of("A", points) + 2.8)
    people = paper.height_of(_people(guide), points) + 3 if guide.people else 0
    steps = sum(paper.height_of(words, points, indent=MOMENT) + 1.4 for _, words in PLAN)
    ticks = sum(paper.height_of(words, points, indent=7) + 1.6 for words in AGREE)
    return heads + route + people + steps + ticks + 2 + paper.height_of(guide.note, 8) + 4


def _where(guide: VisitGuide) -> str:
    place = guide.place[:1].upper() + guide.place[1:]
    if guide.site:
        return f"{place}, {guide.site}. Controleer adres en datum op de site."
    return f"{place}. Vraag het bedrijf naar adres, dag en tijd."


def _people(guide: VisitGuide) -> str:
    return "Dit werk doen mensen daar: " + ", ".join(guide.people) + "."


def _letter(paper: Paper, guide: VisitGuide) -> None:
    _head(paper, "Brief voor thuis", guide)
    when = f"Op {guide.day}" if guide.day else f"Op {TO_FILL_IN}"
    for words in (
        "Beste ouder of verzorger,",
        f"{when} gaan wij op bezoek: {guide.name}. {guide.see}",
        "Vooraf bedenkt uw kind hoe een gewone werkdag daar is. Tijdens het bezoek vraagt uw kind het na bij mensen "
        "die er werken. Daarna praten we over wat anders was dan gedacht.",
        f"Wij vertrekken om {'_' * 9} en zijn terug om {'_' * 9}. Het bezoek kost u {'_' * 8}.",
        f"Dit nemen leerlingen mee: {guide.bring or '_' * 40}",
        "Een vraag voor thuis: wat denkt u dat mensen daar op een gewone dinsdag doen? Vraag het ook aan uw kind.",
        f"Met vriendelijke groet, {'_' * 30}",
    ):
        paper.write(words, 12, after=4)
    paper.y += 4
    paper.rule(dotted=True)
    paper.y += 5
    paper.write("Toestemming", 14, bold=True, after=2)
    paper.write(f"Naam van de leerling: {'_' * 36}   Klas: {'_' * 8}", 11.5, after=4)
    for words in (
        "Mijn kind mag mee op dit bezoek.",
        "Mijn kind mag niet mee. Ik wil hier graag over praten.",
        "Mijn kind mag op foto's voor de klas staan. Laat dit leeg als u dat niet wilt.",
    ):
        paper.tick(words, 11.5)
    paper.y += 3
    paper.write("Dit moet de begeleider weten (allergie, medicijnen, iets anders):", 11.5, after=0)
    paper.lines(2)
    paper.y += 5
    paper.write(f"Telefoon voor die dag: {'_' * 30}", 11.5, after=6)
    paper.write(f"Datum: {'_' * 16}   Handtekening: {'_' * 30}", 11.5, after=4)
    paper.write("De school gebruikt deze strook alleen voor dit bezoek en gooit hem daarna weg.", 10)


def _observe(paper: Paper, guide: VisitGuide) -> None:
    _head(paper, "Observatieblad: wat zie je gebeuren?", guide)
    paper.write("Tel per groepje. Schrijf bij antwoorden geen namen van leerlingen op.", 11, after=3)
    heads = ("Groepje", "Hoeveel leerlingen vroegen iets?", "Wat verraste?", "Hier komen we op terug")
    paper.table(heads, (1, 2, 4, 4), GROUPS, min(19, (paper.left - AFTER_TABLE) / len(GROUPS)))
    paper.y += 4
    paper.write("Praten één of twee leerlingen steeds? Vraag dan aan een ander: wat wil jij weten?", 11)
    paper.write(
        "Zegt iemand iets over alle jongens of alle meisjes? Ga er niet tegenin waar de groep bij is. "
        "Vraag rustig: geldt dat voor iedereen hier? Kom er in de les op terug.", 11, after=4,
    )  # fmt: skip
    paper.write("Napraten, tien minuten", 12.5, bold=True, after=1)
    for number, words in enumerate(TALK, start=1):
        paper.sign(f"{number}.", 11)
        paper.write(words, 11, indent=7, after=1)
    paper.y += 2
    paper.write("Eén stap, en wanneer:", 11, bold=True, after=0)
    paper.lines(2)
    paper.foot((guide.note,))
