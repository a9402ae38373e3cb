"""Files: a champion's tree is looked at and kept nowhere, anybody else's file is refused unread, cards can be had."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.apart import drafted_apart
from bot.conversation import words as spoken
from bot.dialogue.read import read_tree
from bot.library import shipped
from bot.roles import Role
from bot.telegram import pictured, sent_files, words
from bot.telegram.arrival import read_arrival
from bot.workshop.lint.sent import FILE, lint_sent
from tests import content
from tests.telegram.given import a_bot, a_member, at_the_door, full, nothing_waits
from tests.telegram.peers.nursery import Nursery

DOOR = (shipped() / "trees" / "door.yaml").read_text("utf-8")
TODAY = date(2026, 11, 22)


async def test_a_champion_gets_the_linters_words_back_and_nothing_of_the_file_is_kept(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann = await a_member(telegram, bot, 7002, Role.champion)

        await ann.sends_file(telegram, "door-of-siobhan.yaml", (DOOR + "\nmarmalade: yes\n").encode())

        told = await ann.sees("marmalade", "is not known here", "(T002)", patience=60)
        assert words.FILE_FAULTS.format(count=1) in told.text
        await nothing_waits(bot)
        assert bot.holds("marmalade", "siobhan") == []
        assert full(bot, "outgoing", "session") == []
        telegram.judge.assert_all_accepted("getFile")


@pytest.mark.parametrize("role", [Role.worker, Role.safety_owner, Role.admin, Role.manager])
async def test_anybody_elses_file_is_refused_unread_and_taken_away(
    tmp_path: Path, nursery: Nursery, role: Role
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot, 7001, role)

        await sam.sends_file(telegram, "door.yaml", DOOR.encode())

        await sam.sees(spoken.WRONG_KIND)
        await telegram.record.wait_for("deleteMessage", chat=sam.number)
        assert telegram.record.of("getFile") == []


async def test_other_files_and_those_that_are_too_large_are_never_fetched(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann = await a_member(telegram, bot, 7002, Role.champion)

        await ann.sends_file(telegram, "door.pdf", b"%PDF")
        await ann.sees(spoken.WRONG_KIND)
        await ann.sends_file(telegram, "door.yaml", b"a: b", document={"file_size": sent_files.LARGEST + 1})
        await ann.sees(words.FILE_TOO_LARGE)

        assert telegram.record.of("getFile") == []


async def test_a_danger_phrase_under_a_file_brings_the_card(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await at_the_door(telegram, bot)

        await sam.sends_file(telegram, "door.pdf", b"%PDF", caption="hes here")

        await sam.sees("This bot alerts nobody: you must call.")


async def test_a_card_to_print_and_for_champions_a_tree_to_work_on_are_sent_as_files(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann = await a_member(telegram, bot, 7002, Role.champion)
        await ann.types("/forms")
        await ann.sees_button("At the door")
        await ann.taps("At the door")
        await telegram.record.wait_for("sendDocument", chat=ann.number)
        await ann.types("/trees")
        await ann.sees(words.TREES)
        await ann.taps("At the door")
        await telegram.record.until(lambda: len(telegram.record.of("sendDocument")) == 2)

        assert telegram.methods.files["sent-door.v1.yaml"].decode() == DOOR
        card = telegram.methods.files["sent-card.html"].decode()
        assert "At the door" in card
        assert card.startswith("<!DOCTYPE html>")
        sent = [message for message in ann.from_bot if "document" in message.content]
        assert {message.silent for message in sent} == {True}

        sam = await a_member(telegram, bot)
        await sam.types("/trees")
        await sam.sees(words.NOT_HERE)


async def test_a_file_is_looked_at_in_a_process_that_can_be_ended() -> None:
    assert await drafted_apart(b"x" * 10, seconds=0.01) is None
    assert await drafted_apart(b"no question") is None


def test_one_file_is_looked_at_beside_those_that_are_there() -> None:
    library = content.library()

    def found(text: str) -> list[str]:
        parts = (library.dialogues, library.reads, library.modules, library.signposts)
        return [fault.rule for fault in lint_sent(read_tree(text, FILE), *parts, today=TODAY, rulebook=None)]

    module = (shipped() / "modules" / "alone.yaml").read_text("utf-8")
    assert found(DOOR) == found(module) == []
    assert "T006" in found(
        DOOR.replace("  - id: ready-to-leave\n", "  - use: nothing-here\n\n  - id: ready-to-leave\n")
    )


def test_nothing_of_a_files_name_is_kept() -> None:
    message = {
        "message_id": 2,
        "date": 1,
        "chat": {"id": 1, "type": "private"},
        "document": {"file_id": "f", "file_unique_id": "u", "file_name": "Siobhan.YAML"},
        "caption": "marmalade",
    }

    arrival = read_arrival({"update_id": 1, "message": message})

    assert arrival is not None
    assert arrival.document is not None
    assert (arrival.document.yaml, arrival.document.size, arrival.caption) == (True, 0, "marmalade")
    assert "Siobhan" not in repr(arrival)
    assert "marmalade" not in repr(arrival)


def test_many_faults_come_in_few_messages_none_of_them_too_long() -> None:
    pieces = list(pictured.pieces(["x" * 9000, *("y" * 900 for _ in range(9))]))

    assert len(pieces) == 4
    assert all(len(piece) <= pictured.PIECE for piece in pieces)
