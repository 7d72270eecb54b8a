"""The A5 card of one quiz item to talk about: the question above the fold, the answer below it, the source last."""

from typing import NamedTuple

from PySide6.QtGui import QPagedPaintDevice, QPageSize

from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.ui.printing.paper import Paper, as_pdf

SIZE = QPageSize(QPageSize.PageSizeId.A5)
NOTE_POINTS = 7.5


class DiscussionCard(NamedTuple):
    """What stands on the card; `asked` are the options, or none for a number to guess."""

    question: str
    asked: tuple[str, ...]
    unit: str
    answer: str
    explained: str
    talk: str
    note: str


def discussion_card(item: QuizItem, note: str) -> DiscussionCard:
    """The card of an item; `note` is its source in one line. The common idea never stands in the head."""
    words = item.words.feedback
    return DiscussionCard(
        question=item.words.question,
        asked=item.words.options,
        unit=item.words.unit_label or "",
        answer=words.fact,
        explained=f"{words.many_think} {words.logical} {words.explains}",
        talk=words.for_you,
        note=note,
    )


def discussion_card_pdf(card: DiscussionCard) -> bytes:
    """The card as a PDF of one page A5."""
    return as_pdf("Gesprekskaart", SIZE, lambda device: draw(device, card))


def draw(device: QPagedPaintDevice, card: DiscussionCard) -> None:
    """Draw the card; the answer starts in the middle, so that it can be folded away."""
    paper = Paper(device)
    top, height = paper.y, paper.left
    paper.write("Klopt dat beeld? Eerst gokken, dan vouwen.", 9, bold=True, after=2)
    paper.write(card.question, 14, bold=True, after=4)
    for words in card.asked:
        paper.tick(words, 11)
    if not card.asked:
        paper.write(f"Onze gok: ______________ {card.unit}", 11, after=3)
    paper.write("Waarom denken we dat?", 10, after=0)
    paper.lines(2)
    paper.y = max(paper.y + 6, top + height / 2)
    paper.rule(dotted=True)
    paper.y += 5
    paper.write("Zo is het", 9, bold=True, after=1)
    paper.write(card.answer, 13, bold=True, after=3)
    paper.write(card.explained, 10.5, after=4)
    paper.write("Om over te praten", 9, bold=True, after=1)
    paper.write(card.talk, 11, after=3)
    paper.foot((card.note,), NOTE_POINTS)
    paper.end()
