"""The champions' desk: two judge each line blind, and what they settle on takes effect."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.conversation.effects import Ask, Message, Say, message_from_json
from bot.review import words
from bot.review.desk import MENU, REVIEW, Desk
from bot.roles import Role
from bot.store import InvitedAs, SharedRow, Store, TurnRecord
from bot.telegram.button import menu_data
from tests.store.given import NOW, SECRET, change, rows, session, turn
from tests.turn.given import SHIPPED, files_that_hold

LINE = "I was not flagged for asking about the marmalade"


class Champion:
    """Somebody at the desk: what they tap, and what they see of it."""

    def __init__(self, store: Store, name: str, *, safety: bool = False) -> None:
        self.store, self.name, self.safety = store, name, safety
        self.updates = 0
        self.seen: tuple[Message, ...] = ()

    async def taps(self, about: str = "", *, again: bool = False) -> Champion:
        """Tap a button of the desk, or with nothing give the command; `again` delivers the last update once more."""
        self.updates += not again
        desk = Desk(SHIPPED, self.name, NOW, safety=self.safety)
        record = turn(f"{self.name}-{self.updates}", conversation=self.name)
        out = await self.store.commit(TurnRecord(**{**vars(record), "deed": desk.answer(about)}))
        self.seen = tuple(message_from_json(each.body) for each in out)
        return self

    async def judges(self, verdict: str, reason: str) -> Champion:
        """Judge the line that is shown, by its buttons."""
        await self.taps()
        chosen = next(name for name in self.names if name.endswith(f":{verdict}"))
        await self.taps(chosen)
        if verdict != "urgent":
            await self.taps(f"{chosen}:{reason}")
        return self

    @property
    def names(self) -> list[str]:
        """What the buttons in sight say, behind `review:`."""
        return [
            choice.name.removeprefix(REVIEW) for each in self.seen if isinstance(each, Ask) for choice in each.choices
        ]

    @property
    def said(self) -> str:
        """All that is in sight but the buttons."""
        return "\n".join(each.text for each in self.seen if isinstance(each, Say | Ask))


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    found = await Store.open(tmp_path, SECRET)
    yield found
    await found.close()


async def shared(store: Store, folder: Path, text: str = LINE, *, state: str = "open") -> None:
    row = SharedRow(
        "RECEIPT", text, "", "missed-flag", "first-visit", "first-words", "2026-11", urgent=state == "urgent"
    )
    record = turn("share", session("s-w"), conversation="worker")
    await store.commit(TurnRecord(**{**vars(record), "shared": (row,)}))
    change(folder, f"UPDATE shared_line SET state = '{state}'")  # noqa: S608 (ours)


def state(folder: Path) -> list[tuple[object, ...]]:
    return rows(folder, "SELECT state, verdict, reason FROM shared_line")


async def test_a_line_is_shown_with_where_it_was_typed_and_nothing_of_who(store: Store, tmp_path: Path) -> None:
    await shared(store, tmp_path)
    ann = await Champion(store, "ann").taps()

    assert f"“{LINE}”" in ann.said
    assert SHIPPED.dialogues["first-visit"].tree.title in ann.said
    assert "worker" not in ann.said
    assert "2026" not in ann.said
    assert [name.split(":")[-1] for name in ann.names] == [*words.VERDICTS, "more"]


async def test_every_button_fits_into_what_a_button_may_carry(store: Store, tmp_path: Path) -> None:
    await shared(store, tmp_path)
    ann = await Champion(store, "ann").taps()
    line = ann.names[0].split(":")[1]
    names = [f"{REVIEW}{at}:{line}:{v}:{r}" for at in ("line", "met") for v, rs in words.REASONS_OF.items() for r in rs]
    assert max(len(menu_data(name).encode()) for name in names) <= 64
    assert all(each.kind == MENU for each in ann.seen if isinstance(each, Ask))


async def test_two_who_agree_settle_a_line_and_a_card_stands_for_the_draft(store: Store, tmp_path: Path) -> None:
    await shared(store, tmp_path)
    ann = await Champion(store, "ann").judges("new-rule", "missed-flag")
    assert words.CAME_OF_IT["first"] in ann.said

    bob = await Champion(store, "bob").taps()
    assert "missed-flag" not in bob.said.replace(words.REASONS["missed-flag"], "")
    assert words.CAME_OF_IT["first"] not in bob.said
    await bob.judges("new-rule", "missed-flag")

    assert words.CAME_OF_IT["settled"] in bob.said
    assert state(tmp_path) == [("settled", "new-rule", "missed-flag")]
    assert rows(tmp_path, "SELECT wants, tree, step, reason FROM issue_card") == [
        ("rule", "first-visit", "first-words", "missed-flag")
    ]
    assert LINE in (await bob.taps("cards")).said
    assert rows(tmp_path, "SELECT one, other, times FROM agreement") == [("new-rule", "new-rule", 1)]


async def test_nobody_judges_a_line_twice_and_a_second_tap_changes_nothing(store: Store, tmp_path: Path) -> None:
    await shared(store, tmp_path)
    ann = await Champion(store, "ann").taps()
    keep = next(name for name in ann.names if name.endswith(":keep"))
    await ann.taps(f"{keep}:praise")
    await ann.taps(f"{keep}:praise", again=True)
    assert ann.seen == ()

    await ann.taps(f"{keep}:praise")

    assert words.CAME_OF_IT["twice"] in ann.said
    assert state(tmp_path) == [("open", None, None)]


async def test_who_judged_is_kept_by_a_token_that_differs_from_line_to_line_and_goes(
    store: Store, tmp_path: Path
) -> None:
    await shared(store, tmp_path)
    await Champion(store, "ann").judges("keep", "praise")
    (before,) = rows(tmp_path, "SELECT token FROM judgement")
    assert files_that_hold(tmp_path, '"ann"', "ann|") == []

    await Champion(store, "bob").judges("new-rule", "blames")

    assert before not in rows(tmp_path, "SELECT token FROM judgement")


async def test_where_two_differ_the_meeting_settles_it(store: Store, tmp_path: Path) -> None:
    await shared(store, tmp_path)
    await Champion(store, "ann").judges("keep", "praise")
    bob = await Champion(store, "bob").judges("new-wording", "unclear")
    assert words.CAME_OF_IT["meeting"] in bob.said

    await bob.taps("meeting")
    assert words.VERDICTS["keep"] in bob.said
    assert words.VERDICTS["new-wording"] in bob.said
    chosen = next(name for name in bob.names if name.endswith(":new-wording"))
    await bob.taps(f"{chosen}:too-long")

    assert state(tmp_path) == [("settled", "new-wording", "too-long")]


async def test_family_detail_is_destroyed_at_the_first_word_and_counted(store: Store, tmp_path: Path) -> None:
    await shared(store, tmp_path)
    ann = await Champion(store, "ann").judges("not-usable", "family-detail")

    assert words.CAME_OF_IT["destroyed"] in ann.said
    assert state(tmp_path) == []
    assert files_that_hold(tmp_path, "marmalade") == []
    assert rows(tmp_path, "SELECT reason, times FROM destroyed") == [("family-detail", 1)]


async def test_not_usable_for_another_reason_takes_two(store: Store, tmp_path: Path) -> None:
    await shared(store, tmp_path)
    await Champion(store, "ann").judges("not-usable", "off-topic")
    assert state(tmp_path) == [("open", None, None)]

    await Champion(store, "bob").judges("not-usable", "too-little")

    assert state(tmp_path) == []


async def test_urgent_goes_to_the_safety_owner_at_once_and_out_of_sight_of_the_others(
    store: Store, tmp_path: Path
) -> None:
    await shared(store, tmp_path)
    token = (await store.make_invitation(NOW, timedelta(days=1), InvitedAs(Role.safety_owner))).token
    await store.commit(turn("join", conversation="olu", invitation=token))
    await Champion(store, "ann").judges("urgent", "")
    assert LINE not in (await Champion(store, "bob").taps()).said

    owner = await Champion(store, "olu", safety=True).taps()

    assert LINE in owner.said


async def test_what_a_worker_called_urgent_is_for_the_safety_owner_alone(store: Store, tmp_path: Path) -> None:
    await shared(store, tmp_path, state="urgent")
    ann = Champion(store, "ann")
    for about in ("", "meeting", "cards", "themes", "sort", "more"):
        assert LINE not in (await ann.taps(about)).said, about

    owner = await Champion(store, "olu", safety=True).taps()
    assert LINE in owner.said
    await owner.taps(next(name for name in owner.names if name.endswith(":card")))

    assert state(tmp_path) == []
    assert files_that_hold(tmp_path, "marmalade") == []
    assert rows(tmp_path, "SELECT wants, step, line_id FROM issue_card") == [("safety", "first-words", None)]


async def test_once_part_of_a_theme_a_line_cannot_be_taken_back(store: Store, tmp_path: Path) -> None:
    await shared(store, tmp_path)
    ann = Champion(store, "ann")
    desk = Desk(SHIPPED, "ann", NOW)
    await store.commit(
        TurnRecord(**{**vars(turn("t", conversation="ann")), "deed": desk.theme("flags that are missed")})
    )
    await ann.judges("keep", "praise")
    await Champion(store, "bob").judges("keep", "praise")

    await ann.taps("sort")
    await ann.taps(next(name for name in ann.names if name.startswith("sort:")))

    assert words.CAME_OF_IT["merged"] in ann.said
    assert rows(tmp_path, "SELECT receipt FROM shared_line") == [(None,)]
    assert rows(tmp_path, "SELECT name, lines FROM theme") == [("flags that are missed", 1)]


@pytest.mark.parametrize(
    "about", ["line", "line:nothing:keep:praise", "x:y:z", "line::", "sort:a:b", "met:a:b:c", "🙂"]
)
async def test_what_no_button_says_is_answered_and_changes_nothing(store: Store, tmp_path: Path, about: str) -> None:
    await shared(store, tmp_path)
    ann = await Champion(store, "ann").taps(about)

    assert ann.seen
    assert state(tmp_path) == [("open", None, None)]
