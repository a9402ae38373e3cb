"""What is kept for how long: typed lines two hours, the rest a day, a pause until the end of tomorrow, then nothing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.conversation import events as e
from bot.conversation.session import Answer
from bot.store import Store
from bot.terminal.chat import Chat
from bot.turn import Turns
from tests.store.given import copy_of_a_killed_program_s_files, rows, sealed_things
from tests.turn.given import (
    NOW,
    SECRET,
    SHIPPED,
    Worker,
    a_bot,
    a_tree,
    bytes_in,
    files_that_hold,
    library_of,
    turns_on,
)

LINE = "a marmalade of kind words"


async def halfway(turns: Turns, conversation: str = "c-1", now: datetime = NOW) -> Worker:
    """A worker in the small tree who has chosen once and typed once."""
    worker = await Worker(turns, conversation, now).starts("small")
    await worker.picks("meet")
    return await worker.types(LINE)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return a_tree(tmp_path / "dialogues")


async def test_typed_lines_are_kept_just_under_two_hours_and_erased_then(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await halfway(bot)

        await bot.erase_idle(worker.waits(hours=2, seconds=-1).now)
        assert await worker.typed() == {"words": LINE}
        await bot.erase_idle(worker.waits(seconds=2).now)

        answers = (await worker.session()).answers
        assert answers["words"] == Answer(erased=True)
        assert answers["aim"] == Answer(options=("meet",))


async def test_looking_at_the_clock_does_not_count_as_a_sign_of_life(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await halfway(bot)
        for _ in range(30):
            await bot.erase_idle(worker.waits(hours=1).now)

        assert await bot.standing("c-1") is None


async def test_a_day_after_the_last_sign_of_life_the_session_is_gone_and_its_key_with_it(
    folder: Path, small: Path
) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await halfway(bot)
        await bot.erase_idle(worker.waits(hours=24, seconds=-1).now)
        assert await bot.standing("c-1") is not None

        await bot.erase_idle(worker.waits(seconds=1).now)

        assert await bot.standing("c-1") is None
        assert sealed_things(folder) == []


async def test_every_conversation_is_swept_each_by_its_own_clock(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        old = await halfway(bot, "c-old")
        young = await halfway(bot, "c-young", old.now + timedelta(hours=23))

        await bot.erase_idle(old.waits(hours=24).now)

        assert await bot.standing("c-old") is None
        assert await young.typed() == {"words": LINE}


async def test_lines_that_should_be_gone_are_erased_by_the_workers_own_next_act_too(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = (await halfway(bot)).waits(hours=2)

        await worker.types("go on")

        assert await worker.typed() == {"more": "go on"}


async def test_a_session_that_expired_while_the_terminal_stood_open_says_that_nothing_is_open(
    folder: Path, small: Path
) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = (await halfway(bot)).waits(hours=24)

        await worker.types("go on")

        assert worker.said == ["Nothing is open just now. Choose what to prepare."]
        assert await bot.standing("c-1") is None


async def test_resumed_after_two_hours_the_worker_is_told_that_lines_were_erased(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = (await halfway(bot)).waits(hours=3)

        await worker.does(e.Resumed())

        assert worker.said == [
            "The small tree. You have answered 2 questions. Here is where we were.",
            "The lines you typed were erased after a quiet while. Your other answers are still here.",
        ]


PAUSES = {
    "in winter": ("2026-11-22T09:30+00:00", "2026-11-24T00:00+00:00"),
    "in summer": ("2026-07-01T12:00+00:00", "2026-07-02T23:00+00:00"),
    "before midnight in London, after it in UTC's eyes": ("2026-07-01T23:30+00:00", "2026-07-03T23:00+00:00"),
    "over the clocks going back": ("2026-10-24T12:00+00:00", "2026-10-26T00:00+00:00"),
    "the day before the clocks go back": ("2026-10-23T12:00+00:00", "2026-10-24T23:00+00:00"),
    "over the clocks going forward": ("2026-03-28T12:00+00:00", "2026-03-29T23:00+00:00"),
}


@pytest.mark.parametrize(("paused_at", "gone_at"), PAUSES.values(), ids=PAUSES)
async def test_a_pause_keeps_everything_until_the_end_of_tomorrow_in_london(
    folder: Path, small: Path, paused_at: str, gone_at: str
) -> None:
    clock = datetime.fromisoformat(paused_at)
    async with a_bot(folder, library_of(small)) as bot:
        worker = Worker(bot, now=clock - timedelta(seconds=40))
        await worker.starts("small")
        await worker.picks("meet")
        await worker.types(LINE)
        until = Chat(bot, SHIPPED, None, {}, lambda: clock, "Europe/London")._end_of_tomorrow()  # type: ignore[arg-type]
        await worker.does(e.Paused(until))

        await bot.erase_idle(datetime.fromisoformat(gone_at) - timedelta(seconds=1))
        assert await worker.typed() == {"words": LINE}
        await bot.erase_idle(datetime.fromisoformat(gone_at))

        assert await bot.standing("c-1") is None
        assert until.astimezone(UTC) == datetime.fromisoformat(gone_at)


async def test_after_a_pause_two_idle_hours_count_from_the_return(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await halfway(bot)
        await worker.does(e.Paused(worker.now + timedelta(days=1)))
        await worker.waits(hours=20).does(e.Resumed())
        assert await worker.typed() == {"words": LINE}

        await bot.erase_idle(worker.waits(hours=2, seconds=1).now)

        assert await worker.typed() == {}


async def test_what_was_erased_is_gone_from_the_files_and_not_only_from_sight(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await halfway(bot)
        with_the_line = sealed_things(folder)

        await bot.erase_idle(worker.waits(hours=24).now)

        files = bytes_in(folder)
        assert with_the_line
        assert [thing for thing in with_the_line if thing in files] == []


async def test_typed_lines_go_from_the_files_as_well_once_the_log_is_emptied(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await halfway(bot)
        (with_the_line,) = rows(folder, "SELECT state FROM session")[0]

        await bot.erase_idle(worker.waits(hours=2, seconds=1).now)

    files = bytes_in(folder)
    assert with_the_line not in files
    assert rows(folder, "SELECT count(*) FROM session") == [(1,)]


async def test_a_plan_card_that_was_made_takes_the_typed_lines_with_it(folder: Path, turns: Turns) -> None:
    worker = await Worker(turns).starts("first-visit")
    while worker.asked.kind != "plan":
        pick = {"safety-gate/danger": "no", "alone": "routine"}.get(worker.asked.step)
        if worker.asked.step == "first-words":
            await worker.types(LINE)
        else:
            await (worker.picks(pick) if pick else worker.does(e.Skipped()))
    assert worker.plan["My first words"] == (f"“{LINE}”",)

    await worker.does(e.Changing())
    await worker.picks("keep")
    assert await worker.typed() == {"first-words": LINE}
    await worker.picks("fine")

    assert await turns.standing("c-1") is None
    assert sealed_things(folder) == []


@pytest.mark.parametrize("ending", ["stopped", "under the card", "walked to the end"])
async def test_when_a_session_has_ended_and_its_last_message_is_out_key_and_texts_are_in_no_file(
    folder: Path, small: Path, ending: str
) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await halfway(bot)
        seen = sealed_things(folder)
        match ending:
            case "stopped":
                await worker.does(e.Stopped())
            case "under the card":
                await worker.does(e.NotSafe())
                seen += sealed_things(folder)
                await worker.does(e.Stopped())
            case "walked to the end":
                await worker.types("one more")
                seen += sealed_things(folder)
                await worker.picks("yes")

        files = bytes_in(folder)
        assert sealed_things(folder) == []
        assert [thing for thing in seen if thing in files] == []
    assert files_that_hold(folder, LINE) == []


async def test_while_the_last_message_waits_the_key_waits_with_it_and_no_longer(
    tmp_path: Path, folder: Path, small: Path
) -> None:
    store = await Store.open(folder, SECRET)
    worker = await halfway(turns_on(store, library_of(small)))
    await worker.does(e.Stopped(), sent=False)
    killed = copy_of_a_killed_program_s_files(folder, tmp_path / "copy")
    again = Worker(turns_on(await Store.open(killed, SECRET), library_of(small)))
    assert [sendable.message for sendable in await again.turns.unsent("c-1")] == [m.message for m in worker.out]
    await again.turns._store.close()

    await worker.turns.sent(worker.out)

    assert sealed_things(folder) == []
    await store.close()
