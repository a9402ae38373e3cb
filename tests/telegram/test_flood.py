"""The rates, in a time that only passes where somebody waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from bot.telegram.flood import EDITS, Flood

CHAT, GROUP = 70, -70
Waits = Callable[[Flood], Coroutine[Any, Any, None]]


class OwnTime(asyncio.SelectorEventLoop):
    """An event loop whose clock jumps to the next thing that is due."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0

    def time(self) -> float:
        return self.now

    def _run_once(self) -> None:
        scheduled = self._scheduled  # type: ignore[attr-defined]
        if scheduled and not self._ready:  # type: ignore[attr-defined]
            self.now = max(self.now, scheduled[0]._when)
        super()._run_once()  # type: ignore[misc]


def times_of(*works: Waits) -> list[float]:
    """Return the seconds after which each of several calls that ask at once may go out."""
    loop = OwnTime()
    flood = Flood()

    async def one(work: Waits) -> float:
        await work(flood)
        return round(loop.now - 1000.0, 3)

    async def all_of_them() -> list[float]:
        return list(await asyncio.gather(*(one(work) for work in works)))

    try:
        return loop.run_until_complete(all_of_them())
    finally:
        loop.close()


def test_one_message_a_second_in_a_private_chat_in_the_order_in_which_they_asked() -> None:
    assert times_of(*[lambda flood: flood.before_new(CHAT)] * 4) == [0, 1, 2, 3]


def test_twenty_a_minute_in_a_group() -> None:
    times = times_of(*[lambda flood: flood.before_new(GROUP)] * 41)

    assert times[:6] == [0, 0, 0, 0, 0, 4]
    assert max(sum(start <= moment < start + 60 for moment in times) for start in times) <= 20
    assert times[-1] == pytest.approx(36 * 4)


def test_thirty_a_second_over_all_chats() -> None:
    times = times_of(*[lambda flood, chat=chat: flood.before_new(chat) for chat in range(1, 121)])

    assert times[29] == 0
    assert max(sum(start <= moment < start + 0.999 for moment in times[30:]) for start in times[30:]) <= 30
    assert times[-1] == pytest.approx(3.0, abs=0.1)


def test_a_worker_who_ticks_a_list_is_not_held_up_and_a_machine_is() -> None:
    times = times_of(*[lambda flood: flood.before_edit(CHAT)] * (EDITS + 3))

    assert times == [*[0.0] * EDITS, 1, 2, 3]


def test_a_chat_waits_for_as_long_as_telegram_asks_and_no_other_does() -> None:
    async def held(flood: Flood) -> None:
        flood.hold(CHAT, 17)
        await flood.before_new(CHAT)

    assert times_of(held, lambda flood: flood.before_edit(CHAT), lambda flood: flood.before_new(71)) == [17, 17, 0]


def test_a_hold_that_comes_while_a_call_waits_is_kept_too() -> None:
    async def held_later(flood: Flood) -> None:
        await flood.before_new(CHAT)
        flood.hold(CHAT, 5)

    assert times_of(held_later, lambda flood: flood.before_new(CHAT)) == [0, 5]
