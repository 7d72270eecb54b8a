"""How old a source is, as far as its date tells."""

from datetime import date

import pytest

from loopbaan_app.guidance.age import age_words, latest_day, months_old, too_old

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("words", "day"),
    [("2026-03-17", date(2026, 3, 17)), ("2020-05", date(2020, 5, 31)), ("2024", date(2024, 12, 31)),
     ("2021 tot 2024", date(2024, 12, 31)), ("2025-2026", date(2026, 12, 31)), ("ca. 2022", date(2022, 12, 31)),
     ("2019 (bericht 2020-03-13)", date(2020, 3, 13)), ("2017-09 en 2023", date(2023, 12, 31)), ("zonder datum", None)],
)  # fmt: skip
def test_a_date_is_read_as_precise_as_it_is(words, day):
    assert latest_day(words) == day


def test_the_age_is_told_in_words_and_not_made_up():
    assert age_words("2026-03-17", TODAY) == "8 maanden oud"
    assert age_words("2020-05", TODAY) == "6 jaar oud"
    assert age_words("2026", TODAY) == "nieuw"
    assert age_words("zonder datum", TODAY) == "leeftijd: dat weten we niet"


def test_a_source_without_a_date_is_not_called_too_old():
    assert months_old("zonder datum", TODAY) is None
    assert not too_old("zonder datum", 9, TODAY)
    assert too_old("2026-01-31", 9, date(2026, 11, 30)) is False
    assert too_old("2026-01-31", 9, date(2026, 12, 1)) is True or months_old("2026-01-31", date(2026, 12, 1)) == 10
