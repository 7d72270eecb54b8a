"""CBS StatLine, in each form in which it is handed out: what changes on the figures, and what is refused."""

import json
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers import run_importer
from loopbaan_app.pack_builder.importers.official.statline_employed import rounding_margin, share_class
from loopbaan_app.pack_builder.importers.official.statline_wages import month_of
from loopbaan_app.pack_builder.importers.tables import content_rows

LABELS = {"T001038": "Totaal mannen en vrouwen", "4000": "Vrouwen", "3000": "Mannen", "T009002": "Totaal personen",
          "2018790": "3 Hoog onderwijsniveau", "A000275": "0811 Software- en applicatieontwikkelaars",
          "A000290": "0733 Elektriciens", "A000200": "Beroepsniveau 1 (ISCO 2008)", "2026KW04": "2026 4e kwartaal",
          "2025KW04": "2025 4e kwartaal", "2026JJ00": "2026", "2025JJ00": "2025*", "2024JJ00": "2024"}  # fmt: skip


def employed(source: Path, content: Path) -> str:
    return run_importer("statline-85276ned", source, content)


def wages(source: Path, content: Path) -> str:
    return run_importer("statline-85517ned", source, content)


def as_csv(source: Path, *, titles: bool = False, names: dict[str, str] | None = None) -> Path:
    """The same rows as StatLine's CSV: puntkomma's, all cells in quotes, a point where there is no figure."""
    rows = json.loads(source.read_text())["value"]
    lines = [[(names or {}).get(name, name) for name in rows[0]]]
    for row in rows:
        cells = ["." if cell is None else str(cell) for cell in row.values()]
        lines.append([LABELS.get(cell.strip(), cell) if titles else f"{cell:>8}" for cell in cells])
    path = source.with_suffix(".csv")
    path.write_text("\r\n".join(";".join(f'"{cell}"' for cell in line) for line in lines) + "\r\n", encoding="utf-8")
    source.unlink()
    return path


def test_the_newest_quarter_takes_the_place_of_the_old_one(employed_json, content, figures):
    before = figures()
    told = employed(employed_json, content)
    after = figures()
    row = after["groep-0811-employed"]
    assert (row["value"], row["period"], row["source"]) == ("260", "2026Q4", "statline-85276ned-2026q4")
    assert (after["groep-0811-employed-year-earlier"]["value"], after["groep-0811-higher-education"]["value"]) == (
        "200",
        "80",
    )
    assert after["groep-0811-employed-year-earlier"]["period"] == "2025Q4"
    assert list(after) == list(before)
    assert "2026Q4" in told and "2 groepen en 3 beroepen" in told


def test_occupations_get_the_share_of_their_group_with_its_margin(employed_json, content, figures):
    employed(employed_json, content)
    row = figures()["beroep-tester-share-women"]
    assert (row["value"], row["text"], row["qualifier"]) == (
        "20", "meer_mannen", "marge 0,2 procentpunt door afronden",
    )  # fmt: skip


def test_a_share_of_nought_is_a_class_and_no_number(employed_json, content, figures):
    employed(employed_json, content)
    for id in ("groep-0733-share-women", "beroep-elektricien-share-women"):
        row = figures()[id]
        assert (row["value"], row["text"], row["qualifier"]) == ("", "vooral_mannen", "")
        assert "te klein voor een getal" in row["note"]


def test_a_big_change_in_a_year_is_called_chance(employed_json, content, figures):
    employed(employed_json, content)
    assert "vooral toeval" in figures()["groep-0811-employed"]["note"]
    assert figures()["groep-0733-employed"]["note"] == ""


def test_a_new_source_stands_beside_the_old_one(employed_json, content):
    employed(employed_json, content)
    sources = {row["id"]: row for row in content_rows(content, "sources")}
    assert sources["statline-85276ned-2026q4"]["licence"] == "CC BY 4.0"
    assert "kopie" not in sources["statline-85276ned-2026q4"]["note"]
    assert "werkenden-oud" in sources


def test_cbs_own_date_of_the_table_is_kept(employed_json, content, downloads):
    (downloads / "TableInfos.json").write_text('{"value": [{"Modified": "2027-02-16T02:00:00"}]}')
    employed(employed_json, content)
    assert next(row["date"] for row in content_rows(content, "sources") if row["id"].endswith("2026q4")) == "2027-02-16"


@pytest.mark.parametrize("titles", [False, True])
def test_the_csv_of_statline_gives_the_same(titles, employed_json, content, figures):
    names = {"WerkzameBeroepsbevolking_1": "Werkzame beroepsbevolking (x 1 000)"} if titles else {}
    source = as_csv(employed_json, titles=titles, names=names)
    employed(source, content)
    assert figures()["groep-0811-employed"]["value"] == "260"
    assert figures()["beroep-elektricien-share-women"]["text"] == "vooral_mannen"


