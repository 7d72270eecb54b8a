"""Women and men, and mbo: counted over people, quiz and visits."""


def test_too_many_women_is_refused(planted):
    refused = planted(whole=True)
    assert "role_models/: 66.7 procent van de mensen is vrouw (niet tussen 45 en 55)" in refused
    assert "quiz/: 66.7 procent van de mensen in de quiz is vrouw (niet tussen 45 en 55)" in refused


def test_too_little_mbo_is_refused(planted):
    edits = [(f"role_models/{name}.toml", f'level = "{level}"', 'level = "hbo"')
             for name, level in (("joost", "mbo-4"), ("samira", "mbo-3"))]  # fmt: skip
    refused = planted(*edits, ("visits/zorgdag.toml", 'level = "mbo"', 'level = "wo"'), whole=True)
    assert "role_models/: 0.0 procent van de mensen deed mbo (minder dan 50)" in refused
    assert "visits/: 33.3 procent van het werk bij bezoeken is mbo (minder dan 50)" in refused


def test_too_few_men_in_care_and_women_in_technology_are_refused(planted):
    refused = planted(whole=True)
    assert "role_models/: 1 mannen in zorg (minder dan 4)" in refused
    assert "role_models/: 0 mannen in kinderopvang (minder dan 4)" in refused
    assert "role_models/: 0 mannen in onderwijs (minder dan 4)" in refused
    assert "role_models/: 1 vrouwen in ICT (minder dan 4)" in refused
