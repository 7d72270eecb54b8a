"""Long sentences and items of hard words are refused; the measures give what the books give."""

from pathlib import Path

import pytest

from loopbaan_app.pack_builder.audit import readability
from loopbaan_app.pack_builder.audit.limits import LIMITS
from loopbaan_app.pack_builder.audit.readability import Counted
from loopbaan_app.pack_builder.audit.sentences import sentences, syllables, words
from loopbaan_app.pack_builder.build import read_ready

JOB = "occupations/elektromonteur.toml"
LINE = "Van kaal huis naar huis met stroom."
LONG = " ".join(["Je", *["werkt"] * 19, "hard."])
HARD = "Multidisciplinaire verantwoordelijkheden vereisen communicatievaardigheden."


def test_a_sentence_of_twenty_one_words_is_refused(planted):
    [fault] = planted((JOB, LINE, LONG))
    assert fault.startswith(f"{JOB}, regel 26: een zin van 21 woorden (meer dan 20): Je werkt")


def test_a_sentence_of_twenty_words_is_not(planted):
    assert planted((JOB, LINE, LONG.replace("hard", "").replace(" .", "."))) == []


def test_an_item_of_hard_words_is_refused(planted):
    job = (JOB, "Pas dan gaat de groep in de meterkast aan.", " ".join([HARD] * 20))
    assert any(fault.startswith(f"{JOB}: leesgemak ") for fault in planted(job))


def test_the_mean_of_everything_has_a_limit(small_content: Path):
    content = read_ready(small_content)
    [fault] = readability.check(content, LIMITS._replace(sentence_mean=5)).faults
    assert str(fault).startswith("alle teksten: gemiddeld ")


def test_rare_words_count_unless_the_glossary_explains_them(small_content: Path):
    content = read_ready(small_content)
    result = readability.check(content, LIMITS._replace(rare_words=0))
    if result.not_checked:  # without wordfreq the rest is still measured
        assert "wordfreq" in result.not_checked
        assert result.faults == ()
    else:
        assert "netbeheerder" not in "".join(result.gaps)
        assert [str(fault) for fault in result.faults if "moeilijke woorden over alle teksten" in str(fault)]


def test_reading_ease_is_that_of_douma():
    counted = Counted(sentences=10, words=100, syllables=150)
    assert counted.ease == round(206.84 - 0.93 * 10 - 0.77 * 150, 1)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("de", 1), ("fiets", 1), ("timmeren", 3), ("bureau", 2), ("ideeën", 3), ("leeuw", 1), ("nieuwe", 2),
        ("zonnepaneel", 4), ("mooie", 2), ("CBS", 1), ("elektriciteit", 5),
    ],
)  # fmt: skip
def test_syllables(word: str, number: int):
    assert syllables(word) == number


def test_sentences_end_where_a_reader_stops():
    text = "Om 9.30 uur zie je o.a. kabels, d.w.z. koper. Kost dat 3,5 euro? ‘Ja.’ Klaar."
    assert sentences(text) == ["Om 9.30 uur zie je o.a. kabels, d.w.z. koper.", "Kost dat 3,5 euro?", "‘Ja.’", "Klaar."]


def test_words_leave_the_marks_out():
    assert words("Zo'n mbo-4, auto's (2) en 9.30 uur!") == ["Zo'n", "mbo-4", "auto's", "2", "en", "9.30", "uur"]
