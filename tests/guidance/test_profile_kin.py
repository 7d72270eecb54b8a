"""Which profiles stand for another one."""

from loopbaan_app.guidance.profile_kin import kin

KNOWN = ("nt", "ng", "ng-nt", "pie", "bwi", "tl-techniek", "dp")


def test_a_double_profile_has_both_and_a_tl_profile_its_vmbo_ones():
    assert kin("ng-nt", KNOWN) == ("ng-nt", "nt", "ng")
    assert kin("tl-techniek", KNOWN) == ("tl-techniek", "bwi", "pie")
    assert kin("dp", KNOWN) == ("dp",)
    assert kin("nt", KNOWN) == ("nt",)
