"""What the identity guard recognises is on no disk and in no message, whatever step it is typed at."""

import logging
from pathlib import Path

import pytest

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.session import Mode
from bot.turn import Turns
from tests.turn.given import SHIPPED, Worker, a_bot, a_tree, files_that_hold, library_of

IDENTIFIERS = {
    "a mobile number": "07700 900123",
    "a number without spaces": "07700900456",
    "an e-mail address": "robin.example@example.org",
    "a postcode": "SW1A 1AA",
    "an NHS number": "999 000 0018",
    "a date of birth": "dob 03/04/2015",
}
"""Fictional: Ofcom's drama numbers, the range of NHS numbers for tests, a reserved domain, a public building."""
NEEDLES = (
    "07700 9",
    "077009",
    "900123",
    "900456",
    "robin.example",
    "SW1A 1AA",
    "999 000 0018",
    "9990000018",
    "03/04/2015",
)

KINDS = """
steps:
  - id: choice
    ask: Choose?
    choose: {meet: Meet, arrange: Arrange a time}
    log: session
  - id: ticks
    ask: Tick?
    tick: {one: One, two: Two, three: Three}
    log: session
  - id: confirmed
    ask: Confirm?
    confirm: {done: Done, not-yet: Not yet}
    log: tally
  - id: written
    ask: Write?
    write: Type a line.
    log: session
  - id: kept-off-screen
    ask: Write in private?
    write: Type a line.
    echo: no
    log: no
  - id: own-words
    ask: Choose or write?
    choose: {meet: Meet}
    own: {label: In my own words, hint: Type it.}
    log: session
  - id: phrased
    ask: What will you say?
    phrase: {to: survivor, hint: Type it.}
    log: session
"""
PEOPLE = "people: [survivor]"


def everything_typed() -> list[str]:
    return [f"Ring {identifier} about it" for identifier in IDENTIFIERS.values()] + list(IDENTIFIERS.values())


async def test_at_every_kind_of_step_identifiers_reach_no_byte_of_the_disk_and_no_output(
    tmp_path: Path, folder: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    library = library_of(a_tree(tmp_path / "dialogues", KINDS, head=PEOPLE))
    answers = ["meet", "one", "done", None, None, "meet", None]
    async with a_bot(folder, library) as bot:
        worker = await Worker(bot).starts("small")
        for answer in answers:
            asked = worker.asked.step
            for line in everything_typed():
                await worker.types(line)
                held = repr(worker.out) + repr(await worker.session())
                assert not any(needle in held for needle in NEEDLES), asked
                assert worker.asked.step == asked, "an identifier is no answer yet"
                assert files_that_hold(folder, *NEEDLES) == []
            await (worker.picks(answer) if answer else worker.types("a line without"))
    assert files_that_hold(folder, *NEEDLES) == []
    captured = capfd.readouterr()
    assert not any(needle in captured.out + captured.err + caplog.text for needle in NEEDLES)


@pytest.mark.parametrize("moment", ["before a session", "paused", "after the end", "changing", "under the card"])
async def test_identifiers_typed_where_no_answer_is_waited_for_are_on_no_disk_either(
    folder: Path, turns: Turns, moment: str
) -> None:
    worker = Worker(turns)
    if moment != "before a session":
        await worker.starts("first-visit")
        await worker.picks("she", "she", "no", "meet")
    match moment:
        case "paused":
            await worker.does(e.Paused(worker.now))
        case "after the end":
            await worker.does(e.Stopped())
        case "changing":
            await worker.does(e.Changing())
        case "under the card":
            await worker.does(e.NotSafe())

    await worker.types(*everything_typed())

    assert files_that_hold(folder, *NEEDLES) == []
    assert not any(needle in repr(worker.out) for needle in NEEDLES)


async def test_the_kept_line_is_shown_with_what_was_taken_out_and_ok_keeps_it(turns: Turns) -> None:
    worker = await at_the_first_words(turns)

    await worker.types("Ring me on 07700 900123, I am here to listen")

    kept = "Kept as: “Ring me on [phone A], I am here to listen”\nI took out a phone number."
    assert worker.asked.text == f"{kept}\n{words.KEPT_HINT}"
    assert [choice.label for choice in worker.asked.choices] == ["OK", "Change it"]
    await worker.picks("kept-ok")
    assert await worker.typed() == {"first-words": "Ring me on [phone A], I am here to listen"}
    assert (await worker.session()).mode is Mode.asking


async def test_change_it_asks_again_and_the_next_line_takes_its_place(turns: Turns) -> None:
    worker = await at_the_first_words(turns)
    await worker.types("Ring me on 07700 900123")
    await worker.picks("kept-change")
    assert worker.asked.step == "first-words"

    await worker.types("I am here to listen")

    assert await worker.typed() == {"first-words": "I am here to listen"}


async def test_another_line_instead_of_an_answer_to_the_kept_one_takes_its_place(turns: Turns) -> None:
    worker = await at_the_first_words(turns)

    await worker.types("Ring me on 07700 900123", "I am here to listen")

    assert await worker.typed() == {"first-words": "I am here to listen"}


async def test_a_kept_line_is_no_answer_until_it_was_looked_at(turns: Turns) -> None:
    worker = await at_the_first_words(turns)
    await worker.types("Ring me on 07700 900123")

    await worker.does(e.Stopped())

    assert "My first words" not in worker.plan


async def test_a_guard_that_fails_lets_nothing_through_and_the_error_holds_no_word(
    folder: Path, turns: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    worker = await at_the_first_words(turns)
    before = await worker.session()
    monkeypatch.setattr("bot.conversation.typed.guard", broken)

    with pytest.raises(ZeroDivisionError) as caught:
        await worker.types("my marmalade words")

    assert "marmalade" not in repr(caught.value)
    assert await worker.session() == before
    assert files_that_hold(folder, "marmalade") == []


async def at_the_first_words(turns: Turns) -> Worker:
    """Walk the first visit to its typed line by the quickest way."""
    worker = await Worker(turns).starts("first-visit")
    while worker.asked.step != "first-words":
        quiet = {"safety-gate/danger": "no", "alone": "routine"}.get(worker.asked.step)
        await (worker.picks(quiet) if quiet else worker.does(e.Skipped()))
    assert SHIPPED.dialogues["first-visit"].by_path["first-words"].takes_text
    return worker
