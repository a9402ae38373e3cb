"""Walk-throughs about safety: who may hear, danger before all else, stopping, skipping."""

import re
from pathlib import Path

import pytest

from bot.conversation import events as e
from bot.conversation import words
from bot.conversation.effects import Plan
from bot.conversation.session import Mode
from bot.turn import Turns
from tests.conversation.given import Talk
from tests.turn.given import SHIPPED, Worker, a_bot, files_that_hold
from tests.walkthroughs.given import nth, skipping, texts, walked

NOT_ALONE_AT_THE_DOOR = ("someone-else", "unsure", "skipped")
SAID_TO_ONE_ALONE = {"your-pace", "how-are-things", "what-helps"}
ASKED_ALONE = {"aim", "first-words", "strength"}
SCOLDING = re.compile(r"\b(should have|must not skip|you have to|please answer|required|failed|incomplete)\b", re.I)


@pytest.mark.parametrize("number", range(6))
@pytest.mark.parametrize("who", NOT_ALONE_AT_THE_DOOR)
def test_walkthrough_01_not_alone_at_the_door_and_no_private_question_appears_after(who: str, number: int) -> None:
    """1: Not alone at the door: no private question appears anywhere after."""
    after = False
    for talk in walked(SHIPPED.dialogues["door"], nth(number, who_is_in=who)):
        after = after or "who-is-in" in talk.session.answers
        if after and not talk.stands(Mode.finished):
            assert talk.asked.step != "aim"
            assert not SAID_TO_ONE_ALONE & {choice.name for choice in talk.asked.choices}
    assert after


@pytest.mark.parametrize("number", range(8))
@pytest.mark.parametrize("how", ["no-way", "skipped"])
def test_walkthrough_01_no_way_to_be_alone_and_no_private_words_are_planned(how: str, number: int) -> None:
    """1, before a first visit: without a safe way to be alone, nothing that only one person may hear is planned."""
    asked = [
        talk.asked.step
        for talk in walked(SHIPPED.dialogues["first-visit"], nth(number, alone=how))
        if not talk.stands(Mode.finished) and "alone" in talk.session.answers
    ]
    assert asked
    assert not ASKED_ALONE & set(asked)


@pytest.mark.parametrize("line", ["Sorry, hes here", "He has a knife", "I can't get out", "Help"])
@pytest.mark.parametrize("tree", ["door", "first-visit", "note-check"])
async def test_walkthrough_02_a_danger_phrase_opens_the_card_first_and_pauses_the_tree(
    tmp_path: Path, tree: str, line: str
) -> None:
    """2: A danger phrase in any text: the emergency card first, the tree paused."""
    async with a_bot(tmp_path) as turns:
        worker = await Worker(turns).starts(tree)
        before = worker.asked.step

        await worker.types(line)

        assert (worker.cards, worker.out, (await worker.session()).mode) == (1, (), Mode.unsafe)
        await worker.does(e.Resumed())
        assert worker.asked.step == before
    assert files_that_hold(tmp_path, line) == []


@pytest.mark.parametrize("tree", sorted(SHIPPED.reads))
def test_walkthrough_04_stopping_at_the_second_question_gives_a_card_or_a_kind_end(tree: str) -> None:
    """4: Stop at step 2: a valid card."""
    dialogue = SHIPPED.dialogues[tree]
    talk = Talk(dialogue)
    talk.sends(nth(0)(talk, talk.asked))
    if talk.stands(Mode.finished):
        assert talk.finished == "done", "a tree of one question is over before it can be stopped"
        return
    talk.sends(e.Stopped())

    assert talk.finished == "stopped"
    assert talk.session.answers == {}
    plans = talk.of(Plan)
    for plan in plans:
        assert plan.title.strip()
        assert plan.sections
        assert all(section in dialogue.sections and all(lines) for section, lines in plan.sections)
    if dialogue.plan and not plans:
        assert words.PLAN_EMPTY in talk.said


async def test_walkthrough_04_what_was_answered_before_stopping_stands_on_the_card(tmp_path: Path) -> None:
    """4: a worker who stops after saying what they need has that on the card."""
    async with a_bot(tmp_path) as turns:
        worker = await Worker(turns).starts("first-visit")
        await worker.picks("she", "he", "no", "arrange")
        await worker.does(e.Stopped())

        assert worker.plan["Why I'm going"] == ("Arrange a private time",)


@pytest.mark.parametrize("tree", sorted(SHIPPED.reads))
def test_walkthrough_06_all_skipped_ends_kindly_without_scolding(tree: str) -> None:
    """6: All steps skipped: a kind ending, no scolding."""
    *_, last = talks = list(walked(SHIPPED.dialogues[tree], skipping))

    assert last.finished in ("done", "safety", "stopped")
    assert last.said
    assert [text for text in texts(last) if SCOLDING.search(text)] == []
    assert len(talks) > 1


async def test_walkthrough_16_started_again_in_the_middle_it_goes_on_where_it_was(tmp_path: Path) -> None:
    """16: Restart in the middle of a session: it goes on, or ends safely."""
    async with a_bot(tmp_path) as turns:
        worker = await Worker(turns).starts("first-visit")
        await worker.picks("she", "he", "no", "arrange")
        stood = worker.asked.step

    async with a_bot(tmp_path) as turns:
        worker = Worker(turns, now=worker.now, first_update=50)
        await worker.does(e.Resumed())
        assert worker.asked.step == stood
        await worker.does(e.Stopped())
        assert worker.plan["Why I'm going"] == ("Arrange a private time",)


async def test_walkthrough_16_started_again_a_day_later_it_is_over_and_erased(tmp_path: Path) -> None:
    """16: what nobody came back to has ended safely by the next day."""
    async with a_bot(tmp_path) as turns:
        worker = await Worker(turns).starts("first-visit")

    async with a_bot(tmp_path) as turns:
        await erased(turns, worker)


async def erased(turns: Turns, worker: Worker) -> None:
    worker = Worker(turns, now=worker.now, first_update=50).waits(days=1, hours=1)
    await turns.erase_idle(worker.now)
    assert await turns.standing("c-1") is None
    await worker.does(e.Resumed())
    assert worker.said == [words.NOTHING_OPEN]
