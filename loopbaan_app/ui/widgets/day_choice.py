"""Choosing a day of the coming year: a day and a month; no year to get wrong, and no day is a choice too."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal

from loopbaan_app.ui import wording
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.card import column, holder
from loopbaan_app.ui.widgets.filter_bar import FilterPick, Pick
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label


class DayChoice(Flow):
    """`chosen` carries the date, or None while there is none."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, today: date, day: date | None = None) -> None:
        super().__init__(spacing=6)
        self._today = today
        days = [(str(number), str(number)) for number in range(1, 32)]
        months = [(str(number), name) for number, name in enumerate(wording.MONTHS, start=1)]
        self.day = FilterPick(theme, Pick("day", "Dag van het bezoek", "dag", days))
        self.month = FilterPick(theme, Pick("month", "Maand van het bezoek", "maand", months))
        self._words = Label("", "small")
        self.add(self.day, self.month, holder(column(self._words)))
        self.show_day(day)
        for pick in (self.day, self.month):
            pick.currentIndexChanged.connect(self._tell)

    @property
    def choice(self) -> date | None:
        """The coming day of that date; None when nothing is chosen, or a day that does not exist."""
        day, month = self.day.currentData(), self.month.currentData()
        if not day or not month:
            return None
        return coming(int(day), int(month), self._today)

    def show_day(self, day: date | None) -> None:
        """Show a day that was chosen earlier, without a signal."""
        for pick, value in ((self.day, str(day.day) if day else ""), (self.month, str(day.month) if day else "")):
            with QSignalBlocker(pick):
                pick.setCurrentIndex(max(0, pick.findData(value)))
        self._say()

    def _say(self) -> None:
        found = self.choice
        wrong = found is None and bool(self.day.currentData() and self.month.currentData())
        self._words.setText("Die dag komt dit jaar en volgend jaar niet voor." if wrong else "")
        if wrong:
            announce(self, self._words.text())

    def _tell(self) -> None:
        self._say()
        self.chosen.emit(self.choice)


def coming(day: int, month: int, today: date) -> date | None:
    """The first such date from today on, this year or the next; None when there is none, such as 30 February."""
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None
