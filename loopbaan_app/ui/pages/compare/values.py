"""What an occupation or a study has on each aspect of a comparison, with the source of every value."""

from collections.abc import Callable, Sequence

from loopbaan_app.guidance.comparison import Aspect, Comparison, Value, compared
from loopbaan_app.guidance.leads_to import Needs, needs_of_study, needs_of_work
from loopbaan_app.guidance.routes import routes
from loopbaan_app.guidance.standing import standing
from loopbaan_app.guidance.subjects import PROFILE_NAMES
from loopbaan_app.model.figure import Source
from loopbaan_app.model.occupation import Occupation
from loopbaan_app.model.programme import Programme
from loopbaan_app.pack.queries import domains, figures, occupations, programmes, sources
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.ui import wording
from loopbaan_app.ui.figure_words import document_words, source_words, value_words
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.compare_table import Head

OURS = "onze eigen keuze"
NOTHING = Value(wording.UNKNOWN, known=False)
EARNS = {"ja": "je verdient terwijl je leert", "kan": "kan met werk en leren samen", "nee": "je leert eerst"}
KINDS = {"beroepen": "beroep", "opleidingen": "opleiding"}
ICONS = {"beroepen": "briefcase", "opleidingen": "graduation-cap"}
ASPECTS = (
    "Soort", "Kans op werk", "Loon per maand", "Niveau", "Hoe lang leer je?", "Werken en leren", "Profiel",
    "Vakken die helpen", "Domein", "Dit vinden mensen fijn",
)  # fmt: skip


