"""`--role`: for whom the program opens."""

from loopbaan_app.cli import ROLES, main


def test_the_pupil_comes_first_because_most_are():
    assert ROLES == ("pupil", "parent", "counsellor")


def test_another_role_is_refused_with_one_sentence(capsys):
    assert main(["--role", "oma"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1
