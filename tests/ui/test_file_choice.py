"""Saving a file where the user wants it, and what is said when the disk does not take it."""

import errno
import os

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.ui.file_choice import save


def test_the_file_holds_what_was_made_and_nothing_stays_beside_it(tmp_path):
    target = tmp_path / "vragen.pdf"
    save(b"oud", target)
    save(b"nieuw", target)
    assert target.read_bytes() == b"nieuw"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_told_in_one_sentence(tmp_path):
    with pytest.raises(UserError) as refused:
        save(b"x", tmp_path / "weg" / "vragen.pdf")
    assert refused.value.sentence == "De map “weg” is er niet meer. Kies een andere map."


@pytest.mark.parametrize(("number", "sentence"), [
    (errno.ENOSPC, "De schijf is vol. Kies een andere plek, zoals een usb-stick."),
    (errno.EROFS, "In de map “map” mag je niets bewaren. Kies een andere map."),
    (errno.EACCES, "In de map “map” mag je niets bewaren. Kies een andere map."),
    (errno.EIO, "“vragen.pdf” kan daar niet bewaard worden. Kies een andere plek of naam."),
])  # fmt: skip
def test_a_full_or_closed_disk_leaves_the_old_file_as_it_was(tmp_path, monkeypatch, number, sentence):
    folder = tmp_path / "map"
    folder.mkdir()
    target = folder / "vragen.pdf"
    target.write_bytes(b"oud")

    def refuse(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(UserError) as refused:
        save(b"nieuw", target)
    assert refused.value.sentence == sentence
    assert target.read_bytes() == b"oud"
    assert list(folder.iterdir()) == [target]


def test_a_name_that_is_a_folder_is_refused(tmp_path):
    (tmp_path / "vragen.pdf").mkdir()
    with pytest.raises(UserError):
        save(b"x", tmp_path / "vragen.pdf")
    assert [each.name for each in tmp_path.iterdir()] == ["vragen.pdf"]
