"""A small reader of the PDF files that Qt writes: sheets, words, colours, and how low the words come."""

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Printed:
    """What stands on paper; `words` are runs of text in the order of drawing, sizes are in millimetres."""

    sheets: int
    size: tuple[int, int]
    words: tuple[str, ...]
    colours: frozenset[str]
    lowest: float
    """Distance of the lowest line of text from the bottom of its sheet."""

    @property
    def text(self) -> str:
        """All words in one line."""
        return " ".join(self.words)


def read_pdf(pdf: bytes) -> Printed:
    """Read a PDF that Qt made; other writers do it in other ways."""
    objects = dict(re.findall(rb"\n(\d+) 0 obj(.*?)endobj", pdf, re.S))
    fonts = {name: _letters(objects, number) for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", pdf)}
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert box
    drawn = b"\n".join(text for text in map(_stream, objects.values()) if b" Tf" in text)
    runs = re.findall(rb"/(F\d+) [\d.]+ Tf.*?\n(.*?)ET", drawn, re.S)
    scale = float(re.search(rb"([\d.]+) 0 0 -", drawn)[1])
    below = [-float(y) * scale for _, run in runs for y in re.findall(rb"^[\d.-]+ (-?[\d.]+) Td", run)]
    return Printed(
        sheets=len(re.findall(rb"/Type /Page\b", pdf)),
        size=tuple(round(float(side) * 25.4 / 72) for side in box.groups()),
        words=tuple("".join(fonts[font][glyph] for glyph in re.findall(rb"<(\w{4})>", run)) for font, run in runs),
        colours=frozenset(re.findall(r"([\d. ]+) (?:scn|SCN)\b", drawn.decode("latin-1"))),
        lowest=(float(box[2]) - max(below)) * 25.4 / 72,
    )


def _letters(objects: dict[bytes, bytes], number: bytes) -> dict[bytes, str]:
    table = _stream(objects[re.search(rb"/ToUnicode (\d+) 0 R", objects[number])[1]])
    letters: dict[bytes, str] = {}
    for first, last, one, listed in re.findall(rb"<(\w{4})> <(\w{4})> (?:<(\w+)>|\[(.*?)\])", table, re.S):
        words = [one] if one else re.findall(rb"<(\w+)>", listed)
        letters |= {b"%04X" % (int(first, 16) + index): _decoded(word) for index, word in enumerate(words)}
        assert len(words) == int(last, 16) - int(first, 16) + 1
    return letters


def _decoded(word: bytes) -> str:
    return bytes.fromhex(word.decode()).decode("utf-16-be").replace("\t", " ")  # Manrope draws both as one letter


def _stream(body: bytes) -> bytes:
    found = re.search(rb"stream\n(.*)\nendstream", body, re.S)
    if found is None or b"/FlateDecode" not in body:
        return found[1] if found else b""
    return zlib.decompressobj().decompress(found[1])


@pytest.fixture(scope="session")
def read() -> Callable[[bytes], Printed]:
    """Read the bytes of a PDF."""
    return read_pdf
