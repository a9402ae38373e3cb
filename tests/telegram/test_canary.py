"""Canaries: identifiers of every kind go in by every way there is, and no byte of them is kept anywhere.

Looked through are the data folder with its write-ahead log, a backup, temporary files, standard output and error, the
metrics, and what the session holds under its encryption: a ciphertext that hides a name would prove nothing.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bot.conversation import share_words
from bot.conversation import words as spoken
from bot.review import words as review
from bot.roles import Role
from bot.store import Store
from bot.store.backup import pack
from bot.telegram import words
from tests.telegram.given import a_member, at_the_door, nothing_waits, rows
from tests.telegram.peers.bot_process import SECRET_KEY, WEBHOOK_SECRET, BotProcess, running
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.inbox import SECRET_HEADER
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

CANARIES = {
    "name": ("Ring Siobhan Okonkwo first", ("Siobhan", "Okonkwo")),
    "name in small letters": ("i said to dawid kowalczyk, hello", ("dawid", "kowalczyk")),
    "phone": ("on 07700 900123 after five", ("07700 900123", "07700900123")),
    "e-mail": ("write to s.okonkwo@example.org", ("s.okonkwo@example.org",)),
    "handle": ("she is @siobhan_ok99 there", ("siobhan_ok99",)),
    "link": ("see https://example.org/u/okonkwo", ("example.org/u/okonkwo",)),
    "address": ("at 14 Larch Grove, the blue door", ("14 Larch", "Larch Grove")),
    "postcode": ("that is SW1A 1AA", ("SW1A 1AA", "SW1A1AA")),
    "school": ("they go to Larchfield Primary", ("Larchfield",)),
    "NHS number": ("NHS 999 123 4567", ("999 123 4567", "9991234567")),
    "NI number": ("her NI is QQ 12 34 56 C", ("QQ 12 34 56 C", "QQ123456C")),
    "case": ("case number LC-2024-00123", ("LC-2024-00123",)),
    "birthday": ("born 03/04/1987", ("03/04/1987",)),
    "car": ("he drives AB12 CDE", ("AB12 CDE", "AB12CDE")),
}
TYPED = "Say hello, and sit by the door"


async def kept_by(bot: BotProcess, telegram: Fake, *numbers: int) -> bytes:
    """Return all that is written anywhere, and what the sessions of these people hold when they are unsealed."""
    async with httpx.AsyncClient() as client:
        metrics = (await client.get(f"{bot.address}/metrics")).content
    store = await Store.open(bot.data, SECRET_KEY)
    try:
        sealed = []
        for number in numbers:
            session = await store.session_of(f"telegram:{number}")
            sealed += [session.state if session else "", *(m.body for m in await store.unsent(f"telegram:{number}"))]
    finally:
        await store.close()
    files = [file.read_bytes() for file in bot.folder.rglob("*") if file.is_file()]
    files.append(pack(bot.data, datetime.now(UTC), {}))
    assert len(files) > 3
    shown = [m for number in numbers for m in telegram.chats.opened(number).visible if m.by_bot]
    texts = (*sealed, *(message.text for message in shown))
    return b"\n".join((metrics, bot.said.encode(), *(text.encode() for text in texts), *files))


def found(kept: bytes, needles: tuple[str, ...]) -> list[str]:
    return [needle for needle in needles if needle.casefold().encode() in kept.lower()]


@pytest.fixture
def temporary(tmp_path: Path) -> dict[str, str]:
    folder = tmp_path / "temporary"
    folder.mkdir()
    return {"TMPDIR": str(folder)}


async def test_no_byte_of_an_identifier_is_kept_whatever_way_it_comes(
    tmp_path: Path, nursery: Nursery, temporary: dict[str, str]
) -> None:
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, tmp_path, nursery, webhook=True, settings=temporary)
        async with running(bot):
            # Each kind has members of its own, because one message a second may go out to each.
            members = [7000 + number for number in range(len(CANARIES))]
            sams = [await at_the_door(telegram, bot, number) for number in members]
            kims = [await at_a_question_for_words(telegram, bot, number + 100) for number in members[:3]]
            lines = [line for line, _ in CANARIES.values()]
            await asyncio.gather(*(typed_everywhere(sam, line) for sam, line in zip(sams, lines, strict=True)))
            for kim, some in zip(kims, (lines[:5], lines[5:10], lines[10:]), strict=True):
                for line in some:
                    last = await kim.types(line)
            await telegram.confirmed(last)
            await malformed(bot)
            stranger = Person(telegram, 7999, "Zebulonka")
            for line in lines:
                last = await stranger.types(line)
            await telegram.confirmed(last)
            await nothing_waits(bot)
            kept = await kept_by(bot, telegram, *members, *(kim.number for kim in kims), 7999)
            await bot.stop()
            kept += await after_the_end(bot)

        assert {kind: found(kept, needles) for kind, (_, needles) in CANARIES.items()} == {
            each: [] for each in CANARIES
        }
        assert found(kept, ("Zebulonka", telegram.token)) == []


async def test_the_search_finds_what_is_kept(tmp_path: Path, nursery: Nursery) -> None:
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, tmp_path, nursery)
        async with running(bot):
            kim = await at_a_question_for_words(telegram, bot, 7002)

            await kim.types(TYPED)
            await kim.hears()
            await nothing_waits(bot)
            kept = await kept_by(bot, telegram, 7002)

            backup = pack(bot.data, datetime.now(UTC), {})

        assert found(kept, (TYPED, "first-visit")) == [TYPED, "first-visit"]
        assert found(backup, (TYPED, "telegram:7002")) == ["telegram:7002"]


async def typed_everywhere(sam: Person, line: str) -> None:
    """Type a line as an answer, behind commands, as an edit, under a picture, as a file's name, forwarded."""
    telegram = sam.server
    last = await sam.types(line)
    for command in ("/check", "/start", "/prepare", "/help", "/nonsense"):
        last = await sam.types(f"{command} {line}")
    mine = next(message for message in reversed(sam.chat.messages.values()) if not message.by_bot)
    last = await sam.edits(mine, f"{line}, I mean")
    moment = telegram.chats.clock()
    for content in (
        {"photo": [{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}], "caption": line},
        {"document": {"file_id": "f", "file_unique_id": "u", "file_name": f"{line}.pdf"}},
        {"contact": {"phone_number": "07700 900123", "first_name": line}},
        {"text": line, "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": line}},
    ):
        message = telegram.chats.arrives(sam.chat.id, sam.user, content, sent=moment)
        last = await telegram.deliver({"message": message.as_json()})
    await sam.asks_inline(line)
    last = await sam.taps_data(sam.from_bot[-1], line[:60])
    await telegram.confirmed(last)


