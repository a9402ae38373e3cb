"""What an update of a member means: an act for the turn, an errand of the channel's own, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversation import events
from bot.conversation import words as spoken
from bot.conversation.commands import EVENT_OF
from bot.conversation.effects import Ask, Message, Remember, Say
from bot.dialogue.tongue import Tongue
from bot.library import LANGUAGE, Library
from bot.review.withdrawing import withdrawing
from bot.store import Standing
from bot.telegram import menus, words
from bot.telegram.arrival import Arrival
from bot.telegram.commands import COMMANDS, command_in
from bot.telegram.commands import Typed as Command
from bot.telegram.errands import Errand
from bot.turn import WELCOME, Act, Started, Tapped, Told, Typed, Worked

SHARE = "share"
"""The tree of the command /share where nothing is open (`PRACTICE.md` 6.7)."""
DOOR = "door"
"""The tree of the command /door (`PRACTICE.md` T01)."""
ERRANDS = {errand.value: errand for errand in Errand}


@dataclass(frozen=True)
class Meaning:
    """Tells what an update means, from what it holds and how its sender stands."""

    library: Library
    zone: ZoneInfo
    check: Callable[[str, Tongue], str]
    """Says what the phrasing check finds in a line."""

    def speaking(self, standing: Standing) -> Library:
        """Return the content in the language of whoever sent an update."""
        return self.library.chosen(standing.profile)

    def of(self, arrival: Arrival, standing: Standing, end_of_tomorrow: datetime) -> Act | Errand | None:
        """Return what a member's update means; None where it asks for nothing."""
        if arrival.tap is not None:
            if arrival.tap.menu is not None:
                return _turned_to(self._menu(arrival.tap.menu, standing), arrival.tap.page)
            return Tapped(arrival.tap.token or "", arrival.tap.alarm, arrival.tap.page)
        if arrival.edited:
            return events.Reworded() if standing.session is not None and arrival.text is not None else None
        if arrival.text is None:
            return self._wrong_kind(standing)
        command = command_in(arrival.text)
        if command is not None:
            return self._command(command, arrival, standing, end_of_tomorrow)
        if standing.session is None and self._set_up_due(standing):
            return Started(WELCOME)
        return Typed(arrival.text)

    def is_wrong_kind(self, arrival: Arrival) -> bool:
        """Tell whether an update holds a picture, a voice note or the like, which is deleted and never fetched."""
        return arrival.tap is None and arrival.text is None

    def _wrong_kind(self, standing: Standing) -> Act:
        return (
            events.WrongKind()
            if standing.session is not None
            else Told((Say(self.speaking(standing).tongue(spoken.WRONG_KIND)),))
        )

    def _command(
        self, command: Command, arrival: Arrival, standing: Standing, end_of_tomorrow: datetime
    ) -> Act | Errand:
        known = COMMANDS.get(command.name)
        if known is not None and known.event is not None:
            return EVENT_OF[known.event](end_of_tomorrow)
        library = self.speaking(standing)
        match command.name:
            case "start":
                return self._start(standing)
            case "door":
                return self._walk(DOOR, standing)
            case "prepare":
                return self._prepare(command.rest, standing)
            case "check":
                line, tongue = command.rest or arrival.replied, library.tongue
                return Told((Say(self.check(line, tongue) if line else tongue(words.CHECK_WHAT)),))
            case "share":
                return events.Sharing() if standing.session is not None else self._walk(SHARE, standing)
            case "withdraw":
                return Worked(withdrawing(arrival.conversation, command.rest))
            case "tidy":
                return Errand.tidy
            case "privacy":
                return Told(menus.what_is_kept(library.tongue))
            case "language":
                return Told(menus.which_language(library))
            case "forget":
                return Told(menus.shall_i_forget(library.tongue))
        return Told(menus.how_it_works(library.tongue))

    def _menu(self, name: str, standing: Standing) -> Act | Errand:
        if name in ERRANDS:
            return ERRANDS[name]
        if name.startswith(menus.TREE):
            return self._walk(name.removeprefix(menus.TREE), standing)
        if name.startswith(menus.LEAVE) and (tree := name.removeprefix(menus.LEAVE)) in self.library.dialogues:
            return Started(tree)
        if name == "resume":
            return events.Resumed()
        if name == "language":
            return Told(menus.which_language(self.speaking(standing)))
        if name.startswith(menus.SPEAK) and (code := name.removeprefix(menus.SPEAK)) in self._codes():
            tongue = self.library.spoken_in(code).tongue
            return Told((Say(tongue(words.LANGUAGE_SET)),), (Remember(LANGUAGE, code),))
        if name == "forget-no":
            return Told((Say(self.speaking(standing).tongue(words.KEPT)),))
        return self._prepare("", standing)

    def _start(self, standing: Standing) -> Act:
        if standing.session is not None:
            return events.Resumed()
        return Started(WELCOME) if self._set_up_due(standing) else self._prepare("", standing)

    def _prepare(self, tree: str, standing: Standing) -> Act:
        if tree and tree.casefold() in self.library.reads:
            return self._walk(tree.casefold(), standing)
        if standing.session is None and self._set_up_due(standing):
            return Started(WELCOME)
        listed = self._list(standing)
        return Told((self._no_tree(standing), *listed) if tree else listed)

    def _walk(self, tree: str, standing: Standing) -> Act:
        """Begin a tree; set-up comes before the first, and what is open is not thrown away unasked."""
        if tree not in self.library.dialogues:
            return Told((self._no_tree(standing), *self._list(standing)))
        if self._set_up_due(standing):
            return Started(WELCOME) if standing.session is None else events.Resumed()
        if standing.session is None:
            return Started(tree)
        if standing.session.tree == tree:
            return events.Resumed()
        return Told(menus.go_on_or_leave(self.speaking(standing), standing.session.tree, tree))

    def _list(self, standing: Standing) -> tuple[Message, ...]:
        return menus.what_to_prepare(self.speaking(standing), menus.agency_of(standing.profile))

    def _no_tree(self, standing: Standing) -> Say:
        return Say(self.speaking(standing).tongue(words.NO_TREE))

    def _codes(self) -> tuple[str, ...]:
        return tuple(tongue.code for tongue in self.library.languages())

    def _set_up_due(self, standing: Standing) -> bool:
        return WELCOME in self.library.dialogues and WELCOME not in standing.profile


def _turned_to(act: Act | Errand, part: int) -> Act | Errand:
    """Return a menu with the part of its list in view that was tapped."""
    if not isinstance(act, Told):
        return act
    return Told(tuple(replace(said, part=part) if isinstance(said, Ask) else said for said in act.messages))
