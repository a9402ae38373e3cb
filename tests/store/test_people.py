"""What an admin does to the account table: in the turn that asks for it, or not at all, and never to the last admin."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.roles import Role
from bot.store import (
    Change,
    ChangedRole,
    InvitedAs,
    LastAdmin,
    NewInvitation,
    NobodyThere,
    NotDone,
    NotInvited,
    NotOpen,
    OneselfRefused,
    RevokedInvitation,
    Store,
    TakenOut,
    TurnRecord,
    changing,
)
from tests.store.given import NOW, session, turn

DAY = timedelta(days=1)
ADMIN, OTHER, SAM = "telegram:4001", "telegram:4002", "telegram:4003"


async def let_in(store: Store, conversation: str, role: Role) -> str:
    invitation = await store.make_invitation(NOW, DAY, InvitedAs(role))
    await store.commit(turn("joined", conversation=conversation, invitation=invitation.token))
    person = await store.accounts.person_of(conversation)
    assert person is not None
    return person.handle


def asking(update: str, change: Change, by: str = ADMIN) -> TurnRecord:
    return replace(turn(update, None, conversation=by), member=by, deed=changing(by, change, NOW, ("Done.",)))


async def test_a_deed_is_done_with_its_answer_and_not_a_second_time_when_it_comes_again(store: Store) -> None:
    await let_in(store, ADMIN, Role.admin)
    sam = await let_in(store, SAM, Role.worker)
    made_champion = asking("u-1", ChangedRole(sam, Role.champion))

    (answer,) = await store.commit(made_champion)
    await store.accounts.change_role(sam, Role.manager)

    assert await store.commit(made_champion) == ()
    assert (answer.body, await store.accounts.role_of(SAM)) == ("Done.", Role.manager)


async def test_two_admins_who_take_each_other_out_leave_one(store: Store) -> None:
    first = await let_in(store, ADMIN, Role.admin)
    second = await let_in(store, OTHER, Role.admin)

    await store.commit(asking("u-1", TakenOut(second)))
    with pytest.raises(NotInvited):
        await store.commit(asking("u-2", TakenOut(first), by=OTHER))

    assert [person.handle for person in await store.accounts.people()] == [first]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (TakenOut("own"), OneselfRefused),
        (ChangedRole("own", Role.editor), OneselfRefused),
        (TakenOut("000000x"), NobodyThere),
        (ChangedRole("000000x", Role.admin), NobodyThere),
        (RevokedInvitation("000000x"), NotOpen),
    ],
)
async def test_what_cannot_be_done_leaves_everything_as_it_was(
    store: Store, change: Change, problem: type[NotDone]
) -> None:
    own = await let_in(store, ADMIN, Role.admin)
    await let_in(store, SAM, Role.worker)
    before = await store.accounts.people()
    if isinstance(change, TakenOut | ChangedRole) and change.handle == "own":
        change = replace(change, handle=own)

    with pytest.raises(problem):
        await store.commit(asking("u-1", change))

    assert await store.accounts.people() == before
    assert not await store.seen(ADMIN, "u-1")


async def test_whoever_is_no_admin_any_more_changes_nothing(store: Store) -> None:
    await let_in(store, OTHER, Role.admin)
    no_more = await let_in(store, ADMIN, Role.admin)
    sam = await let_in(store, SAM, Role.worker)
    await store.accounts.change_role(no_more, Role.worker)

    with pytest.raises(NobodyThere):
        await store.commit(asking("u-1", TakenOut(sam)))

    assert await store.member(SAM)


async def test_the_last_admin_keeps_the_role(store: Store) -> None:
    handle = await let_in(store, ADMIN, Role.admin)

    with pytest.raises(LastAdmin):
        await store.accounts.change_role(handle, Role.worker)

    await store.accounts.change_role(handle, Role.admin)
    assert await store.accounts.role_of(ADMIN) is Role.admin


async def test_a_turn_that_was_on_its_way_when_somebody_was_taken_out_leaves_nothing(store: Store) -> None:
    handle = await let_in(store, SAM, Role.worker)
    on_its_way = replace(turn("u-9", session("s-9", "typed"), ("Next?",), conversation=SAM), member=SAM)
    await store.accounts.take_out(handle, NOW)

    with pytest.raises(NotInvited):
        await store.commit(on_its_way)

    assert await store.session_of(SAM) is None
    assert await store.unsent(SAM) == ()


async def test_the_same_id_twice_makes_one_invitation(store: Store) -> None:
    await let_in(store, ADMIN, Role.admin)
    new = NewInvitation("a1b2c3", "token-one", NOW + DAY, InvitedAs(Role.champion, "north"))

    await store.commit(asking("u-1", new))
    with pytest.raises(NotOpen):
        await store.commit(asking("u-2", replace(new, token="token-two")))

    assert await store.accounts.role_by("token-one", NOW) is Role.champion
    assert await store.accounts.role_by("token-two", NOW) is None
    assert await store.accounts.teams() == ("north",)


async def test_what_hangs_on_a_wall_gives_no_more_than_a_worker_has(store: Store) -> None:
    with pytest.raises(ValueError, match="for workers only"):
        await store.make_invitation(NOW, DAY, InvitedAs(Role.admin), 2)
    with pytest.raises(ValueError, match="from 1 to 30"):
        await store.make_invitation(NOW, DAY, uses=31)


async def test_somebody_who_is_let_in_again_is_not_bidden_farewell(store: Store) -> None:
    await store.accounts.take_out(await let_in(store, SAM, Role.worker), NOW)

    invitation = await store.make_invitation(NOW, DAY)
    await store.commit(turn("again", conversation=SAM, invitation=invitation.token))

    assert await store.accounts.farewells() == ()


async def test_a_menu_is_looked_for_until_it_is_the_one_of_the_role(store: Store) -> None:
    handle = await let_in(store, SAM, Role.worker)
    assert await store.accounts.other_menus(Role.worker, "w") == (SAM,)

    await store.accounts.menu_is(SAM, Role.worker, "w")
    assert await store.accounts.other_menus(Role.worker, "w") == ()

    await store.accounts.change_role(handle, Role.champion)
    await store.accounts.menu_is(SAM, Role.worker, "w2")
    assert await store.accounts.other_menus(Role.champion, "c") == (SAM,)
    assert await store.accounts.other_menus(Role.champion, "w2") == (SAM,), "what was for the old role is not noted"
