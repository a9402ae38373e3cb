"""A line behind the bot's name, in any chat: better ways to send it, for its writer alone, and nothing kept of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bot.conversation import words as spoken
from bot.dialogue.tongue import ENGLISH
from bot.phrasing.check import check
from bot.roles import Role
from bot.store import Store
from bot.telegram import inline, words
from bot.telegram.commands import Typed, command_in
from bot.telegram.inline import read_query
from bot.telegram.offered import because, for_line, rule_of
from tests import content
from tests.telegram.given import a_bot, a_member, full, locked
from tests.telegram.peers.bot_process import SECRET_KEY
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

BLAMING = "Why didn't you just leave him?"
RULES = content.rulebook().rules


def sent(answer: Any) -> list[str]:
    """What each line in the list would send."""
    return [each["input_message_content"]["message_text"] for each in answer["results"]]


async def test_a_member_sees_better_ways_first_and_their_own_line_last_and_nothing_is_kept(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)

        answer = await sam.asks_inline(BLAMING)

        assert (answer["is_personal"], answer["cache_time"]) == (True, 0)
        found = check(BLAMING, content.rulebook())
        assert sent(answer)[:-1] == list(dict.fromkeys(way for one in found.findings for way in one.alternatives))
        assert len(sent(answer)) > 2
        assert sent(answer)[-1] == BLAMING
        assert [each["description"] for each in answer["results"]] == sent(answer)
        assert answer["button"]["text"] == words.INLINE_BLAME
        assert sam.from_bot == []
        assert full(bot, "session", "outgoing", "update_seen", "chat_message", "said", "counted") == ["update_seen"]
        assert bot.holds(BLAMING, "leave him") == []

        await sam.types(f"/start {answer['button']['start_parameter']}")
        await sam.sees(spoken.FLAGGED["blame"].format(why=RULES[found.findings[0].rule].why))


async def test_the_list_follows_the_line_letter_by_letter(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)

        nothing = await sam.asks_inline("")
        plain = await sam.asks_inline("I am here on Tuesday")
        named = await sam.asks_inline("Please ring Siobhan Okonkwo on 07700 900123")
        foreign = await sam.asks_inline("Почему вы не ушли")

        assert (sent(nothing), nothing["button"]["text"]) == ([], words.INLINE_EMPTY)
        assert sent(plain) == ["I am here on Tuesday"]
        assert plain["results"][0]["title"] == words.INLINE_MINE
        assert plain["button"]["text"] in (words.INLINE_NOTHING, words.INLINE_WELL)
        assert named["results"][-1]["title"] == words.INLINE_WITHOUT
        assert not [line for line in sent(named) if "Okonkwo" in line or "900123" in line]
        assert (sent(foreign), foreign["button"]["text"]) == ([], words.INLINE_NOT_ENGLISH)


async def test_strangers_evaluators_and_those_taken_out_are_offered_nothing_to_send(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ivy = await a_member(telegram, bot, 7003, Role.evaluator)
        kim = await a_member(telegram, bot, 7002)
        store = await Store.open(bot.data, SECRET_KEY)
        await store.leave("telegram:7002")
        await store.close()

        for person in (Person(telegram, 8001), ivy, kim):
            answer = await person.asks_inline(BLAMING)

            assert (sent(answer), answer["button"]["text"]) == ([], words.INLINE_STRANGER)
            assert (answer["is_personal"], answer["cache_time"]) == (True, 0)
        await kim.types(f"/start {answer['button']['start_parameter']}")
        await kim.sees(words.STRANGER, "call 999")


@pytest.mark.parametrize("invited", [True, False])
async def test_in_danger_it_is_the_emergency_line_also_while_the_store_is_held(
    tmp_path: Path, nursery: Nursery, invited: bool
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot) if invited else Person(telegram, 8001)
        with locked(bot):
            answer = await sam.asks_inline("hes got a knife")

        assert answer["results"][0]["title"] == words.INLINE_DANGER
        assert sent(answer) == [words.STRANGER_999]
        assert answer["button"]["text"] == words.NOT_SAFE
        await sam.types(f"/start {answer['button']['start_parameter']}")
        await sam.sees("This bot alerts nobody: you must call.")
        assert bot.holds("knife") == []


async def test_one_stranger_is_answered_so_often_a_minute_and_a_member_always(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        stranger, sam = Person(telegram, 8001), await a_member(telegram, bot)
        for _ in range(inline.ANSWERS_A_MINUTE):
            await stranger.asks_inline("hello")

        await telegram.confirmed(await stranger.types("/nothing"))
        before = len(telegram.record.of("answerInlineQuery"))
        last = await telegram.deliver({"inline_query": query_of("a" * 256)})
        await telegram.confirmed(last)
        assert len(telegram.record.of("answerInlineQuery")) == before
        await stranger.asks_inline("hes here")
        await sam.asks_inline("hello")


def query_of(line: str) -> dict[str, Any]:
    return {
        "id": "77",
        "from": {"id": 8001, "is_bot": False, "first_name": "Sam"},
        "query": line,
        "offset": "",
    }


def test_what_was_typed_is_in_no_representation_of_a_query() -> None:
    query = read_query({"update_id": 1, "inline_query": query_of("marmalade")})

    assert query is not None
    assert query.text == "marmalade"
    assert "marmalade" not in repr(query)
    assert read_query({"update_id": 1, "message": {}}) is None


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_can_be_named_in_a_deep_link_and_found_again(rule: str) -> None:
    link = because(rule)

    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", link)  # Bot API, InlineQueryResultsButton
    found = command_in(f"/start {link}")
    assert found is not None
    assert (found.name, rule_of(found.rest)) == ("because", rule)


@pytest.mark.parametrize("token", ["help-mMMMMMMMMMMMMMMMMMMMM", "notsafe-x", "because", "VGhpcyBpcyBhIHRva2VuIQ"])
def test_an_invitation_is_never_taken_for_a_link(token: str) -> None:
    assert command_in(f"/start {token}") == Typed("start", token)


def test_what_is_listed_is_short_enough_to_be_read_on_a_phone() -> None:
    labels = [value for name, value in vars(words).items() if name.startswith("INLINE_") and name != "INLINE_SILENT"]

    assert [label for label in labels if len(label) > 40] == []


def test_each_better_way_is_listed_once() -> None:
    for line in (BLAMING, "You failed to protect the children, why didn't you leave?"):
        offered = for_line(line, check(line, content.rulebook()), ENGLISH, redacted=False)
        texts = [result.text for result in offered.results]
        assert len(texts) == len(set(texts)) <= 7
