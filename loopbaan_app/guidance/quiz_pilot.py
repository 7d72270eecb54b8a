"""What a try-out in class says about an item: whether it may stay, and why. For the editor, never for the pupil."""

from typing import Literal

from loopbaan_app.guidance.quiz_answer import blind_chance
from loopbaan_app.model.quiz import QuizItem

Verdict = Literal["no_pilot", "keep", "tells_little", "retire"]

FEWEST_ANSWERS = 20
TOO_WELL_KNOWN = 0.8
SAME_WRONG_IDEA = 0.5
"""One wrong answer that at least half of all people give tells which idea lives."""


def verdict(item: QuizItem, right: int, most_chosen_wrong: int = 0) -> Verdict:
    """Whether an item measures a wrong idea; `right` and `most_chosen_wrong` count answers of `item.pilot_answers`.

    Below twenty answers nothing is concluded. Fewer right than blind guessing would give is the mark of a wrong idea;
    above 80 % right there is none.
    """
    answers = item.pilot_answers
    if right < 0 or most_chosen_wrong < 0 or right + most_chosen_wrong > answers:
        raise ValueError(f"{right} and {most_chosen_wrong} do not fit in {answers} answers")
    if answers < FEWEST_ANSWERS:
        return "no_pilot"
    if right / answers > TOO_WELL_KNOWN:
        return "retire"
    below_chance = right / answers < blind_chance(item)
    return "keep" if below_chance or most_chosen_wrong / answers >= SAME_WRONG_IDEA else "tells_little"
