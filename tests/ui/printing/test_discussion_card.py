"""The card to talk about: one page A5, the question on top, the answer below the fold."""

import pytest

from loopbaan_app.pack.queries import quiz
from loopbaan_app.ui.printing.discussion_card import discussion_card, discussion_card_pdf

NOTE = "CBS, Tabel over beroepen, 2025, https://www.cbs.nl/"


@pytest.mark.parametrize("id", ["loon-zorg", "vrouwen-netten", "kans-volgorde", "loon-netten"])
def test_every_kind_of_question_fits_on_one_page(qapp, small_pack, read, id):
    item = quiz.item(small_pack, id)
    found = read(discussion_card_pdf(discussion_card(item, NOTE)))
    assert (found.sheets, found.size, found.colours) == (1, (148, 210), {"0 0 0"})
    assert found.text.index(item.words.question[:20]) < found.text.index("Zo is het")
    assert found.text.endswith(NOTE)


def test_the_common_idea_is_never_in_the_head(small_pack):
    card = discussion_card(quiz.item(small_pack, "vrouwen-netten"), NOTE)
    assert "Veel mensen" not in card.question + card.answer + card.talk
    assert card.explained.startswith("Veel mensen")
    assert card.note == NOTE
