"""Plain pages, for who reads buttons one by one or very large: fewer, in words, and none says more by its place."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from bot.conversation.effects import Ask, Choice
from bot.conversation.session import Mode
from bot.telegram import words
from bot.telegram.button import Rows, read_tap
from bot.telegram.keyboard import keyboard, parts_of
from bot.telegram.page import pages
from bot.telegram.words import OFFERED
from tests import content
from tests.telegram.given import a_bot, a_member, nothing_waits, rows
from tests.telegram.peers.nursery import Nursery
from tests.walkthroughs.given import nth, walked

SHIPPED = content.library()
SESSION = "0123456789abcdef0123456789abcdef"


def no_alarm(_: str, __: str) -> bool:
    return False


def labels(rows_of_buttons: Rows) -> list[str]:
    return [button.label for row in rows_of_buttons for button in row]


def signs(text: str) -> list[str]:
    """Characters that a screen reader names or leaves out: pictures, arrows, quotes that stand for arrows."""
    return [letter for letter in text if unicodedata.category(letter) in ("So", "Sm", "Sk") or letter in "‹›⬜✅"]


@pytest.mark.parametrize("tree", sorted(SHIPPED.dialogues))
def test_walkthrough_20_every_question_has_one_button_a_row_each_told_by_its_words_alone(tree: str) -> None:
    """20: Screen-reader order and button words make sense without emoji, in a plain chat for each question."""
    seen = 0
    for talk in walked(SHIPPED.dialogues[tree], nth(1)):
        if talk.stands(Mode.finished):
            continue
        asked = talk.asked
        for part in range(len(parts_of(asked))):
            turned = replace(asked, part=part, ticked=tuple(choice.name for choice in asked.choices[:1]))
            plain = keyboard(turned, SESSION, no_alarm, plain=True)
            usual = keyboard(turned, SESSION, no_alarm)

            seen += 1
            assert {len(row) for row in plain} == {1}
            assert len(labels(plain)) <= len(labels(usual))
            assert [label for label, count in Counter(labels(plain)).items() if count > 1] == []
            assert [label for label in labels(plain) if signs(label)] == []
            assert words.NOT_SAFE in (labels(plain)[0], labels(plain)[-1])
            assert {words.SKIP, words.NOT_SAFE} <= set(labels(plain))
    assert seen or not any(step.asks for step in SHIPPED.dialogues[tree].tree.script)


def test_what_is_ticked_stands_in_words_on_its_button_and_in_the_text() -> None:
    asked = Ask(
        "s", "Which?", "multi", (Choice("a", "One"), Choice("b", "Two")), ticked=("b",), number=3, of=9, why=True
    )
    (page,) = pages((asked,), SESSION, no_alarm, plain=True)

    assert labels(page.keyboard) == ["One", "Ticked: Two", words.DONE, words.SKIP, words.STOP, words.NOT_SAFE]
    assert page.text.endswith("Ticked: Two\n\nTo type: /back, /why")
    assert signs(re.sub(r"</?[bi]>", "", page.text)) == []


def test_buttons_lead_where_they_lead_without_plain_pages() -> None:
    asked = Ask("s", "Which?", "choice", tuple(Choice(f"c{n}", f"Answer {n}") for n in range(12)), number=2, of=3)
    plain = {b.label: b.data for row in keyboard(asked, SESSION, no_alarm, plain=True) for b in row}
    usual = {b.label: b.data for row in keyboard(asked, SESSION, no_alarm) for b in row}

    assert plain[words.PLAIN_MORE] == usual[words.MORE]
    assert {label: data for label, data in plain.items() if label != words.PLAIN_MORE}.items() <= usual.items()
    menu = replace(asked, kind="menu", step="prepare")
    assert [read_tap(row[0].data).menu for row in keyboard(menu, "", no_alarm, plain=True)][-2:] == ["prepare", None]


def test_labels_that_stand_everywhere_are_words() -> None:
    assert [label for label in (*OFFERED.values(), words.NOT_SAFE, words.SKIP, words.DONE) if signs(label)] == []


async def test_plain_pages_are_chosen_once_hold_after_a_restart_and_are_taken_back(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/plain")
        await sam.sees(words.PLAIN_ON)
        await sam.types("/door")
        await sam.sees("Is anyone in danger right now?")
        assert {len(row) for row in sam.from_bot[-1].rows} == {1}
        assert (sam.labels[0], words.BACK in sam.labels, words.WHY in sam.labels) == (words.NOT_SAFE, False, False)
        await nothing_waits(bot)
        await bot.kill()
        await bot.start()

        await sam.taps("No")
        page = await sam.sees("To type: /back, /why")
        assert {len(row) for row in page.rows} == {1}
        await sam.types("/plain")
        await sam.sees(words.PLAIN_OFF)
        await sam.types("/resume")
        await sam.sees_button(words.BACK, words.WHY)
        assert rows(bot, "SELECT value FROM profile WHERE name = 'plain'") == [("no",)]
