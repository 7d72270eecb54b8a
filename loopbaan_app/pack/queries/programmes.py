"""Programmes: lists, one whole programme, where it leads and who gets in."""

from loopbaan_app.model.admission import AdmissionRule, Progression
from loopbaan_app.model.programme import Programme
from loopbaan_app.pack.queries.reading import item_json, occupation_rows, plain_row, programme_rows
from loopbaan_app.pack.queries.rows import OccupationRow
from loopbaan_app.pack.queries.rows import ProgrammeRow as ProgrammeRow
from loopbaan_app.pack.reader import Pack


def rows(pack: Pack, domain: str | None = None) -> list[ProgrammeRow]:
    """All programmes by name, or those of a domain: first its own, then those that belong there as well."""
    if domain is None:
        return programme_rows(pack, "ORDER BY p.sort_name, p.id")
    return programme_rows(
        pack,
        "JOIN programme_domain d ON d.programme = p.id WHERE d.domain = ? ORDER BY d.position > 0, p.sort_name, p.id",
        (domain,),
    )


def item(pack: Pack, id: str) -> Programme:
    """One whole programme; raises NotInPack."""
    return Programme.model_validate_json(item_json(pack, "programme", id))


def row(pack: Pack, id: str) -> ProgrammeRow | None:
    """One programme as a card shows it; None when the pack does not hold it."""
    found = programme_rows(pack, "WHERE p.id = ?", (id,))
    return found[0] if found else None


def occupations_for(pack: Pack, id: str) -> list[OccupationRow]:
    """Occupations that the programme leads to, those for which it is the nearest road first."""
    return occupation_rows(
        pack,
        "JOIN occupation_programme l ON l.occupation = o.id WHERE l.programme = ? ORDER BY l.position, o.sort_name",
        (id,),
    )


def next_for(pack: Pack, id: str) -> list[ProgrammeRow]:
    """Programmes one can do afterwards."""
    return programme_rows(
        pack,
        "JOIN programme_next l ON l.next_programme = p.id WHERE l.programme = ? ORDER BY l.position",
        (id,),
    )


def rules_for(pack: Pack, id: str) -> list[AdmissionRule | Progression]:
    """The rules about getting in that are known for the programme; empty when none was found."""
    links = pack.execute(
        "SELECT admission_rule, progression FROM programme_rule WHERE programme = ? ORDER BY position", (id,)
    ).fetchall()
    return [
        AdmissionRule.model_validate(plain_row(pack, "admission_rule", link["admission_rule"]))
        if link["admission_rule"] is not None
        else Progression.model_validate(plain_row(pack, "progression", link["progression"]))
        for link in links
    ]


def outlooks(pack: Pack) -> dict[str, list[tuple[str, str]]]:
    """For each programme the chance of work and its certainty of the occupations that it leads to, where known."""
    found = pack.execute(
        "SELECT l.programme, f.text, f.certainty FROM occupation_programme l JOIN figure f "
        "ON f.subject_kind = 'occupation' AND f.subject = l.occupation AND f.measure = 'outlook' AND f.region = 'NL' "
        "ORDER BY l.programme, l.position"
    )
    by_programme: dict[str, list[tuple[str, str]]] = {}
    for row in found:
        by_programme.setdefault(row["programme"], []).append((row["text"] or "", row["certainty"]))
    return by_programme
