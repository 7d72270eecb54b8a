"""Words are looked up in a dictionary where there is one; where there is none the audit says so."""

from pathlib import Path

import pytest

from loopbaan_app.pack_builder.audit import spelling
from loopbaan_app.pack_builder.audit.limits import LIMITS
from loopbaan_app.pack_builder.build import read_ready

JOB = "occupations/elektromonteur.toml"
LINE = "Van kaal huis naar huis met stroom."


def is_checked(content: Path) -> bool:
    return not spelling.check(read_ready(content), LIMITS).not_checked


def test_a_misspelled_word_is_refused_with_its_line(planted, small_content: Path):
    refused = planted((JOB, "Twaalf stopcontacten", "Twaalf stopkontakten"))
    wanted = [f"{JOB}, regel 22: ‘stopkontakten’ staat niet in het woordenboek"]
    assert refused == (wanted if is_checked(small_content) else [])


def test_half_of_a_word_with_a_hyphen_can_be_wrong(planted, small_content: Path):
    refused = planted((JOB, "Twaalf stopcontacten", "Twaalf mbo-stopkontakten"))
    assert len(refused) == is_checked(small_content)


def test_a_word_of_our_own_list_passes(planted):
    own = ("spelling.txt", "busremises", "busremises\nstopkontakten # zo schrijft de fabriek het")
    assert planted(own, (JOB, "Twaalf stopcontacten", "Twaalf Stopkontakten")) == []


def test_synonyms_and_the_first_half_of_a_pair_are_left_alone(planted):
    assert planted((JOB, '"electrician"', '"elektriesjun"'), (JOB, LINE, "Een zonne- en windpark.")) == []


def test_without_a_dictionary_the_audit_says_so(small_content: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "")
    result = spelling.check(read_ready(small_content), LIMITS)
    assert result.faults == ()
    assert "hunspell" in result.not_checked
