"""Parts that several pages build from the pack: cards for lists, hearts, source chips, rows that open something."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal

from loopbaan_app.ui import wording
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.heart import Heart
from loopbaan_app.ui.widgets.source_chip import SourceChip
from loopbaan_app.ui.widgets.task_card import TaskCard

if TYPE_CHECKING:
    from loopbaan_app.dossier.document import Dossier, Kind
    from loopbaan_app.guidance.door import Cited
    from loopbaan_app.model.figure import Source
    from loopbaan_app.model.visit import Visit
    from loopbaan_app.pack.queries.figures import FigureView
    from loopbaan_app.pack.queries.rows import OccupationRow, ProgrammeRow, RoleModelRow, TaskRow, VisitRow
    from loopbaan_app.ui.widgets.button import Button
    from loopbaan_app.ui.widgets.flow import Flow
    from loopbaan_app.ui.widgets.guess import GuessData, GuessFirst


def heart(page: Page, kind: "Kind", item: str, title: str, domain: str, *, wide: bool = False) -> Heart:
    """The heart of one item, wired to the dossier, with an offer to undo."""
    from loopbaan_app.dossier.document import Favourite

    dossier = page.services.dossier
    button = Heart(page.services.theme, title, kept=dossier.keeps(kind, item), wide=wide)

    def want(keep: bool) -> None:
        if keep:
            dossier.keep(Favourite(kind, item, title, domain))
            page.told.emit(f"{title} is bewaard. Je vindt het terug op Start.")
        else:
            dossier.forget(kind, item)
            page.told.emit(f"{title} is niet meer bewaard.")

    button.wanted.connect(want)
    return button


def source_chip(page: Page, view: "FigureView") -> SourceChip:
    """The source of a figure; a click opens its card."""
    from loopbaan_app.ui.figure_words import source_words

    chip = SourceChip(page.services.theme, view.figure.id, source_words(view))
    chip.asked.connect(page.source_asked)
    return chip


def source_link(page: Page, source: "Source") -> SourceChip:
    """Where words come from that hold no figure; a click opens the page of the source."""
    publisher = source.publisher.split(" / ")[0].split(",")[0]
    whole = f"{publisher}: {source.title}"
    chip = SourceChip(page.services.theme, f"source:{source.id}", whole if len(whole) <= 40 else publisher)
    chip.setAccessibleName(f"Bron: {whole}")
    chip.asked.connect(page.source_asked)
    return chip


def guess_first(page: Page, data: "GuessData") -> "GuessFirst":
    """A figure to guess before it is shown, wired to the dossier; what was guessed earlier is shown at once."""
    from loopbaan_app.dossier.document import Guess
    from loopbaan_app.ui.widgets.guess import GuessFirst

    dossier = page.services.dossier
    widget = GuessFirst(page.services.theme, data)
    widget.source_asked.connect(page.source_asked)
    earlier = dossier.guessed(data.figure)
    if earlier is not None:
        widget.reveal(earlier.value)
    widget.guessed.connect(lambda value: dossier.guess(Guess(data.figure, value)))
    return widget


def share_guess(view: "FigureView") -> "GuessData":
    """The question how many of every hundred people in an occupation, or in its group, are women."""
    from loopbaan_app.ui.figure_words import source_words, value_words
    from loopbaan_app.ui.widgets.guess import GuessData

    about = "dit beroep" if view.figure.scope == "occupation" else "de groep waar dit beroep bij hoort"
    return GuessData(
        figure=view.figure.id,
        question=f"Van elke 100 mensen in {about}: hoeveel zijn vrouw?",
        lowest=0,
        highest=100,
        step=1,
        words=lambda value: f"{value:.0f}",
        value=view.figure.value or 0,
        real=value_words(view),
        sentence="Dat zegt niets over wie het kan."
        if view.figure.value is not None
        else "Voor een getal is de groep te klein. Het zegt niets over wie het kan.",
        source=source_words(view),
    )


def quiz_route(page: Page, kind: Literal["role_model", "visit"], id: str) -> Route:
    """Back up the chain: the quiz question that leads to this person or visit, or else the quiz."""
    from loopbaan_app.pack.queries import quiz

    about = quiz.ids_about(page.services.pack, kind, id, page.services.preferences.now.role)
    return Route("quiz", about[0] if about else "")


def compare_button(page: Page, route: Route) -> "Button":
    """Puts what the route opens beside what is kept."""
    from loopbaan_app.ui.widgets.button import Button

    button = Button("Vergelijk", "ghost")
    button.set_icon(page.services.theme.icon("scale", "brand"))
    button.clicked.connect(lambda: page.go_to.emit(Route("vergelijk", str(route))))
    return button


def rule_origin(page: Page, rule: "Cited") -> "Flow":
    """Year, certainty and source of a rule."""
    from loopbaan_app.pack.queries import sources
    from loopbaan_app.ui.widgets.flow import Flow
    from loopbaan_app.ui.widgets.label import Label

    year = rule.year if rule.year.startswith("zonder") else f"van {rule.year}"
    words = f"Regel {year} · {wording.CERTAINTY[rule.certainty]}"
    source = source_link(page, sources.item(page.services.pack, rule.source))
    return Flow(Label(words, "small", wrap=False), source, spacing=12)


def link_card(page: Page, icon: str, title: str, line: str, route: Route) -> TaskCard:
    """A card that goes to another place."""
    card = TaskCard(page.services.theme, icon, title, line)
    card.clicked.connect(lambda: page.go_to.emit(route))
    return card


def occupation_cards(rows: "Iterable[OccupationRow]", dossier: "Dossier") -> list[CardData]:
    """Occupations as cards: level, and outlook in words; a rough estimate says so and has no colour."""
    return [
        CardData(
            row.id,
            row.name,
            row.one_line,
            row.domain,
            badges=(
                (wording.levels((row.level, *row.levels_also[:1])), "badge"),
                _outlook_badge(row.outlook, row.outlook_certainty),
            ),
            kept=dossier.keeps("occupation", row.id),
        )
        for row in rows
    ]


def _outlook_badge(outlook: str, certainty: str) -> tuple[str, str]:
    words = f"kans: {wording.OUTLOOK[outlook]}"
    if certainty == "low" and outlook != "onbekend":
        return f"{words}, {wording.CERTAINTY[certainty]}", "badge"
    return words, wording.OUTLOOK_LOOKS[outlook]


def programme_cards(rows: "Iterable[ProgrammeRow]", dossier: "Dossier") -> list[CardData]:
    """Programmes as cards: level, length and routes."""
    return [
        CardData(
            row.id,
            row.name,
            row.one_line,
            row.domain,
            badges=(
                (wording.LEVELS[row.level], "badge-brand"),
                *(((wording.years(row.years), "badge"),) if row.years else ()),
                (wording.routes(row.routes), "badge"),
            ),
            kept=dossier.keeps("programme", row.id),
        )
        for row in rows
    ]


def person_cards(rows: "Iterable[RoleModelRow]", dossier: "Dossier") -> list[CardData]:
    """People as cards with a drawn portrait and what kind of portrait it is."""
    import json

    return [
        CardData(
            row.id,
            row.name,
            row.work,
            row.domain,
            badges=(
                *(((wording.LEVELS[row.level] if row.level else row.year, "badge"),) if row.level or row.year else ()),
                ("echte persoon", "badge-good") if row.kind == "real" else ("samengesteld portret", "badge-caution"),
            ),
            portrait=json.loads(row.portrait_json),
            kept=dossier.keeps("role_model", row.id),
        )
        for row in rows
    ]


def visit_cards(rows: "Iterable[VisitRow]", dossier: "Dossier") -> list[CardData]:
    """Visits as cards: what kind of visit and where."""
    return [
        CardData(
            row.id,
            row.name,
            row.one_line,
            row.domains[0] if row.domains else "",
            badges=((wording.VISIT_KINDS[row.kind], "badge-good"), (visit_place(row), "badge")),
            kept=dossier.keeps("visit", row.id),
        )
        for row in rows
    ]


def task_card(page: Page, row: "TaskRow") -> TaskCard:
    """A card that opens a task to try out."""
    line = f"Zelf proberen, {wording.minutes(row.minutes)}"
    return link_card(page, wording.TASK_ICONS[row.kind], row.name, line, Route("proberen", row.id))


def task_cards(rows: "Iterable[TaskRow]") -> list[CardData]:
    """Tasks to try out as cards: what one does, and how long it takes."""
    return [
        CardData(
            row.id,
            row.name,
            row.question,
            row.domain,
            badges=((wording.TASK_KINDS[row.kind], "badge-brand"), (wording.minutes(row.minutes), "badge")),
        )
        for row in rows
    ]


def programme_line(row: "ProgrammeRow") -> str:
    """Level, length and routes of a programme in one line."""
    return f"{wording.LEVELS[row.level]} · {wording.years(row.years)} · {wording.routes(row.routes)}"


def person_line(row: "RoleModelRow") -> str:
    """The work of a person, and whether the person is real."""
    return f"{row.work} · {'echte persoon' if row.kind == 'real' else 'samengesteld portret'}"


def visit_place(row: "VisitRow | Visit") -> str:
    """Where a visit is, in words."""
    if row.place:
        return row.place
    if row.provinces:
        return ", ".join(wording.PROVINCES[province] for province in row.provinces[:2])
    return "in jouw regio" if row.kind == "company_type" else "heel Nederland"


def when_favourites_change(page: Page, show: Callable[[], None]) -> None:
    """Call `show` when a heart was given or taken away, while the page is visible."""
    page.services.changes.dossier_changed.connect(
        lambda what: show() if what == "favourites" and page.isVisible() else None
    )
