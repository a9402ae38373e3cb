"""“That's no name”: the word stays for this session only. What was taken out waits in memory, and is never written."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.anonymise import session_memory
from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.session import Mode, Session
from bot.memories import MOST_SESSIONS, Known, Memories
from bot.turn import Typed
from tests.turn.given import NOW, Worker, a_bot, a_tree, files_that_hold, library_of

OFFERED = ["OK", "Change it", "That's no name"]
STEPS = """
steps:
  - {id: one, ask: One?, write: Type a line.}
  - {id: two, ask: Two?, write: Type a line.}
  - {id: mine, ask: Own?, choose: {meet: Meet}, own: {label: In my own words, hint: Type it.}}
  - {id: phrased, ask: Phrased?, phrase: {to: survivor, hint: Type it.}}
  - {id: last, ask: Last?, choose: {yes: Yes, no: No}}
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return a_tree(tmp_path / "dialogues", STEPS, head="people: [survivor]")


def labels(worker: Worker) -> list[str]:
    return [choice.label for choice in worker.asked.choices]


@pytest.mark.parametrize("step", ["one", "mine", "phrased"])
async def test_a_word_that_is_no_name_stays_by_one_tap(folder: Path, small: Path, step: str) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")
        while worker.asked.step != step:
            await worker.does(e.Skipped())

        await worker.types("Shall we talk after Zumba?")
        assert worker.asked.text == f"Kept as: “Shall we talk after [person A]?”\nI took out a name.\n{words.KEPT_HINT}"
        assert labels(worker) == OFFERED
        await worker.picks("no-name:person-a")

        assert words.SPARED in worker.said
        assert (await worker.typed())[step] == "Shall we talk after Zumba?"
        assert worker.asked.step != step


async def test_for_this_session_the_word_is_no_name_any_more_and_in_the_next_it_is(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")
        await worker.types("after Zumba")
        await worker.picks("no-name:person-a")

        await worker.types("see you at zumba then")
        assert (await worker.typed())["two"] == "see you at zumba then"

        await worker.starts("small")
        await worker.types("after Zumba")
        assert labels(worker) == OFFERED


async def test_of_several_names_one_can_be_said_to_be_none(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")
        await worker.types("after Zumba I ring Kayleigh")
        assert labels(worker) == ["OK", "Change it", "[person A] is no name", "[person B] is no name"]

        await worker.picks("no-name:person-a")

        assert worker.asked.text.startswith("Kept as: “after Zumba I ring [person B]”")
        assert labels(worker) == OFFERED
        await worker.picks("kept-ok")
        assert await worker.typed() == {"one": "after Zumba I ring [person B]"}


@pytest.mark.parametrize(
    "line", ["Ring 07700 900123", "She is at SW1A 1AA", "999 000 0018", "14 moss bank avenue", "born 03/04/2015"]
)
async def test_what_is_known_by_its_shape_is_never_spared(folder: Path, small: Path, line: str) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")

        await worker.types(line)

        assert labels(worker) == OFFERED[:2]


async def test_a_number_beside_a_spared_word_is_gone_for_good(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")
        await worker.types("after Zumba ring 07700 900123")

        await worker.picks("no-name:person-a", "kept-ok")

        assert await worker.typed() == {"one": "after Zumba ring [phone A]"}
        assert "900123" not in repr(vars(bot._memories))


async def test_what_waits_for_the_tap_is_on_no_disk_and_goes_with_the_next_answer(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")
        await worker.types("after Zumba")
        assert files_that_hold(folder, "Zumba") == []
        assert "Zumba" not in repr(worker.out) + repr(await worker.session())

        await worker.picks("kept-ok")

        assert held_aside(bot) == []


def held_aside(bot: object) -> list[object]:
    memories: Memories = vars(bot)["_memories"]
    return [known.aside for _, known in memories._known.values() if known.aside]


async def test_after_a_restart_the_worker_is_asked_to_type_it_again_and_letters_go_on(
    folder: Path, small: Path
) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")
        await worker.types("tell Kayleigh")
        await worker.picks("kept-ok")
        await worker.types("after Zumba")

    async with a_bot(folder, library_of(small)) as bot:
        worker.turns = bot
        await worker.picks("no-name:person-b")
        assert words.TYPE_AGAIN in worker.said
        assert worker.asked.step == "two"

        await worker.types("after Zumba")
        assert "[person C]" in worker.asked.text, "a letter that stands in what is kept is nobody else's"
        await worker.picks("no-name:person-c")
        assert await worker.typed() == {"one": "tell [person A]", "two": "after Zumba"}


async def test_a_line_that_comes_again_changes_nothing_that_is_remembered(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")
        await worker.does(Typed("after Zumba"), update="first")
        await worker.does(Typed("ring Kayleigh"), update="second")

        await worker.does(Typed("after Zumba"), update="first")
        assert worker.out == ()

        await worker.does(e.Answered("one", ("no-name:person-b",)))
        assert await worker.typed() == {"one": "ring Kayleigh"}


async def test_a_second_tap_on_the_button_is_passed_over(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")
        await worker.types("after Zumba")
        await worker.does(e.Answered("one", ("no-name:person-a",)))

        await worker.does(e.Answered("one", ("no-name:person-a",)))

        assert worker.out == ()
        assert (await worker.session()).mode is Mode.asking


async def test_the_button_of_an_earlier_line_frees_nobody_in_a_later_one(folder: Path, small: Path) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")
        await worker.types("after Zumba", "ring Kayleigh")

        await worker.does(e.Answered("one", ("no-name:person-a",)))

        assert "Kayleigh" not in repr(worker.out) + repr(await worker.session())


async def test_names_are_forgotten_with_the_session_after_two_quiet_hours_and_on_request(
    folder: Path, small: Path
) -> None:
    async with a_bot(folder, library_of(small)) as bot:
        worker = await Worker(bot).starts("small")
        await worker.types("ring Kayleigh")
        assert knows(bot)
        await bot.erase_idle(worker.waits(hours=2, seconds=1).now)
        assert not knows(bot)

        await worker.types("ring Kayleigh")
        bot.forget(worker.conversation)
        assert not knows(bot)

        await worker.types("ring Kayleigh")
        await worker.does(e.Stopped())
        assert not knows(bot)


def knows(bot: object) -> bool:
    memories: Memories = vars(bot)["_memories"]
    return bool(memories._known)


def test_no_more_sessions_are_remembered_than_fit() -> None:
    memories = Memories(timedelta(hours=2))
    session = Session("s", "small", "1", NOW, NOW, "log")
    for number in range(MOST_SESSIONS + 5):
        memories.keep(f"c-{number}", session, Known("s", session_memory()), NOW)

    assert len(memories._known) == MOST_SESSIONS
    assert "c-0" not in memories._known
