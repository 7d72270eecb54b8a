"""The commands `loopbaan doors`, `routes` and `search`: what the pages conclude, as text or as JSON.

The form of the JSON is described in CONTRIBUTING.md ("Output for other programs"). Its field names are those of the
dataclasses of `guidance`; `format` goes up when one of them changes.
"""

import argparse
import dataclasses
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from loopbaan_app.errors import UserError, quoted
from loopbaan_app.guidance import doors as door_simulator
from loopbaan_app.guidance.door import ANSWERS, Door
from loopbaan_app.guidance.doors import Doors
from loopbaan_app.guidance.road import Road, Roads, RoadStep
from loopbaan_app.guidance.routes import routes as find_routes
from loopbaan_app.guidance.standing import Standing, read_start, standing
from loopbaan_app.guidance.subjects import subject_names
from loopbaan_app.pack.queries import admission, domains
from loopbaan_app.pack.queries.search import Found, grouped, look
from loopbaan_app.pack.reader import Pack
from loopbaan_app.paths import bundled_pack, private_packs

FORMAT = 1
SIGNS = {"open": "●", "open onder voorwaarde": "◐", "met omweg": "◔", "niet bekend": "○"}
KINDS = {
    "occupation": "beroepen", "catalogue_occupation": "beroepen, korte kaart", "programme": "opleidingen",
    "domain": "domeinen", "profile": "profielen", "role_model": "mensen", "visit": "bezoeken", "glossary": "uitleg",
    "source": "bronnen", "series": "cijfers", "task": "zelf proberen",
}  # fmt: skip
ADVICE = "De tabel met regels is van 2015. Scholen mogen ervan afwijken: vraag het na bij de school."
EARNS = {"ja": "je verdient tijdens het leren", "kan": "verdienen tijdens het leren kan (bbl)", "nee": ""}


def doors(args: argparse.Namespace) -> int:
    """Print which doors are open for a level, a profile and subjects."""
    if not args.level:
        raise UserError("Zeg met --level waar je staat, bijvoorbeeld --level havo --profile em --subjects wisa.")
    here = standing(args.level, args.profile, _words(args.subjects), args.diploma)
    pack = _open(args.pack, args.data_dir)
    try:
        names = {row.id: row.name for row in domains.rows(pack)}
        if args.domain and args.domain not in names:
            raise UserError(f"Het domein {quoted(args.domain)} kennen we niet. Kies uit: {', '.join(names)}.")
        found = door_simulator.doors(admission.rulebook(pack), here, args.domain)
    finally:
        pack.close()
    if args.json:
        _print_json(_doors_json(found))
    else:
        _print_doors(found)
    return 0


def routes(args: argparse.Namespace) -> int:
    """Print the roads from a level and profile to an occupation."""
    if not (args.start and args.to):
        raise UserError("Zeg waar je staat en waar je heen wilt, bijvoorbeeld: --from vmbo-kb/pie --to timmerman.")
    here = read_start(args.start)
    pack = _open(args.pack, args.data_dir)
    try:
        works = {work.id: work for work in admission.occupations(pack)}
        if args.to not in works:
            raise UserError(_unknown_occupation(pack, args.to))
        found = find_routes(admission.rulebook(pack), works, here, args.to)
    finally:
        pack.close()
    if args.json:
        _print_json(_roads_json(found))
    else:
        _print_roads(found)
    return 0


def search(args: argparse.Namespace) -> int:
    """Print what a text finds, by kind."""
    text = " ".join(args.text)
    if not text.strip():
        raise UserError("Zeg wat je zoekt, bijvoorbeeld: loopbaan search elektricien.")
    pack = _open(args.pack, args.data_dir)
    try:
        found = look(pack, text, limit=max(1, min(args.limit, 200)))
    finally:
        pack.close()
    if args.json:
        _print_json({"format": FORMAT, "text": text, **found._asdict()})
    else:
        _print_hits(found)
    return 0


def _open(file: Path | None, data_dir: Path | None) -> Pack:
    return Pack.open_bundled(bundled_pack()) if file is None else Pack.open_foreign(file, private_packs(data_dir))


def _words(joined: str) -> list[str]:
    return [word for word in joined.split(",") if word.strip()]


def _unknown_occupation(pack: Pack, typed: str) -> str:
    found = look(pack, typed.replace("-", " "))
    near = next((hit.id for hit in found.hits if hit.kind == "occupation"), "")
    guess = f" Bedoel je ‘{near}’?" if near else " Zoek het met `loopbaan search`."
    return f"Het beroep {quoted(typed, 60)} kennen we niet.{guess}"


