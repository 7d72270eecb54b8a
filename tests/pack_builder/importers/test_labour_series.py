"""Points over time keep their method, their certainty and what the source says about them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.labour_series import NEEDED, import_series

POINT = {
    "series_id": "spanning", "period": "2023/24", "value": "16", "unit": "verhouding", "geography": "Nederland",
    "breakdown": "mbo 1; vrouwen", "method_version": "", "value_status": "afgeleid", "source_title": "Monitor",
    "source_publisher": "UWV", "confidence": "low", "notes": "oude groepsindeling (92 groepen)",
}  # fmt: skip


def test_a_point_stands_in_the_series_and_as_a_figure(
    content: Path, table: Callable[..., Path], rows: Callable[[str], list[dict[str, str]]]
):
    import_series(table(NEEDED, POINT), content)
    (point,) = rows("series_points")
    (figure,) = rows("figures")
    assert point["qualifier"] == "afgeleid, 16 of meer"
    assert point["method"] == "oude indeling in groepen"
    assert figure["id"] == "reeks-spanning-mbo-1-vrouwen-2023-24"
    assert (figure["measure"], figure["unit"], figure["certainty"]) == ("tension", "vacatures", "low")
    assert figure["note"].startswith("Het gaat om: mbo 1; vrouwen.")


def test_periods_come_in_order(content: Path, table: Callable[..., Path], rows: Callable[[str], list[dict[str, str]]]):
    import_series(table(NEEDED, *({**POINT, "period": period} for period in ("2024", "2019", "2021"))), content)
    assert [row["period"] for row in rows("series_points")] == ["2019", "2021", "2024"]


def test_a_series_without_words_of_ours_is_refused(content: Path, table: Callable[..., Path]):
    with pytest.raises(UserError, match="Schrijf eerst een regel voor de reeks nieuw"):
        import_series(table(NEEDED, {**POINT, "series_id": "nieuw"}), content)


def test_figures_of_other_importers_stay(content: Path, table: Callable[..., Path], figures: Callable[[], dict]):
    import_series(table(NEEDED, POINT), content)
    import_series(table(NEEDED, {**POINT, "value": "3"}), content)
    assert [row["value"] for row in figures().values()] == ["3"]
