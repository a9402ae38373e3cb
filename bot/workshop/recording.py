"""A live conversation written down as a transcript, with nothing in it that the identity guard takes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.anonymise import LaidAside, Memory, session_memory
from bot.conversation.commands import EVENT_OF, options_of
from bot.conversation.effects import Ask, Message
from bot.conversation.events import Answered
from bot.conversation.plain import as_lines
from bot.conversation.typed import spared, typed
from bot.workshop.play import EMERGENCY_CARD
from bot.workshop.transcript import Transcript, Turn, tidy, write_transcript


@dataclass
class Recording:
    """Takes down what is said and given, in order. `facts` and `contacts` are those known when the tree begins."""

    tree: str
    about: str
    facts: Mapping[str, str] = field(default_factory=dict)
    contacts: Mapping[str, str] = field(default_factory=dict)
    _turns: list[Turn] = field(default_factory=list)
    _said: list[str] = field(default_factory=list)
    _asked: Ask | None = None
    _memory: Memory = field(default_factory=session_memory)
    _aside: LaidAside | None = None

    def said(self, message: Message) -> None:
        """Take down a message of the bot."""
        self._said.append(as_lines(message))
        if isinstance(message, Ask):
            self._asked = message

    def emergency(self) -> None:
        """Take down that the emergency card was shown."""
        self._said.append(EMERGENCY_CARD)

    def gave(self, line: str) -> None:
        """Take down a line of the worker: a command, an option's name, label or number, or typed words.

        An option is written by its name, which lasts longer than its label. Words pass the identity guard before they
        are kept here; a word comes back into its line where the worker says that it is no name.
        """
        self._close()
        if line.strip().casefold() in EVENT_OF:
            self._turns.append(Turn(worker=line.strip().casefold()))
            return
        if options := options_of(line, self._asked) if self._asked else ():
            self._bring_back(options)
            self._turns.append(Turn(worker=", ".join(options)))
            return
        kept, self._aside = typed(line.strip(), self._memory)
        self._turns.append(Turn(worker=kept.text, removed=kept.removed))

    def _bring_back(self, options: tuple[str, ...]) -> None:
        heard = spared(self._aside, Answered(options=options), self._memory) if self._aside else None
        if heard is None:
            return
        kept, self._aside = heard
        at = max(place for place, turn in enumerate(self._turns) if turn.removed is not None)
        self._turns[at] = self._turns[at].model_copy(update={"worker": kept.text})

    def text(self) -> str:
        """Return the transcript as YAML."""
        self._close()
        return write_transcript(
            Transcript(
                tree=self.tree,
                about=self.about,
                facts=dict(self.facts),
                contacts=dict(self.contacts),
                turns=tuple(self._turns),
            )
        )

    def _close(self) -> None:
        if self._said:
            self._turns.append(Turn(bot=tidy("\n\n".join(self._said))))
            self._said.clear()
