"""How many candidates had a profile, for everybody together."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.profile_choices import NEEDED, import_profile_choices

HAVO = {"schooljaar": "2023-2024", "onderwijstype": "HAVO", "opleiding": "HAVO - N&T / N&G", "totaal": "7127",
        "cellen_lt5_totaal": "3", "man": "3414", "vrouw": "2969"}  # fmt: skip


def test_girls_and_boys_are_not_told_apart(content: Path, table: Callable[..., Path], rows: Callable[[str], list]):
    import_profile_choices(table(NEEDED, HAVO, {**HAVO, "opleiding": "VMBO T"}), content)
    assert [list(row.values())[:4] for row in rows("profile_choices")] == [
        ["2023-2024", "havo", "N&T / N&G", "7127"], ["2023-2024", "vmbo-tl", "zonder sector", "7127"],
    ]  # fmt: skip
    assert rows("sources")[0]["licence"] == "CC0 1.0"


@pytest.mark.parametrize("wrong", [{"opleiding": "MBO"}, {"totaal": "<5"}, {"schooljaar": "2023"}])
def test_a_row_we_cannot_read_is_refused(wrong: dict[str, str], content: Path, table: Callable[..., Path]):
    with pytest.raises(UserError, match="kunnen we niet lezen"):
        import_profile_choices(table(NEEDED, {**HAVO, **wrong}), content)
