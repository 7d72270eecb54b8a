"""Programmes that the research table does not hold: chosen here by code, with the facts from the official registers.

The choice is ours (which programme, its domain, which profiles fit, which rule lets one in); name, level, length, forms
and number of institutions come from the register. `import_programmes` leaves these rows alone, so that a yearly
refresh of either source loses nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister
from loopbaan_app.pack_builder.importers.tables import COLUMNS, Row, content_rows, merged, read_csv, write_table

HIGHER_NEEDED = (
    "onderwijsbestuurid", "erkendeopleidingscode", "variant_van", "naam_lang", "niveau", "studielast", "vorm",
    "einddatum",
)  # fmt: skip
MBO_NEEDED = ("crebo", "kwalificatie", "niveau", "lw2019_bbl", "lw2019_boldt", "lw2019_bolvt")
SKILLS_NEEDED = ("crebo", "kwalificatie", "niveau", "n_skills")

CREDITS_A_YEAR = 60
YEARS_BY_LAW = {"2": "2", "3": "3", "4": "3"}
"""Usual length per mbo level (WEB, article 7.2.4a), as the research table uses it."""
LENGTH_BY_LAW = "De duur komt uit de wet (WEB, artikel 7.2.4a)."

RIO = Cited(
    "DUO", "Registratie Instellingen en Opleidingen (RIO), overzicht hoger onderwijs", "https://duo.nl/open_onderwijsdata/",
    "2026-08", "", "CC0 1.0",
)  # fmt: skip
MBO_2019 = Cited(
    "DUO", "Mbo-deelnemers per kwalificatie en leerweg 2015-2019", "https://duo.nl/open_onderwijsdata/", "2015-2019",
    LENGTH_BY_LAW, "CC0 1.0",
)  # fmt: skip
COMPETENT_NL = Cited(
    "CompetentNL (UWV, SBB en partners)", "Kwalificaties met hun vaardigheden", "https://linkeddata.competentnl.nl",
    "2026-06", LENGTH_BY_LAW, "open data; licentie te bevestigen",
)  # fmt: skip


class More(NamedTuple):
    """One programme that we chose; `name` only where the register has another than pupils know."""

    id: str
    code: str
    domain: str
    vmbo: str
    havo: str
    rule: str
    name: str = ""


HIGHER = (
    More("hbo-theater", "34860", "creatief_media", "dp|mvi", "cm", "adm-theater"),
    More("hbo-muziek", "34739", "creatief_media", "dp|mvi", "cm", "adm-muziek"),
    More("hbo-dans", "34798", "creatief_media", "dp|zw", "cm", "adm-dans"),
    More("hbo-docent-muziek", "39112", "onderwijs", "zw|dp", "cm", "adm-leraar-muziek-docent"),
    More("hbo-autonome-beeldende-kunst", "39110", "creatief_media", "mvi|bwi", "cm", "adm-autonome-beeldende-kunst"),
    More("hbo-optometrie", "34549", "zorg_sociaal", "zw|pie", "ng|nt", "adm-optometrie"),
    More("hbo-podotherapie", "34581", "zorg_sociaal", "zw", "ng", "adm-podotherapie-opleiding", "Podotherapie"),
    More("hbo-huidtherapie", "34091", "zorg_sociaal", "zw", "ng", "adm-huidtherapie"),
    More("hbo-theologie", "35146", "zorg_sociaal", "zw|dp", "cm", "adm-godsdienst-pastoraal-werk"),
    More("wo-diergeneeskunde", "56570", "groen_voedsel", "", "", "prog-vwo-wo"),
    More("wo-farmacie", "56157", "zorg_sociaal", "", "", "prog-vwo-wo"),
    More("wo-tandheelkunde", "56560", "zorg_sociaal", "", "", "prog-vwo-wo"),
    More("wo-economie-en-bedrijfseconomie", "50950", "economie_handel", "", "", "prog-vwo-wo"),
    More("wo-bedrijfskunde", "50645", "economie_handel", "", "", "prog-vwo-wo", "Bedrijfskunde (wo)"),
    More("wo-econometrie", "56833", "economie_handel", "", "", "prog-vwo-wo"),
    More("wo-wiskunde", "56980", "digitalisering_ai", "", "", "prog-vwo-wo", "Wiskunde (wo)"),
    More("wo-natuur-en-sterrenkunde", "56984", "energie_klimaat", "", "", "prog-vwo-wo"),
    More("wo-scheikunde", "56857", "life_sciences_biotech", "", "", "prog-vwo-wo", "Scheikunde (wo)"),
    More("wo-theologie", "56109", "zorg_sociaal", "", "", "prog-vwo-wo", "Theologie (wo)"),
    More("wo-sociologie", "56601", "zorg_sociaal", "", "", "prog-vwo-wo"),
    More("wo-landschapsarchitectuur", "56848", "woningbouw", "", "", "prog-vwo-wo"),
)  # fmt: skip
"""Higher education, by CROHO code."""

MBO = (
    More("mbo4-tandtechnicus-prothese", "25066", "zorg_sociaal", "zw|pie", "ng|nt", "prog-mbo-4",
         "Tandtechnicus prothese"),
    More("mbo4-tandtechnicus-kroon-en-brugwerk", "25065", "zorg_sociaal", "zw|pie", "ng|nt", "prog-mbo-4",
         "Tandtechnicus kroon- en brugwerk"),
    More("mbo2-stukadoor", "25038", "woningbouw", "bwi", "", "prog-mbo-2"),
    More("mbo3-gezel-stukadoor", "25037", "woningbouw", "bwi", "", "prog-mbo-3"),
    More("mbo2-monteur-steigerbouw", "25127", "woningbouw", "bwi|pie", "", "prog-mbo-2"),
    More("mbo2-medewerker-vers", "25423", "groen_voedsel", "hbr|groen", "", "prog-mbo-2"),
    More("mbo3-vakbekwaam-medewerker-vers", "25425", "groen_voedsel", "hbr|groen", "", "prog-mbo-3"),
    More("mbo3-basisgoudsmid", "25069", "creatief_media", "mvi|pie|bwi", "", "prog-mbo-3"),
    More("mbo4-goudsmid", "25070", "creatief_media", "mvi|pie|bwi", "cm", "prog-mbo-4"),
    More("mbo3-allround-medewerker-mode-maatkleding", "25163", "creatief_media", "mvi|eo|dp", "", "prog-mbo-3"),
    More("mbo2-matroos-binnenvaart", "25509", "transport_logistiek", "mat", "", "prog-mbo-2"),
)  # fmt: skip
"""Mbo that DUO counted in 2019, by crebo code."""

SKILLED = (
    More("mbo4-audicien", "25969", "zorg_sociaal", "zw|eo", "ng", "prog-mbo-4"),
    More("mbo4-acteur", "25651", "creatief_media", "dp|mvi", "cm", "prog-mbo-4"),
    More("mbo4-danser", "25652", "creatief_media", "dp|zw", "cm", "prog-mbo-4"),
    More("mbo4-muzikant", "25654", "creatief_media", "dp|mvi", "cm", "prog-mbo-4"),
    More("mbo2-glaszetter", "25944", "woningbouw", "bwi", "", "prog-mbo-2"),
)  # fmt: skip
"""Mbo that CompetentNL knew in 2026, by crebo code."""

OWN = frozenset(more.id for more in (*HIGHER, *MBO, *SKILLED))
"""Ids of the programmes that come from here."""


def import_higher_programmes(source: Path, content: Path) -> str:
    """Take our hbo and wo programmes from the register `ho_opleidingen.csv`."""
    rows = [row for row in read_csv(source, HIGHER_NEEDED) if not row["einddatum"]]
    return _import(content, HIGHER, (RIO, "duo-rio-2026"), lambda more: _higher(more, rows))


def import_mbo_programmes(source: Path, content: Path) -> str:
    """Take our mbo programmes from DUO's count `mbo_kwalificaties_landelijk.csv`."""
    rows = read_csv(source, MBO_NEEDED)
    return _import(content, MBO, (MBO_2019, "duo-mbo-2019-en-web"), lambda more: _counted(more, rows))


