"""The names by which pupils call school subjects; no pydantic, so search may use it from the first window on."""

from collections.abc import Sequence

NAMES = {
    "nederlands": "nederlands", "ne": "nederlands", "engels": "engels", "en": "engels", "duits": "duits",
    "frans": "frans", "wiskunde": "wiskunde", "rekenen": "wiskunde", "natuurkunde": "natuurkunde",
    "nask": "natuurkunde", "nask 1": "natuurkunde", "nask1": "natuurkunde", "nask2": "scheikunde",
    "scheikunde": "scheikunde", "biologie": "biologie", "bio": "biologie", "economie": "economie",
    "bedrijfseconomie": "bedrijfseconomie", "beco": "bedrijfseconomie", "aardrijkskunde": "aardrijkskunde",
    "ak": "aardrijkskunde", "geschiedenis": "geschiedenis", "maatschappijleer": "maatschappijleer",
    "maatschappijkunde": "maatschappijleer", "maatschappijwetenschappen": "maatschappijleer",
    "informatica": "informatica", "ict": "informatica", "programmeren": "informatica", "techniek": "techniek",
    "kunst": "kunst", "tekenen": "kunst", "handvaardigheid": "kunst", "ckv": "kunst", "muziek": "muziek",
    "sport": "sport", "gym": "sport", "gymnastiek": "sport", "lo": "sport", "lichamelijke opvoeding": "sport",
    "zorg en welzijn": "zorg-en-welzijn", "zorg welzijn": "zorg-en-welzijn", "verzorging": "zorg-en-welzijn",
    "horeca": "horeca", "koken": "horeca", "groen": "groen",
}  # fmt: skip
"""Names, folded, and the subject of `model.subject` that they mean."""


def subject_of(words: Sequence[str]) -> str:
    """The school subject that folded words name, such as "het vak natuurkunde"; empty when they name none."""
    return NAMES.get(" ".join(word for word in words if word != "vak"), "")