async def at_a_question_for_words(telegram: Fake, bot: BotProcess, number: int) -> Person:
    """Return a member who is asked for words of their own."""
    kim = await a_member(telegram, bot, number)
    await kim.types("/prepare first-visit")
    for _ in range(30):
        await kim.hears()
        await kim.sees_button(words.SKIP)
        newest = kim.from_bot[-1].text
        if "Type what you would say." in newest:
            return kim
        await kim.taps(words.SKIP)
    raise AssertionError(f"No question for words came:\n{kim.shown()}")


async def malformed(bot: BotProcess) -> None:
    """Push updates that cannot be read, with a canary in each."""
    async with httpx.AsyncClient() as pusher:
        for number, (line, _) in enumerate(CANARIES.values()):
            broken: list[dict[str, object]] = [
                {"message": line}, {"message": {"text": line}}, {"callback_query": {"data": line}},
                {"inline_query": {"id": "1", "query": line}},
            ]  # fmt: skip
            for place, update in enumerate(broken):
                await pusher.post(
                    f"{bot.address}/telegram",
                    json={"update_id": 80_000 + 10 * number + place, **update},
                    headers={SECRET_HEADER: WEBHOOK_SECRET},
                )
            await pusher.post(f"{bot.address}/telegram", content=line.encode(), headers={SECRET_HEADER: WEBHOOK_SECRET})


async def after_the_end(bot: BotProcess) -> bytes:
    """Return what is left on the disk once the bot has ended."""
    return b"\n".join(file.read_bytes() for file in bot.folder.rglob("*") if file.is_file())


async def test_no_byte_of_an_identifier_is_kept_of_what_is_shared_judged_and_taken_back(
    tmp_path: Path, nursery: Nursery
) -> None:
    """What is shared stays, unencrypted, for a year: so what goes there is looked through by itself."""
    # What the guard does not recognise is for the hold gate and for the worker, who reads the preview.
    lines = [line for kind, (line, _) in CANARIES.items() if kind != "name in small letters"]
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, tmp_path, nursery)
        async with running(bot):
            olu = await a_member(telegram, bot, 7304, Role.safety_owner)
            anns = [await a_member(telegram, bot, 7300 + number, Role.champion) for number in range(4)]
            sams = [await a_member(telegram, bot, 7310 + number) for number in range(4)]
            await asyncio.gather(*(shares(sam, ". ".join(lines[at::4])) for at, sam in enumerate(sams)))
            await olu.sees(review.URGENT_CALL)
            for ann, command in zip(anns, ("/review", "/theme", "/digest", "/withdraw"), strict=True):
                for at in range(3):
                    last = await ann.types(f"{command} {'. '.join(lines[at::3])}")
                    last = await ann.taps_data(olu.from_bot[-1], f"=0review:{lines[at]}")
            await telegram.confirmed(last)
            await nothing_waits(bot)
            assert len(rows(bot, "SELECT text FROM shared_line")) == len(sams)
            kept = await kept_by(bot, telegram, *(each.number for each in (olu, *anns, *sams)))
            await bot.stop()
            kept += await after_the_end(bot)

        assert {kind: found(kept, needles) for kind, (line, needles) in CANARIES.items() if line in lines} == {
            kind: [] for kind, (line, _) in CANARIES.items() if line in lines
        }


async def shares(sam: Person, line: str) -> None:
    """Share a line as one that could hurt someone, and take out every word that is asked about."""
    await sam.types("/share")
    await sam.sees("Which line would you like to share")
    await sam.types(line)
    for _ in range(20):
        await sam.hears()
        await sam.sees_button(words.NOT_SAFE)
        if share_words.SHARE in sam.labels:
            break
        ways = (spoken.KEPT_OK, share_words.DOUBT_YES, share_words.ABOUT_LABELS["hurts"])
        await sam.taps(next(label for label in ways if label in sam.labels))
    await sam.taps(share_words.SHARE)
    await sam.sees("/withdraw")
