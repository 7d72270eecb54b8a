"""Under which licence we use a publisher, and who has an interest."""

import pytest

from loopbaan_app.pack_builder.importers.terms import UNCONFIRMED, interest_of, licence_of


@pytest.mark.parametrize(
    ("publisher", "licence", "interest"),
    [
        ("CBS", "CC BY 4.0", "public"),
        ("ROA, Maastricht University / DataverseNL", "CC BY 4.0", "public"),
        ("Arbeidsmarktinzicht / ROA", "alleen een los feit; licentie te bevestigen", "public"),
        ("Techniekpact / DUO", UNCONFIRMED, "sector"),
        ("UWV", UNCONFIRMED, "public"),
        ("ASML", UNCONFIRMED, "company"),
        ("Nederlandse wetgeving", "wettekst, geen auteursrecht (Auteurswet, artikel 11)", "public"),
        ("Een blad dat we niet kennen", UNCONFIRMED, "unknown"),
    ],
)
def test_publisher(publisher: str, licence: str, interest: str):
    assert (licence_of(publisher), interest_of(publisher)) == (licence, interest)
