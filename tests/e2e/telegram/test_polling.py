"""More updates at once than Telegram hands out in one answer: each is taken once, and all of them are acknowledged."""

from collections import Counter
from pathlib import Path

from tests.e2e.telegram.killed import LAY
from tests.e2e.telegram.traps import HURRY
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.fake import own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

AT_ONCE = 260
"""Two answers of 100 updates and part of a third (Bot API, getUpdates)."""


async def test_two_hundred_and_sixty_taps_at_once_are_each_answered_once(tmp_path: Path, nursery: Nursery) -> None:
    async with own_telegram() as server:
        sam = Person(server, 4_001)
        bot = BotProcess(server, tmp_path, nursery, settings={HURRY: "yes"}, first=LAY)
        async with running(bot):
            await sam.types("hello")
            page = await sam.sees_button("Other numbers")
            server.inbox.hold()
            taps = [await sam.taps("Other numbers", page) for _ in range(AT_ONCE)]
            server.inbox.release()
            await server.record.until(lambda: server.inbox.confirmed.issuperset(taps))
            await server.record.until(lambda: len(server.record.of("answerCallbackQuery")) >= AT_ONCE)
            assert await bot.stop() == 0

        answered = Counter(call.params["callback_query_id"] for call in server.record.of("answerCallbackQuery"))
        assert len(answered) == AT_ONCE
        assert set(answered.values()) == {1}
