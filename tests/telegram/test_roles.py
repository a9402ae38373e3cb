"""Who may ask for what: every command and every button, for every role and in every kind of chat, without a hole."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest

from bot.app import store_and_turns
from bot.conversation.effects import Say
from bot.logs import open_log
from bot.metrics import Metrics
from bot.roles import ROLES, Agency, May, Role, may
from bot.settings import Settings
from bot.store import Standing, StoredSession
from bot.telegram import words
from bot.telegram.api import Api
from bot.telegram.arrival import Arrival
from bot.telegram.button import Tap
from bot.telegram.commands import (
    ANSWER,
    BUTTONS,
    COMMANDS,
    FILE,
    INLINE,
    NOT_SAFE,
    TYPED,
    UNDER_THE_CARD,
    Where,
    every_row,
    menu_of,
)
from bot.telegram.desk import AHEAD, Asked, Desk, asked_for
from bot.telegram.meaning import Meaning
from bot.telegram.service import Service
from bot.turn import Told
from tests import content

SHIPPED = content.library()
WHO = (None, *Role)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

ANYBODY = {"/notsafe", "/start", NOT_SAFE, UNDER_THE_CARD, "helplines"}
"""What is open to strangers (`PRACTICE.md` 3.5: the neutral line, the numbers, the emergency card, and the way in)."""
WHOEVER_IS_IN = {
    *("/help", "/privacy", "/tidy", "/hide", "/plain", "/forget", "/withdraw", "/language"),
    *("tidy-always", "tidy-never"),
    *("tidy", "tidy-later", "tidy-not", "forget", "forget-yes", "forget-leave", "forget-no"),
    *("language", "speak:"),
}
WHOEVER_PREPARES = {
    *(
        "/prepare",
        "/door",
        "/resume",
        "/stop",
        "/check",
        "/back",
        "/skip",
        "/change",
        "/why",
        "/pause",
        "/share",
        "/practice",
        "/because",
        "/remind",
        "/forms",
    ),
    *("prepare", "practice", "tree:", "leave:", "go-on", "resume", ANSWER, TYPED),
    *("form:", "remind:", "later:", "remind-at:", "remind-not:"),
}
WHO_REVIEWS: dict[str, set[Role | None]] = {
    "/review": {Role.champion, Role.editor, Role.safety_owner},
    "review:": {Role.champion, Role.editor, Role.safety_owner},
    "/theme": {Role.champion, Role.editor},
    "/drafts": {Role.champion, Role.editor, Role.safety_owner},
    "draft:": {Role.champion, Role.editor, Role.safety_owner},
    "wording:": {Role.champion, Role.editor},
    "reply:": {Role.champion, Role.editor},
    "hand:": {Role.champion, Role.editor},
    "publish:": {Role.editor},
    "safe:": {Role.safety_owner},
    "step:": {Role.safety_owner},
    "/insight": {Role.champion, Role.editor, Role.manager},
    "insight:": {Role.champion, Role.editor, Role.manager},
    "trial:": {Role.champion, Role.editor, Role.safety_owner},
    "try:": {Role.editor},
    "pull:": {Role.safety_owner},
    FILE: {Role.champion, Role.editor},
    "/trees": {Role.champion, Role.editor},
    "source:": {Role.champion, Role.editor},
    "/digest": {Role.champion, Role.editor, Role.manager},
}
"""What was shared, and what the numbers say (`PRACTICE.md` 6.1)."""
WHO_LOOKS_AFTER = {
    *("/invite", "invite:", "uninvite:"),
    *("/people", "people", "person:", "roles:", "role:", "out:", "out-yes:"),
}
"""Accounts and invitations, an admin's alone (`PRACTICE.md` 6.1)."""
PREPARING: set[Role | None] = {*Role} - {Role.evaluator}


IN_A_GROUP = ANYBODY - {"/start", "helplines"} | {
    "/help",
    "/check",
    "/digest",
    "/resume",
    "/stop",
    "/back",
    "/skip",
    ANSWER,
}
"""What means the same in a group as in a chat of one's own."""
WHOEVER_LEADS = {"/huddle", "/quiz", "/round", "/weekly", "weekly:", "begin:", "/meeting", "lead", "anew:"}
"""Champions run T17 to T19, in groups (`PRACTICE.md` 6.1)."""


