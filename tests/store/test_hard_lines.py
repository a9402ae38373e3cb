"""Lines that were hard for a team: they come back after two and six weeks, to that team, and can be switched off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from bot.store import Deed, Store, came_back, switched, were_hard
from tests.store.given import NOW, rows, turn

TEAM, TOPIC, QUIZ = "telegram:-7", "telegram:-7:3", "language-quiz"
DAY = NOW.date()
KEPT = "SELECT conversation, step, due, times FROM hard_line ORDER BY 1, 2"


async def done(store: Store, name: str, deed: Deed) -> None:
    """Commit a deed, as a turn of its own would."""
    await store.commit(replace(turn(name, None, (), conversation=TEAM), deed=deed))


def on(weeks: int) -> date:
    return DAY + timedelta(weeks=weeks)


async def test_a_hard_line_comes_back_to_its_team_after_two_and_six_weeks_and_then_no_more(
    store: Store, folder: Path
) -> None:
    await done(store, "hard", were_hard(TEAM, QUIZ, ["bedtime", "stormy"], DAY))
    assert await store.groups.coming_back(TEAM, QUIZ, on(2) - timedelta(days=1)) == ()
    assert await store.groups.coming_back(TEAM, QUIZ, on(2)) == ("bedtime", "stormy")
    assert await store.groups.coming_back(TOPIC, QUIZ, on(2)) == ()
    assert await store.groups.coming_back(TEAM, "huddle", on(2)) == ()

    await done(store, "back", came_back(TEAM, QUIZ, ["bedtime", "stormy"], on(2)))
    assert rows(folder, KEPT) == [(TEAM, name, on(6).isoformat(), 1) for name in ("bedtime", "stormy")]
    await done(store, "hard again", were_hard(TEAM, QUIZ, ["stormy"], on(2)))
    assert await store.groups.coming_back(TEAM, QUIZ, on(6)) == ("stormy", "bedtime")
    await done(store, "back again", came_back(TEAM, QUIZ, ["stormy", "bedtime"], on(6)))
    assert rows(folder, KEPT) == [(TEAM, "stormy", on(8).isoformat(), 1)]


async def test_a_team_that_meets_late_has_two_weeks_before_the_second_time(store: Store, folder: Path) -> None:
    await done(store, "hard", were_hard(TEAM, QUIZ, ["bedtime"], DAY))
    await done(store, "late", came_back(TEAM, QUIZ, ["bedtime"], on(11)))
    assert rows(folder, KEPT) == [(TEAM, "bedtime", on(13).isoformat(), 1)]


async def test_switched_off_all_of_it_is_erased_and_nothing_is_kept_until_it_is_on_again(
    store: Store, folder: Path
) -> None:
    await done(store, "hard", were_hard(TEAM, QUIZ, ["bedtime"], DAY))
    await done(store, "off", switched(TEAM, False, ()))
    await done(store, "hard again", were_hard(TEAM, QUIZ, ["stormy"], DAY))
    assert rows(folder, KEPT) == []

    await done(store, "on", switched(TEAM, True, ()))
    await done(store, "hard once more", were_hard(TEAM, QUIZ, ["stormy"], DAY))
    assert [step for _, step, _, _ in rows(folder, KEPT)] == ["stormy"]


async def test_it_goes_along_with_a_group_and_goes_with_the_bot(store: Store, folder: Path) -> None:
    await done(store, "hard", were_hard(TEAM, QUIZ, ["bedtime"], DAY))
    await done(store, "topic", were_hard(TOPIC, QUIZ, ["stormy"], DAY))
    await store.groups.move(-7, -70)
    assert [conversation for conversation, *_ in rows(folder, KEPT)] == ["telegram:-70", TOPIC]

    await done(store, "off", switched("telegram:-70", False, ()))
    await store.groups.move(-70, -71)
    assert rows(folder, "SELECT * FROM no_hard_lines") == [("telegram:-71",)]
    await store.groups.left(-71)
    await store.groups.left(-7)
    assert rows(folder, KEPT) == rows(folder, "SELECT * FROM no_hard_lines") == []


async def test_a_team_that_meets_no_more_is_forgotten(store: Store, folder: Path) -> None:
    await done(store, "hard", were_hard(TEAM, QUIZ, ["bedtime"], DAY))
    await store.prune(NOW + timedelta(weeks=2, days=180))
    assert rows(folder, KEPT) != []
    await store.prune(NOW + timedelta(weeks=2, days=181))
    assert rows(folder, KEPT) == []
