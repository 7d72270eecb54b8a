"""From numbers to pixels: round ticks, and where a value lies."""

import math
from typing import NamedTuple

NICE = (1.0, 2.0, 2.5, 5.0, 10.0)
CUT_ABOVE = 0.5
"""A line chart starts at zero unless its lowest value is above this part of its highest: then the room is worth it."""


class Scale(NamedTuple):
    """A straight scale: `low` lies at pixel `start`, `high` at pixel `end`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The pixel of a value."""
        if self.high == self.low:
            return (self.start + self.end) / 2
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def nice_step(span: float, most: int) -> float:
    """The smallest round step (1, 2, 2.5 or 5 times a power of ten) that cuts `span` in at most `most` parts."""
    if span <= 0:
        return 1.0
    rough = span / max(1, most)
    power: float = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in NICE if factor * power >= rough * 0.999_999)


def ticks(low: float, high: float, most: int) -> list[float]:
    """Round values that cover `low` to `high`: the first is at or below `low`, the last at or above `high`."""
    step = nice_step(high - low, most)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(index * step, 10) for index in range(first, max(last, first + 1) + 1)]


def line_range(low: float, high: float) -> tuple[float, float]:
    """What a line chart covers: from zero, or from near the lowest value when all values lie high."""
    if low >= 0 and low <= high * CUT_ABOVE:
        return 0.0, high
    if high <= 0 and high >= low * CUT_ABOVE:
        return low, 0.0
    return low, high


def bar_range(low: float, high: float) -> tuple[float, float]:
    """What a bar chart covers: always zero as well."""
    return min(0.0, low), max(0.0, high)


def whole_years(low: float, high: float, most: int) -> list[int]:
    """Years to write under a time axis, in steps of 1, 2, 5, 10 …; only years that lie on the axis."""
    step = max(1, math.ceil(nice_step(high - low, most)))
    first = math.ceil(low / step) * step
    return list(range(first, math.floor(high) + 1, step))
