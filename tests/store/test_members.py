"""An invitation lets one conversation in, once, in time; its token is in no file."""

import asyncio
import re
import sqlite3
import sys
from asyncio.subprocess import PIPE
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from bot.store import NotInvited, Store, StoreProblem
from tests.store.given import NOW, SECRET, all_in, change, found_in, rows, session, turn

WEEK = timedelta(days=7)


async def states(store: Store, now: datetime = NOW) -> list[str]:
    return [invitation.state for invitation in await store.invitations(now)]


async def test_an_invitation_makes_a_conversation_a_member_in_the_turn_it_comes_with(
    store: Store, folder: Path
) -> None:
    invitation = await store.make_invitation(NOW, WEEK)
    assert (await store.member("c-1"), await store.members()) == (False, 0)

    out = await store.commit(turn("u-1", session(), ("Welcome",), invitation=invitation.token))

    assert [message.body for message in out] == ["Welcome"]
    assert (await store.member("c-1"), await store.members(), await store.member("c-2")) == (True, 1, False)
    assert rows(folder, "SELECT conversation, role, team, agency, joined FROM member") == [
        ("c-1", "worker", "", "", "2026-11-22")
    ]
    assert await states(store) == ["used"]


async def test_an_invitation_lets_in_one_conversation_only(store: Store) -> None:
    invitation = await store.make_invitation(NOW, WEEK)
    await store.commit(turn("u-1", invitation=invitation.token))

    with pytest.raises(NotInvited, match="ask the person who sent it"):
        await store.commit(turn("u-1", conversation="c-2", invitation=invitation.token))

    assert not await store.member("c-2")


async def test_a_member_who_uses_another_invitation_uses_nothing_up(store: Store) -> None:
    first, second = await store.make_invitation(NOW, WEEK), await store.make_invitation(NOW, WEEK)
    await store.commit(turn("u-1", invitation=first.token))

    await store.commit(turn("u-2", remember={"nation": "wales"}, invitation=second.token))
    await store.commit(turn("u-3", remember={"role": "nurse"}, invitation="no invitation at all"))

    assert await store.profile("c-1") == {"nation": "wales", "role": "nurse"}
    assert sorted(await states(store)) == ["open", "used"]
    assert await store.members() == 1


async def test_a_link_that_is_delivered_again_neither_joins_twice_nor_is_refused(store: Store) -> None:
    invitation = await store.make_invitation(NOW, WEEK)
    await store.commit(turn("u-1", session(), ("Welcome",), invitation=invitation.token))

    assert await store.commit(turn("u-1", session(), ("Welcome",), invitation=invitation.token)) == ()

    assert len(await store.unsent("c-1")) == 1
    assert await states(store) == ["used"]


@pytest.mark.parametrize("token", ["", "x", "A" * 22, "'; DROP TABLE member; --", "\ud83d", "\x00"])
async def test_a_token_that_nobody_made_opens_nothing_and_its_turn_leaves_nothing(
    store: Store, folder: Path, token: str
) -> None:
    await store.make_invitation(NOW, WEEK)

    with pytest.raises(NotInvited) as caught:
        await store.commit(
            turn(
                "u-1",
                session(),
                ("Welcome",),
                invitation=token,
                remember={"nation": "wales"},
                message_ids=(4,),
                tidy_at=NOW,
            )
        )

    assert not isinstance(caught.value, StoreProblem)
    assert not await store.seen("c-1", "u-1")
    tables = ("member", "session", "session_key", "outgoing", "profile", "chat_message", "tidy", "update_seen")
    assert [table for table in tables if all_in(folder, table)] == []
    assert await states(store) == ["open"]