def expected_in_a_group(name: str) -> set[Role | None]:
    """Who may ask for something in a group."""
    if name in WHOEVER_LEADS:
        return {Role.champion, Role.editor}
    return expected(name) if name in IN_A_GROUP else set()


def expected(name: str) -> set[Role | None]:
    """Who may ask for something: written down here once more, and not taken from the registry."""
    if name in ANYBODY:
        return set(WHO)
    if name in WHO_REVIEWS:
        return WHO_REVIEWS[name]
    if name in WHO_LOOKS_AFTER:
        return {Role.admin}
    return {*Role} if name in WHOEVER_IS_IN else PREPARING if name in WHOEVER_PREPARES else set()


@pytest.mark.parametrize("role", WHO)
def test_the_registry_opens_each_thing_to_those_who_may(role: Role | None) -> None:
    opened = {name for name, row in every_row() if row.open_to(role, Where.private)}

    assert opened == {name for name, _ in every_row() if role in expected(name)}


@pytest.mark.parametrize("role", WHO)
def test_behind_the_bots_name_lines_are_looked_at_for_whoever_prepares(role: Role | None) -> None:
    opened = {name for name, row in every_row() if row.open_to(role, Where.any_chat)}

    assert opened == ({INLINE} if role in PREPARING else set())


@pytest.mark.parametrize("where", [Where.group, Where.topic])
@pytest.mark.parametrize("role", WHO)
def test_in_a_group_is_open_what_a_team_needs_and_nothing_of_one_person_alone(role: Role | None, where: Where) -> None:
    opened = {name for name, row in every_row() if row.open_to(role, where)}

    assert opened == {name for name, _ in every_row() if role in expected_in_a_group(name)}


async def test_every_row_has_one_answer_and_every_answer_a_row(tmp_path: Path) -> None:
    library, metrics = SHIPPED, Metrics()
    async with store_and_turns(Settings(data=tmp_path), tmp_path, library, {}) as (store, turns):
        service = Service(
            api=Api("42:made-up", "http://127.0.0.1:9", metrics),
            turns=turns,
            store=store,
            library=library,
            contacts={},
            timezone="Europe/London",
            clock=lambda: NOW,
            log=open_log(StringIO()),
            metrics=metrics,
        )

        assert service.desk.answered | AHEAD == {name for name, _ in every_row()}


def test_two_parts_that_answer_one_name_are_refused() -> None:
    once = Meaning(SHIPPED, lambda line, _: line).answers()

    with pytest.raises(ValueError, match="Two parts answer /check"):
        Desk(once, {"/check": once["/check"]})


@pytest.mark.parametrize("role", Role)
async def test_what_there_is_not_and_what_is_not_for_one_get_the_same_neutral_line(role: Role) -> None:
    desk = Desk(Meaning(SHIPPED, lambda line, _: line).answers())
    session = StoredSession("telegram:1", "s", "door", "v", "{}", NOW, None)
    standing = Standing(session, role, None, {"welcome": "yes"})
    for name in [*(name for name, _ in every_row()), "/nonsense", "nonsense", "nonsense:", ""]:
        allowed = role in expected(name)
        if allowed and name not in desk.answered:
            continue  # another part answers it
        asked = Asked(name, "", Arrival(1, 1, True, text="hello"), standing, role, NOW + timedelta(days=1), SHIPPED)

        assert (await desk.act(asked) != Told((Say(words.NOT_HERE),))) == allowed, name


@pytest.mark.parametrize("name", [name for name, row in every_row() if row.in_session])
async def test_what_means_something_only_in_a_conversation_says_so_where_none_is_open(name: str) -> None:
    desk = Desk(Meaning(SHIPPED, lambda line, _: line).answers())
    nothing_open = Standing(None, Role.worker, None, {"welcome": "yes"})
    asked = Asked(name, "", Arrival(1, 1, True), nothing_open, Role.worker, NOW, SHIPPED)

    act = await desk.act(asked)

    assert isinstance(act, Told)
    assert [message.offers for message in act.messages if isinstance(message, Say)] == [("prepare",)]


