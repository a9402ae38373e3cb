"""Walk-throughs in Telegram: strangers, what is no text, and groups."""

from pathlib import Path

import pytest

from bot.conversation import words as spoken
from bot.telegram import words
from tests.telegram.given import a_bot, at_the_door, full, nothing_waits
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

KEPT_OF_A_CHAT = ("session", "outgoing", "update_seen", "chat_message", "live_page", "member", "profile")


async def test_walkthrough_14_an_uninvited_stranger_gets_the_neutral_line_and_helplines_only(
    tmp_path: Path, nursery: Nursery
) -> None:
    """14: Uninvited stranger: neutral line and helplines only."""
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        stranger = Person(telegram, 8001)
        await stranger.types("/door")
        await stranger.sees(words.STRANGER, "call 999")
        assert stranger.labels == [words.NOT_SAFE, words.HELPLINES]

        await stranger.taps(words.HELPLINES)

        await stranger.sees("0808 2000 247", spoken.UNCHECKED)
        assert stranger.labels == [words.NOT_SAFE]
        assert full(bot, *KEPT_OF_A_CHAT) == []


@pytest.mark.parametrize("kind", ["photo", "voice", "location"])
async def test_walkthrough_15_a_photo_a_voice_note_and_a_location_are_refused_and_removed(
    tmp_path: Path, nursery: Nursery, kind: str
) -> None:
    """15: Photo, voice note, location: refused and removed."""
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)

        await sam.sends(kind)

        await sam.sees(spoken.WRONG_KIND)
        await telegram.record.wait_for("deleteMessage", chat=sam.number, after=sam.seen)
        assert [message.text for message in sam.screen if not message.by_bot] == ["/door"]
        assert telegram.record.of("getFile") == []


async def test_walkthrough_18_ordinary_messages_of_a_group_are_never_kept(tmp_path: Path, nursery: Nursery) -> None:
    """18: Group: ordinary messages never read or stored, nor answered."""
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await nothing_waits(bot)
        before = {table: full(bot, table) for table in KEPT_OF_A_CHAT}
        in_group = Person(telegram, 7001, chat=-100_7001)

        await in_group.types("the marmalade is on the table")
        await sam.taps("No")
        await sam.sees("Someone knows where I am")
        await nothing_waits(bot)

        assert {table: full(bot, table) for table in KEPT_OF_A_CHAT} == before
        assert in_group.from_bot == []
        assert bot.holds("marmalade") == []