def test_odata_version_4_gives_the_same(wages_json, content, figures, downloads):
    rows = json.loads(wages_json.read_text())["value"]
    codes = {"k_25ePercentiel_2": "A043067", "k_50ePercentielMediaan_3": "D005607", "k_75ePercentiel_4": "A043069"}
    seen = [{"Measure": code, "Value": row[name], "Beroep": row["Beroep"], "Perioden": row["Perioden"]}
            for row in rows for name, code in codes.items()]  # fmt: skip
    source = downloads / "Observations.json"
    source.write_text(
        json.dumps({"@odata.context": "https://datasets.cbs.nl/odata/v1/CBS/85517NED/$metadata", "value": seen})
    )
    wages(source, content)
    assert figures()["groep-0811-pay-hour-p50"]["value"] == "36"


def test_wages_come_with_a_month_that_says_how_it_was_made(wages_json, content, figures):
    told = wages(wages_json, content)
    row = figures()["beroep-softwareontwikkelaar-pay-month-low"]
    assert (row["value"], row["period"], row["qualifier"]) == ("4630", "2025", "voorlopig")
    assert row["formula"] == "28,1 euro per uur × 38 uur × 52 weken ÷ 12 maanden, afgerond op 10 euro."
    assert figures()["beroep-softwareontwikkelaar-pay-hour-p75"]["value"] == "45.2"
    assert "1 groep staat niet in het bestand" in told


def test_a_blank_wage_keeps_the_old_one_with_its_own_year(wages_json, content, figures):
    wages(wages_json, content)
    assert figures()["groep-0733-pay-hour-p50"]["period"] == "2024"


def test_a_wage_under_the_minimum_says_so(wages_json, content, figures):
    rows = json.loads(wages_json.read_text())["value"]
    rows[0]["k_25ePercentiel_2"] = 13.2
    wages_json.write_text(json.dumps({"value": rows}))
    wages(wages_json, content)
    assert "minimumloon" in figures()["beroep-tester-pay-month-low"]["note"]
    assert "minimumloon" not in figures()["beroep-tester-pay-month-high"]["note"]


@pytest.mark.parametrize(("titles", "status"), [(True, "voorlopig")])
def test_a_star_behind_the_year_is_provisional(titles, status, wages_json, content, figures, downloads):
    (downloads / "Beroep.json").unlink()
    (downloads / "Perioden.json").unlink()
    names = {"k_25ePercentiel_2": "25e percentiel (euro)",
             "k_50ePercentielMediaan_3": "50e percentiel (mediaan) (euro)",
             "k_75ePercentiel_4": "75e percentiel (euro)"}  # fmt: skip
    wages(as_csv(wages_json, titles=titles, names=names), content)
    assert figures()["groep-0811-pay-hour-p25"]["qualifier"] == status


def test_without_the_list_of_periods_nobody_knows_whether_a_year_is_provisional(wages_json, content, downloads):
    (downloads / "Perioden.json").unlink()
    with pytest.raises(UserError, match=r"Perioden\.json"):
        wages(wages_json, content)


def test_without_the_list_of_occupations_the_keys_say_nothing(employed_json, content, downloads):
    (downloads / "Beroep.json").unlink()
    with pytest.raises(UserError, match=r"codelijst Beroep\.json"):
        employed(employed_json, content)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"odata.metadata": "https://opendata.cbs.nl/ODataApi/OData/85275NED/$metadata"}, "is tabel 85275NED"),
        ({"odata.nextLink": "https://opendata.cbs.nl/…?$skip=10000"}, "alleen de eerste bladzijde"),
        ({"value": []}, "heeft geen regels"),
        ({"value": [{"Naam": "Jan"}]}, "de kolom Geslacht ontbreekt"),
    ],
)
def test_another_or_half_a_table_is_refused(change, sentence, employed_json, content):
    document = {**json.loads(employed_json.read_text()), **change}
    employed_json.write_text(json.dumps(document))
    with pytest.raises(UserError, match=sentence):
        employed(employed_json, content)


def test_a_new_division_of_occupations_is_for_an_editor(employed_json, content, downloads):
    lists = json.loads((downloads / "Beroep.json").read_text())
    lists["value"][1]["Title"] = "0814 Software- en applicatieontwikkelaars"
    (downloads / "Beroep.json").write_text(json.dumps(lists))
    with pytest.raises(UserError, match=r"indeling van beroepen van 2025 \(groep 0814\): dat is een breuk"):
        employed(employed_json, content)


def test_an_older_table_is_refused(employed_json, content):
    employed(employed_json, content)
    old = employed_json.read_text().replace("2026KW04", "2025KW04")
    employed_json.write_text(old)
    with pytest.raises(UserError, match="wij hebben al 2026Q4"):
        employed(employed_json, content)


def test_yearly_figures_are_no_quarters(employed_json, content):
    employed_json.write_text(employed_json.read_text().replace("KW04", "JJ00"))
    with pytest.raises(UserError, match="geen kwartalen"):
        employed(employed_json, content)


def test_the_sums_are_those_of_the_research_tables():
    assert month_of(27) == 4450 and month_of(43.4) == 7150
    assert round(rounding_margin(3, 9), 1) == 7.4
    edges = {19: "vooral_mannen", 20: "meer_mannen", 40: "meer_mannen", 41: "gemengd", 59: "gemengd",
             60: "meer_vrouwen", 80: "meer_vrouwen", 81: "vooral_vrouwen"}  # fmt: skip
    assert {share: share_class(share) for share in edges} == edges
