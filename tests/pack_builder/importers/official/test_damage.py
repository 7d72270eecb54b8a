"""`loopbaan import` with files that are damaged or foreign: one sentence, exit status 2, and nothing written."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.cli import main
from loopbaan_app.pack_builder.importers import IMPORTERS, OFFICIAL

FILES = {"statline-85276ned": "employed_json", "statline-85517ned": "wages_json", "roa-ais": "ais_file",
         "duo-exams": "exams_file", "esco": "esco_file"}  # fmt: skip
PAGE = b"<!DOCTYPE html><html><head><title>503 Service Unavailable</title></head><body>Helaas</body></html>"


def keep(data: bytes) -> bytes:
    return data


def cut(data: bytes) -> bytes:
    """Cut in the middle of the last line or, in JSON, before its end."""
    return data[: data.rstrip().rfind(b";") - 2] if b";" in data else data[: len(data) * 2 // 3]


def other_delimiter(data: bytes) -> bytes:
    return data.replace(b",", b"|").replace(b";", b"|")


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "only blanks": lambda data: b"\r\n \r\n",
    "binary": lambda data: bytes(range(256)) * 40,
    "zip": lambda data: b"PK\x03\x04" + data,
    "an error page": lambda data: PAGE,
    "NUL bytes": lambda data: data[:60] + b"\x00\x00" + data[60:],
    "cut off": cut,
    "another delimiter": other_delimiter,
    "another table": lambda data: b"naam;plaats\nJan;Ede\n",
    "only the header": lambda data: b"{}" if data[:1] == b"{" else data.split(b"\n")[0] + b"\n",
    "JSON of something else": lambda data: b'{"error": {"code": 404}}',
    "a list in JSON": lambda data: b"[1, 2]",
    "deep JSON": lambda data: b"[" * 200_000,
    "words for numbers": lambda data: data.replace(b"260", b'"veel"').replace(b"36.0", b'"veel"')
    .replace(b"0,801", b"veel").replace(b";15;", b";veel;").replace(b"2512", b"geen"),
}  # fmt: skip


def tree(content: Path) -> dict[str, bytes]:
    return {str(path.relative_to(content)): path.read_bytes() for path in sorted(content.rglob("*")) if path.is_file()}


def refused(name: str, file: Path, content: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The one sentence, after checking that there is nothing else."""
    before = tree(content)
    assert main(["import", name, str(file), "--content", str(content)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.endswith(".\n")
    assert len(told.err.splitlines()) == 1
    assert tree(content) == before
    return told.err


@pytest.fixture
def official(request, catalogue):
    """The good file of an importer."""
    return lambda name: request.getfixturevalue(FILES[name])


@pytest.mark.parametrize("name", OFFICIAL)
def test_a_good_file_tells_what_changed_and_changes_nothing_more_the_second_time(name, official, catalogue, capsys):
    words = ["import", name, str(official(name)), "--content", str(catalogue)]
    before = tree(catalogue)
    assert main(words) == 0
    once = tree(catalogue)
    assert once != before
    assert main(words) == 0
    assert tree(catalogue) == once
    told = capsys.readouterr()
    assert told.err == ""
    assert len(told.out.splitlines()) == 2


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("name", OFFICIAL)
def test_a_damaged_file_is_one_sentence(name, damage, official, catalogue, capsys):
    file = official(name)
    file.write_bytes(DAMAGE[damage](file.read_bytes()))
    refused(name, file, catalogue, capsys)


@pytest.mark.parametrize("name", OFFICIAL)
@pytest.mark.parametrize("other", OFFICIAL)
def test_the_table_of_somebody_else_is_one_sentence(name, other, official, catalogue, capsys):
    if name != other:
        refused(name, official(other), catalogue, capsys)


@pytest.mark.parametrize("name", OFFICIAL)
def test_a_huge_file_is_not_read(name, downloads, catalogue, capsys):
    huge = downloads / "groot.csv"
    with huge.open("wb") as file:
        os.truncate(file.fileno(), 1_000_000_000)
    assert "te groot" in refused(name, huge, catalogue, capsys)


def test_a_file_that_is_not_there_or_is_a_folder_is_one_sentence(downloads, catalogue, capsys):
    assert "is er niet" in refused("roa-ais", downloads / "weg.csv", catalogue, capsys)
    assert "geen bestand" in refused("roa-ais", downloads, catalogue, capsys)


def test_a_number_that_may_have_lost_digits_is_refused(exams_file, catalogue, capsys):
    exams_file.write_bytes(exams_file.read_bytes().rstrip())
    assert "houdt op midden in een regel" in refused("duo-exams", exams_file, catalogue, capsys)


def test_without_a_name_the_names_are_listed(capsys):
    assert main(["import"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert sorted(line.split()[0] for line in listed) == sorted(IMPORTERS)
    assert "CBS StatLine 85276NED" in listed[0]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["weer", "x.csv"], "De invoer ‘weer’ kennen we niet"),
        (["roa-ais"], "Zeg ook welk bestand"),
    ],
)
def test_a_command_that_is_not_whole_is_one_sentence(words, sentence, catalogue, capsys):
    assert main(["import", *words, "--content", str(catalogue)]) == 2
    assert capsys.readouterr().err.startswith(sentence)


def test_a_folder_without_tables_is_no_content(downloads, ais_file, capsys):
    assert main(["import", "roa-ais", str(ais_file), "--content", str(downloads)]) == 2
    assert "geen map met inhoud" in capsys.readouterr().err
