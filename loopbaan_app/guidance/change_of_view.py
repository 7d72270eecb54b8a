"""How a group's view changed between two moments, with an honest interval, and silence when the group is small.

Per item: how many went from wrong to right and from right to wrong, with the interval of Agresti and Min (2005, half a
count added to each cell). For a whole quiz: the mean of the differences per person with a t-interval. Nothing is said
below ten people, only the direction below twenty, and never that the quiz did it.
"""

import math
from collections.abc import Sequence
from statistics import NormalDist, fmean, stdev
from typing import Literal, NamedTuple

Direction = Literal["up", "down", "same"]

FEWEST = 10
"""Below this many people nothing is shown; each sees only the own before and after."""
ENOUGH = 20
"""Below this many people only the direction is shown."""
WIDE = 0.3
"""An interval wider than this says that the size is not known."""
FEW_WORDS = "Te weinig leerlingen om zeker te zijn."
LIMIT_WORDS = (
    "Zonder groep die de quiz niet deed, kunnen we niet zeggen dat dit door de quiz komt. "
    "Bij vragen die eerst vaak fout gingen, gaat het een tweede keer vaak vanzelf wat beter."
)
"""The fixed sentence on what cannot be concluded."""


class ChangeOfView(NamedTuple):
    """The change as a share of the people (0.27 is 27 points); change and ends are None when the group is small."""

    people: int
    direction: Direction
    change: float | None = None
    low: float | None = None
    high: float | None = None


def change_of_view(people: int, to_right: int, to_wrong: int) -> ChangeOfView | None:
    """The change on one item among people who answered both times; None below ten. Counts, not shares."""
    if min(to_right, to_wrong) < 0 or to_right + to_wrong > people:
        raise ValueError(f"{to_right} and {to_wrong} do not fit in {people} people")
    if people < FEWEST:
        return None
    direction = _direction(to_right - to_wrong)
    if people < ENOUGH:
        return ChangeOfView(people, direction)
    total, better, worse = people + 2, to_right + 0.5, to_wrong + 0.5
    change = (better - worse) / total
    error = math.sqrt((better + worse) - (better - worse) ** 2 / total) / total
    return ChangeOfView(people, direction, change, change - 1.96 * error, change + 1.96 * error)


def mean_change(differences: Sequence[float]) -> ChangeOfView | None:
    """The mean of the differences per person, later minus earlier, with a 95 % t-interval; None below ten people."""
    people = len(differences)
    if people < FEWEST:
        return None
    mean = fmean(differences)
    if people < ENOUGH:
        return ChangeOfView(people, _direction(mean))
    margin = t_quantile(people - 1) * stdev(differences) / math.sqrt(people)
    return ChangeOfView(people, _direction(mean), mean, mean - margin, mean + margin)


def in_words(view: ChangeOfView | None) -> str:
    """What may be said about the change, in one or two Dutch sentences."""
    if view is None:
        return f"Met minder dan {FEWEST} leerlingen laten we niets van de klas zien."
    if view.low is None or view.high is None:
        return f"{_MOVED[view.direction]} {FEW_WORDS}"
    if view.low <= 0 <= view.high:
        return "We zien geen verandering die groter is dan toeval."
    size = "hoeveel weten we niet" if view.high - view.low > WIDE else "het verschil is duidelijk"
    return f"Waarschijnlijk {'meer' if view.low > 0 else 'minder'} goede antwoorden dan eerst; {size}."


def t_quantile(freedom: int) -> float:
    """The 97.5 % point of Student's t, by the expansion of Cornish and Fisher; right to 0.001 from 9 degrees on."""
    z: float = NormalDist().inv_cdf(0.975)
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum((term / float(freedom) ** power for power, term in enumerate(terms, start=1)), 0.0)


_MOVED: dict[Direction, str] = {
    "up": "Meer goede antwoorden dan eerst.",
    "down": "Minder goede antwoorden dan eerst.",
    "same": "Evenveel goede antwoorden als eerst.",
}


def _direction(difference: float) -> Direction:
    return "up" if difference > 0 else "down" if difference < 0 else "same"
