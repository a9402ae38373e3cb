"""What keeps new words from being published, in the chat: nobody alone, nobody twice, nobody who was let go.

Stale files, hostile files and conversations that go another way are in `test_files_played.py`; the rules of drafts in
`tests/review`.
"""

from __future__ import annotations

from pathlib import Path

from bot.review import draft_words as words
from bot.review.draft_views import PUBLISH
from bot.roles import Role
from bot.telegram import words as spoken
from bot.telegram.button import menu_data
from tests.telegram.given import a_bot, a_member, nothing_waits, rows
from tests.telegram.peers.bot_process import BotProcess
from tests.telegram.peers.fake import Fake
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.small_content import small_content

DOOR, SAME_DAY = "trees/door.yaml", "modules/same-day.yaml"
LONG = 120.0
"""Seconds that looking at a file may take on a busy machine."""
VERSIONS = "SELECT file, number FROM version WHERE number > 1 AND file NOT LIKE 'transcripts%' ORDER BY file"


async def taps(who: Person, label: str) -> None:
    await who.sees_button(label)
    await who.taps(label)


async def proposes(telegram: Fake, bot: BotProcess, who: Person, file: str, text: str, seen: str) -> str:
    """Send a file back with other words, ask for a second reader, and return the draft's id."""
    stem = file.partition("/")[2].removesuffix(".yaml")
    before = {row[0] for row in rows(bot, "SELECT id FROM draft")}
    await who.sends_file(telegram, f"{stem}.v1.yaml", text.encode())
    await who.sees(seen, patience=LONG)
    await taps(who, words.PROPOSE)
    await taps(who, "Unclear")
    await who.sees(words.CAME_OF_IT["proposed"])
    ((draft,),) = [row for row in rows(bot, "SELECT id FROM draft") if row[0] not in before]
    return str(draft)


async def opens(who: Person, label: str) -> None:
    await who.types("/drafts")
    await taps(who, label)


async def publishes(who: Person, draft: str, then: str = "one") -> None:
    """Tap a button to publish that any client can make up."""
    await who.types("/drafts")
    page = await who.sees_button(words.BETTER)
    await who.taps_data(page, menu_data(f"{PUBLISH}{then}:{draft}"))


async def test_nobody_publishes_alone_nor_without_those_who_have_to_agree(tmp_path: Path, nursery: Nursery) -> None:
    content = small_content(tmp_path / "content")
    door, same_day = ((content / file).read_text("utf-8") for file in (DOOR, SAME_DAY))
    async with a_bot(tmp_path, nursery, settings={"BEFOREHAND_DIALOGUES": str(content)}) as (telegram, bot):
        bob = await a_member(telegram, bot, 7003, Role.editor)
        eve = await a_member(telegram, bot, 7004, Role.editor)
        olu = await a_member(telegram, bot, 7005, Role.safety_owner)

        # Whoever wrote it has no button, and one that their client makes up publishes nothing.
        said = "“I came to hear how things are for you. Is now a good time?”"
        better = "“I came to hear how you are. Is now a good time?”"
        draft = await proposes(telegram, bot, bob, DOOR, door.replace(said, better), "reads otherwise")
        assert words.PUBLISH not in bob.labels
        await publishes(bob, draft)
        await bob.sees(words.CAME_OF_IT["waits"])

        # A sentence for the family waits for a reader with lived experience, whoever else agrees.
        await opens(eve, "At the door")
        await eve.sees("Before it is published it needs", words.NEEDED["lived"])
        await publishes(eve, draft, "now")
        await publishes(eve, f"{draft}:finish", "now")
        await eve.sees(words.CAME_OF_IT["waits"])
        assert rows(bot, VERSIONS) == []

        # What keeps people safe waits for the safety owner.
        text = same_day.replace("has a weapon", "carries a weapon")
        safe = await proposes(telegram, bot, bob, SAME_DAY, text, "reads otherwise")
        await opens(eve, "Speak to someone today")
        await eve.sees(words.NEEDED["owner"])
        await publishes(eve, safe)
        await eve.sees(words.CAME_OF_IT["waits"])
        assert rows(bot, VERSIONS) == []
        await opens(olu, "Speak to someone today")
        await taps(olu, words.OWNER_AGREES)
        await olu.sees(words.CAME_OF_IT["agreed"])
        await opens(eve, "Speak to someone today")
        await taps(eve, words.PUBLISH)
        await taps(eve, words.FINISH)
        await eve.sees("is version 2 now", patience=LONG)
        await nothing_waits(bot)
        assert rows(bot, VERSIONS) == [(SAME_DAY, 2)]


async def test_of_two_who_publish_at_once_one_does_and_who_was_let_go_meanwhile_does_nothing(
    tmp_path: Path, nursery: Nursery
) -> None:
    content = small_content(tmp_path / "content")
    door = (content / DOOR).read_text("utf-8")
    async with a_bot(tmp_path, nursery, settings={"BEFOREHAND_DIALOGUES": str(content)}) as (telegram, bot):
        ann = await a_member(telegram, bot, 7002, Role.champion)
        editors = [await a_member(telegram, bot, number, Role.editor) for number in (7003, 7004, 7005)]
        text = door.replace("ask: My one aim today?", "ask: What is my one aim today?")
        draft = await proposes(telegram, bot, ann, DOOR, text, "the question reads otherwise")
        for each in editors:
            await opens(each, "At the door")
            await taps(each, words.PUBLISH)
            await each.sees_button(words.FINISH)

        *both, gone = editors
        ((handle,),) = rows(bot, "SELECT handle FROM member WHERE conversation = 'telegram:7005'")
        await bot.runs("people", "--take-out", str(handle))
        await gone.taps(words.FINISH)
        await gone.sees(spoken.STRANGER)
        assert rows(bot, VERSIONS) == []

        for each in both:
            await each.taps(words.FINISH)
        first, second = both
        await first.sees("is version 2 now", patience=LONG)
        await second.sees(words.CAME_OF_IT["gone"], patience=LONG)
        await nothing_waits(bot)
        assert rows(bot, VERSIONS) == [(DOOR, 2)]
        assert rows(bot, "SELECT count(*) FROM draft") == [(0,)]
        await publishes(first, draft)
        await first.sees(words.CAME_OF_IT["gone"])
