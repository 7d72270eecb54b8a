"""A content folder with two groups and three occupations, and official tables of a few lines in their own form."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.pack_builder.importers.tables import COLUMNS, content_rows, write_table

Figures = Callable[[], dict[str, dict[str, str]]]

GROUPS = {"0811": "Software- en applicatieontwikkelaars", "0733": "Elektriciens"}
ROA, STATLINE, WAGES = "ais-oud", "werkenden-oud", "lonen-oud"
FORECAST = (
    ("outlook", "", "redelijk", "2025-2030"), ("tension-now", "4.97", "zeer krap", "2026Q1"),
    ("bottleneck-2030", "0.848", "vrijwel geen", "2030"), ("openings-2030", "11", "erg laag", "2025-2030"),
    ("direction-2030", "", "richting evenwicht", "2025-2030"),
)  # fmt: skip
OTHER = (
    ("higher-education", "80", "", "2025Q4", STATLINE), ("employed", "257", "", "2025Q4", STATLINE),
    ("employed-year-earlier", "250", "", "2024Q4", STATLINE),
    ("share-women", "17", "vooral_mannen", "2025Q4", STATLINE),
    ("pay-hour-p25", "27", "", "2024", WAGES), ("pay-hour-p50", "34.8", "", "2024", WAGES),
    ("pay-hour-p75", "43.4", "", "2024", WAGES),
)  # fmt: skip
FORMULA = (
    "Moeite voor werkgevers in 2030: vrijwel geen (0,848). Spanning begin 2026: zeer krap (4,97). Plekken die "
    "vrijkomen in zes jaar: 11 procent (erg laag). Richting: richting evenwicht. Een stap lager, want er komen weinig "
    "plekken vrij."
)


def figure(kind: str, subject: str, measure: str, value: str, text: str, period: str, source: str, **more: str):
    code = subject if kind == "group" else more.pop("code")
    stem = "groep" if kind == "group" else "beroep"
    cells = {
        "id": f"{stem}-{subject}-{measure}", "subject_kind": kind, "subject": subject, "measure": measure,
        "value": value, "text": text, "unit": "eenheid", "period": period, "region": "NL", "scope": "group",
        "certainty": "medium", "source": source, "locator": f"beroepsgroep {code}", "note": "", **more,
    }  # fmt: skip
    return {**dict.fromkeys(COLUMNS["figures"], ""), **cells}


def of_occupation(subject: str, code: str, note: str = "") -> list[dict[str, str]]:
    forecast = [
        figure(
            "occupation", subject, *cells, ROA, code=code, note=note, formula=FORMULA if cells[0] == "outlook" else ""
        )
        for cells in FORECAST
    ]
    rest = (("pay-month-low", "4450", "", "2024", WAGES), ("pay-month-high", "7150", "", "2024", WAGES), *OTHER[4:],
            OTHER[3])  # fmt: skip
    return forecast + [figure("occupation", subject, *cells, code=code) for cells in rest]


def source_row(source_id: str, date: str) -> dict[str, str]:
    return {**dict.fromkeys(COLUMNS["sources"], ""), "id": source_id, "publisher": "CBS", "title": source_id,
            "date": date, "licence": "CC BY 4.0", "interest": "public"}  # fmt: skip


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Figures of last year on two groups, and on occupations that hang from them."""
    folder = tmp_path / "content"
    rows = [figure("group", code, *cells, ROA) for code in GROUPS for cells in FORECAST]
    rows += [figure("group", code, *cells) for code in GROUPS for cells in OTHER]
    weak = "Dit beroep is maar een klein deel van de groep."
    rows += of_occupation("softwareontwikkelaar", "0811") + of_occupation("tester", "0811", weak)
    rows += of_occupation("elektricien", "0733")
    points = [
        {**dict.fromkeys(COLUMNS["series_points"], ""), "series": "spanning-uwv-groep", "period": "2026Q1",
         "breakdown": f"{code} {name}", "value": "4.97", "certainty": "medium", "source": ROA}
        for code, name in GROUPS.items()
    ]  # fmt: skip
    dates = ((ROA, "2026-09-01"), (STATLINE, "2026-03-17"), (WAGES, "2026-03-17"))
    write_table(folder, "figures", rows)
    write_table(folder, "series_points", points)
    write_table(folder, "sources", [source_row(*each) for each in dates])
    write_table(folder, "profile_choices", [dict(zip(COLUMNS["profile_choices"],
                ("2022-2023", "havo", "N&T", "9", STATLINE), strict=True))])  # fmt: skip
    return folder


