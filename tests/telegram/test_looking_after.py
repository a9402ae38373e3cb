"""An admin's chat: letting people in, who is in, other roles, and taking somebody out at once."""

from __future__ import annotations

import re
from pathlib import Path

from bot.roles import Role
from bot.telegram import account_words, words
from tests.telegram.given import a_bot, a_member, nothing_waits, rows
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person


def token_in(person: Person) -> str:
    """The token of the newest invitation in a chat."""
    links = [re.search(r"\?start=([\w-]+)", message.text) for message in person.from_bot]
    return [link for link in links if link][-1][1]


def handle_of(person: Person, title: str) -> str:
    """The handle of the only one with a role, from the buttons of the list."""
    (found,) = [label for label in person.labels if title in label]
    return found.split()[0]


async def test_an_admin_invites_by_taps_and_whoever_opens_the_link_is_what_was_chosen(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ada, kim = await a_member(telegram, bot, 7001, Role.admin), Person(telegram, 7002)
        await ada.types("/invite north")
        await ada.sees(account_words.WHAT_WILL_THEY_BE)

        await ada.sees_button("Champion")
        await ada.taps("Champion")

        await ada.sees("Role: Champion. Team: north.")
        assert re.search(r"https://t\.me/\w+\?start=", ada.shown())
        await kim.types(f"/start {token_in(ada)}")
        await kim.sees("Welcome")
        await nothing_waits(bot)
        assert rows(bot, "SELECT role, team FROM member WHERE conversation = 'telegram:7002'") == [
            ("champion", "north")
        ]


async def test_an_invitation_is_made_by_one_line_and_taken_back_by_one_tap(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ada, kim = await a_member(telegram, bot, 7001, Role.admin), Person(telegram, 7002)
        await ada.types("/invite worker health")
        await ada.sees("Role: Worker.")
        token = token_in(ada)

        await ada.sees_button(account_words.TAKE_BACK)
        await ada.taps(account_words.TAKE_BACK)

        await ada.sees(account_words.TAKEN_BACK)
        assert token not in ada.shown(), "what opens nothing any more need not stand in the chat"
        await kim.types(f"/start {token}")
        await kim.sees(words.REFUSED)
        assert rows(bot, "SELECT role, team, agency, revoked FROM invitation WHERE revoked") == [
            ("worker", "", "health", 1)
        ]


async def test_a_team_that_could_be_a_name_is_refused_and_no_invitation_is_made(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ada = await a_member(telegram, bot, 7001, Role.admin)
        before = rows(bot, "SELECT count(*) FROM invitation")

        for line in ("/invite worker kelly", "/invite worker two teams", "/invite worker ../etc"):
            await ada.types(line)
            await ada.sees(account_words.NO_SUCH_TEAM)

        assert rows(bot, "SELECT count(*) FROM invitation") == before


async def test_the_list_leads_to_another_role(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ada = await a_member(telegram, bot, 7001, Role.admin)
        sam = await a_member(telegram, bot, 7002)
        await ada.types("/people")
        await ada.sees("2 here.")
        handle = handle_of(ada, "Worker")
        assert rows(bot, "SELECT handle FROM member WHERE conversation = 'telegram:7002'") == [(handle,)]

        await ada.taps(f"{handle} Worker")
        await ada.sees_button(account_words.ANOTHER_ROLE)
        await ada.taps(account_words.ANOTHER_ROLE)
        await ada.sees_button("Safety owner")
        await ada.taps("Safety owner")

        await ada.sees(f"{handle} is now: Safety owner.")
        await sam.types("/review")
        await sam.sees("urgent")


async def test_somebody_is_taken_out_once_it_was_asked_and_finds_the_door_closed(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ada = await a_member(telegram, bot, 7001, Role.admin)
        sam = await a_member(telegram, bot, 7002)
        await sam.types("/door")
        await sam.sees("Is anyone in danger right now?")
        await ada.types("/people")
        await ada.sees("2 here.")
        handle = handle_of(ada, "Worker")
        await ada.taps(f"{handle} Worker")
        await ada.sees_button(account_words.TAKE_OUT)
        await ada.taps(account_words.TAKE_OUT)
        await ada.sees(f"Take {handle} out?")
        assert len(rows(bot, "SELECT 1 FROM member")) == 2

        await ada.sees_button(account_words.GO_YES)
        await ada.taps(account_words.GO_YES)

        await ada.sees(f"{handle} is out")
        await sam.types("hello")
        await sam.sees(words.STRANGER)
        assert rows(bot, "SELECT role FROM member") == [("admin",)]
        assert rows(bot, "SELECT count(*) FROM session") == [(0,)]


async def test_nobody_changes_their_own_place_and_the_only_admin_stays(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ada = await a_member(telegram, bot, 7001, Role.admin)
        await ada.types("/people")
        await ada.sees("1 here.")
        handle = handle_of(ada, "Admin")

        await ada.taps(f"{handle} Admin")
        await ada.sees_button(account_words.TAKE_OUT)
        await ada.taps(account_words.TAKE_OUT)
        await ada.sees_button(account_words.GO_YES)
        await ada.taps(account_words.GO_YES)

        await ada.sees("That is your own place here.")
        assert rows(bot, "SELECT role FROM member") == [("admin",)]


async def test_what_an_admin_was_shown_is_no_use_to_somebody_who_is_none(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ada = await a_member(telegram, bot, 7001, Role.admin)
        sam = await a_member(telegram, bot, 7002)
        await ada.types("/people")
        await ada.sees("2 here.")

        for line in ("/invite admin", "/people"):
            await sam.types(line)
            await sam.sees(words.NOT_HERE)

        assert "Role: Admin" not in sam.shown()
        assert rows(bot, "SELECT count(*) FROM invitation WHERE role = 'admin' AND used = 0") == [(0,)]


async def test_each_reads_their_own_handle_and_nobody_elses(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot, 7002)
        ((handle,),) = rows(bot, "SELECT handle FROM member")

        await sam.types("/privacy")

        await sam.sees(f"You are {handle} here.")