async def test_an_invitation_holds_until_its_last_moment_by_any_clock(store: Store) -> None:
    invitation = await store.make_invitation(NOW, WEEK)
    summer = timezone(timedelta(hours=1))
    assert invitation.expires == NOW + WEEK

    with pytest.raises(NotInvited):
        await store.commit(turn("u-1", invitation=invitation.token, now=(NOW + WEEK).astimezone(summer)))
    assert await states(store, NOW + WEEK) == ["expired"]

    last = (NOW + WEEK - timedelta(microseconds=1)).astimezone(summer)
    assert await states(store, last) == ["open"]
    await store.commit(turn("u-1", invitation=invitation.token, now=last))
    assert await store.member("c-1")


async def test_an_invitation_that_was_taken_back_opens_nothing(store: Store) -> None:
    invitation = await store.make_invitation(NOW, WEEK)

    assert await store.revoke_invitation(invitation.id)

    assert await states(store) == ["revoked"]
    with pytest.raises(NotInvited):
        await store.commit(turn("u-1", invitation=invitation.token))
    assert not await store.revoke_invitation(invitation.id), "there is nothing left to take back"


async def test_taking_back_what_was_used_or_never_made_says_so_and_changes_nothing(store: Store) -> None:
    invitation = await store.make_invitation(NOW, WEEK)
    await store.commit(turn("u-1", invitation=invitation.token))

    assert not await store.revoke_invitation(invitation.id)
    assert not await store.revoke_invitation("000000x")

    assert await store.member("c-1")
    assert await states(store) == ["used"]


async def test_invitations_are_listed_the_first_to_run_out_first(store: Store) -> None:
    long, short = await store.make_invitation(NOW, WEEK), await store.make_invitation(NOW, timedelta(hours=1))

    listed = await store.invitations(NOW)

    assert [(each.id, each.expires) for each in listed] == [(short.id, short.expires), (long.id, long.expires)]


async def test_a_token_is_hard_to_guess_fits_a_link_and_is_in_no_file_and_no_repr(store: Store, folder: Path) -> None:
    invitations = [await store.make_invitation(NOW, WEEK) for _ in range(50)]
    await store.commit(turn("u-1", invitation=invitations[0].token))

    tokens = {invitation.token for invitation in invitations}
    assert len(tokens) == 50
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", token) for token in tokens), "128 bits"
    assert found_in(folder, *(token.encode() for token in tokens)) == []
    assert tokens.isdisjoint(re.findall(r"[A-Za-z0-9_-]{22}", repr(invitations)))
    assert "secret-token" not in repr(turn("u-1", invitation="secret-token"))


async def test_ids_of_invitations_are_short_and_none_is_given_twice(store: Store) -> None:
    ids = [(await store.make_invitation(NOW, WEEK)).id for _ in range(200)]

    assert len(set(ids)) == 200
    assert all(re.fullmatch(r"[0-9a-f]{6}", each) for each in ids)


async def test_an_id_that_is_taken_is_drawn_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter(["aaaaaa", "aaaaaa", "bbbbbb", "cccccc", "cccccc", "dddddd"])
    monkeypatch.setattr("bot.store.membership.secrets.token_hex", lambda _: next(drawn))

    first, second = await store.make_invitation(NOW, WEEK), await store.make_invitation(NOW, WEEK)

    assert (first.id, second.id) == ("aaaaaa", "bbbbbb")
    await store.commit(turn("u-1", invitation=first.token))
    await store.commit(turn("u-1", conversation="c-2", invitation=second.token))
    assert sorted(person.handle for person in await store.accounts.people()) == ["cccccc", "dddddd"]


@pytest.mark.parametrize("lasts", [timedelta(0), -WEEK])
async def test_an_invitation_for_no_time_is_refused(store: Store, lasts: timedelta) -> None:
    with pytest.raises(ValueError, match="last for some time"):
        await store.make_invitation(NOW, lasts)

    assert await store.invitations(NOW) == ()


