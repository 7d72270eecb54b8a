"""A quiz item that leads elsewhere, stands alone or runs on is refused."""

ITEM = "quiz/loon-zorg.toml"
QUESTION = "Welk werk begint met meer loon?"


def test_an_item_that_leads_to_a_person_who_is_not_there_is_refused(planted):
    refused = planted((ITEM, 'role_model = "joost"', 'role_model = "joosd"'))
    assert refused[0] == f"{ITEM}, regel 11: ‘joosd’ bestaat niet als role_model; bedoel je ‘joost’?"


def test_a_person_a_job_and_a_visit_of_another_field_are_refused(planted):
    edits = [(ITEM, "joost", "samira"), (ITEM, '"verpleegkundige-mbo"', '"elektromonteur"'),
             (ITEM, '"zorgdag"', '"netbeheerder-werkplaats"')]  # fmt: skip
    refused = planted(*edits)
    for name in ("samira", "elektromonteur", "netbeheerder-werkplaats"):
        assert f"{ITEM}: ‘{name}’ hoort niet bij zorg_sociaal" in refused


def test_an_item_without_a_twin_is_refused(planted):
    refused = planted((ITEM, 'twins = "loon"', 'twins = "alleen"'), whole=True)
    assert f"{ITEM}: deze vraag heeft geen tweeling: ‘alleen’ komt één keer voor" in refused


def test_a_question_of_more_than_forty_words_is_refused(planted):
    assert planted((ITEM, QUESTION, " ".join(["Wat doe je?"] * 14))) == [
        f"{ITEM}: de vraag heeft 42 woorden (meer dan 40)"
    ]


def test_feedback_of_more_than_sixty_words_is_refused(planted):
    assert planted((ITEM, "Het werk is veranderd.", " ".join(["Het werk is anders."] * 12))) == [
        f"{ITEM}: de uitleg heeft 73 woorden (meer dan 60)"
    ]


def test_a_set_out_of_balance_is_refused(planted):
    refused = planted(whole=True)
    assert "quiz/: 6 vragen, en 120 is het minste" in refused
    assert "quiz/: 4 families van tweelingen, en 60 is het minste" in refused
    assert "quiz/: 0.0 procent van de vragen heeft een vrolijk antwoord" in refused
    assert "quiz/: bij 16.7 procent ligt het antwoord in het midden (minder dan 20)" in refused
