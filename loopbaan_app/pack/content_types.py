"""The list of content types: adding one is adding an entry here.

Each entry says from which model, folder or table it is made, which columns pages filter on, and which links it has.
"""

from typing import NamedTuple

from loopbaan_app.model.level import LEVELS
from loopbaan_app.pack.columns import (
    Column,
    Link,
    flag,
    item_json,
    language,
    number,
    one_of,
    reference,
    slug,
    text,
    web,
    whole,
)  # fmt: skip

CERTAINTIES = ("high", "medium", "low")
CERTAINTIES_OR_UNKNOWN = (*CERTAINTIES, "unknown")


class ContentType(NamedTuple):
    """One kind of content and the table that holds it.

    With a `folder` the words stand in TOML, one file per item, and the table keeps the item as JSON;
    with a `csv` the facts stand in a table under `content/tables`. A type with both has its words in the folder.
    """

    table: str
    model: str
    """Module and class below `loopbaan_app.model`."""
    columns: tuple[Column, ...]
    folder: str = ""
    csv: str = ""
    key: tuple[str, ...] = ("id",)
    links: tuple[Link, ...] = ()
    constraints: tuple[str, ...] = ()

    @property
    def as_json(self) -> bool:
        """True when the table holds the whole item as JSON beside its columns."""
        return bool(self.folder)

    @property
    def all_columns(self) -> tuple[Column, ...]:
        """The columns in the order of the table."""
        if not self.as_json:
            return self.columns
        return (self.columns[0], language(), *self.columns[1:], item_json())


def _name(path: str = "words.name") -> tuple[Column, Column]:
    """The name and the form of it by which lists are sorted."""
    return text("name", 160, 1, path), text("sort_name", 320, 0, path)._replace(folded=True)


_ONE_LINE = text("one_line", 160, 1, "words.one_line")
_DOMAIN = reference("domain", "domain")

