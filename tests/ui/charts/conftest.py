"""What the tests of charts share: a theme, and one chart of each kind with awkward names and values."""

import pytest
from PySide6.QtCore import QPointF

from loopbaan_app.ui.charts.bar_chart import Bar, BarChart
from loopbaan_app.ui.charts.datum import Datum
from loopbaan_app.ui.charts.funnel import Funnel, Step
from loopbaan_app.ui.charts.line_chart import Line, LineChart, Point
from loopbaan_app.ui.charts.region_map import Area, RegionMap, Shade
from loopbaan_app.ui.charts.slope import Slope, SlopeChart
from loopbaan_app.ui.charts.timeline import Moment, Stretch, Timeline
from loopbaan_app.ui.theme.apply import Theme


@pytest.fixture
def theme(qapp):
    made = Theme(qapp)
    made.use("light", 100)
    yield made
    made.use("light", 100)


def datum(value, number="", qualifier="", key=""):
    return Datum(value, number or f"{value:g}", qualifier, key or f"cijfer-{value:g}", "Proefbron, 2026")


@pytest.fixture
def vacancies(theme):
    """Three definitions; the first changed its method once."""
    return LineChart(
        theme,
        "Open vacatures in techniek en ICT",
        "Een zin over de vacatures.",
        [
            Line("techniek", (
                (Point(2016, "begin 2016", datum(29200, "29.200")), Point(2024.9, "eind 2024", datum(75600, "75.600"))),
                (Point(2025.9, "eind 2025", datum(70000, "70.000", "schatting")),),
            )),
            Line("digitale banen", (
                (Point(2016, "begin 2016", datum(13300, "13.300")), Point(2024.9, "eind 2024", datum(22700, "22.700"))),
            )),
            Line("ICT-beroepsgroepen", ((Point(2025.9, "eind 2025", datum(20000, "20.000", "schatting")),),)),
        ],
    )  # fmt: skip


@pytest.fixture
def charts(theme, vacancies):
    """One chart of each kind, by name."""
    long = "arbeidsmarktregio met een heel lange naam"
    areas = [
        Area("A", "Noord", "M0,0 400,0 400,500 0,500 Z", QPointF(200, 250)),
        Area("B", long, "M400,0 860,0 860,500 400,500 Z", QPointF(630, 250)),
        Area("C", "Zuid", "M0,500 860,500 860,1000 0,1000 Z", QPointF(430, 750)),
    ]
    return {
        "lines": vacancies,
        "standing bars": BarChart(theme, "Staand", "Zin.", [Bar("2003/04", datum(29)), Bar("2014/15", datum(43))]),
        "lying bars": BarChart(
            theme, "Liggend", "Zin.",
            [Bar(long, datum(index + 1), "2022/23" if index < 5 else "2023/24", index % 2) for index in range(10)],
        ),
        "bars below zero": BarChart(theme, "Krimp", "Zin.", [Bar("een", datum(-24)), Bar("twee", datum(4))]),
        "slope": SlopeChart(
            theme, "Van toen naar nu", "Zin.", ("2017", "2023"),
            [Slope(f"soort {index}", datum(10 + index / 9), datum(12 - index / 9)) for index in range(6)],
        ),
        "map": RegionMap(
            theme, "Kaart", "Zin.", areas, {"A": Shade(0, datum(90)), "B": Shade(3, datum(130))},
            ("weinig", "gemiddeld", "veel", "heel veel"), home=("A",),
        ),
        "funnel": Funnel(
            theme, "Waar haken mensen af?", "Zin.",
            [Step("basisschool", datum(60, "60%"), "heeft zin"), Step("profiel"), Step("studie"), Step("beroep")],
        ),
        "timeline": Timeline(
            theme, "Als jij klaar bent", "Zin.",
            [Moment(2026.9, "nu", "je zit in klas 3"), Moment(2028.5, "2028", "diploma"),
             Moment(2031.5, "2031", "klaar met mbo 4", main=True)],
            [Stretch(2026, 2026.25, "UWV meet nu"), Stretch(2025, 2031, "ROA verwacht tot 2030", open=True)],
        ),
    }  # fmt: skip