@pytest.fixture
def figures(content: Path) -> Figures:
    """The figures by id."""
    return lambda: {row["id"]: row for row in content_rows(content, "figures")}


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    """The folder that files are downloaded into."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    return folder


BEROEP = [{"Key": "T001020   ", "Title": "Totaal"}, {"Key": "A000275", "Title": "0811 Software- en applicatieontwikke"},
          {"Key": "A000290", "Title": "0733 Elektriciens en elektronicamont"},
          {"Key": "A000200", "Title": "Beroepsniveau 1 (ISCO 2008)"}]  # fmt: skip
PERIODEN = [{"Key": "2025KW04", "Title": "2025 4e kwartaal", "Status": "Definitief"},
            {"Key": "2026KW04", "Title": "2026 4e kwartaal", "Status": "Definitief"},
            {"Key": "2024JJ00", "Title": "2024", "Status": "Definitief"},
            {"Key": "2025JJ00", "Title": "2025", "Status": "Voorlopig"}]  # fmt: skip
EMPLOYED = (  # sex, trait, occupation, period, thousands
    ("T001038", "T009002", "A000275 ", "2026KW04", 260), ("4000   ", "T009002", "A000275 ", "2026KW04", 52),
    ("3000   ", "T009002", "A000275 ", "2026KW04", 208), ("T001038", "2018790", "A000275 ", "2026KW04", 208),
    ("T001038", "T009002", "A000275 ", "2025KW04", 200), ("T001038", "T009002", "A000290 ", "2026KW04", 37),
    ("4000   ", "T009002", "A000290 ", "2026KW04", 0), ("T001038", "T009002", "A000290 ", "2025KW04", 37),
    ("T001038", "T009002", "A000275 ", "2026JJ00", 999), ("T001038", "T009002", "A000200 ", "2026KW04", 5),
    ("T001038", "2018790", "A000290 ", "2026KW04", None),
)  # fmt: skip
WAGE = (  # occupation, period, P25, P50, P75
    ("A000275 ", "2025JJ00", 28.1, 36.0, 45.2), ("A000275 ", "2024JJ00", 27.0, 34.8, 43.4),
    ("A000290 ", "2025JJ00", None, None, None), ("A000290 ", "2024JJ00", 14.0, 15.0, 20.5),
)  # fmt: skip


def write_json(path: Path, **lists: object) -> Path:
    path.write_text(json.dumps(lists), encoding="utf-8")
    return path


def put_lists(folder: Path) -> None:
    write_json(folder / "Beroep.json", value=BEROEP)
    write_json(folder / "Perioden.json", value=PERIODEN)


@pytest.fixture
def employed_json(downloads: Path) -> Path:
    """StatLine 85276NED as OData, with its code lists beside it."""
    put_lists(downloads)
    names = ("Geslacht", "Persoonskenmerken", "Beroep", "Perioden", "WerkzameBeroepsbevolking_1")
    rows = [{"ID": at, **dict(zip(names, cells, strict=True))} for at, cells in enumerate(EMPLOYED)]
    return write_json(downloads / "TypedDataSet.json", value=rows)


@pytest.fixture
def wages_json(downloads: Path) -> Path:
    """StatLine 85517NED as OData, with its code lists beside it."""
    put_lists(downloads)
    names = ("Beroep", "Perioden", "k_25ePercentiel_2", "k_50ePercentielMediaan_3", "k_75ePercentiel_4")
    rows = [{"ID": at, "Werknemer_1": 9.0, **dict(zip(names, cells, strict=True))} for at, cells in enumerate(WAGE)]
    return write_json(downloads / "TypedDataSet.json", value=rows)


AIS_HEAD = (
    "regionaam;aggregatieniveau;thema;waarde;onderwerp;naamonderwerp;typering;indicator;aantal;totaal6jrperc;versie"
)
AIS = (  # group, subject, class, indicator, number, per cent
    ("0811", "ITKB toekomstige knelpunten beroepsgroep in 2030", "groot", "0,801", "", ""),
    ("0811", "verwachte baanopeningen tot 2030", "hoog", "", "30200", "25"),
    ("0811", "verwachte uitbreidingsvraag tot 2030", "hoog", "", "10100", "9"),
    ("0811", "verwachte vervangingsvraag tot 2030", "gemiddeld", "", "20100", "16"),
    ("0811", "verwachte arbeidsmarktontwikkeling beroep 2025-2030", "verdere verkrapping", "", "", ""),
    ("0811", "indicator huidige arbeidsmarktsituatie beroep (2026Q3)", "krap", "4,12", "", ""),
    ("0811", "vergelijkbaarheidsindex", "", "", "", ""),
    ("0733", "ITKB toekomstige knelpunten beroepsgroep in 2030", "zeer groot", "0,741", "", ""),
    ("0733", "verwachte baanopeningen tot 2030", "laag", "", "900", "10"),
    ("0733", "indicator huidige arbeidsmarktsituatie beroep (2026Q3)", "krap", "16", "", ""),
)  # fmt: skip


def ais_text(*rows: tuple[str, ...], version: str = "v20261201") -> str:
    lines = (f"Nederland;Beroepsgroep;Risicoindicatoren;{code};{subject};;{';'.join(rest)};{version}"
             for code, subject, *rest in rows)  # fmt: skip
    elsewhere = f"Limburg;Beroepsgroep;Risicoindicatoren;0811;{AIS[0][1]};;geen;0,99;;;{version}"
    return "\r\n".join((AIS_HEAD, elsewhere, *lines)) + "\r\n"


@pytest.fixture
def ais_file(downloads: Path) -> Path:
    """ROA's AIS file: a later edition with the same window."""
    path = downloads / "ais_tot_2030.csv"
    path.write_bytes(ais_text(*AIS).encode("cp1252"))
    return path


