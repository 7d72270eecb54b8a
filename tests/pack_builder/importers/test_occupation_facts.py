"""A refresh of the facts leaves every word of an occupation as it was."""

from collections.abc import Callable
from pathlib import Path

from loopbaan_app.pack_builder.importers.occupation_facts import NEEDED, fact_lines, import_occupation_facts

ROW = {"id": "lasser", "area": "bouw_installatie", "level": "mbo2", "level_alt": "mbo3;wo", "isco08_code": "7212",
       "brc_code": "0742", "brc_label_nl": "Lassers en plaatwerkers"}  # fmt: skip

FACTS = """domain = "industrie_techniek"
level = "mbo-2"
levels_also = ["mbo-3", "wo"]
isco08 = "7212"
group = "0742"
group_name = "Lassers en plaatwerkers"
"""

WORDS = 'riasec = "RI"\n\n[nl]\nname = "Lasser"\nlevel = "blijft staan"\n'


def test_the_facts_of_an_occupation():
    assert fact_lines(ROW) == FACTS


def test_words_and_facts_of_editors_stay(content: Path, table: Callable[..., Path]):
    path = content / "occupations/lasser.toml"
    path.parent.mkdir()
    path.write_text('domain = "woningbouw"\nlevel = "hbo"\n' + WORDS, encoding="utf-8")
    sentence = import_occupation_facts(table(NEEDED, ROW, {**ROW, "id": "nieuw"}), content)
    assert path.read_text(encoding="utf-8") == FACTS + WORDS
    assert sentence == "1 van 1 beroepen bijgewerkt; 1 hebben nog geen tekst."


def test_a_second_refresh_changes_nothing(content: Path, table: Callable[..., Path]):
    path = content / "occupations/lasser.toml"
    path.parent.mkdir()
    path.write_text(FACTS + WORDS, encoding="utf-8")
    assert import_occupation_facts(table(NEEDED, ROW), content).startswith("0 van 1")
