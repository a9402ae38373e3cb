"""What a member's taps, lines and commands mean for their conversation: begin, go on, answer, an event of a session."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.conversation import events
from bot.conversation import words as spoken
from bot.conversation.commands import EVENT_OF
from bot.conversation.effects import Message, Remember, Say
from bot.dialogue.bundle import PRACTISED
from bot.dialogue.tongue import Tongue
from bot.library import LANGUAGE, Library
from bot.review.withdrawing import withdrawing
from bot.roles import May, may
from bot.store import Standing
from bot.telegram import group_words, menus, words
from bot.telegram.arrival import Arrival
from bot.telegram.button import Tap
from bot.telegram.commands import ANSWER, COMMANDS, NOT_SAFE, TYPED
from bot.telegram.desk import Answer, Asked
from bot.telegram.heard import PLAIN
from bot.turn import WELCOME, Act, Started, Tapped, Told, Typed, Worked

SHARE = "share"
"""The tree of the command /share where nothing is open (`PRACTICE.md` 6.7)."""
DOOR = "door"
"""The tree of the command /door (`PRACTICE.md` T01)."""


@dataclass
class Meaning:
    """Tells what is meant, from what an update holds and how its sender stands."""

    library: Library
    check: Callable[[str, Tongue], str]
    """Says what the phrasing check finds in a line."""

    def shelve(self, library: Library) -> None:
        """Go on with this content."""
        self.library = library

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry."""
        by_event = {f"/{name}": _event(each.event) for name, each in COMMANDS.items() if each.event is not None}
        return by_event | {
            NOT_SAFE: _event("/not-safe"),
            ANSWER: self._tapped,
            TYPED: self._typed,
            "/start": self._start,
            "/prepare": self._prepare,
            "/door": self._door,
            "/practice": self._practise,
            "practice": self._practise,
            "/check": self._check,
            "/share": self._share,
            "/withdraw": self._withdraw,
            "/help": self._help,
            "/forget": self._forget,
            "prepare": self._prepare,
            "tree:": self._tree,
            "leave:": self._leave,
            "go-on": self._prepare,
            "resume": _event("/resume"),
            "/plain": self._plain,
            "/language": self._language,
            "language": self._language,
            "speak:": self._speak,
            "forget": self._forget,
            "forget-no": self._forget_not,
        }

    async def _tapped(self, asked: Asked) -> Act:
        return answer_of(asked.arrival)

    async def _typed(self, asked: Asked) -> Act | None:
        text, standing = asked.arrival.text, asked.standing
        if asked.arrival.edited:
            return events.Reworded() if standing.session is not None and text is not None else None
        if text is None:
            return events.WrongKind() if standing.session is not None else Told((Say(asked.tongue(spoken.WRONG_KIND)),))
        if standing.session is None and self._set_up_due(standing):
            return Started(WELCOME)
        return Typed(text)

    async def _start(self, asked: Asked) -> Act:
        """Begin, or go on. What stands behind it is an invitation, which somebody who is in does not need."""
        if not may(asked.role, May.prepare):
            return Told(menus.how_it_works(asked.role, asked.tongue))
        if asked.standing.session is not None:
            return events.Resumed()
        if self._set_up_due(asked.standing):
            return Started(WELCOME)
        listed = _list(asked)
        return Told((Say(asked.tongue(words.IN_ALREADY)), *listed) if asked.about else listed)

    async def _prepare(self, asked: Asked) -> Act:
        tree = asked.about.casefold()
        if tree and tree in self.library.reads:
            return self._walk(tree, asked)
        if asked.standing.session is None and self._set_up_due(asked.standing):
            return Started(WELCOME)
        listed = _list(asked)
        return Told((Say(asked.tongue(words.NO_TREE)), *listed) if tree else listed)

    async def _practise(self, asked: Asked) -> Act:
        tree = asked.about.casefold()
        if f"{PRACTISED}{tree}" in self.library.practised:
            return self._walk(f"{PRACTISED}{tree}", asked)
        if asked.standing.session is None and self._set_up_due(asked.standing):
            return Started(WELCOME)
        listed = menus.what_to_practise(asked.library, menus.agency_of(asked.standing.profile))
        return Told((Say(asked.tongue(words.NO_TREE)), *listed) if tree else listed)

    async def _door(self, asked: Asked) -> Act:
        return self._walk(DOOR, asked)

    async def _tree(self, asked: Asked) -> Act:
        return self._walk(asked.about, asked)

    async def _leave(self, asked: Asked) -> Act:
        return Started(asked.about) if asked.about in self.library.walked else await self._prepare(asked)

    async def _check(self, asked: Asked) -> Act:
        line = asked.about or asked.arrival.replied
        return Told((Say(self.check(line, asked.tongue) if line else asked.tongue(words.CHECK_WHAT)),))

    async def _share(self, asked: Asked) -> Act:
        return events.Sharing() if asked.standing.session is not None else self._walk(SHARE, asked)

    async def _withdraw(self, asked: Asked) -> Act:
        return Worked(withdrawing(asked.arrival.conversation, asked.about, asked.tongue))

    async def _help(self, asked: Asked) -> Act:
        if not asked.arrival.private:
            return Told((Say(asked.tongue(group_words.HELP)),))
        return Told(menus.how_it_works(asked.role, asked.tongue))

    async def _language(self, asked: Asked) -> Act:
        return Told(menus.which_language(asked.library))

    async def _plain(self, asked: Asked) -> Act:
        """Have fewer buttons, each by itself and in words only; or all of them again."""
        if asked.standing.profile.get(PLAIN) == "yes":
            return Told((Say(asked.tongue(words.PLAIN_OFF)),), (Remember(PLAIN, "no"),))
        return Told((Say(asked.tongue(words.PLAIN_ON)),), (Remember(PLAIN, "yes"),))

    async def _speak(self, asked: Asked) -> Act:
        if asked.about not in {tongue.code for tongue in self.library.languages()}:
            return await self._language(asked)
        tongue = self.library.spoken_in(asked.about).tongue
        return Told((Say(tongue(words.LANGUAGE_SET)),), (Remember(LANGUAGE, asked.about),))

    async def _forget(self, asked: Asked) -> Act:
        return Told(menus.shall_i_forget(asked.tongue))

    async def _forget_not(self, asked: Asked) -> Act:
        return Told((Say(asked.tongue(words.KEPT)),))

    def _walk(self, tree: str, asked: Asked) -> Act:
        """Begin a tree; set-up comes before the first, and what is open is not thrown away unasked."""
        session = asked.standing.session
        if tree not in self.library.walked:
            return Told((Say(asked.tongue(words.NO_TREE)), *_list(asked)))
        if self._set_up_due(asked.standing):
            return Started(WELCOME) if session is None else events.Resumed()
        if session is None:
            return Started(tree)
        if session.tree == tree:
            return events.Resumed()
        return Told(menus.go_on_or_leave(asked.library, session.tree, tree))

    def _set_up_due(self, standing: Standing) -> bool:
        return WELCOME in self.library.dialogues and WELCOME not in standing.profile


def _event(name: str) -> Answer:
    async def answer(asked: Asked) -> Act:
        return EVENT_OF[name](asked.end_of_tomorrow)

    return answer


def _list(asked: Asked) -> tuple[Message, ...]:
    return menus.what_to_prepare(asked.library, menus.agency_of(asked.standing.profile))


def answer_of(arrival: Arrival) -> Tapped:
    """Return the act that a tapped answer is."""
    tap = arrival.tap or Tap()
    return Tapped(tap.token or "", tap.alarm, tap.page)
