"""What differs before what is the same, and who takes part."""

from loopbaan_app.guidance.comparison import Aspect, Value, compared, takes_part

UNKNOWN = Value("dat weten we niet", known=False)


def test_what_differs_comes_first_and_what_nobody_knows_stays_away():
    found = compared([
        Aspect("Soort", (Value("beroep"), Value("Beroep"))),
        Aspect("Loon", (Value("€ 2.000"), UNKNOWN)),
        Aspect("Fijn", (UNKNOWN, UNKNOWN)),
        Aspect("Niveau", (Value("mbo 2"), Value("hbo"))),
    ])  # fmt: skip
    assert [aspect.name for aspect in found.different] == ["Loon", "Niveau"]
    assert [aspect.name for aspect in found.same] == ["Soort"]


def test_at_most_four_take_part_what_was_asked_for_first():
    every, shown = takes_part(["e"], ["a", "b", "c", "d"])
    assert (every, shown) == (["e", "a", "b", "c", "d"], ["e", "a", "b", "c"])
    assert takes_part(["a"], ["a", "b"], ["a"]) == (["a", "b"], ["b"])