def _print_json(value: Mapping[str, Any]) -> None:
    print(json.dumps(_plain(value), ensure_ascii=False, indent=2))


def _plain(value: Any) -> Any:
    """Dataclasses and named tuples as objects, sets as sorted lists."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _plain(part) for name, part in value._asdict().items()}
    if isinstance(value, Mapping):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(value)
    return [_plain(part) for part in value] if isinstance(value, tuple | list) else value


def _doors_json(found: Doors) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "standing": found.standing,
        "counts": {answer: found.count(answer) for answer in ANSWERS},
        "programmes": found.studies,
        "schools": found.schools,
        "admission_table": found.rules,
        "general": found.general,
        "advice": ADVICE,
    }


def _print_doors(found: Doors) -> None:
    print(_standing_words(found.standing))
    print(" · ".join(f"{found.count(answer)} {answer}" for answer in ANSWERS))
    for answer in ANSWERS:
        shown = [door for door in (*found.schools, *found.studies) if door.answer == answer]
        if shown:
            print(f"\n{answer.capitalize()}")
        for door in sorted(shown, key=lambda door: (door.level, door.name)):
            _print_door(door)
    print(f"\n{ADVICE}")


def _print_door(door: Door) -> None:
    rule = f" [{door.rule.id}, {door.rule.year}]" if door.rule else ""
    print(f"  {SIGNS[door.answer]} {door.name} ({door.level}): {door.because}{rule}")
    if door.answer != "open" and door.repairs:
        print(f"      {door.repairs[0].words}")


def _print_hits(found: Found) -> None:
    if not found.hits:
        print("Niets gevonden. Probeer een ander woord, of minder letters.")
    if found.meant:
        print(f"Bedoelde je: {found.meant}?")
    for kind, hits in grouped(found.hits):
        print(KINDS.get(kind, kind))
        for hit in hits:
            also = f" (ook: {hit.matched})" if hit.matched else ""
            print(f"  {hit.title}{also} [{hit.id}]")


def _standing_words(here: Standing) -> str:
    names = subject_names(here.level)
    subjects = [name for id, name in names.items() if id in here.subjects]
    return here.name[0].upper() + here.name[1:] + (f": {', '.join(subjects)}" if subjects else "")


def _roads_json(found: Roads) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "from": found.standing,
        "to": {"id": found.work.id, "name": found.work.name, "level": found.work.level},
        "roads": [
            {
                "years": _span_json(road),
                "earns": road.earns,
                "note": road.note,
                "steps": [{**_plain(step), "years": _span_json(step)} for step in road.steps],
                "exits": [_exit_json(place) for place in road.exits],
            }
            for road in found.roads
        ],
        "why_not": found.why_not,
        "after": {
            "functions": [
                {
                    "id": function.work.id, "name": function.work.name, "level": function.work.level,
                    "programmes": _named(function.programmes),
                }
                for function in found.after.functions
            ],
            "programmes": _named(found.after.programmes),
        },
    }  # fmt: skip


def _span_json(part: Road | RoadStep) -> dict[str, Any]:
    return {**part.years._asdict(), "words": part.years.words}


def _exit_json(place: Any) -> dict[str, Any]:
    works = [{"id": id, "name": name} for id, name in place.works]
    return {**place._asdict(), "works": works}


def _named(programmes: Iterable[tuple[str, str, str]]) -> list[dict[str, str]]:
    return [{"id": id, "name": name, "level": level} for id, name, level in programmes]


def _print_roads(found: Roads) -> None:
    print(f"Van {found.standing.name} naar {found.work.name}")
    if found.why_not:
        print(found.why_not)
    for number, road in enumerate(found.roads, 1):
        print(f"\n{number}. {' · '.join(part for part in (road.years.words, EARNS[road.earns]) if part)}")
        for place, step in enumerate(road.steps):
            _print_step(road, place, step)
        if road.note:
            print(f"   {road.note}")
    if found.after.functions:
        print("\nDaarna kun je groeien naar: " + ", ".join(function.work.name for function in found.after.functions))
    if found.after.programmes:
        print("Verder leren: " + ", ".join(f"{name} ({level})" for _, name, level in found.after.programmes))


def _print_step(road: Road, place: int, step: RoadStep) -> None:
    years = f" · {step.years.words}" if step.kind not in ("start", "occupation") else ""
    level = f" ({step.level})" if step.kind == "programme" else ""
    condition = f" · voorwaarde: {step.condition}" if step.condition and step.kind != "repair" else ""
    print(f"   {'→ ' if place else ''}{step.name}{level}{years}{condition}")
    for way_out in road.exits:
        if way_out.step == place:
            print(f"     hier heb je een {way_out.diploma}")