def import_skilled_programmes(source: Path, content: Path) -> str:
    """Take our newest mbo programmes from the qualifications of CompetentNL, `kwalificaties.csv`."""
    rows = read_csv(source, SKILLS_NEEDED)
    return _import(content, SKILLED, (COMPETENT_NL, "competentnl-2026-en-web"), lambda more: _skilled(more, rows))


def _import(
    content: Path, chosen: Sequence[More], origin: tuple[Cited, str], facts: Callable[[More], dict[str, str]]
) -> str:
    register = SourceRegister(content)
    source = register.cite(*origin)
    new = [{**_chosen(more), **facts(more), "source": source} for more in chosen]
    ids = {more.id for more in chosen}
    old = content_rows(content, "programmes")
    ordered = [{name: row[name] for name in COLUMNS["programmes"]} for row in new]
    write_table(content, "programmes", merged(old, ordered, lambda row: row["id"] in ids))
    register.write(content)
    return f"{len(new)} opleidingen erbij."


def _chosen(more: More) -> dict[str, str]:
    return {
        "id": more.id, "domain": more.domain, "also_domains": "", "code": more.code, "vmbo_profiles": more.vmbo,
        "havo_profiles": more.havo, "admission": more.rule,
    }  # fmt: skip


def _higher(more: More, rows: Iterable[Row]) -> dict[str, str]:
    own = [row for row in rows if row["erkendeopleidingscode"] == more.code]
    if not own:
        raise UserError(f"Opleiding {more.code} ({more.id}) staat niet in het register.")
    forms = {row["vorm"] for row in rows if more.code in (row["erkendeopleidingscode"], row["variant_van"])}
    schools = len({row["onderwijsbestuurid"] for row in own})
    routes = [route for route, form in (("voltijd", "VOLTIJD"), ("leren-en-werken", "DUAAL")) if form in forms]
    return {
        "name": more.name or own[0]["naam_lang"],
        "level": "wo" if own[0]["niveau"].startswith("WO") else "hbo",
        "code_system": "croho",
        "code_status": f"in het register van 2026, bij {schools} {'instelling' if schools == 1 else 'instellingen'}",
        "years": f"{int(own[0]['studielast']) / CREDITS_A_YEAR:g}".replace(".", ","),
        "routes": "|".join(routes or ["voltijd"]),
        "routes_seen": "true" if routes else "false",
        "certainty": "high",
    }


