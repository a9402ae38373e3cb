"""The conversation loop of a terminal: begin or go on, show what was committed, take a line, take the turn."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.conversation import events, words
from bot.conversation.commands import options_of
from bot.conversation.effects import Ask, Choice, Message
from bot.conversation.session import Mode
from bot.dialogue.bundle import PRACTISED
from bot.dialogue.safety import EmergencyCard
from bot.dialogue.slots import Contact, fill
from bot.library import Library
from bot.review.withdrawing import withdrawing
from bot.terminal import words as own
from bot.terminal.commands import WHAT_IT_DOES, act_of, command_of
from bot.terminal.screen import Screen
from bot.turn import WELCOME, Incoming, Sendable, Started, Turns, Typed, Worked

if TYPE_CHECKING:
    from bot.terminal.recorded import RecordedScreen

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
    recorded: str | None = None
    """The tree whose beginning starts a recording; None stands for whichever begins."""
    recorder: RecordedScreen | None = None
    asked: Ask | None = None
    in_danger: bool = False
    stopped_for_safety: bool = False

    async def prepare(self, tree: str | None, *, practice: bool = False) -> None:
        """Lead the worker through set-up where it is due, then through `tree`. Returns when it is over or paused.

        Without a tree, what is open goes on; where nothing is, or for practice, the worker chooses.
        """
        standing = await self.turns.standing(CONVERSATION)
        set_up_due = tree != WELCOME and WELCOME in self.library.dialogues
        set_up_open = standing is None or standing.tree == WELCOME
        if set_up_due and set_up_open and not await self.turns.welcomed(CONVERSATION):
            await self.walk(WELCOME)
            standing = await self.turns.standing(CONVERSATION)
            if standing is not None or self.stopped_for_safety:
                return
        going_on = standing.tree if standing is not None and not practice else None
        wanted = tree or going_on or await self._chosen(practice=practice)
        if wanted is not None:
            await self.walk(wanted)

    async def walk(self, tree: str) -> None:
        """Begin a tree, or go on where this conversation was, and take lines until it ends or is paused."""
        await self._say_unsent()
        standing = await self.turns.standing(CONVERSATION)
        if standing is not None and standing.mode is Mode.unsafe:
            await self._emergency()
        else:
            same = standing is not None and standing.tree == tree
            way = "go-on" if same else await self._goes_on(standing.tree, tree) if standing else "leave"
            if way is None:
                return
            await (self._take(events.Resumed()) if way == "go-on" else self._start(tree))
        while True:
            if self.in_danger:
                await self._under_the_emergency_card()
            elif self.asked is None:
                return
            else:
                await self._one_line(self.asked)

    async def _start(self, tree: str) -> None:
        recorder = self.recorder if tree == self.recorded or self.recorded is None else None
        if recorder is not None:
            recorder.begins(tree, self.library.dialogue(tree).tree.title)
        await self._take(Started(tree))
        begun = await self.turns.standing(CONVERSATION)
        if recorder is not None and begun is not None:
            recorder.knows(begun.facts)

    async def _one_line(self, asked: Ask) -> None:
        act = self._act_of(await self.screen.ask(asked), asked)
        if act is not None:
            await self._take(act)

    def _act_of(self, line: str, asked: Ask) -> Typed | Worked | events.Event | None:
        """Return what a line means; None where the terminal has done it by itself."""
        command = command_of(line)
        if command == "/hide":
            self.screen.clear()
        elif command == "/check":
            self._check(line.strip()[len(command) :].strip())
        elif command == "/withdraw":
            return Worked(withdrawing(CONVERSATION, line.strip()[len(command) :].strip(), self.library.tongue))
        elif command == "/help":
            self.screen.note("\n".join(f"{name}  {self.library.tongue(does)}" for name, does in WHAT_IT_DOES.items()))
        return act_of(line, asked, self._end_of_tomorrow())

    def _check(self, line: str) -> None:
        self.screen.note(
            self.turns.check(line, self.library.tongue) if line else self.library.tongue(WHAT_IT_DOES["/check"])
        )

    def _incoming(self, act: Typed | Started | Worked | events.Event) -> Incoming:
        return Incoming(CONVERSATION, secrets.token_hex(8), act, self.clock())

    async def _take(self, act: Typed | Started | Worked | events.Event) -> None:
        """Take one turn: what comes back is committed; show it, then mark it shown."""
        try:
            await self._deliver(await self.turns.take(self._incoming(act), self._emergency))
            standing = await self.turns.standing(CONVERSATION)
        except Exception:
            if self.in_danger:
                return  # the emergency card and its buttons stay, whatever has become of the store
            raise
        if standing is None or standing.mode is Mode.paused:
            self.asked = None

    async def _deliver(self, said: tuple[Sendable, ...]) -> None:
        for sendable in said:
            if sendable.calls is not None:
                continue  # for somebody else's chat: the service takes it up
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

    async def _chosen(self, *, practice: bool) -> str | None:
        """Ask which tree to prepare with, or to practise; None where the worker stops instead."""
        library, before = self.library, PRACTISED if practice else ""
        known = library.practised if practice else set(library.reads) & set(library.dialogues)
        listed = library.menu.sorted((name.removeprefix(before) for name in known), None)
        trees = [(f"{before}{name}", library.dialogues[name].tree) for name in listed]
        choices = tuple(Choice(name, tree.title, tree.about) for name, tree in trees)
        asked = library.tongue(own.CHOOSE_PRACTICE if practice else own.CHOOSE_TREE)
        return await self._pick(Ask("choose-tree", asked, "choice", choices))

    async def _goes_on(self, open_tree: str, wanted: str) -> str | None:
        """Ask whether to go on with what is open ("go-on"), or to leave it for another tree ("leave")."""
        tongue = self.library.tongue
        titles = {name: self.library.walked[name].tree.title if name in self.library.walked else name
                  for name in (open_tree, wanted)}  # fmt: skip
        asked = Ask(
            step="go-on",
            text=tongue(own.IN_THE_MIDDLE).format(title=titles[open_tree]),
            kind="choice",
            choices=(Choice("go-on", tongue(own.GO_ON)), Choice("leave", tongue(own.LEAVE))),
        )
        return await self._pick(asked)

    async def _pick(self, asked: Ask) -> str | None:
        """Ask a question of the terminal's own until one of its choices is taken; None where the worker stops.

        "Not safe now" works here too, before there is any session.
        """
        self.screen.show(asked)
        while True:
            line = await self.screen.ask(asked)
            chosen = options_of(line, asked)
            if chosen:
                return chosen[0]
            act = self._act_of(line, asked)
            if isinstance(act, events.Stopped):
                return None
            if act is None:
                continue
            if not self.turns.alarmed(self._incoming(act)):
                self.screen.note(self.library.tongue(words.NOT_AN_OPTION))
            else:
                await self._take(act)
                if await self._chosen_under_the_emergency_card() == "stop":
                    await self._stop_for_safety()
                    return None
            self.screen.show(asked)

    async def _emergency(self) -> None:
        """Show the emergency card from memory: no store, no turn, nothing that could fail before it."""
        self.in_danger = True
        self.screen.emergency(self._with_contacts(self.library.emergency.first), self.library.emergency)

    async def _under_the_emergency_card(self) -> None:
        if await self._chosen_under_the_emergency_card() == "carry-on":
            await self._take(events.Resumed())
        else:
            await self._stop_for_safety()

    async def _chosen_under_the_emergency_card(self) -> str:
        """Answer the card's buttons until the worker carries on or stops; returns which of the two."""
        card = self.library.emergency
        while True:
            chosen = _button(card, (await self.screen.in_emergency(card)).strip())
            if chosen is None:
                self.screen.emergency(self._with_contacts(card.first), card)
                continue
            self.screen.note(self._with_contacts(card.every_button[chosen].text or card.first))
            if chosen in ("carry-on", "stop"):
                self.in_danger = False
                return chosen

    async def _stop_for_safety(self) -> None:
        self.asked, self.stopped_for_safety = None, True
        if await self.turns.standing(CONVERSATION) is not None:
            await self._take(events.Stopped())

    def _with_contacts(self, text: str) -> str:
        return fill(
            text,
            lambda _: "they",
            lambda slot: self.contacts.get(slot.which, slot.otherwise) if isinstance(slot, Contact) else "",
        )

    def _end_of_tomorrow(self) -> datetime:
        here = self.clock().astimezone(ZoneInfo(self.timezone))
        return datetime.combine(here.date() + timedelta(days=2), time.min, here.tzinfo)


def _button(card: EmergencyCard, said: str) -> str | None:
    buttons = card.every_button
    if said.isdecimal() and 1 <= int(said) <= len(buttons):
        return list(buttons)[int(said) - 1]
    word = said.casefold().removeprefix("/")
    word = {"resume": "carry-on"}.get(word, word)
    return next((name for name, button in buttons.items() if word in (name, button.label.casefold())), None)
