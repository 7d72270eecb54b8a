"""What one card of a card list shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CardData:
    """What one card shows. `badges` are (words, look) with a look of the style sheet's badges."""

    id: str
    title: str
    line: str
    domain: str
    badges: tuple[tuple[str, str], ...] = ()
    icon: str = ""
    portrait: Mapping[str, object] = field(default_factory=dict)
    kept: bool = False

    def spoken(self) -> str:
        """The card in one sentence for a screen reader."""
        parts = [self.title, self.line, *(words for words, _ in self.badges)]
        return ". ".join(part for part in parts if part) + (". Bewaard" if self.kept else "")
