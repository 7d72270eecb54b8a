"""Cards without names: other ones each time, of different domains."""

from typing import NamedTuple

from loopbaan_app.guidance.blind_hand import hand


class Work(NamedTuple):
    id: str
    domain: str


WORKS = [Work(f"{domain}-{number}", domain) for domain in "abcdefgh" for number in range(5)]


def test_a_hand_holds_different_domains_and_the_same_number_gives_the_same_hand():
    ids = hand(WORKS, 1).ids
    assert len({id[0] for id in ids}) == len(ids) == 6
    assert hand(reversed(WORKS), 1).ids == ids
    assert hand(WORKS, 2).ids != ids


def test_few_occupations_give_a_small_hand():
    assert sorted(hand(WORKS[:3], 1).ids) == ["a-0", "a-1", "a-2"]