async def test_invitations_are_forgotten_a_month_after_they_ran_out(store: Store) -> None:
    invitation = await store.make_invitation(NOW, WEEK)

    await store.commit(turn("u-1", now=NOW + WEEK + timedelta(days=30)))
    assert [each.id for each in await store.invitations(NOW)] == [invitation.id]

    await store.commit(turn("u-2", now=NOW + WEEK + timedelta(days=30, hours=1)))
    assert await store.invitations(NOW) == ()


async def test_the_day_of_joining_is_kept_and_no_time(store: Store, folder: Path) -> None:
    invitation = await store.make_invitation(NOW, WEEK)
    late = datetime(2026, 11, 23, 0, 30, tzinfo=timezone(timedelta(hours=1)))

    await store.commit(turn("u-1", invitation=invitation.token, now=late))

    assert late.astimezone(UTC).day == 22
    assert rows(folder, "SELECT joined FROM member") == [("2026-11-22",)]


async def test_many_conversations_with_one_token_at_once_are_one_member(store: Store) -> None:
    invitation = await store.make_invitation(NOW, WEEK)

    outcomes = await asyncio.gather(
        *(store.commit(turn("u-1", conversation=f"c-{n}", invitation=invitation.token)) for n in range(20)),
        return_exceptions=True,
    )

    assert sum(isinstance(outcome, NotInvited) for outcome in outcomes) == 19
    assert await store.members() == 1


async def test_two_programs_that_race_for_one_token_let_one_conversation_in(folder: Path) -> None:
    store = await Store.open(folder, SECRET)
    tokens = [(await store.make_invitation(NOW, WEEK)).token for _ in range(20)]
    code = (
        "import asyncio, sys\nfrom pathlib import Path\nfrom bot.store import NotInvited, Store\n"
        "from tests.store.given import SECRET, turn\n"
        "async def main(folder, name, *tokens):\n"
        "    input()\n"  # both are loaded and wait for the same moment
        "    store = await Store.open(folder, SECRET)\n"
        "    for number, token in enumerate(tokens):\n"
        "        try:\n"
        "            await store.commit(turn('u-1', conversation=f'{name}-{number}', invitation=token))\n"
        "        except NotInvited:\n"
        "            pass\n"
        "    await store.close()\n"
        "asyncio.run(main(Path(sys.argv[1]), *sys.argv[2:]))\n"
    )
    programs = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", code, folder, name, *tokens, stdin=PIPE, stderr=PIPE)
        for name in ("one", "two")
    ]

    ended = await asyncio.gather(*(program.communicate(b"\n") for program in programs))

    assert [errors for _, errors in ended] == [b""] * 2
    came_in = [int(conversation.split("-")[1]) for (conversation,) in rows(folder, "SELECT conversation FROM member")]
    assert sorted(came_in) == list(range(20)), "each invitation let one in, never two"
    await store.close()


async def test_an_invitation_made_by_another_program_is_open_to_the_running_one_at_once(
    store: Store, folder: Path
) -> None:
    other = await Store.open(folder, SECRET)
    invitation = await other.make_invitation(NOW, WEEK)
    await other.close()

    await store.commit(turn("u-1", invitation=invitation.token))

    assert await store.member("c-1")


async def test_the_database_itself_refuses_one_token_twice(store: Store, folder: Path) -> None:
    await store.make_invitation(NOW, WEEK)

    columns = "token_hash, expires, used, revoked, uses, role, team, agency"
    with pytest.raises(sqlite3.IntegrityError):
        change(folder, f"INSERT INTO invitation SELECT 'other', {columns} FROM invitation")  # noqa: S608 (ours)


async def test_a_turn_that_fails_uses_up_no_invitation(store: Store) -> None:
    invitation = await store.make_invitation(NOW, WEEK)
    await store.commit(turn("u-1", session("s-taken"), conversation="c-other"))

    with pytest.raises(StoreProblem):
        await store.commit(turn("u-1", session("s-taken"), invitation=invitation.token))

    assert await states(store) == ["open"]
    assert not await store.member("c-1")
    await store.commit(turn("u-1", invitation=invitation.token))
    assert await store.member("c-1")
