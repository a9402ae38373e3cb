"""A step is taken out at once: who stands on it goes on, on every version; what keeps people safe stays in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.conversation.engine import advance, begin
from bot.conversation.events import Answered
from bot.conversation.session import to_json
from bot.conversation.walk import walk
from bot.dialogue.practice import tried
from bot.dialogue.taken_out import TakenOut, without
from bot.library import shipped
from bot.review import out_words as words
from bot.review.taking_out import Chosen, StaysIn, assert_can_go, chosen, steps_of
from bot.shelf import Shelf
from bot.store import New, Running, Store, StoredSession, VersionAct, digest
from bot.wording import Wordings, news_of
from tests import content
from tests.store.given import SECRET

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
OWNER = VersionAct("safety-owner", "not-safe", NOW)
DOOR = "trees/door.yaml"
AIM = TakenOut(DOOR, "aim", TODAY)


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return Shelf(shipped(), Running(), content.library(), None)


def step(shelf: Shelf, page: str, name: str) -> Chosen:
    return next(each for each in steps_of(shelf) if (each.read.tree.id, each.step.id) == (page, name))


def test_a_page_passes_over_it_and_says_the_same_in_all_else(shelf: Shelf) -> None:
    door = shelf.library.dialogues["door"]

    passing = without(door, [AIM])

    assert [path for path, _ in passing.steps()] == [path for path, _ in door.steps()]
    assert passing.version == door.version
    session, _ = begin(passing, session_id="s", log_id="l", facts={}, now=NOW, privacy_line=False)
    assert "aim" not in {place.path for place in walk(passing, session).places}


def test_a_module_passes_over_it_in_every_page_that_calls_it_and_practice_too(shelf: Shelf) -> None:
    fear = TakenOut("modules/if-then.yaml", step_of_pairs(shelf), TODAY)
    for name in ("first-visit", "practise-first-visit"):
        dialogue = shelf.library.walked[name]
        passing = without(dialogue, [fear])
        (path,) = (path for path, each in passing.steps() if path.endswith(f"pair-one/{fear.step}"))
        assert passing.by_path[path].when != dialogue.by_path[path].when


def step_of_pairs(shelf: Shelf) -> str:
    return shelf.library.modules["if-then"].tree.steps[0].id


def test_in_what_was_published_since_it_is_asked_again(shelf: Shelf) -> None:
    door = shelf.library.dialogues["door"]

    assert without(door, [replace(AIM, back=frozenset({digest(door.sources[DOOR])}))]) is door
    assert without(door, [TakenOut("trees/huddle.yaml", "aim", TODAY)]) is door


def test_a_worker_is_told_for_a_week(shelf: Shelf) -> None:
    library, door = replace(shelf.library, taken_out=(AIM,)), shelf.library.dialogues["door"]

    def lines(day: int, dialogue: object = door) -> int:
        return len(news_of(dialogue, library, date(2026, 11, day)))  # type: ignore[arg-type]

    assert (lines(22), lines(28), lines(29)) == (1, 1, 0)
    assert lines(22, tried(door)) == lines(22, shelf.library.dialogues["huddle"]) == 0


@pytest.mark.parametrize(
    ("page", "name", "says"),
    [
        ("door", "safety-gate", words.KEEPS_SAFE),
        ("first-visit", "safety-gate", words.KEEPS_SAFE),
        ("first-visit", "pair-one", words.BREAKS),
        ("first-visit", "plan-card", words.BREAKS),
    ],
)
def test_what_keeps_people_safe_stays_in(shelf: Shelf, page: str, name: str, says: str) -> None:
    what = step(shelf, page, name)

    with pytest.raises(StaysIn) as stays:
        assert_can_go(shelf, what, TODAY)

    assert str(stays.value).startswith(says.format(step=what.name, fault=""))


def test_no_step_of_the_safety_gate_and_none_that_leads_to_the_emergency_card_is_taken_out(shelf: Shelf) -> None:
    alarms = {
        each.key
        for each in steps_of(shelf)
        if "not-safe" in ([each.step.go] if isinstance(each.step.go, str) else list((each.step.go or {}).values()))
    }
    gate = {each.key for each in steps_of(shelf) if each.read.tree.id == "safety-gate"}
    assert alarms
    assert gate

    for key in alarms | gate:
        what = chosen(shelf, key)
        assert what is not None
        with pytest.raises(StaysIn, match="keeps people safe"):
            assert_can_go(shelf, what, TODAY)


def test_any_other_question_may_go(shelf: Shelf) -> None:
    assert_can_go(shelf, step(shelf, "door", "aim"), TODAY)


async def test_it_is_in_the_trail_counts_as_a_change_and_what_is_published_later_has_the_step_again(
    tmp_path: Path,
) -> None:
    store = await Store.open(tmp_path, SECRET)
    before = await store.versions.count()
    await store.versions.take_out(DOOR, "aim", OWNER)
    running = await store.versions.running()
    assert running.count == before + 1 == await store.versions.count()
    assert running.taken_out == (TakenOut(DOOR, "aim", TODAY),)
    assert [(each.what, each.role, each.reason) for each in await store.versions.trail()] == [
        ("taken-out", "safety-owner", "aim: not-safe")
    ]

    await store.versions.publish([New(DOOR, 0, "later", "as it came", "wording", moves=False)], OWNER)
    (gone,) = (await store.versions.running()).taken_out
    assert (gone.holds_for("as it came"), gone.holds_for("later")) == (True, False)

    await store.versions.put_back(DOOR, "aim", OWNER)
    assert (await store.versions.running()).taken_out == ()
    await store.close()


async def test_who_stands_on_it_goes_on_and_keeps_every_answer(shelf: Shelf, tmp_path: Path) -> None:
    door = shelf.library.dialogues["door"]
    session, _ = begin(door, session_id="s", log_id="l", facts={}, now=NOW, privacy_line=False)
    while (place := walk(door, session).open) is not None and place.path != "aim":
        first = next(iter(walk(door, session).visible(place)))
        option = "no" if "no" in walk(door, session).visible(place) else first
        session, _ = advance(door, session, Answered(place.path, (option,)), NOW)
    assert place is not None

    store = await Store.open(tmp_path, SECRET)
    wordings = Wordings(replace(shelf.library, taken_out=(AIM,)), store)
    stored = StoredSession("telegram:1", "s", "door", door.version, to_json(session), NOW, None)
    found, passing = await wordings.of(stored)
    await store.close()

    assert passing is not None
    now = walk(passing, found).open
    assert now is not None
    assert now.path != "aim"
    assert found.answers == session.answers
