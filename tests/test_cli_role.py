"""`--role`: for whom the program opens."""

import pytest

from loopbaan_app.cli import ROLES, main


def test_the_pupil_comes_first_because_most_are():
    assert ROLES == ("pupil", "parent", "counsellor")


def test_another_role_is_refused(capsys):
    with pytest.raises(SystemExit) as left:
        main(["--role", "oma"])
    assert left.value.code == 2
    assert "--role" in capsys.readouterr().err
