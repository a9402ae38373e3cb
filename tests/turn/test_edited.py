"""Nobody is stranded by an edit: a session finishes on its own wording, or is moved by names where that is allowed."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from bench.edited import ten_sessions_through_an_edit
from bot.conversation import events as e
from bot.library import open_library
from bot.store import UnreadableStore
from bot.store.sealing import ServiceKey
from bot.turn import Incoming, Turns, record_of
from tests.store.given import change, rows
from tests.turn.given import SECRET, TYPING, Worker, a_bot, a_tree, library_of

INNER = """
id: inner
title: Inner
about: Called.
module: yes
steps:
  - id: deep
    ask: {}
    write: Type.
    log: no
"""
MOVE = "running_sessions: move"


async def at_more(turns: Turns) -> Worker:
    """A worker in the small tree who stands on its third step."""
    worker = await Worker(turns).starts("small")
    await worker.picks("meet")
    return await worker.types("my first words")


async def after_the_edit(folder: Path, content: Path) -> tuple[list[str], str | None, Mapping[str, object]]:
    """Start again: what is said, which question is put, and the answers that are there."""
    async with a_bot(folder, library_of(content)) as bot:
        worker = Worker(bot, first_update=100)
        await worker.does(e.Resumed())
        step = worker.asked.step if await bot.standing("c-1") else None
        answers = (await worker.session()).answers if step else {}
        return worker.said, step, {path: answer.options or answer.text for path, answer in answers.items()}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return tmp_path / "dialogues"


async def stand_on_more(folder: Path, content: Path, steps: str = TYPING, head: str = "") -> None:
    async with a_bot(folder, library_of(a_tree(content, steps, head=head))) as bot:
        await at_more(bot)


@pytest.mark.parametrize("policy", ["finish", "move"])
async def test_ten_sessions_on_a_renamed_and_a_deleted_step_are_all_answered_with_what_they_had(
    tmp_path: Path, policy: str
) -> None:
    found = await ten_sessions_through_an_edit(tmp_path, policy)

    assert (found.answered, found.kept, found.reached_the_card) == (10, 10, 10)
    expected = {"first-words": 5, "strength": 5} if policy == "finish" else {"opening-words": 5, "same-standard": 5}
    assert found.asked_next == expected


async def test_a_session_finishes_on_the_wording_it_began_on(folder: Path, content: Path) -> None:
    await stand_on_more(folder, content)
    a_tree(content, TYPING.replace("What will you say next?", "And then?"))

    async with a_bot(folder, library_of(content)) as bot:
        old = await Worker(bot, first_update=100).does(e.Resumed())
        new = await Worker(bot, "c-2").starts("small")
        await new.picks("meet")
        await new.types("a line")

        assert old.asked.text == "What will you say next?"
        assert new.asked.text == "And then?"


async def test_an_edit_of_a_module_is_an_edit_of_every_tree_that_calls_it(folder: Path, content: Path) -> None:
    (content / "modules").mkdir(parents=True)
    (content / "modules" / "inner.yaml").write_text(INNER.format("Old words?"), encoding="utf-8")
    library = library_of(a_tree(content, "steps:\n  - use: inner\n"))
    async with a_bot(folder, library) as bot:
        await Worker(bot).starts("small")
    (content / "modules" / "inner.yaml").write_text(INNER.format("New words?"), encoding="utf-8")

    async with a_bot(folder, library_of(content)) as bot:
        worker = await Worker(bot, first_update=100).does(e.Resumed())

    assert worker.asked.text == "Old words?"


async def test_where_the_editor_chose_it_a_rename_moves_the_answer_and_the_question(
    folder: Path, content: Path
) -> None:
    await stand_on_more(folder, content)
    renamed = TYPING.replace("- id: words", "- id: opening\n    was: [words]").replace(
        "- id: more", "- id: going-on\n    was: [more]"
    )
    a_tree(content, renamed, head=MOVE)

    _, step, answers = await after_the_edit(folder, content)

    assert (step, answers) == ("going-on", {"aim": ("meet",), "opening": "my first words"})


async def test_a_renamed_option_is_moved_with_its_answer(folder: Path, content: Path) -> None:
    await stand_on_more(folder, content)
    a_tree(content, TYPING.replace("meet: Meet", "say-hello: {label: Say hello, was: [meet]}"), head=MOVE)

    _, step, answers = await after_the_edit(folder, content)

    assert (step, answers["aim"]) == ("more", ("say-hello",))


async def test_a_new_question_before_the_place_where_one_stands_is_asked_and_no_answer_is_lost(
    folder: Path, content: Path
) -> None:
    await stand_on_more(folder, content)
    a_tree(
        content,
        TYPING.replace("steps:", "steps:\n  - id: first\n    ask: First?\n    write: Type.\n    log: no"),
        head=MOVE,
    )

    _, step, answers = await after_the_edit(folder, content)

    assert step == "first"
    assert answers == {"aim": ("meet",), "words": "my first words"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("choose: {meet: Meet, arrange: Arrange a time}", "choose: {arrange: Arrange a time, child: See a child}"),
        ("write: Type a line.\n    log: session", "choose: {a: One, b: Two}\n    log: session"),
    ],
    ids=["an option is gone without saying what it was", "the question is of another kind"],
)
async def test_a_breaking_edit_moves_nobody_even_where_the_editor_chose_it(
    folder: Path, content: Path, before: str, after: str
) -> None:
    await stand_on_more(folder, content)
    assert before in TYPING
    a_tree(content, TYPING.replace(before, after), head=MOVE)

    _, step, answers = await after_the_edit(folder, content)

    assert (step, answers) == ("more", {"aim": ("meet",), "words": "my first words"})


async def test_a_tree_whose_file_is_gone_is_walked_to_its_end_by_those_who_are_in_it(
    folder: Path, content: Path
) -> None:
    await stand_on_more(folder, content)
    a_tree(content, name="another")
    (content / "trees" / "small.yaml").unlink()

    async with a_bot(folder, library_of(content)) as bot:
        worker = await Worker(bot, first_update=100).does(e.Resumed())
        assert worker.asked.step == "more"
        await worker.types("a last line")
        await worker.picks("yes")

        assert await bot.standing("c-1") is None


async def test_a_tree_that_was_broken_by_an_edit_is_walked_to_its_end_by_those_who_are_in_it(
    folder: Path, content: Path
) -> None:
    await stand_on_more(folder, content)
    a_tree(content, name="another")
    (content / "trees" / "small.yaml").write_text("id: [", encoding="utf-8")

    async with a_bot(folder, open_library(content)) as bot:
        worker = await Worker(bot, first_update=100).does(e.Resumed())

    assert worker.asked.step == "more"


def keep_instead(folder: Path, text: str) -> None:
    """Put another text in the place of the wording that the open session walks."""
    ((session_id, wrapped),) = rows(folder, "SELECT session_id, wrapped FROM session_key")
    wording = ServiceKey(SECRET).unwrap(session_id, wrapped).seal_wording(text)
    change(folder, f"UPDATE session_wording SET wording = x'{wording.hex()}'")  # noqa: S608 (our own text)


@pytest.mark.parametrize("text", ["{}", "no JSON", '["a list"]', '{"trees/small.yaml": "id: ["}'])
async def test_where_the_old_wording_cannot_be_read_any_more_the_present_one_stands_in(
    folder: Path, content: Path, text: str
) -> None:
    await stand_on_more(folder, content)
    keep_instead(folder, text)
    a_tree(content, TYPING.replace("- id: more", "- id: going-on\n    was: [more]"))

    _, step, answers = await after_the_edit(folder, content)

    assert (step, answers) == ("going-on", {"aim": ("meet",), "words": "my first words"})


async def test_where_neither_wording_can_be_read_the_worker_is_told_and_may_begin_another_tree(
    folder: Path, content: Path
) -> None:
    await stand_on_more(folder, content)
    keep_instead(folder, "no JSON")
    a_tree(content, name="another")
    (content / "trees" / "small.yaml").unlink()

    async with a_bot(folder, library_of(content)) as bot:
        worker = await Worker(bot, first_update=100).types("hello")
        assert worker.said == ["Nothing is open just now. Choose what to prepare."]
        await worker.starts("another")

    assert worker.asked.step == "aim"


async def test_the_old_text_is_kept_while_somebody_stands_on_it_and_no_longer(folder: Path, content: Path) -> None:
    await stand_on_more(folder, content)
    a_tree(content, TYPING.replace("next?", "then?"))
    async with a_bot(folder, library_of(content)) as bot:
        worker = await Worker(bot, first_update=100).does(e.Resumed())
        assert rows(folder, "SELECT count(*) FROM session_wording") == [(1,)]

        await worker.does(e.Stopped())

        assert rows(folder, "SELECT count(*) FROM session_wording") == [(0,)]


async def test_a_state_that_another_version_wrote_says_so_and_quotes_nothing_of_it(folder: Path, content: Path) -> None:
    await stand_on_more(folder, content)
    async with a_bot(folder, library_of(content)) as bot:
        worker = Worker(bot, first_update=100)
        record = record_of(Incoming("c-1", "u-50", e.Resumed(), worker.now), await worker.session(), ())
        assert record.session is not None
        state = record.session.state.replace('"mode":"asking"', '"mode":"marmalade"')
        await bot._store.commit(replace(record, session=replace(record.session, state=state)))

        with pytest.raises(UnreadableStore, match="another version of Beforehand and was left as it is") as caught:
            await worker.types("hello")
        with pytest.raises(UnreadableStore):
            await worker.does(e.NotSafe())

    assert worker.cards == 1
    seen: BaseException | None = caught.value
    while seen is not None:
        assert not any(words in repr(seen) for words in ("marmalade", "my first words"))
        seen = seen.__context__
