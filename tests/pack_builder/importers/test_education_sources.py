"""A row that rests on several documents has one source that names them all."""

from pathlib import Path

from loopbaan_app.pack_builder.importers.education_sources import DOCUMENTS, cite_education
from loopbaan_app.pack_builder.importers.slugs import slug
from loopbaan_app.pack_builder.importers.source_register import SourceRegister


def test_the_first_document_is_the_source_and_the_others_stand_in_its_note(content: Path):
    register = SourceRegister(content)
    raw = "https://www.platformsvmbo.nl/themas/vmbo/avo ; https://www.dedecaan.net/profielkeuze-nieuwe-vmbo/"
    assert cite_education(raw, register) == "platforms-vmbo-avo-en-dedecaan-profielen-2016"
    (row,) = register.rows()
    assert row["publisher"] == "Platforms vmbo"
    assert "De Decaan" in row["note"]


def test_a_document_we_do_not_know_is_kept_as_it_is_named(content: Path):
    register = SourceRegister(content)
    cite_education("Een nieuw boek, 2027", register)
    assert [(row["publisher"], row["title"]) for row in register.rows()] == [("onbekend", "Een nieuw boek, 2027")]


def test_the_ids_of_documents_are_readable():
    assert all(known.id == slug(known.id) for known in DOCUMENTS)
