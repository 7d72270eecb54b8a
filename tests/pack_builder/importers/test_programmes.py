"""A programme with its domain, routes and rules, and where we saw it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.programmes import NEEDED, import_programmes

ICT = {
    "id": "mbo2-medewerker-ict", "name": "Medewerker ICT", "kind": "mbo", "level": "2", "code": "25999",
    "code_system": "crebo", "area": "digitalisering_ai", "duration_years": "1.5", "routes": "bol|bbl",
    "vmbo_profiles_fit": "mvi|dp", "havo_profiles_fit": "nvt", "confidence": "high",
    "source": "OER/examenplan mbo-school 2025-2026 (GitHub cedanl/samenwijzer: oeren/a/25999.md) ; Dec_vooropl.asc",
    "routes_basis": "gezien bij scholen", "code_status": "gezien in schooldocument van 2025",
    "admission_ref": "prog-mbo-2",
}  # fmt: skip


def test_a_programme_of_mbo(content: Path, table: Callable[..., Path], rows: Callable[[str], list[dict[str, str]]]):
    import_programmes(table(NEEDED, ICT), content)
    (row,) = rows("programmes")
    assert (row["level"], row["domain"], row["years"]) == ("mbo-2", "digitalisering_ai", "1,5")
    assert (row["routes_seen"], row["havo_profiles"]) == ("true", "")
    assert row["code_status"] == "in een examenplan van 2025"
    source = next(item for item in rows("sources") if item["id"] == row["source"])
    assert source["id"] == "examenplan-25999-2025"
    assert "oeren/a/25999.md" in source["note"]


def test_a_domain_chosen_by_hand_wins(content: Path, table: Callable[..., Path], rows: Callable[[str], list]):
    import_programmes(table(NEEDED, {**ICT, "id": "mbo4-leefstijlcoach", "level": "4"}), content)
    assert rows("programmes")[0]["domain"] == "sport_bewegen"


@pytest.mark.parametrize(("column", "value"), [("area", "ruimtevaart"), ("code_system", "x"), ("code_status", "?")])
def test_a_value_we_do_not_know_is_refused(column: str, value: str, content: Path, table: Callable[..., Path]):
    with pytest.raises(UserError, match="kennen we niet"):
        import_programmes(table(NEEDED, {**ICT, column: value}), content)
