"""The yearly refresh as a whole: import, build, and what `loopbaan pack diff` tells that flipped."""

import shutil
from pathlib import Path

import pytest

from loopbaan_app.cli import main
from loopbaan_app.pack_builder.importers.tables import content_rows, write_table

from .conftest import ais_text

CONTENT = Path(__file__).parents[4] / "content"
ITKB, NOW, OPENINGS = (
    "ITKB toekomstige knelpunten beroepsgroep in 2030",
    "indicator huidige arbeidsmarktsituatie beroep (2026Q3)",
    "verwachte baanopeningen tot 2030",
)


@pytest.fixture
def content(small_content: Path, tmp_path: Path) -> Path:
    """The small content, whose two groups have a forecast as well."""
    folder = shutil.copytree(small_content, tmp_path / "content")
    write_table(folder, "measures", content_rows(CONTENT, "measures"))
    rows = content_rows(folder, "figures")
    forecasts = [row for row in rows if row["measure"] == "bottleneck-2030"]
    for row in forecasts:
        group = row["locator"].split()[1]
        rows.append({**row, "id": f"groep-{group}-bottleneck-2030", "subject_kind": "group", "subject": group})
    write_table(folder, "figures", rows)
    return folder


def test_what_flipped_after_a_refresh_is_told_by_name(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    old, new, file = tmp_path / "oud.sqlite", tmp_path / "nieuw.sqlite", tmp_path / "ais.csv"
    quiet = (("0761", ITKB, "geen", "0,88", "", ""), ("0761", OPENINGS, "laag", "", "700", "9"),
             ("0761", NOW, "gemiddeld", "1,2", "", ""))  # fmt: skip
    file.write_bytes(ais_text(*quiet).encode("cp1252"))
    assert main(["pack", "build", "--draft", "--content", str(content), "--out", str(old)]) == 0
    assert main(["import", "roa-ais", str(file), "--content", str(content)]) == 0
    assert main(["pack", "build", "--draft", "--content", str(content), "--out", str(new)]) == 0
    capsys.readouterr()
    assert main(["pack", "diff", str(old), str(new)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Kans op werk die veranderde"
    assert "  Monteur elektrische netten: zeer goed (2025-2030) → matig (2025-2030)" in lines
    assert "  beroepsgroep 0761: zeer goed (2025-2030) → matig (2025-2030)" in lines
    assert not [line for line in lines if "Softwareontwikkelaar" in line]
    assert "  Moeite voor werkgevers in 2030: 2 keer een ander cijfer" in lines
