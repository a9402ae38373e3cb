"""The conversation loop of a terminal: begin or go on, show what was committed, take a line, take the turn."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.conversation import events
from bot.conversation.effects import Ask, Choice, Message
from bot.conversation.session import Mode
from bot.dialogue.safety import Button, EmergencyCard
from bot.dialogue.slots import Contact, fill
from bot.library import Library
from bot.terminal.commands import COMMANDS, act_of, command_of, options_of
from bot.terminal.screen import Screen
from bot.turn import WELCOME, Incoming, Sendable, Started, Turns, Typed

CONVERSATION = "terminal"


@dataclass
class Chat:
    """One terminal, one conversation."""

    turns: Turns
    library: Library
    screen: Screen
    contacts: dict[str, str]
    clock: Callable[[], datetime]
    timezone: str
    asked: Ask | None = None
    in_danger: bool = False

    async def prepare(self, tree: str | None) -> None:
        """Lead the worker through set-up where it is due, then through `tree`. Returns when it is over or paused.

        Without a tree, what is open goes on; where nothing is, the worker chooses.
        """
        standing = await self.turns.standing(CONVERSATION)
        set_up_due = tree != WELCOME and WELCOME in self.library.dialogues
        if standing is None and set_up_due and not await self.turns.welcomed(CONVERSATION):
            await self.walk(WELCOME)
            standing = await self.turns.standing(CONVERSATION)
            if standing is not None:
                return
        await self.walk(tree or (standing.tree if standing else await self._chosen()))

    async def walk(self, tree: str) -> None:
        """Begin a tree, or go on where this conversation was, and take lines until it ends or is paused."""
        await self._say_unsent()
        standing = await self.turns.standing(CONVERSATION)
        if standing is not None and standing.mode is Mode.unsafe:
            await self._emergency()
        elif standing is not None and (standing.tree == tree or await self._goes_on(standing.tree, tree)):
            await self._take(events.Resumed())
        else:
            await self._take(Started(tree))
        while True:
            if self.in_danger:
                await self._under_the_emergency_card()
            elif self.asked is None:
                return
            else:
                await self._one_line(self.asked)

    async def _one_line(self, asked: Ask) -> None:
        line = await self.screen.ask(asked)
        command = command_of(line)
        if command == "/hide":
            self.screen.clear()
        elif command == "/help":
            self.screen.note("\n".join(f"{name}  {entry.does}" for name, entry in COMMANDS.items()))
        else:
            act = act_of(line, asked, self._end_of_tomorrow())
            if act is not None:
                await self._take(act)

    async def _take(self, act: Typed | Started | events.Event) -> None:
        """Take one turn: what comes back is committed; show it, then mark it shown."""
        incoming = Incoming(CONVERSATION, secrets.token_hex(8), act, self.clock())
        said = await self.turns.take(incoming, self._emergency)
        await self._deliver(said)
        standing = await self.turns.standing(CONVERSATION)
        if standing is None or standing.mode is Mode.paused:
            self.asked = None

    async def _deliver(self, said: tuple[Sendable, ...]) -> None:
        for sendable in said:
            self._show(sendable.message)
            await self.turns.sent((sendable,))

    def _show(self, message: Message) -> None:
        self.screen.show(message)
        if isinstance(message, Ask):
            self.asked = message

    async def _say_unsent(self) -> None:
        """Say what an earlier run committed but did not show; its question is put again anyway."""
        unsent = await self.turns.unsent(CONVERSATION)
        over = await self.turns.standing(CONVERSATION) is None
        for sendable in unsent:
            if over or not isinstance(sendable.message, Ask):
                self.screen.show(sendable.message)
            await self.turns.sent((sendable,))

    async def _chosen(self) -> str:
        """Ask which tree to prepare with."""
        found = {
            name: self.library.dialogues[name].tree for name in self.library.reads if name in self.library.dialogues
        }
        choices = tuple(Choice(name, tree.title, tree.about) for name, tree in found.items())
        return (await self._pick(Ask("choose-tree", "What would you like to prepare?", "choice", choices)))[0]

    async def _pick(self, asked: Ask) -> tuple[str, ...]:
        """Ask a question of the terminal's own until one of its choices is taken."""
        self.screen.show(asked)
        while True:
            chosen = options_of(await self.screen.ask(asked), asked)
            if chosen:
                return chosen

    async def _goes_on(self, open_tree: str, wanted: str) -> bool:
        """Ask whether to go on with what is open, or to leave it for another tree."""
        titles = {name: self.library.dialogues[name].tree.title if name in self.library.dialogues else name
                  for name in (open_tree, wanted)}  # fmt: skip
        asked = Ask(
            step="go-on",
            text=f"You are in the middle of “{titles[open_tree]}”.",
            kind="choice",
            choices=(Choice("go-on", "Go on with it"), Choice("leave", "Leave it, start the new one")),
        )
        return await self._pick(asked) == ("go-on",)

    async def _emergency(self) -> None:
        """Show the emergency card from memory: no store, no turn, nothing that could fail before it."""
        self.in_danger = True
        self.screen.emergency(self._with_contacts(self.library.emergency.first), self.library.emergency)

    async def _under_the_emergency_card(self) -> None:
        card = self.library.emergency
        said = (await self.screen.in_emergency(card)).strip()
        chosen = _button(card, said)
        if chosen is not None:
            self.screen.note(self._with_contacts(buttons_of(card)[chosen].text or card.first))
        if chosen == "carry-on":
            self.in_danger = False
            await self._take(events.Resumed())
        elif chosen == "stop":
            self.in_danger, self.asked = False, None
            await self._take(events.Stopped())
        elif chosen is None:
            self.screen.emergency(self._with_contacts(card.first), card)

    def _with_contacts(self, text: str) -> str:
        return fill(
            text,
            lambda _: "they",
            lambda slot: self.contacts.get(slot.which, slot.otherwise) if isinstance(slot, Contact) else "",
        )

    def _end_of_tomorrow(self) -> datetime:
        here = self.clock().astimezone(ZoneInfo(self.timezone))
        return datetime.combine(here.date() + timedelta(days=2), time.min, here.tzinfo)


def buttons_of(card: EmergencyCard) -> dict[str, Button]:
    """Return the buttons under the emergency card by name, the two ways on last."""
    return {**card.buttons, "carry-on": card.carry_on, "stop": card.stop}


def _button(card: EmergencyCard, said: str) -> str | None:
    buttons = buttons_of(card)
    if said.isdecimal() and 1 <= int(said) <= len(buttons):
        return list(buttons)[int(said) - 1]
    word = said.casefold().removeprefix("/")
    word = {"resume": "carry-on"}.get(word, word)
    return next((name for name, button in buttons.items() if word in (name, button.label.casefold())), None)
