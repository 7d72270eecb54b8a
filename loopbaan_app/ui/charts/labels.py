"""Labels that keep out of each other's way: spread along an axis, thinned under it, or stacked in rows."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF


def block(words: str, font: QFont, width: float) -> QSizeF:
    """The room that words take when they wrap at `width`; a word that is wider than that keeps its width."""
    flags = int(Qt.TextFlag.TextWordWrap)
    area = QFontMetricsF(font).boundingRect(QRectF(0, 0, max(1.0, width), 100_000), flags, words)
    return QSizeF(area.width() + 1, area.height())


def spread(wanted: Sequence[float], sizes: Sequence[float], low: float, high: float, gap: float = 2) -> list[float]:
    """Centres near the wanted ones such that labels of these sizes do not overlap and stay between low and high.

    When they cannot all fit they stand close together from `low` on, in order.
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    starts = [wanted[index] - sizes[index] / 2 for index in order]
    edge = low
    for place, index in enumerate(order):
        starts[place] = max(starts[place], edge)
        edge = starts[place] + sizes[index] + gap
    edge = high
    for place in reversed(range(len(order))):
        starts[place] = min(starts[place], edge - sizes[order[place]])
        edge = starts[place] - gap
    edge = low
    for place, index in enumerate(order):
        starts[place] = max(starts[place], edge)
        edge = starts[place] + sizes[index] + gap
    centres = [0.0] * len(wanted)
    for place, index in enumerate(order):
        centres[index] = starts[place] + sizes[index] / 2
    return centres


def nudged(spans: Sequence[tuple[float, float]], room: float, gap: float, most: float) -> list[tuple[float, float]]:
    """The same labels, moved aside so that none touch; as they were when one would have to move more than `most`."""
    centres = [(start + end) / 2 for start, end in spans]
    moved = spread(centres, [end - start for start, end in spans], 0, room, gap)
    if any(abs(one - other) > most for one, other in zip(centres, moved, strict=True)):
        return list(spans)
    return [(x - (end - start) / 2, x + (end - start) / 2) for x, (start, end) in zip(moved, spans, strict=True)]


def thin(spans: Sequence[tuple[float, float]], gap: float) -> list[bool]:
    """Which labels of an axis to show so that none touch: always the first and last, and evenly between them."""
    count = len(spans)
    for step in range(1, max(1, count)):
        shown = [index % step == 0 or index == count - 1 for index in range(count)]
        if count > 1 and (count - 1) % step:
            shown[(count - 1) // step * step] = (count - 1) // step == 0
        kept = [span for span, show in zip(spans, shown, strict=True) if show]
        if all(one[1] + gap <= other[0] for one, other in pairwise(kept)):
            return shown
    if count > 1 and spans[0][1] + gap <= spans[-1][0]:
        return [index in (0, count - 1) for index in range(count)]
    return [index == count - 1 for index in range(count)]


def rows(spans: Sequence[tuple[float, float]], gap: float) -> list[int]:
    """The row of each label, counted from 0, so that labels in one row do not touch."""
    ends: list[float] = []
    found = [0] * len(spans)
    for index in sorted(range(len(spans)), key=lambda index: spans[index]):
        start, end = spans[index]
        row = next((row for row, taken in enumerate(ends) if taken + gap <= start), len(ends))
        if row == len(ends):
            ends.append(end)
        ends[row] = end
        found[index] = row
    return found
