"""Phrases that must fail and phrases that must pass, and that the guard reads every field."""

import pytest

from loopbaan_app.pack_builder.audit.phrases import (
    EVERYWHERE,
    IN_TITLES,
    OUTSIDE_MISTAKES,
    found_in,
    generics,
    lacks_a_form,
    lonely_forms,
)

JOB = "occupations/elektromonteur.toml"
LINE = "Van kaal huis naar huis met stroom."

FAIL = (
    "Meisjes zijn net zo goed in wiskunde als jongens.",
    "Zij last net zo goed.",
    "Vrouwen rekenen even goed als mannen.",
    "Zij werd ook gewoon dokter.",
    "Ze deed gewoon ook techniek.",
    "Meisjes kunnen het ook.",
    "Meisjes kunnen dat best.",
    "Ook vrouwen kunnen lassen.",
    "Ook voor een meisje kan dit.",
    "Een jongen hoort niet te huilen.",
    "Een meisje kan ook timmeren.",
    "Wat een leuk vak!",
    "Een stoere vrouw op de steiger.",
    "Stoere meiden lassen.",
    "Zij is een echte topvrouw.",
    "Lassen is typisch mannelijk.",
    "Dit is typisch iets voor jongens.",
    "Als je een bèta bent, kies je natuur en techniek.",
    "Schoonmaken is vrouwenwerk.",
    "Een mannenberoep is het niet.",
)
PASS = (
    "De molen is net zo groot als een flat.",
    "Probeer het zo goed mogelijk na te tekenen.",
    "Het licht werkt even goed als gisteren.",
    "Na het werk gaat ze gewoon naar huis.",
    "Je mag het ook met een potlood doen.",
    "Een man kan na een beroerte zijn woorden niet vinden.",
    "Een meisje wil voor het eerst een helm op.",
    "De sterke vrouwtjespauw staat niet in deze zin.",
    "Je gaat bij de brandweer kijken.",
    "Jongens en meisjes kozen in 2023 even vaak een natuurprofiel.",
)
GENERIC = (
    "Meisjes kiezen liever zorg.",
    "Jongens zijn sneller afgeleid.",
    "Het is bekend dat meisjes minder durven.",
    "Vrouwen met een technische opleiding werken vaker buiten de techniek.",
    "Vaak kiezen jongens voor techniek.",
    "Zo denken mannen.",
)
COUNTED = (
    "In 2023 kozen 45 van de 100 meisjes een technische opleiding.",
    "De helft van de mannen werkt vier dagen.",
    "Er rekende een groep vrouwen in de zaal.",
    "Twaalf vrouwen werken aan de eerste computer.",
    "Hoeveel mannen werken er als verpleegkundige?",
    "Het deel van de vrouwen en mannen met een opleiding in techniek.",
    "In zijn klas zaten geen andere jongens.",
)


@pytest.mark.parametrize("phrase", FAIL)
def test_these_phrases_fail(phrase: str):
    assert list(found_in(phrase, EVERYWHERE + OUTSIDE_MISTAKES))


@pytest.mark.parametrize("phrase", PASS + COUNTED)
def test_these_phrases_pass(phrase: str):
    assert not list(found_in(phrase, EVERYWHERE + OUTSIDE_MISTAKES))


@pytest.mark.parametrize("phrase", GENERIC)
def test_a_word_about_all_girls_boys_women_or_men_fails(phrase: str):
    assert list(generics(phrase))


@pytest.mark.parametrize("phrase", COUNTED + PASS)
def test_a_word_about_counted_people_passes(phrase: str):
    assert not list(generics(phrase))


@pytest.mark.parametrize("title", ["Techniek is moeilijk", "Werk voor jongens", "Een saai vak", "Ouderwets"])
def test_a_myth_in_a_title_fails(title: str):
    assert list(found_in(title, IN_TITLES))


@pytest.mark.parametrize("title", ["Zwaartekracht meten", "Vrouwen in technische beroepen", "Dominee", "Timmerman"])
def test_these_titles_pass(title: str):
    assert not list(found_in(title, IN_TITLES))


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("De timmerman is er al.", "timmervrouw"), ("Vraag het de cameravrouw.", "cameraman"),
        ("Er lopen drie vakmannen rond.", "vakvrouw"),
    ],
)  # fmt: skip
def test_one_form_of_a_job_title_fails(text: str, missing: str):
    [(_, reason)] = lonely_forms(text)
    assert missing in reason


@pytest.mark.parametrize(
    "text", ["Een timmervrouw of timmerman helpt je.", "De buurman en een mevrouw kijken toe.", "Human en German."]
)
def test_both_forms_and_other_words_pass(text: str):
    assert not list(lonely_forms(text))


def test_both_forms_of_a_name_are_wanted():
    assert lacks_a_form("Kok", ()) == "kokkin"
    assert lacks_a_form("Kok", ("kokkin", "kok")) is None
    assert lacks_a_form("Medisch secretaresse", ("medisch secretaresse",)) == "secretaris"
    assert lacks_a_form("Elektromonteur", ()) is None


def test_a_planted_phrase_is_refused_with_its_line(planted):
    refused = planted((JOB, LINE, "Meisjes kunnen het ook."))
    assert refused[0] == f"{JOB}, regel 26: ‘Meisjes kunnen het ook’: dat een groep het ook kan, hoeft niet gezegd"


def test_every_kind_of_text_is_read(planted):
    edits = [
        ("glossary/baanopening.toml", "omdat iemand stopt", "omdat iemand stopt!"),
        ("quiz/loon-zorg.toml", '"verzorgende"', '"te moeilijk"'),
        ("visits/zorgdag.toml", "Wat ging er vandaag mis?", "Waarom kiezen meisjes dit?"),
        ("tables/measures.csv", "Kans op werk", "Kans op werk!"),
        (JOB, "name_forms = []", 'name_forms = ["elektromonteur", "verkoper"]'),
    ]
    refused = planted(*edits)
    for file, _, _ in edits:
        assert any(fault.startswith(file) for fault in refused), file


def test_what_many_people_think_may_name_the_mistake_once(planted):
    item, mistake = "quiz/loon-zorg.toml", "Veel mensen zien dit als vrouwenwerk."
    assert planted((item, "Veel mensen denken iets anders.", mistake)) == []


def test_other_parts_of_the_feedback_may_not_name_it(planted):
    assert len(planted(("quiz/loon-zorg.toml", "Het werk is veranderd.", "Het was vrouwenwerk."))) == 1
