"""The limits of the audit, all in one place; a pack that does not keep to them is not built."""

from typing import NamedTuple


class Limits(NamedTuple):
    """What the rules compare with; shares are in per cent."""

    domain_people: int = 6
    """People, visits and quiz items of each of the eight domains that the source documents name."""
    domain_visits: int = 6
    domain_quiz: int = 8
    other_people: int = 2
    """The same for every other sector."""
    other_visits: int = 2
    other_quiz: int = 2
    domain_tasks: int = 2
    """Tasks to try out of every domain."""

    quiz_items: int = 120
    twin_families: int = 60
    twins: int = 2
    """Items in a family of twins."""
    question_words: int = 40
    feedback_words: int = 60
    truth_position: int = 20
    """Least share of items whose true answer lies low, in the middle, or high."""
    pleasant_low: int = 35
    pleasant_high: int = 65
    """Between which the share of items with a cheerful truth lies."""
    pilot_answers: int = 20

    women_low: int = 45
    women_high: int = 55
    mbo: int = 50
    """Least share of people with mbo as their highest level, of the people whose level is known."""
    men_in_care: int = 4
    """Least number of men in each of care, childcare and teaching, and of women in each field of technology."""
    women_in_technology: int = 4

    sentence_mean: float = 12.0
    sentence_longest: int = 20
    frequent_words: int = 5_000
    rare_words: int = 15
    """Most words outside the frequent ones that the glossary does not explain, over all texts."""
    rare_words_in_item: int = 30
    """The same for one item with at least `item_words` words."""
    item_words: int = 60
    ease_mean: int = 75
    """Least reading ease by Douma (1960) over all texts, and in one item; 100 is very easy, 60 to 70 ordinary text."""
    ease_in_item: int = 50

    shared_sentences: float = 1 / 3
    """Most sentences that two occupations may share."""
    shared_sequences: float = 1 / 5
    """Most sequences of five words that two occupations may share."""
    sequence: int = 5

    def named(self) -> list[tuple[str, float]]:
        """Each limit as an editor knows it."""
        return [(_NAMES[field], round(value, 2)) for field, value in self._asdict().items()]


_NAMES = {
    "domain_people": "minste mensen per domein", "domain_visits": "minste bezoeken per domein",
    "domain_quiz": "minste quizvragen per domein", "other_people": "minste mensen per andere sector",
    "other_visits": "minste bezoeken per andere sector", "other_quiz": "minste quizvragen per andere sector",
    "domain_tasks": "minste opdrachten per domein",
    "quiz_items": "minste quizvragen", "twin_families": "minste families van tweelingen",
    "twins": "minste vragen in een familie", "question_words": "meeste woorden in een vraag",
    "feedback_words": "meeste woorden in de uitleg", "truth_position": "minste procent antwoorden laag, midden en hoog",
    "pleasant_low": "minste procent vrolijke antwoorden", "pleasant_high": "meeste procent vrolijke antwoorden",
    "pilot_answers": "minste antwoorden in een proef met een klas", "women_low": "minste procent vrouwen",
    "women_high": "meeste procent vrouwen", "mbo": "minste procent mbo",
    "men_in_care": "minste mannen in zorg, kinderopvang en onderwijs",
    "women_in_technology": "minste vrouwen per technisch domein", "sentence_mean": "meeste woorden per zin, gemiddeld",
    "sentence_longest": "meeste woorden in een zin", "frequent_words": "woorden die gewoon heten",
    "rare_words": "meeste procent moeilijke woorden",
    "rare_words_in_item": "meeste procent moeilijke woorden in een tekst",
    "item_words": "minste woorden om een tekst te meten", "ease_mean": "minste leesgemak (Douma)",
    "ease_in_item": "minste leesgemak in een tekst (Douma)", "shared_sentences": "grootste deel gedeelde zinnen",
    "shared_sequences": "grootste deel gedeelde reeksen van woorden", "sequence": "woorden in zo'n reeks",
}  # fmt: skip

LIMITS = Limits()
