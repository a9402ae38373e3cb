"""A worker who answers at random, and never so that the visit ends before its card."""

from __future__ import annotations

from random import Random

from bot.anonymise import guard
from bot.conversation.effects import Ask
from bot.conversation.session import Mode
from bot.library import Library
from bot.phrasing.danger import danger_in
from tests import content
from tests.e2e.expected import Block, Expected, Stand

WORDS = (
    "listen",
    "kindly",
    "thank",
    "calm",
    "slowly",
    "gentle",
    "quiet",
    "simple",
    "together",
    "honest",
    "patient",
    "open",
    "warm",
    "clear",
    "small",
    "steady",
    "next",
    "later",
    "pause",
    "breathe",
    "notice",
    "offer",
    "explain",
)
COMMANDS = ("/back", "/skip", "/why", "/change", "/resume", "hmm")


class RandomWorker:
    """Chooses lines; `typed` holds every free line that was typed."""

    def __init__(self, library: Library, expected: Expected, chance: Random) -> None:
        self._expected = expected
        self._chance = chance
        self._in_danger = danger_in(library.danger, content.rulebook())
        self.typed: list[str] = []

    def line(self, stand: Stand, asked: Ask, *, card_shown: bool) -> str:
        """Return a line that answers `asked`, or a command, and leaves the session going until its card was shown."""
        while True:
            line = self._any_line(asked)
            blocks = self._expected.answered(stand, asked, line)
            if all(self._goes_on(block, card_shown) for block in blocks):
                return line

    @staticmethod
    def _goes_on(block: Block, card_shown: bool) -> bool:
        after = block.after
        if after.session is None:
            return after.over and card_shown
        return after.session.mode is not Mode.unsafe

    def _any_line(self, asked: Ask) -> str:
        if asked.step == "your-counts":
            return "on"  # so that what was counted shows whether an answer was doubled
        if self._chance.random() < 0.12:
            return self._chance.choice(COMMANDS)
        if asked.hint is not None and (not asked.choices or self._chance.random() < 0.5):
            return self._free_line()
        names = [choice.name for choice in asked.choices]
        if asked.kind == "multi":
            count = self._chance.randint(1, min(len(names), asked.most or 4))
            return ", ".join(self._chance.sample(names, count))
        number = self._chance.randrange(len(names))
        return self._chance.choice([names[number], str(number + 1), asked.choices[number].label])

    def _free_line(self) -> str:
        while True:
            line = " ".join(self._chance.sample(WORDS, self._chance.randint(3, 9)))
            if not guard(line).spans and not self._in_danger(line):
                self.typed.append(line)
                return line
