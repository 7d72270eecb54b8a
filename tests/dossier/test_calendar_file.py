"""The calendar file, read by a reader of its own and by the rules of RFC 5545."""

import re
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from loopbaan_app.dossier.calendar_file import CalendarVisit, calendar_file

NOW = datetime(2027, 1, 5, 9, 30, tzinfo=UTC)
WORDS = "Neem mee: laarzen, een droge broek; en een pen.\nVraag: hoe ben je hier begonnen? " + "Zó kom je er: é€. " * 9
EVENT = CalendarVisit(
    "gemaal", "Bezoek aan het gemaal, Lemmer", date(2027, 3, 12), WORDS, "Lemmer", "https://www.example.nl/a?b=1"
)


@pytest.fixture(scope="module")
def written() -> bytes:
    return calendar_file(EVENT, NOW)


def properties(written: bytes) -> dict[str, str]:
    """A small reader of our own: unfold, split name from value, undo the escapes."""
    lines = written.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    pairs = (line.split(":", 1) for line in lines if ":" in line)
    undo = {"n": "\n", "N": "\n"}
    return {name: re.sub(r"\\(.)", lambda hit: undo.get(hit[1], hit[1]), value) for name, value in pairs}


def test_every_line_ends_in_crlf_and_is_at_most_75_bytes(written):
    assert written.endswith(b"\r\n")
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert b"\r" not in written.replace(b"\r\n", b"")
    lines = written.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert any(line.startswith(b" ") for line in lines), "the long text is folded"
    for line in lines:
        line.decode("utf-8")  # no letter is cut in two by a fold


def test_it_is_one_calendar_with_one_event_of_a_whole_day(written):
    found = properties(written)
    assert written.count(b"BEGIN:VCALENDAR") == written.count(b"BEGIN:VEVENT") == 1
    assert found["VERSION"] == "2.0"
    assert found["DTSTART;VALUE=DATE"] == "20270312"
    assert found["DTEND;VALUE=DATE"] == "20270313"
    assert found["DTSTAMP"] == "20270105T093000Z"


def test_commas_semicolons_and_new_lines_survive(written):
    found = properties(written)
    assert found["SUMMARY"] == EVENT.title
    assert found["DESCRIPTION"] == EVENT.words
    assert found["LOCATION"] == "Lemmer"
    assert found["URL"] == EVENT.site
    assert rb"laarzen\, een droge broek\; en" in written


def test_another_reader_opens_it(written):
    event = next(iter(Calendar.from_ical(written).walk("VEVENT")))
    assert str(event["summary"]) == EVENT.title
    assert event.decoded("dtstart") == date(2027, 3, 12)
    assert str(event["description"]) == EVENT.words


def test_the_same_visit_on_the_same_day_is_the_same_event(written):
    later = calendar_file(EVENT, datetime(2027, 2, 1, tzinfo=UTC))
    assert properties(later)["UID"] == properties(written)["UID"]
    other = calendar_file(CalendarVisit("gemaal", "Bezoek", date(2027, 3, 13), "x"), NOW)
    assert properties(other)["UID"] != properties(written)["UID"]


def test_what_we_do_not_know_is_left_out():
    found = properties(calendar_file(CalendarVisit("gemaal", "Bezoek", date(2027, 3, 12), "x"), NOW))
    assert not {"LOCATION", "URL", "ORGANIZER", "ATTENDEE"} & set(found)
