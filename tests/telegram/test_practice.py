"""Practice in Telegram: a list to choose from, a banner on each page, and the open visit is not thrown away unasked."""

from pathlib import Path

from bot.telegram import words
from tests.telegram.given import a_bot, a_member, at_the_door, nothing_waits
from tests.telegram.peers.nursery import Nursery


async def test_a_page_is_practised_from_the_list(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/practice")
        await sam.sees(words.PRACTICE)

        await sam.taps("At the door")
        await sam.sees("Practice: At the door", "Draft wording")
        await sam.sees("Practice · Which family will you practise with?")
        await sam.taps("The two men")

        await sam.sees("Practice · The two men.")
        await sam.sees("Practice · Is anyone in danger right now?")


async def test_a_page_can_be_named_and_what_is_open_is_asked_about_first(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)
        await sam.types("/practice first-visit")
        await sam.sees(words.GO_ON)

        await sam.taps(words.GO_ON_NO)

        await sam.sees("Practice: Before a first visit")
        await nothing_waits(bot)


async def test_an_unknown_page_is_said_to_be_unknown(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)

        await sam.types("/practice nothing")

        await sam.sees(words.NO_TREE)
        await sam.sees(words.PRACTICE)
