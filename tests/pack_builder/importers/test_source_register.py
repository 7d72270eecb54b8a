"""Every document is one source, with a licence and an honest address, and keeps its id."""

from pathlib import Path

from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister, start_page_note

PAGE = Cited("NU.nl / CBS", "Vacatures", "http://nu.nl/1", "2022")


def test_a_document_is_listed_once_however_often_it_is_cited(content: Path):
    register = SourceRegister(content)
    first = register.cite(PAGE)
    assert register.cite(Cited("NU.nl / CBS", "Vacatures", "https://nu.nl/1", "2024")) == first
    (row,) = register.rows()
    assert (row["url"], row["date"]) == ("https://nu.nl/1", "2022 tot 2024")
    assert (row["licence"], row["interest"]) == ("alleen een los feit; licentie te bevestigen", "news")


def test_a_source_keeps_its_id_at_the_next_import(content: Path):
    register = SourceRegister(content)
    first = register.cite(PAGE)
    register.write(content)
    again = SourceRegister(content)
    assert again.cite(PAGE) == first
    assert again.rows() == register.rows()


def test_two_documents_with_the_same_name_get_two_ids(content: Path):
    register = SourceRegister(content)
    ids = {register.cite(PAGE), register.cite(Cited("NU.nl / CBS", "Vacatures", "https://nu.nl/2", "2022"))}
    assert ids == {"nu-nl-vacatures-2022", "nu-nl-vacatures-2022-2"}


def test_an_address_we_may_not_show_stands_in_the_note(content: Path):
    register = SourceRegister(content)
    register.cite(Cited("CBS", "Tabel", "ftp://cbs.nl/x"))
    (row,) = register.rows()
    assert row["url"] == ""
    assert "ftp://cbs.nl/x" in row["note"]


def test_a_start_page_is_called_a_start_page():
    assert start_page_note(["adres is start- of verkorte pagina"]).startswith("Het adres is een startpagina")
    assert start_page_note(["NG en NT samen"]) == ""


def test_the_big_tables_have_short_ids_and_say_that_we_saw_a_copy(content: Path):
    register = SourceRegister(content)
    assert register.cite(Cited("CBS", "StatLine 85517NED Werknemers; uurloon en beroep (2022)")) == "cbs-85517ned-2022"
    assert "kopie" in register.rows()[0]["note"]
