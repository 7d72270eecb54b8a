"""What a pack says about its audit, and that a draft refuses nothing."""

import json
import shutil
from pathlib import Path

import pytest

from loopbaan_app.pack.audit_text import audit_lines, read_audit
from loopbaan_app.pack.reader import Pack
from loopbaan_app.pack_builder.audit.report import report_html
from loopbaan_app.pack_builder.audit.run import RULES, audit
from loopbaan_app.pack_builder.build import build_pack, read_ready


@pytest.fixture
def unfinished(small_content: Path, tmp_path: Path) -> Path:
    """Content with an exclamation mark and a tag in it."""
    content = tmp_path / "content"
    shutil.copytree(small_content, content)
    job = content / "occupations" / "elektromonteur.toml"
    job.write_text(job.read_text(encoding="utf-8").replace("stof en lawaai.", "<b>lawaai</b>!"), encoding="utf-8")
    return content


def test_the_pack_carries_the_audit(small_pack: Pack):
    told = json.loads(small_pack.info.audit)
    assert [rule["id"] for rule in told["rules"]] == [rule.RULE for rule in RULES]
    assert ["meeste woorden in een zin", 20] in told["limits"]
    assert sum(rule["faults"] for rule in told["rules"]) == 0


def test_a_draft_is_built_and_says_what_is_wrong_and_what_was_left_out(unfinished: Path, tmp_path: Path):
    out = tmp_path / "proef.sqlite"
    build_pack(unfinished, out, draft=True)
    pack = Pack.open_bundled(out)
    lines = audit_lines(pack.info.audit)
    pack.close()
    assert lines[0].endswith("1 keer iets mis. Dit is een proefversie.")
    assert any("‘!’: een uitroepteken" in line for line in lines)
    assert any(line.startswith("Spelling: niet gecontroleerd") for line in lines)


def test_the_report_names_every_fault_and_holds_no_live_markup(unfinished: Path):
    result = audit(read_ready(unfinished))
    read = read_audit(result.as_json())
    assert read is not None
    page = report_html("Controle <script>", read, {rule.name: rule.faults for rule in result.rules})
    assert "occupations/elektromonteur.toml, regel" in page
    assert "Controle &lt;script&gt;" in page
    assert "<script" not in page
    assert "<b>" not in page
