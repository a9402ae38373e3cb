"""A language that the bot speaks: what stands for each English sentence that is not a tree's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class Tongue:
    """A language by its code, such as ``cy``, and its own name. What it has no words for is said in English.

    `said` maps an English sentence of the code, a heading of the plan card or a signpost's words to what is said for
    it. `forms` does so for one exact number: Welsh has words of its own for two, three and six of a thing.
    """

    code: str = "en"
    name: str = "English"
    said: Mapping[str, str] = field(default_factory=dict, repr=False)
    forms: Mapping[tuple[str, str], str] = field(default_factory=dict, repr=False)

    def __call__(self, english: str) -> str:
        """Return what is said for an English sentence, its slots not yet filled; itself where there is nothing."""
        return self.said.get(english, english)

    def counted(self, number: float, one: str, several: str) -> str:
        """Return a count in words. `one` and `several` are English, `several` with the slot ``{number}``."""
        shown = f"{number:g}"
        exact = self.forms.get((several, shown))
        return (exact or self(one if number == 1 else several)).format(number=shown)


ENGLISH = Tongue()
