"""Roads that end nowhere and domains that are nearly empty are refused."""

JOB = "occupations/elektromonteur.toml"
STUDY = "programmes/mbo2-monteur-laagspanningsdistributie.toml"


def test_a_link_to_nothing_is_refused(planted):
    refused = planted((JOB, '["mbo2-monteur-laagspanningsdistributie"]', '["mbo2-monteur"]'))
    assert refused[0].startswith(f"{JOB}, regel 10: ‘mbo2-monteur’ bestaat niet als programme")


def test_an_occupation_that_no_programme_leads_to_is_refused(planted):
    assert planted((JOB, '["mbo2-monteur-laagspanningsdistributie"]', "[]")) == [
        f"{JOB}: geen opleiding leidt naar dit beroep"
    ]


def test_a_programme_without_a_next_step_is_refused(planted):
    edit = (STUDY, '["mbo3-eerste-monteur-laagspanningsdistributie"]', "[]")
    assert f"{STUDY}: na deze opleiding komt er geen volgende stap (next_programmes)" in planted(edit, whole=True)


def test_a_domain_without_people_visits_quiz_items_and_tasks_is_refused(planted):
    refused = planted(whole=True)
    for told in ("1 mensen, en 6", "1 bezoeken, en 6", "2 quizvragen, en 8", "1 opdrachten om te proberen, en 2"):
        assert f"domains/zorg_sociaal.toml: dit domein heeft {told} is het minste" in refused


def test_a_word_that_is_explained_twice_is_refused(planted):
    edit = ("glossary/netbeheerder.toml", 'word = "netbeheerder"', 'word = "netbeheerder"\nforms = ["Baanopening"]')
    assert planted(edit) == ["glossary/netbeheerder.toml: ‘baanopening’ staat ook in glossary/baanopening.toml"]
