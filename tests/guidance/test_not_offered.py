"""What is left when the school does not offer a profile."""

from loopbaan_app.guidance.not_offered import not_offered
from loopbaan_app.guidance.two_choices import begin


def test_on_the_vmbo_another_profile_keeps_the_same_doors(book):
    left = not_offered(book, begin("vmbo-kb", "pie"))
    assert left.same_doors
    assert "bwi" in left.alike and "dp" in left.alike and "zw" not in left.alike


def test_on_the_havo_there_are_ways_with_their_rules(book):
    left = not_offered(book, begin("havo", "em"))
    assert not left.same_doors
    assert [way.kind for way in left.ways] == ["certificaat", "school", "mbo-4"]
    assert all(way.rule in book.asked for way in left.ways)
    assert left.alike == ("em-cm",)
