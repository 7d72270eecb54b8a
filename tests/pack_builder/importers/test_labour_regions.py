"""Regions, their shapes on the map, and figures that must not be laid side by side."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.labour_regions import NEEDED, import_region_map, import_regions

PLACE = {"record_kind": "region", "source_title": "Codes", "source_publisher": "CBS; te controleren bij Gebieden"}
FRYSLAN = {**PLACE, "region_type": "provincie", "region_code": "PV21", "region_name": "Fryslân", "province": "Fryslân"}
DRENTHE = {**PLACE, "region_type": "provincie", "region_code": "PV22", "region_name": "Drenthe", "province": "Drenthe"}
ZWOLLE = {
    **PLACE, "region_type": "arbeidsmarktregio", "region_code": "AM36", "region_name": "Regio Zwolle",
    "province": "Drenthe", "province_other": "Fryslân",
}  # fmt: skip
TENSION = {
    "record_kind": "figure", "region_type": "provincie", "region_code": "PV21", "region_name": "Fryslân",
    "indicator": "spanning_cbs", "period": "2021Q2", "value": "78", "unit": "vacatures per 100 werklozen",
    "comparable_with": "alleen binnen oude methode (voor 2021Q3)", "source_title": "Dashboard",
    "source_publisher": "CBS", "confidence": "high", "notes": "niet seizoengecorrigeerd",
}  # fmt: skip


def test_a_region_may_lie_in_two_provinces(content: Path, table: Callable[..., Path], rows: Callable[[str], list]):
    import_regions(table(NEEDED, FRYSLAN, DRENTHE, ZWOLLE), content)
    assert [(row["code"], row["kind"], row["province"]) for row in rows("regions")] == [
        ("AM36", "labour-region", "PV22|PV21"), ("PV21", "province", "PV21"), ("PV22", "province", "PV22"),
    ]  # fmt: skip


def test_a_figure_says_with_what_it_may_be_compared(content: Path, table: Callable[..., Path], figures: Callable):
    import_regions(table(NEEDED, FRYSLAN, TENSION), content)
    figure = figures()["regio-pv21-tension-cbs-region-2021q2"]
    assert figure["note"] == "Niet verbeterd voor het seizoen. Oude methode, van voor de zomer van 2021."
    assert (figure["region"], figure["scope"]) == ("PV21", "region")


def test_an_unknown_indicator_is_refused(content: Path, table: Callable[..., Path]):
    with pytest.raises(UserError, match="Het gegeven regen kennen we niet"):
        import_regions(table(NEEDED, FRYSLAN, {**TENSION, "indicator": "regen"}), content)


def test_shapes_find_their_region_by_name_and_survive_a_refresh(
    content: Path, table: Callable[..., Path], rows: Callable[[str], list], tmp_path: Path
):
    source = table(NEEDED, FRYSLAN)
    import_regions(source, content)
    shape = {"naam": "Friesland", "label_x": 1.5, "label_y": 2, "d": "M0,0Z"}
    (tmp_path / "kaart.json").write_text(json.dumps({"paden": [shape]}), encoding="utf-8")
    import_region_map(tmp_path / "kaart.json", content)
    import_regions(source, content)
    (region,) = rows("regions")
    assert (region["path"], region["label_x"], region["label_y"]) == ("M0,0Z", "1.5", "2")


@pytest.mark.parametrize("text", ["geen json", "[]", '{"paden": []}', '{"paden": [{"naam": "X"}]}'])
def test_a_file_that_is_no_map_is_refused(text: str, content: Path, tmp_path: Path):
    (tmp_path / "kaart.json").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match="is geen kaart met vormen"):
        import_region_map(tmp_path / "kaart.json", content)