def _counted(more: More, rows: Iterable[Row]) -> dict[str, str]:
    row = _by_crebo(more, rows)
    school, work = int(row["lw2019_bolvt"]) + int(row["lw2019_boldt"]), int(row["lw2019_bbl"])
    routes = [route for route, number in (("bol", school), ("bbl", work)) if number]
    status = "in een telling van 2019; kijk of de code nog geldt"
    return {**_mbo(more, row), "code_status": status, "routes": "|".join(routes or ["bol", "bbl"]),
            "routes_seen": "true" if routes else "false", "certainty": "medium"}  # fmt: skip


def _skilled(more: More, rows: Iterable[Row]) -> dict[str, str]:
    row = _by_crebo(more, rows)
    by_law = {"code_status": "in een lijst van 2026", "routes": "bol|bbl", "routes_seen": "false"}
    return {**_mbo(more, row), **by_law, "certainty": "medium"}


def _mbo(more: More, row: Row) -> dict[str, str]:
    level = row["niveau"]
    if level not in YEARS_BY_LAW:
        raise UserError(f"Het niveau van {more.id} ({level or 'leeg'}) kennen we niet.")
    name = more.name or row["kwalificatie"]
    return {"name": name, "level": f"mbo-{level}", "code_system": "crebo", "years": YEARS_BY_LAW[level]}


def _by_crebo(more: More, rows: Iterable[Row]) -> Row:
    found = next((row for row in rows if row["crebo"] == more.code), None)
    if found is None:
        raise UserError(f"Opleiding {more.code} ({more.id}) staat niet in deze tabel.")
    return found
