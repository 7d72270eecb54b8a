"""The twelve provinces with how many there are in each; a click or Enter chooses a province."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QPen

from loopbaan_app.overrides import override
from loopbaan_app.ui.charts.datum import Datum
from loopbaan_app.ui.charts.drawing import Drawing
from loopbaan_app.ui.charts.ink import Ink
from loopbaan_app.ui.charts.region_map import Area, RegionMap, Shade
from loopbaan_app.ui.theme.apply import Theme

STEPS = (1, 3, 10)
"""The first number of each class but the lowest; the map says every number itself, so it needs no legend."""
KEYS = "Pijltjes: van provincie naar provincie. Enter: kies deze provincie."


class ProvinceMap(RegionMap):
    """`picked` carries the code of a province; `counted` are the words for one and for more of what is counted."""

    def __init__(self, theme: Theme, name: str, areas: Sequence[Area], counted: tuple[str, str]) -> None:
        self._counted, self._chosen = counted, ""
        super().__init__(theme, name, "", areas, {}, ())

    def show_counts(self, counts: Mapping[str, int], chosen: str = "", home: str = "") -> None:
        """Show how many there are per province, which one is chosen and in which one the user lives."""
        keyboard = self._current
        self._chosen, self.home = chosen, (home,) if home else ()
        self.shades = {
            area.code: Shade(_step(number), Datum(number, str(number), key=area.code))
            for area in self.areas
            for number in (counts.get(area.code, 0),)
        }
        self.sentence = f"{sum(counts.values())} {self._counted[1]} in {sum(map(bool, counts.values()))} provincies."
        self.changed()
        self._current = keyboard
        self.describe()

    @override
    def describe(self) -> None:
        mark = self.current
        self.setAccessibleDescription(f"{self.sentence} {KEYS}" if mark is None else mark.words)

    @override
    def draw(self, width: float, height: float, ink: Ink) -> Drawing:
        drawing = super().draw(width, height, ink)
        for index, (area, mark) in enumerate(zip(self.areas, drawing.marks, strict=True)):
            shade = self.shades.get(area.code)
            number = int(shade.datum.value) if shade else 0
            words = f"{area.name}: {number} {self._counted[number != 1]}"
            words += ". Hier woon jij" if area.code in self.home else ""
            words += ". Gekozen" if area.code == self._chosen else ""
            drawing.marks[index] = mark._replace(words=words)
            if area.code == self._chosen and mark.area is not None:
                drawing.shape(mark.area, pen=QPen(ink.text, ink.px(3)))
        return drawing


def _step(number: int) -> int:
    return sum(number >= first for first in STEPS)
