"""Conversations that run through one step while it is published, taken out, put back and brought back."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.store import New, Store, VersionAct
from bot.store.opening import FILE
from bot.store.published import running_in
from tests.telegram.given import a_bot, a_member, nothing_waits, rows
from tests.telegram.peers.bot_process import SECRET_KEY, BotProcess
from tests.telegram.peers.fake import Fake
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.small_content import small_content

DOOR, AIM = "trees/door.yaml", "My one aim today?"
OWNER = VersionAct("safety-owner", "unclear", datetime(2026, 11, 22, 9, 30, tzinfo=UTC), "champion, lead champion")
ANSWERS: Sequence[tuple[str, str]] = (
    ("in danger right now?", "No"),
    ("Someone knows", "Yes"),
    ("Phone charged", "Yes"),
    ("Who may be there?", "Only who I came to see"),
    ("one aim", "Listen"),
    ("My first words?", "How are things"),
    ("If it goes wrong", "End early"),
    ("Ready?", "Ready"),
)
"""The short tree to its end. While the fifth is taken out, the sixth follows the fourth."""
ERASED = "Your answers are erased now"
GIVES_UP = 200
"""Taps after which somebody who has not come to an end is stranded."""


@dataclass
class Outcome:
    """What came of it: how many finished, how often the page was changed under them, and who did not get on."""

    finished: int = 0
    edits: int = 0
    stranded: list[str] = field(default_factory=list)
    read: dict[str, int] = field(default_factory=dict)
    """How many met the step in which words."""


async def run_through(
    folder: Path,
    nursery: Nursery,
    people: int,
    edits: int,
    seed: int,
    told: Callable[[int], None] = lambda _: None,
) -> Outcome:
    """Let `people` walk the short tree, each at their own pace, while its question for the aim is changed.

    The changes, `edits` at most, are in turn: published so that those who are in it go over, taken out, put back,
    brought back.
    """
    content, out = small_content(folder / "content"), Outcome()
    async with a_bot(folder, nursery, settings={"BEFOREHAND_DIALOGUES": str(content)}) as (telegram, bot):
        members = [await a_member(telegram, bot, 7001 + number) for number in range(people)]
        chance = random.Random(seed)
        walking = [asyncio.create_task(_walks(each, chance.random(), out)) for each in members]
        await _changes(bot, content, edits, out, told, walking)
        await asyncio.gather(*walking)
        await nothing_waits(bot)
        _judge(telegram, bot, out)
    return out


async def _changes(
    bot: BotProcess,
    content: Path,
    edits: int,
    out: Outcome,
    told: Callable[[int], None],
    walking: Sequence[asyncio.Task[None]],
) -> None:
    """Change the page under everybody, again and again, as long as anybody walks and changes are left."""
    store = await Store.open(bot.data, SECRET_KEY)
    shipped = (content / DOOR).read_text("utf-8")
    try:
        while out.edits < edits and not all(task.done() for task in walking):
            turn, number = out.edits % 4, running_in(bot.data).versions.get(DOOR)
            base = number.number if number is not None else 0
            if turn == 0:
                text = shipped.replace(f"ask: {AIM}", f"ask: What is my one aim today? ({out.edits})")
                await store.versions.publish([New(DOOR, base, text, shipped, "wording", moves=True)], OWNER)
            elif turn == 1:
                await store.versions.take_out(DOOR, "aim", OWNER)
            elif turn == 2:
                await store.versions.put_back(DOOR, "aim", OWNER)
            else:
                back = New(DOOR, base, shipped, shipped, "wording", moves=True, back_to=1)
                await store.versions.publish([back], OWNER, "brought-back")
            out.edits += 1
            told(out.edits)
            await asyncio.sleep(0.4)
    finally:
        await store.close()


async def _walks(who: Person, wait: float, out: Outcome) -> None:
    """Walk the short tree to its card, answering whatever question is there."""
    await asyncio.sleep(wait)
    await who.types("/door")
    try:
        for _ in range(GIVES_UP):
            await who.server.record.until(lambda: _over(who) or _asked(who) is not None, chat=who.number)
            asked = _asked(who)
            if _over(who) or asked is None:
                break
            question, answer = asked
            if "one aim" in question:
                out.read[question] = out.read.get(question, 0) + 1
            await asyncio.sleep(0.05 + wait / 4)
            if answer in who.labels:
                await who.taps(answer)
                await who.hears()
        await who.sees("My three lines")
        out.finished += 1
    except Exception as problem:  # noqa: BLE001 (whatever it is, this person did not get on)
        out.stranded.append(f"member {who.number}: {problem}")


def _over(who: Person) -> bool:
    """Tell whether the walk has come to its end."""
    return any(ERASED in message.text for message in who.from_bot)


def _asked(who: Person) -> tuple[str, str] | None:
    """Return the question that is in sight and what is answered to it; None where none is open yet."""
    for message in reversed(who.from_bot):
        if message.buttons:
            return next(((message.text, answer) for question, answer in ANSWERS if question in message.text), None)
    return None


def _judge(telegram: Fake, bot: BotProcess, out: Outcome) -> None:
    telegram.judge.assert_all_accepted()
    if rows(bot, "SELECT count(*) FROM set_aside") != [(0,)]:
        out.stranded.append("updates were set aside")
    if (bot.data / FILE).exists() and rows(bot, "SELECT count(*) FROM session") != [(0,)]:
        out.stranded.append("sessions are open still")
