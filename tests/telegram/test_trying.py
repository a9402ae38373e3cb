"""A trial in the chat: chosen with taps, begun by a lead, stopped by the safety owner; the numbers as pictures."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.counted import AT, END
from bot.review import draft_words, trial_words
from bot.review.draft_words import WALK
from bot.roles import Role
from bot.telegram import showing
from tests.telegram.given import a_bot, a_member, database, nothing_waits, rows
from tests.telegram.peers.bot_process import BotProcess
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.peers.server import Server
from tests.telegram.small_content import small_content
from tests.telegram.test_versions_played import AIM, ANSWERS, BETTER

MOST = 30
"""Workers of whom one at least is in the half with the new words: a coin falls thirty times alike in 500 million."""


async def at_the_aim(who: Person) -> str:
    """Walk the short tree up to its question for the aim, and return that question as it is worded."""
    await who.types("/door")
    for question, answer in ANSWERS:
        await who.sees(question)
        await who.taps(answer)
    return BETTER if BETTER in (await who.sees("one aim today?")).text else AIM


async def proposes(ann: Person) -> None:
    """Draft other words for the aim, and ask for a second reader."""
    await ann.types("/drafts")
    for label in (draft_words.BETTER, "At the door"):
        await ann.sees_button(label)
        await ann.taps(label)
    for label in ("More ›", AIM, f"Question: {AIM}"):
        await ann.sees_button(label)
        await ann.taps(label)
    await ann.replies(BETTER, await ann.sees("reply to this message", f"“{AIM}”"))
    await ann.sees_button(WALK)
    await ann.taps(draft_words.PROPOSE)
    await ann.sees_button("Unclear")
    await ann.taps("Unclear")
    await ann.sees(draft_words.CAME_OF_IT["proposed"])
    assert trial_words.TRY not in ann.labels


def a_quarter_closed(bot: BotProcess) -> None:
    """Put the numbers of a quarter into the store, as they are when it has closed."""
    version = "v1"
    cells = [(END, "", "done", 40), (END, "", "left", 10), (AT, "aim", "why", 15)]
    with closing(sqlite3.connect(database(bot), timeout=30)) as connection, connection:
        connection.execute("INSERT INTO closed_quarter VALUES ('2025-Q3')")
        for kind, step, what, number in cells:
            row = ("2025-Q3", kind, "door", version, step, what, number)
            connection.execute("INSERT INTO published VALUES (?,?,?,?,?,?,?)", row)


async def begins(bob: Person) -> None:
    """Try the draft for two weeks, with one aim and one reason to stop."""
    await bob.types("/drafts")
    for label in ("At the door", trial_words.TRY, "2 weeks"):
        await bob.sees_button(label)
        await bob.taps(label)
    await bob.sees_button(trial_words.AIMS["f"])
    assert trial_words.ENOUGH not in bob.labels, "something has to be chosen"
    await bob.taps(trial_words.AIMS["f"])
    await bob.sees("Chosen: As many finish, or more.")
    await bob.taps(trial_words.ENOUGH)
    await bob.sees_button(trial_words.STOPS["s"])
    await bob.taps(trial_words.STOPS["s"])
    await bob.sees("Chosen: A new worry about safety.")
    await bob.taps(trial_words.ENOUGH)
    await bob.sees("has begun. It ends by itself on")


async def in_the_half_with_the_new_words(telegram: Server, bot: BotProcess) -> Person:
    for number in range(7100, 7100 + MOST):
        worker = await a_member(telegram, bot, number)
        if await at_the_aim(worker) == BETTER:
            return worker
    raise AssertionError("Nobody has the new words.")


async def test_a_trial_is_begun_with_taps_and_stopped_at_once_and_the_numbers_are_seen_as_pictures(
    tmp_path: Path, nursery: Nursery
) -> None:
    content = small_content(tmp_path / "content")
    async with a_bot(tmp_path, nursery, settings={"BEFOREHAND_DIALOGUES": str(content)}) as (telegram, bot):
        ann = await a_member(telegram, bot, 7002, Role.champion)
        bob = await a_member(telegram, bot, 7003, Role.editor)
        olu = await a_member(telegram, bot, 7004, Role.safety_owner)
        mia = await a_member(telegram, bot, 7005, Role.manager)
        await proposes(ann)
        await begins(bob)
        worker = await in_the_half_with_the_new_words(telegram, bot)

        await ann.types("/drafts")
        await ann.sees_button(trial_words.LIST)
        await ann.taps(trial_words.LIST)
        await ann.sees(trial_words.WHICH)
        await ann.taps(next(label for label in ann.labels if label.startswith("At the door ·")))
        await ann.sees("Trial of “At the door”", "A success would be: As many finish, or more.")
        assert not {trial_words.STOP, trial_words.PULL} & {*ann.labels}, "a champion looks"

        await olu.types("/drafts")
        await olu.sees_button(trial_words.LIST)
        await olu.taps(trial_words.LIST)
        await olu.sees(trial_words.WHICH)
        await olu.taps(next(label for label in olu.labels if label.startswith("At the door ·")))
        await olu.sees_button(trial_words.PULL)
        await olu.taps(trial_words.PULL)
        await olu.sees(trial_words.CAME_OF_IT["pulled"])
        assert rows(bot, "SELECT why_over, closed FROM trial") == [("pulled", "no")]

        a_quarter_closed(bot)
        await mia.types("/insight")
        await mia.sees_button("At the door")
        await mia.taps("At the door")
        await mia.types("/insight")
        await mia.sees_button(showing.TIME)
        await mia.taps(showing.TIME)
        await mia.taps(showing.WHAT_CHANGED)
        await mia.sees("Nothing was published here in the last year.")
        pictures = [message.content for message in mia.from_bot if "photo" in message.content]
        captions = [str(picture["caption"]) for picture in pictures]
        assert len(captions) == 2
        assert all(caption.startswith("July to September 2025, rounded to five.") for caption in captions)
        assert "asked why 15" in captions[0]
        assert "July to September 2025: 40" in captions[1]

        await worker.taps("Listen")
        await worker.sees("My first words?")
        await worker.taps("‹ Back")
        await worker.sees(AIM)
        await nothing_waits(bot)
        assert [what for (what,) in rows(bot, "SELECT what FROM audit ORDER BY number")] == [
            "drafted",
            "proposed",
            "trial-begun",
            "trial-ended",
        ]
