"""The pack commands: what they print, and that a refusal is one sentence and exit status 2."""

import json
import shutil
from pathlib import Path

import pytest

from loopbaan_app.cli import main


def run(*words: str) -> int:
    return main(["pack", *words])


def test_build_check_and_info(small_content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "pak.sqlite"
    assert run("build", "--content", str(small_content), "--out", str(out)) == 0
    assert run("check", str(out)) == 0
    assert run("info", str(out)) == 0
    told = capsys.readouterr()
    assert "pak.sqlite is in orde." in told.out
    assert "loopbaan-klein, uitgave proef van 2026-01-01" in told.out
    assert told.err == ""


def test_info_as_json(small_pack_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("info", str(small_pack_path), "--json") == 0
    assert json.loads(capsys.readouterr().out)["counts"]["occupation"] == 6


def test_each_refused_file_gives_one_sentence(
    small_pack_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kapot.sqlite").write_bytes(b"kapot")
    assert run("check", str(tmp_path / "kapot.sqlite"), str(small_pack_path), str(tmp_path / "weg")) == 2
    assert capsys.readouterr().err.splitlines() == [
        "kapot.sqlite is geen inhoud van Loopbaan.",
        "weg is er niet.",
    ]


def test_wrong_content_is_told_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pack.toml").write_text('id = "x"\n')
    assert run("build", "--content", str(tmp_path), "--out", str(tmp_path / "x.sqlite")) == 2
    assert "pack.toml: ‘edition’ ontbreekt" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_one_sentence(
    small_content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bestand").write_text("")
    assert run("build", "--content", str(small_content), "--out", str(tmp_path / "bestand" / "x.sqlite")) == 2
    assert "kan niet worden geschreven" in capsys.readouterr().err


def test_content_is_checked_without_building(
    small_content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "verslag.html"
    assert run("check", "--content", str(small_content), "--report", str(report)) == 0
    told = capsys.readouterr()
    assert "Leesbaarheid: in orde. zinnen: " in told.out
    assert told.err == ""
    assert "<h1>Controle van loopbaan-klein, uitgave proef</h1>" in report.read_text(encoding="utf-8")


def test_the_report_of_a_pack_shows_the_audit_it_carries(small_pack_path: Path, tmp_path: Path) -> None:
    report = tmp_path / "verslag.html"
    assert run("check", str(small_pack_path), "--report", str(report)) == 0
    assert "Taalwacht" in report.read_text(encoding="utf-8")


def test_a_fault_refuses_a_pack_but_not_a_draft(
    small_content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, out = tmp_path / "content", tmp_path / "pak.sqlite"
    shutil.copytree(small_content, content)
    word = content / "glossary" / "baanopening.toml"
    word.write_text(word.read_text(encoding="utf-8").replace("bij komt.", "bij komt!"), encoding="utf-8")
    assert run("build", "--content", str(content), "--out", str(out)) == 2
    assert "glossary/baanopening.toml, regel 4: ‘!’: een uitroepteken" in capsys.readouterr().err
    assert not out.exists()
    assert run("build", "--draft", "--content", str(content), "--out", str(out)) == 0
    assert "Niet gecontroleerd: spelling" in capsys.readouterr().out


def test_diff_of_equal_packs_says_so(small_pack_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("diff", str(small_pack_path), str(small_pack_path)) == 0
    assert capsys.readouterr().out == "De pakketten zijn gelijk.\n"
