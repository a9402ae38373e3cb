"""A page changed in its file, in the chat: handed out, sent back, rehearsed, stale, hostile, published as always."""

from __future__ import annotations

import re
from pathlib import Path

from bot.review import draft_words as words
from bot.roles import Role
from bot.telegram import words as spoken
from tests.telegram.given import a_bot, a_member, full, nothing_waits, rows
from tests.telegram.peers.fake import Fake
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.small_content import small_content

AIM, BETTER = "ask: My one aim today?", "ask: What is my one aim today?"
LISTEN = "      listen: Listen\n"
LONG = 120.0
"""Seconds that looking at a file may take on a busy machine."""


async def handed(telegram: Fake, who: Person, *labels: str) -> tuple[str, str]:
    """Return the name and the text of the file that comes of tapping these buttons, one after the other."""
    before = len(documents(who))
    for label in labels:
        await taps(who, label)
    await telegram.record.until(lambda: len(documents(who)) > before, chat=who.number)
    name = documents(who)[-1]
    return name, telegram.methods.files[f"sent-{name}"].decode()


async def taps(who: Person, label: str) -> None:
    await who.sees_button(label)
    await who.taps(label)


def documents(who: Person) -> list[str]:
    return [each.content["document"]["file_name"] for each in who.from_bot if "document" in each.content]


def captions(who: Person) -> list[str]:
    return [each.content["caption"] for each in who.from_bot if "document" in each.content]


async def sends(telegram: Fake, who: Person, name: str, text: str | bytes) -> None:
    await who.sends_file(telegram, name, text if isinstance(text, bytes) else text.encode())


async def published(who: Person, label: str) -> None:
    """Publish the draft that is listed under a label, as second reader."""
    await who.types("/drafts")
    for each in (label, words.PUBLISH, words.FINISH):
        await taps(who, each)
    await who.sees("is version")


async def test_a_page_is_changed_in_its_file_and_nothing_that_was_published_since_is_lost(
    tmp_path: Path, nursery: Nursery
) -> None:
    content = small_content(tmp_path / "content")
    async with a_bot(tmp_path, nursery, settings={"BEFOREHAND_DIALOGUES": str(content)}) as (telegram, bot):
        ann = await a_member(telegram, bot, 7002, Role.champion)
        bob = await a_member(telegram, bot, 7003, Role.editor)
        sam = await a_member(telegram, bot, 7001)

        await ann.types("/drafts")
        name, text = await handed(telegram, ann, words.IN_THE_FILE, "At the door")
        assert (name, text) == ("door.v1.yaml", (content / "trees/door.yaml").read_text("utf-8"))
        assert captions(ann)[-1] == words.HANDED.format(title="At the door", number=1)

        await sends(telegram, ann, "door.v1 (1).yaml", text.replace(AIM, BETTER))
        draft = await ann.sees("the question reads otherwise", patience=LONG)
        assert words.CLASS["wording"] in draft.text
        assert "as before" in draft.text
        await taps(ann, words.PICTURE)
        await telegram.record.wait_for("sendPhoto", chat=ann.number)
        (picture,) = [each.content for each in ann.from_bot if "photo" in each.content]
        assert "After: “What is my one aim today?”" in picture["caption"]
        await taps(ann, words.WALK)
        await ann.sees("Draft: At the door")
        await ann.types("/stop")
        await ann.types("/drafts")
        await taps(ann, "At the door")
        await ann.sees_button(words.PROPOSE)
        name, text = await handed(telegram, ann, words.IN_THE_FILE)
        assert (name, BETTER in text) == ("door.v1.yaml", True)
        await taps(ann, words.PROPOSE)
        await taps(ann, "Unclear")
        await ann.sees(words.CAME_OF_IT["proposed"])
        await published(bob, "At the door")

        # Somebody has the file of version 1 still: nothing is kept of it, and what was published since is said.
        await sends(telegram, bob, "door.v1.yaml", text.replace("Who may be there?", "Who else may be there?"))
        await bob.sees(words.STALE_FILE.format(title="At the door", sent=1, now=2), patience=LONG)
        assert full(bot, "draft") == []
        await taps(bob, words.WHAT_SINCE)
        since = await bob.sees(words.SINCE.format(old=1, title="At the door", now=2))
        assert "Before: “My one aim today?”\nAfter: “What is my one aim today?”" in since.text
        name, text = await handed(telegram, bob, words.SEND_NOW)
        assert (name, BETTER in text) == ("door.v2.yaml", True)

        # An answer goes: rehearsed conversations gave it, so until they are rewritten it waits.
        await sends(telegram, bob, name, text.replace(LISTEN, ""))
        waits = await bob.sees("It cannot be published yet", patience=LONG)
        assert words.CLASS["breaking"] in waits.text
        assert words.PUBLISH not in bob.labels
        before = len(documents(bob))
        await taps(bob, words.TALKS)
        talks = int(re.search(r"another way now: (\d+)", waits.text)[1])  # type: ignore[index]
        await telegram.record.until(lambda: len(documents(bob)) == before + talks, chat=bob.number)
        assert captions(bob)[-1] == words.HANDED_TALK
        for number, talk in enumerate(documents(bob)[before:], start=1):
            rewritten = telegram.methods.files[f"sent-{talk}"].decode()
            mended = re.sub(r"worker: [Ll]isten\b", "worker: check-in", rewritten)
            await sends(telegram, bob, talk, mended)
            left = f"another way now: {talks - number}" if number < talks else "Rehearsed conversations that were"
            told = await bob.sees(left, patience=LONG)
        assert "It cannot be published yet" not in told.text
        assert rows(bot, "SELECT count(*) FROM draft") == [(1,)]

        # Whoever may not draft has their file refused unread, as any other.
        fetched = len(telegram.record.of("getFile"))
        await sends(telegram, sam, "door.v2.yaml", text)
        await telegram.record.wait_for("deleteMessage", chat=sam.number)
        assert len(telegram.record.of("getFile")) == fetched

        await sends(telegram, ann, "door.v2.yaml", b"a: &a [x]\nb: [*a, *a]\n")
        await ann.sees("an anchor or an alias", patience=LONG)
        await sends(telegram, ann, "door.v2.yaml", text.replace(BETTER, "ask: What did Jane Smith say?"))
        await ann.sees("pages are for everybody", patience=LONG)
        await sends(telegram, ann, "marmalade.yaml", b"id: lift\nmarmalade: yes\n")
        faults = await ann.sees("marmalade", patience=LONG)
        assert spoken.FILE_FAULTS.partition("{")[0] in faults.text
        await nothing_waits(bot)
        assert bot.holds("marmalade", "Jane Smith") == []