@pytest.mark.parametrize(
    ("arrival", "name", "about"),
    [
        (Arrival(1, 1, True, text="/door"), "/door", ""),
        (Arrival(1, 1, True, text="/cancel"), "/stop", ""),
        (Arrival(1, 1, True, text="/prepare first-visit"), "/prepare", "first-visit"),
        (Arrival(1, 1, True, text="/prepare first-visit", edited=True), TYPED, ""),
        (Arrival(1, 1, True, text="hello"), TYPED, ""),
        (Arrival(1, 1, True, text="better", replied="“My aim?”\nReference 0a1b2c3d"), "reply:", "0a1b2c3d"),
        (Arrival(1, 1, True, text="so", replied="Reference 0a1b2c3d-0123456789ab"), "reply:", "0a1b2c3d-0123456789ab"),
        (Arrival(1, 1, True, text="better", replied="Reference 0a1b2c3d", edited=True), TYPED, ""),
        (Arrival(1, 1, True, text="better", replied="A Reference 0a1b2c3d"), TYPED, ""),
        (Arrival(1, 1, True, text="/check", replied="Reference 0a1b2c3d"), "/check", ""),
        (Arrival(1, 1, True), TYPED, ""),
        (Arrival(1, 1, True, tap=Tap(menu="tree:door")), "tree:", "door"),
        (Arrival(1, 1, True, tap=Tap(menu="tidy")), "tidy", ""),
        (Arrival(1, 1, True, tap=Tap(token="a" * 12)), ANSWER, ""),
        (Arrival(1, 1, True, tap=Tap(alarm=True, token="a" * 12)), ANSWER, ""),
        (Arrival(1, 1, True, tap=Tap(alarm=True)), NOT_SAFE, ""),
        (Arrival(1, 1, True, tap=Tap(emergency="stop")), UNDER_THE_CARD, "stop"),
        (Arrival(1, 1, True, tap=Tap()), ANSWER, ""),
        (Arrival(1, 1, True, tap=Tap(menu="typed")), "", ""),
    ],
)
def test_an_update_asks_for_one_row(arrival: Arrival, name: str, about: str) -> None:
    assert asked_for(arrival) == (name, about)


@pytest.mark.parametrize(
    ("private", "topic", "where", "person"),
    [
        (True, None, Where.private, "telegram:7"),
        (False, None, Where.group, "telegram:9"),
        (False, 3, Where.topic, "telegram:9"),
    ],
)
def test_in_a_group_it_is_the_sender_whose_role_counts(
    private: bool, topic: int | None, where: Where, person: str
) -> None:
    arrival = Arrival(1, 7, private, sender=9, topic=topic)

    assert (arrival.where, arrival.person) == (where, person)


def test_nobody_of_a_channel_is_anybody() -> None:
    assert Arrival(1, -100, False).person == "telegram:0"


def test_the_menu_of_a_role_shows_what_it_may_and_nothing_else() -> None:
    for role in WHO:
        shown = menu_of(role, Where.private)
        assert set(shown) == {name for name, row in COMMANDS.items() if row.menu and role in expected(f"/{name}")}
    assert list(menu_of(None, Where.private)) == list(menu_of(None, Where.group)) == ["notsafe"]
    of_all = ["resume", "stop", "notsafe", "check", "help"]
    of_champions = ["huddle", "quiz", "round", "weekly", "meeting", "digest"]
    assert list(menu_of(Role.worker, Where.group)) == of_all
    assert set(menu_of(Role.champion, Where.group)) == {*of_all, *of_champions}


def test_every_role_is_described_and_nobody_but_an_admin_looks_after_people() -> None:
    assert set(ROLES) == set(Role)
    assert all(part.title and part.can and part.cannot for part in ROLES.values())
    assert {role for role in Role if may(role, May.look_after)} == {Role.admin}
    assert {role for role in Role if may(role, May.judge)} == {Role.champion, Role.editor}
    assert {role for role in Role if may(role, May.edit)} == {Role.editor}
    assert {role for role in Role if may(role, May.keep_safe)} == {Role.safety_owner}
    assert not may(Role.evaluator, May.prepare)
    assert not any(may(None, what) for what in May)


def test_agencies_are_those_that_set_up_asks_for() -> None:
    from bot.dialogue.facts import PROFILE

    assert {agency.value for agency in Agency} == set(PROFILE["agency"])


def test_every_kind_of_button_says_what_it_does() -> None:
    assert [name for name, row in BUTTONS.items() if not 1 <= len(row.does) <= 80] == []
