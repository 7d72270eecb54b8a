"""`loopbaan doors`, `routes` and `search`: readable text, JSON whose names stay, and one sentence for wrong input."""

import json
from pathlib import Path
from typing import Any

import pytest

from loopbaan_app.cli import main

RULE = {"id", "kind", "name", "says", "later", "year", "source", "certainty"}


@pytest.fixture
def run(small_pack_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Runs a command on the small pack; gives the exit status, what it printed and what it refused."""

    def run_command(*words: str) -> tuple[int, str, str]:
        status = main([*words, "--pack", str(small_pack_path), "--data-dir", str(tmp_path)])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run_command


def as_json(run: Any, *words: str) -> Any:
    status, out, err = run(*words, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_doors_are_told_by_name_with_the_rule_and_its_year(run: Any) -> None:
    status, out, _ = run("doors", "--level", "havo", "--profile", "em", "--subjects", "wisa,econ,nat")
    assert status == 0
    assert out.startswith("Havo met E&M: wiskunde A, natuurkunde, economie, geschiedenis\n")
    assert "◐ Elektrotechniek (hbo): kies wiskunde B [adm-elektrotechniek, 2015]" in out
    assert "Kies wiskunde B in plaats van wiskunde A" in out
    assert "vraag het na bij de school" in out
    assert "kan niet" not in out


def test_the_names_in_the_json_of_doors_stay(run: Any) -> None:
    told = as_json(run, "doors", "--level", "havo", "--profile", "nt")
    assert list(told) == [
        "format", "standing", "counts", "programmes", "schools", "admission_table", "general", "advice",
    ]  # fmt: skip
    assert told["standing"] == {
        "level": "havo", "profile": "nt", "subjects": ["nat", "schk", "wisB"], "diploma": "straks",
    }  # fmt: skip
    assert list(told["counts"]) == ["open", "open onder voorwaarde", "met omweg", "niet bekend"]
    door = next(each for each in told["programmes"] if each["id"] == "hbo-elektrotechniek")
    assert set(door) == {
        "id", "name", "level", "domain", "answer", "because", "missing", "opened_by", "rules", "repairs", "selection",
        "fits", "deadline",
    }  # fmt: skip
    assert door["answer"] == "open"
    assert set(door["rules"][0]) == RULE


def test_only_the_doors_of_one_domain(run: Any) -> None:
    told = as_json(run, "doors", "--level", "vmbo-kb", "--domain", "zorg_sociaal")
    assert {each["domain"] for each in told["programmes"]} == {"zorg_sociaal"}


def test_roads_are_told_step_by_step(run: Any) -> None:
    status, out, _ = run("routes", "--from", "vmbo-kb/pie", "--to", "monteur-elektrische-netten")
    assert status == 0
    assert "1. 2 jaar · verdienen tijdens het leren kan (bbl)" in out
    assert "→ Monteur laagspanningsdistributie (mbo-2) · 2 jaar" in out


def test_the_names_in_the_json_of_routes_stay(run: Any) -> None:
    told = as_json(run, "routes", "--from", "vmbo-kb/pie", "--to", "monteur-elektrische-netten")
    assert list(told) == ["format", "from", "to", "roads", "why_not", "after"]
    road = told["roads"][0]
    assert set(road) == {"years", "earns", "note", "steps", "exits"}
    assert road["years"] == {"low": 2.0, "high": 2.0, "known": True, "words": "2 jaar"}
    assert set(road["steps"][1]) == {
        "kind", "id", "name", "level", "years", "routes", "earns", "answer", "condition", "rule", "wrong_turn",
    }  # fmt: skip
    assert [step["kind"] for step in road["steps"]] == ["start", "programme", "occupation"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("doors",), "Zeg met --level waar je staat"),
        (("doors", "--level", "vwo"), "Het niveau ‘vwo’ kennen we niet"),
        (("doors", "--level", "havo", "--profile", "em", "--subjects", "wisa,wisb"), "samen mag niet"),
        (("doors", "--level", "havo", "--domain", "maan"), "Het domein ‘maan’ kennen we niet"),
        (("routes", "--from", "vmbo-kb/pie"), "Zeg waar je staat en waar je heen wilt"),
        (("routes", "--from", "vmbo-tl/pie", "--to", "elektromonteur"), "vier eigen profielen"),
        (("routes", "--from", "havo", "--to", "elektromontuer"), "Bedoel je ‘elektromonteur’?"),
        (("routes", "--from", "havo", "--to", "\n"), "kennen we niet"),
        (("search",), "Zeg wat je zoekt"),
        (("doors", "--lefel", "havo"), "Deze opdracht klopt niet of is niet af"),
    ],
)
def test_wrong_input_is_one_dutch_sentence_and_exit_status_2(run: Any, words: tuple[str, ...], sentence: str) -> None:
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1


def test_findings_are_grouped_and_a_misspelling_says_what_was_meant(run: Any) -> None:
    status, out, _ = run("search", "electrisien")
    assert status == 0
    assert out.startswith("Bedoelde je: electrician?\nberoepen\n  Elektromonteur")
    assert run("search", "zzzzzz")[1].startswith("Niets gevonden.")


def test_the_names_in_the_json_of_search_stay(run: Any) -> None:
    told = as_json(run, "search", "natuurkunde", "--limit", "3")
    assert list(told) == ["format", "text", "hits", "meant", "subject"]
    assert list(told["hits"][0]) == ["kind", "id", "title", "line", "matched"]
    assert told["subject"] == "natuurkunde"
