"""A table that is damaged or not ours is refused in one Dutch sentence; ours keeps the rows of others."""

from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.tables import content_rows, merged, read_csv, write_table

CASES = {
    "another table": ("naam,plaats\nA,B\n", "de kolom id ontbreekt"),
    "no rows": ("id,naam\n", "heeft geen regels"),
    "a row that is cut off": ("id,naam\nA\n", "niet elke regel heeft evenveel kolommen"),
    "a row that is too long": ("id,naam\nA,B,C\n", "niet elke regel heeft evenveel kolommen"),
    "an open quote": ('id,naam\nA,"B\n', "is beschadigd"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_wrong_table_is_refused_with_one_sentence(case: str, tmp_path: Path):
    text, reason = CASES[case]
    path = tmp_path / "bron.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=reason):
        read_csv(path, ("id", "naam"))


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(UserError, match=r"weg\.csv is niet te lezen"):
        read_csv(tmp_path / "weg.csv", ("id",))


def test_bytes_that_are_no_text_are_refused(tmp_path: Path):
    (tmp_path / "bron.csv").write_bytes(b"id,naam\n\xff\xfe,x\n")
    with pytest.raises(UserError, match="geen tekst in UTF-8"):
        read_csv(tmp_path / "bron.csv", ("id",))


def test_an_import_replaces_its_rows_where_they_stood():
    old = [{"id": "a-1"}, {"id": "b-1"}, {"id": "c-1"}]
    assert [row["id"] for row in merged(old, [{"id": "b-2"}], lambda row: row["id"][0] == "b")] == ["a-1", "b-2", "c-1"]


def test_a_table_is_written_with_plain_line_ends(tmp_path: Path):
    write_table(tmp_path, "statements", [{"id": "x", "statement": "Eén zin, met komma."}])
    assert (tmp_path / "tables/statements.csv").read_bytes() == 'id,statement\nx,"Eén zin, met komma."\n'.encode()
    assert content_rows(tmp_path, "statements") == [{"id": "x", "statement": "Eén zin, met komma."}]
