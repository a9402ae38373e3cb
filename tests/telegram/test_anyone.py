"""Where a tree says that anyone may answer in a group, guests answer too, and can do nothing else."""

from __future__ import annotations

from pathlib import Path

from bot.telegram import group_words as words
from tests.telegram.given import GROUP, a_bot, a_team, nothing_waits, rows
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.small_content import small_content

TREE = """
id: team-round
title: Tea for all
about: A tree of a test.
minutes: 3
in_group: anyone
steps:
  - {id: tea, ask: Which tea?, why: We drink it., choose: {green: Green tea, black: Black tea}, log: session}
  - {id: cake, ask: Which cake?, privately: yes, poll: {plum: Plum cake, nut: Nut cake}, log: session}
  - {id: bread, ask: Which bread?, choose: {rye: Rye bread, oat: Oat bread}, log: session}
"""


async def test_a_guest_answers_and_votes_and_leads_nothing_and_counts_nowhere(tmp_path: Path, nursery: Nursery) -> None:
    content = small_content(tmp_path / "content")
    (content / "trees" / "team-round.yaml").write_text(TREE, "utf-8")
    async with a_bot(tmp_path, nursery, settings={"BEFOREHAND_DIALOGUES": str(content)}) as (telegram, bot):
        ann, bob, *others = await a_team(telegram, bot, 5)
        guest = Person(telegram, 880_017_010, chat=GROUP)
        await ann.types("/round")
        await ann.sees_button("Green tea")
        for label in ("Skip", "Stop"):
            await guest.taps(label)
            assert await guest.told() == words.INVITED_ONLY
            await bob.taps(label)
            assert await bob.told() == words.WHO_LEADS
        await guest.taps("Why ask?")
        assert await guest.told() == "We drink it."
        counted = rows(bot, "SELECT step, what, times FROM counted ORDER BY 1, 2")
        await guest.taps("Black tea")
        await ann.sees_button("Plum cake")
        assert rows(bot, "SELECT step, what, times FROM counted ORDER BY 1, 2") == counted

        for person in (guest, bob, *others, ann):
            await person.taps("Plum cake")
            assert await person.told() == words.VOTED
        await guest.taps("Close, and see")
        assert await guest.told() == words.INVITED_ONLY
        await ann.taps("Close, and see")
        await ann.sees_button("Rye bread")
        await bob.taps("Oat bread")
        await nothing_waits(bot)
        assert ("bread", "answered:oat", 1) in rows(bot, "SELECT step, what, times FROM counted")
        assert bot.holds("880017010", "company") == []
