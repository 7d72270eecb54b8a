"""Two occupations that share their sentences are refused."""

from pathlib import Path

ONE, OTHER = "occupations/elektromonteur.toml", "occupations/softwareontwikkelaar.toml"


def words_of(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition("[nl]")[2]


def test_a_copy_is_refused(planted, small_content: Path):
    refused = planted((OTHER, words_of(small_content / OTHER), words_of(small_content / ONE)))
    assert f"{ONE}: 100% van de zinnen staat ook in {OTHER}" in refused


def test_a_copy_with_other_words_here_and_there_is_refused(planted, small_content: Path):
    words = words_of(small_content / ONE).replace("Je boort", "Je zaagt").replace("Daarna", "Later")
    changed = words.replace(" licht brandt", " gaat aan").replace("veilig is", "klopt").replace("kaal", "leeg")
    refused = planted((OTHER, words_of(small_content / OTHER), changed))
    assert any("reeksen van vijf woorden" in fault for fault in refused)
