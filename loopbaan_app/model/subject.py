"""The school subjects that items refer to."""

from enum import StrEnum


class Subject(StrEnum):
    """Subject ids; the words on screen stand in `ui.wording`."""

    NEDERLANDS = "nederlands"
    ENGELS = "engels"
    DUITS = "duits"
    FRANS = "frans"
    WISKUNDE = "wiskunde"
    NATUURKUNDE = "natuurkunde"
    SCHEIKUNDE = "scheikunde"
    BIOLOGIE = "biologie"
    ECONOMIE = "economie"
    BEDRIJFSECONOMIE = "bedrijfseconomie"
    AARDRIJKSKUNDE = "aardrijkskunde"
    GESCHIEDENIS = "geschiedenis"
    MAATSCHAPPIJLEER = "maatschappijleer"
    INFORMATICA = "informatica"
    TECHNIEK = "techniek"
    KUNST = "kunst"
    MUZIEK = "muziek"
    SPORT = "sport"
    ZORG_EN_WELZIJN = "zorg-en-welzijn"
    HORECA = "horeca"
    GROEN = "groen"
