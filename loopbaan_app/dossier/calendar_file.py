"""A planned visit as a calendar file (.ics) that any calendar opens: one event that takes the whole day."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5


@dataclass(frozen=True, slots=True)
class CalendarVisit:
    """What stands in the calendar. `place` and `site` are empty where we do not know them."""

    visit: str
    """Id of the visit, from which the event gets a name of its own."""
    title: str
    day: date
    words: str
    place: str = ""
    site: str = ""


def calendar_file(event: CalendarVisit, now: datetime) -> bytes:
    """The file; `now` is the moment of writing, with its time zone.

    The same visit on the same day keeps its UID, so that opening the file twice gives one event, not two. It holds
    nothing about who made it.
    """
    from icalendar import Calendar, Event  # only when somebody asks for it

    entry = Event()
    entry.add("uid", f"{uuid5(NAMESPACE_URL, f'loopbaan:{event.visit}:{event.day.isoformat()}')}@loopbaan")
    entry.add("dtstamp", now)
    entry.add("dtstart", event.day)
    entry.add("dtend", event.day + timedelta(days=1))  # the end of a whole day is the day after
    entry.add("summary", event.title)
    entry.add("description", event.words)
    if event.place:
        entry.add("location", event.place)
    if event.site:
        entry.add("url", event.site)
    calendar = Calendar()
    calendar.add("prodid", "-//Loopbaan//Bedrijfsbezoek//NL")
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    written: bytes = calendar.to_ical()
    return written