CONTENT_TYPES = (
    ContentType(
        "source", "figure.Source",
        (slug("id"), text("publisher", 160, 1), text("title", 300, 1), web("url"), text("date", 60, 1),
         text("licence", 160, 1), one_of("interest", ("public", "sector", "company", "school", "news", "unknown")),
         text("note", 2000, optional=True)),
        csv="sources.csv",
    ),
    ContentType(
        "measure", "figure.Measure",
        (slug("id"), text("name", 160, 1), text("unit", 160, 1), text("definition", 2000, 1),
         text("reading", 2000, optional=True), whole("shelf_life_months", 1, 1200)),
        csv="measures.csv",
    ),
    ContentType(
        "region", "region.Region",
        (text("code", 60, 1), text("name", 160, 1), one_of("kind", ("province", "labour-region")),
         text("province", 160), text("path", 200_000, 1), number("label_x"), number("label_y")),
        csv="regions.csv", key=("code",),
    ),
    ContentType(
        "figure", "figure.Figure",
        (slug("id"), text("subject_kind", 160, 1), text("subject", 200, 1), reference("measure", "measure"),
         number("value", optional=True), text("text", 2000, 1, optional=True), text("qualifier", 300),
         text("unit", 160, 1), text("period", 160, 1), text("region", 160, 1),
         one_of("scope", ("occupation", "group", "segment", "national", "region", "other")),
         one_of("certainty", CERTAINTIES_OR_UNKNOWN), reference("source", "source"), text("locator", 1000),
         text("formula", 2000), text("note", 2000)),
        csv="figures.csv", constraints=("CHECK (value IS NOT NULL OR text IS NOT NULL)",),
    ),
    ContentType(
        "series", "figure.Series",
        (slug("id"), text("name", 160, 1), text("unit", 160, 1), text("definition", 2000, 1), text("topic", 160, 1),
         one_of("shown_as", ("line", "bar", "table")), reference("measure", "measure")),
        csv="series.csv",
    ),
    ContentType(
        "series_point", "figure.SeriesPoint",
        (reference("series", "series"), text("breakdown", 200), text("period", 60, 1), number("value"),
         text("qualifier", 300), text("method", 300), one_of("certainty", CERTAINTIES_OR_UNKNOWN),
         reference("source", "source"), text("note", 2000)),
        csv="series_points.csv", key=("series", "breakdown", "method", "period"),
    ),
    ContentType(
        "admission_rule", "admission.AdmissionRule",
        (slug("id"), one_of("kind", ("programme", "sector", "general")), text("sector", 160),
         text("name_in_rule", 300), text("name_now", 300), text("croho", 300), text("nt", 300), text("ng", 300),
         text("em", 300), text("cm", 300), text("extra_selection", 300), text("mbo4", 300),
         text("note", 2000, optional=True), text("later_changes", 2000, optional=True), text("year", 60, 1),
         reference("source", "source"), one_of("certainty", CERTAINTIES)),
        csv="admission_rules.csv",
    ),
    ContentType(
        "progression", "admission.Progression",
        (slug("id"), text("from_level", 160, 1), text("from_detail", 500), text("to_level", 160, 1),
         text("to_detail", 500), text("allowed", 160, 1), text("conditions", 2000, 1), text("years", 60),
         text("year", 60, 1), reference("source", "source"), one_of("certainty", CERTAINTIES)),
        csv="progressions.csv",
    ),
    ContentType(
        "domain", "domain.Domain",
        (slug("id"), text("name", 160, 1, "words.name"), text("line", 160, 1, "words.line"),
         one_of("kind", ("growth", "society", "other")), text("icon", 60, 1), whole("sort_order", 0, 1000, "order")),
        folder="domains",
        links=(Link("domain_figure", ("words.surprises.figure",), ("figure",)),),
    ),
    ContentType(
        "profile", "profile.Profile",
        (slug("id"), text("name", 160, 1, "words.name"), _ONE_LINE,
         one_of("kind", ("vmbo", "vmbo-tl", "havo", "havo-double", "leerweg", "practical")),
         text("code", 60), whole("sort_order", 0, 1000, "order"),
         reference("tl_profile", "profile", optional=True), reference("source", "source")),
        folder="profiles",
    ),
    ContentType(
        "programme", "programme.Programme",
        (slug("id"), *_name("name"), _ONE_LINE, _DOMAIN, one_of("level", LEVELS), text("years", 60),
         text("routes", 100), text("code", 60), one_of("code_system", ("crebo", "croho", "geen")),
         reference("source", "source")),
        folder="programmes", csv="programmes.csv",
        links=(
            Link("programme_domain", ("domain", "also_domains"), ("domain",)),
            Link("programme_next", ("next_programmes",), ("programme",), "next_programme"),
            Link("programme_profile", ("vmbo_profiles", "havo_profiles"), ("profile",)),
            Link("programme_rule", ("admission",), ("admission_rule", "progression")),
        ),
    ),
    ContentType(
        "occupation", "occupation.Occupation",
        (slug("id"), *_name(), _ONE_LINE, _DOMAIN, one_of("level", LEVELS), text("levels_also", 100),
         text("riasec", 3, 1), text("group_code", 4, path="group")),
        folder="occupations",
        links=(
            Link("occupation_domain", ("domain", "also_domains"), ("domain",)),
            Link("occupation_programme", ("programmes",), ("programme",)),
            Link("occupation_related", ("related",), ("occupation",), "related"),
        ),
    ),
    ContentType(
        "catalogue_occupation", "catalogue.CatalogueOccupation",
        (slug("id"), text("name", 160, 1), text("esco_code", 40, 4), text("esco_id", 36, 36), text("isco08", 4, 4),
         text("isco_name", 160, 1), text("group_code", 4, path="group"), text("other_names", 4000),
         text("skills", 2000), reference("source", "source")),
        csv="catalogue_occupations.csv",
    ),
    ContentType(
        "role_model", "role_model.RoleModel",
        (slug("id"), *_name(), text("work", 160, 1, "words.work"), _ONE_LINE, one_of("kind", ("real", "composite")),
         _DOMAIN, one_of("level", LEVELS, optional=True), flag("did_vmbo", optional=True),
         flag("switched", optional=True), text("region", 160), text("province", 10), text("year", 60),
         text("portrait", 1000, 2), reference("source", "source")),
        folder="role_models",
        links=(
            Link("role_model_domain", ("domain", "also_domains"), ("domain",)),
            Link("role_model_occupation", ("occupations",), ("occupation",)),
        ),
    ),
    ContentType(
        "visit", "visit.Visit",
        (slug("id"), *_name(), _ONE_LINE, one_of("kind", ("place", "event", "programme", "company_type")),
         text("domains", 600), text("place", 160), text("provinces", 200), text("audience", 100), web("url"),
         reference("source", "source")),
        folder="visits",
        links=(
            Link("visit_domain", ("domains",), ("domain",)),
            Link("visit_region", ("provinces",), ("region",)),
            Link("visit_occupation", ("jobs.occupation",), ("occupation",)),
        ),
    ),
    ContentType(
        "quiz_item", "quiz.QuizItem",
        (slug("id"), slug("twins"), text("family", 20, 1), text("guess", 20, 1), text("audience", 60, 1), _DOMAIN,
         reference("figure", "figure"), reference("role_model", "role_model"),
         reference("occupation", "occupation"), reference("visit", "visit")),
        folder="quiz",
    ),
    ContentType(
        "task", "task.Task",
        (slug("id"), *_name("words.title"), text("question", 160, 1, "words.question"),
         one_of("kind", ("sort", "estimate", "spot", "order")), _DOMAIN, whole("minutes", 1, 5)),
        folder="tasks",
        links=(Link("task_occupation", ("occupations",), ("occupation",)),),
    ),
    ContentType(
        "glossary", "glossary.GlossaryEntry",
        (slug("id"), text("word", 160, 1, "words.word"), text("meaning", 2000, 1, "words.meaning")),
        folder="glossary",
    ),
    ContentType(
        "profile_choice", "profile_choice.ProfileCount",
        (text("year", 20, 4), text("level", 60, 1), text("profile", 160, 1), whole("candidates", 0, 1_000_000),
         reference("source", "source")),
        csv="profile_choices.csv", key=("year", "level", "profile"),
    ),
)  # fmt: skip


def content_type(table: str) -> ContentType:
    """The content type that a table holds."""
    return next(type_ for type_ in CONTENT_TYPES if type_.table == table)
