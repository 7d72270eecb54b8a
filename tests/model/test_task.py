"""A task has the answer that its kind asks for, and nothing else."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from loopbaan_app.model.task import Task

TASKS = Path(__file__).parents[1] / "content" / "tasks"
SORT, SPOT, ORDER = "mail-vertrouwen", "kamer-zonder-vallen", "straat-veilig-maken"
ESTIMATE = "dak-vol-panelen"


def data(name: str) -> dict[str, Any]:
    tables = tomllib.loads((TASKS / f"{name}.toml").read_text(encoding="utf-8"))
    return {"id": name, "words": tables.pop("nl"), **tables}


def test_sort_and_spot_know_the_place_of_each_part_in_the_work():
    assert Task.model_validate(data(SORT)).places_in_work == (0, 1, 1)
    assert Task.model_validate(data(SPOT)).places_in_work == (0, 1, 0)


def test_a_task_takes_two_minutes_unless_it_says_so():
    assert Task.model_validate(data(ORDER)).minutes == 2


@pytest.mark.parametrize(
    ("name", "wrong", "reason"),
    [
        (SORT, {"belongs": [0, 1]}, "belongs"),
        (SORT, {"belongs": [0, 1, 2]}, "belongs"),
        (SORT, {"belongs": [1, 1, 1]}, "belongs"),
        (SORT, {"marked": [0]}, "een andere soort"),
        (SPOT, {"marked": []}, "marked"),
        (SPOT, {"marked": [0, 1, 2]}, "marked"),
        (SPOT, {"marked": [0, 3]}, "marked"),
        (ORDER, {"start": [0, 1, 2, 3]}, "al op volgorde"),
        (ORDER, {"start": [0, 1, 1, 3]}, "niet elk deel"),
        (ESTIMATE, {"scale": None}, "scale"),
        (ESTIMATE, {"scale": {"lowest": 0, "highest": 30, "step": 5, "value": 8}}, "op een stap"),
        (ESTIMATE, {"scale": {"lowest": 0, "highest": 8, "step": 1, "value": 8}}, "op een stap"),
        (ESTIMATE, {"shapes": []}, "tekening"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused(name: str, wrong: dict[str, Any], reason: str):
    with pytest.raises(ValidationError, match=reason):
        Task.model_validate({**data(name), **wrong})


def test_a_part_to_spot_says_why():
    task = data(SPOT)
    del task["words"]["parts"][0]["why"]
    with pytest.raises(ValidationError, match="why"):
        Task.model_validate(task)