EXAM_YEARS = ("2022-2023", "2023-2024")
EXAM_HEAD = ";".join(("INSTELLINGSCODE", "VESTIGINGSCODE", "INSTELLINGSNAAM VESTIGING", "GEMEENTENAAM",
                      "ONDERWIJSTYPE VO", "INSPECTIECODE", "OPLEIDINGSNAAM",
                      *(f"{what} SCHOOLJAAR {year} - {sex}" for year in EXAM_YEARS for sex in ("MAN", "VROUW", "TOTAAL")
                        for what in ("EXAMENKANDIDATEN", "GESLAAGDEN"))))  # fmt: skip


def exam_line(school: str, course: str, first: str, second: str) -> str:
    """One school and course; only the totals of candidates matter."""
    years = (f"<5;<5;7;6;{total};0" for total in (first, second))
    return f"{school};00;Collége Oost;EDE;HAVO;1;{course};{';'.join(years)}"


@pytest.fixture
def exams_file(downloads: Path) -> Path:
    """DUO's exam candidates of two schools and two years."""
    lines = (EXAM_HEAD, exam_line("00AA", "HAVO - N&T", "12", "15"), exam_line("00BB", "HAVO - N&T", "<5", "20"),
             exam_line("00AA", "HAVO - N&G / C&M", "-1", "<5"),
             exam_line("00BB", "VMBO B - zorg & welzijn", "0", "31"))  # fmt: skip
    path = downloads / "examenkandidaten.csv"
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("cp1252"))
    return path


ESCO_HEAD = ("conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
             "regulatedProfessionNote,scopeNote,definition,inScheme,description,code")  # fmt: skip
URI = "http://data.europa.eu/esco/occupation/"
KNOWN, NEW = "52df9d56-efd4-48d0-ad93-59231943fc4c", "6f4dc22c-7d4a-4e0f-8a8a-7c3d5a1e9b10"


@pytest.fixture
def esco_file(downloads: Path) -> Path:
    """ESCO's list with an occupation that got another name and one that is new."""
    folder = downloads / "ESCO dataset - v1.2.1 - classification - nl - csv"
    folder.mkdir()
    lines = (ESCO_HEAD, f'Occupation,{URI}{KNOWN},2512,animator 3d,"3d modeller\n'
             'CGI animator",,released,2025-12-10,,,,,"x",2512.3.1',
             f"Occupation,{URI}{NEW},2512,backendbouwer,,,released,2025-11-01,,,,,,2512.9")  # fmt: skip
    path = folder / "occupations_nl.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def catalogue(content: Path) -> Path:
    """A catalogue with one short card."""
    cells = (
        "3d-animator",
        "3d animator",
        "2512.3.1",
        KNOWN,
        "2512",
        "Softwareontwikkelaars",
        "0811",
        "",
        "tekenen",
        ROA,
    )
    write_table(content, "catalogue_occupations", [dict(zip(COLUMNS["catalogue_occupations"], cells, strict=True))])
    return content