class Values:
    """Reads the values of one thing at a time; `level` is where the pupil stands."""

    def __init__(self, services: Services, level: str) -> None:
        self._services, self._pack, self._level = services, services.pack, level
        self._domains = {each.id: each.name for each in domains.rows(self._pack)}

    def head(self, key: str) -> Head:
        """The coloured head of a thing; raises NotInPack."""
        page, _, id = key.partition("/")
        if page == "beroepen":
            work = occupations.item(self._pack, id)
            return Head(key, work.words.name, work.words.one_line, work.domain, ICONS[page])
        study = programmes.item(self._pack, id)
        return Head(key, study.name, study.words.one_line, study.domain, ICONS[page])

    def compare(self, keys: Sequence[str]) -> Comparison:
        """These things aspect by aspect; raises NotInPack."""
        every = [self._of(key) for key in keys]
        return compared(Aspect(name, tuple(each[name]() for each in every)) for name in ASPECTS)

    def _of(self, key: str) -> dict[str, Callable[[], Value]]:
        page, _, id = key.partition("/")
        if page == "beroepen":
            return self._work(occupations.item(self._pack, id))
        return self._study(programmes.item(self._pack, id))

    def _work(self, work: Occupation) -> dict[str, Callable[[], Value]]:
        views = figures.for_subject(self._pack, "occupation", work.id)
        found = routes(self._services.rulebook, self._services.works, standing(self._level), work.id)
        road = found.roads[0] if found.roads else None
        studies = [step.id for step in road.steps if step.kind in ("programme", "school", "level")] if road else []
        start = f"vanaf {wording.LEVELS[self._level]}"

        def by_road(words: str) -> Value:
            if road is None:
                return NOTHING
            if len(studies) == 1 and studies[0]:
                return self._cited(words, programmes.item(self._pack, studies[0]).source)
            return Value(words, says="onze optelling")

        needs = needs_of_work(self._services.rulebook, self._services.works[work.id])
        return {
            "Soort": lambda: Value("beroep"),
            "Kans op werk": lambda: self._outlook(views),
            "Loon per maand": lambda: _pay(views),
            "Niveau": lambda: Value(wording.levels((work.level, *work.levels_also)), says=OURS),
            "Hoe lang leer je?": lambda: by_road(f"{road.years.words} {start}" if road else ""),
            "Werken en leren": lambda: by_road(EARNS[road.earns] if road else ""),
            "Profiel": lambda: self._profile(needs),
            "Vakken die helpen": lambda: _subjects(work.subjects),
            "Domein": lambda: Value(self._domains[work.domain], says=OURS),
            "Dit vinden mensen fijn": lambda: Value("; ".join(work.words.like), says="onze eigen tekst"),
        }

    def _study(self, study: Programme) -> dict[str, Callable[[], Value]]:
        after = occupations_after(self._services, study.id)
        views = figures.for_subject(self._pack, "occupation", after[0]) if after else {}
        nearest = self._services.works[after[0]].name if after else ""
        source = study.source
        years = wording.years(study.years)
        book = self._services.rulebook
        return {
            "Soort": lambda: Value("opleiding"),
            "Kans op werk": lambda: _for(nearest, self._outlook(views)),
            "Loon per maand": lambda: _for(nearest, _pay(views)),
            "Niveau": lambda: self._cited(wording.LEVELS[study.level], source),
            "Hoe lang leer je?": lambda: self._cited(years, source) if study.years else NOTHING,
            "Werken en leren": lambda: self._cited(wording.routes(study.routes), source),
            "Profiel": lambda: self._profile(needs_of_study(book, book.studies[study.id])),
            "Vakken die helpen": lambda: _subjects(study.subjects),
            "Domein": lambda: Value(self._domains[study.domain], says=OURS),
            "Dit vinden mensen fijn": lambda: NOTHING,
        }

    def _outlook(self, views: dict[str, FigureView]) -> Value:
        view = views.get("outlook")
        if view is None or view.figure.text in (None, "onbekend"):
            return NOTHING
        words = f"{value_words(view)} ({wording.CERTAINTY[view.figure.certainty]})"
        return Value(words, view.figure.id, source_words(view))

    def _profile(self, needs: Sequence[Needs]) -> Value:
        """Which profiles are needed from the level of the pupil, or else advised."""
        here = next((each for each in needs if each.level == self._level), None)
        if here is None:
            return NOTHING
        found = {
            weight: [PROFILE_NAMES[each.profile] for each in here.profiles if each.weight == weight]
            for weight in ("nodig", "aangeraden")
        }
        start = f"vanaf {wording.LEVELS[self._level]}"
        if here.answer == "met omweg":
            words = f"{start} met een omweg"
        elif found["nodig"]:
            words = f"nodig {start}: {' of '.join(found['nodig'])}"
        elif found["aangeraden"]:
            words = f"elk profiel mag; past goed: {', '.join(found['aangeraden'])}"
        else:
            words = "elk profiel mag"
        return self._cited(words, here.rules[0].source) if here.rules else Value(words, says=OURS)

    def _cited(self, words: str, source: str) -> Value:
        found: Source = sources.item(self._pack, source)
        return Value(words, f"source:{source}", document_words(found))


def occupations_after(services: Services, study: str) -> list[str]:
    """Ids of the occupations that a study leads to, those for which it is the nearest road first."""
    return [row.id for row in programmes.occupations_for(services.pack, study)]


def _pay(views: dict[str, FigureView]) -> Value:
    low, high = views.get("pay-month-low"), views.get("pay-month-high")
    if low is None or high is None or low.figure.value is None or high.figure.value is None:
        return NOTHING
    words = f"{wording.euros(low.figure.value)} tot {wording.euros(high.figure.value)}, bruto, 38 uur"
    return Value(words, low.figure.id, source_words(low))


def _for(occupation: str, value: Value) -> Value:
    """A value of the occupation that a study leads to first, with its name."""
    return value._replace(words=f"{value.words}, als {occupation}") if occupation and value.known else value


def _subjects(subjects: Sequence[str]) -> Value:
    words = ", ".join(wording.SUBJECTS[each] for each in subjects)
    return Value(words, says=OURS) if words else NOTHING
