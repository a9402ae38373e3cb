"""A member who chooses a language: it is remembered, the next page is in it, and so is the emergency card."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.languages import to_translate
from bot.library import shipped
from bot.telegram import words
from bot.workshop.pseudo import PSEUDO, pseudo, pseudo_language
from tests.content import library, rulebook
from tests.languages.given import english_in
from tests.telegram.given import a_member
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

DRAFT = pseudo("Draft wording: your organisation has not approved it yet.")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content with a whole language beside it, offered to everybody."""
    folder = tmp_path_factory.mktemp("content") / "dialogues"
    shutil.copytree(shipped(), folder, ignore=shutil.ignore_patterns("transcripts"))
    language = pseudo_language(to_translate(library(), rulebook()))
    for overlay in language.overlays.values():
        path = folder / overlay.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(overlay.text, encoding="utf-8")
    about = f"name: {json.dumps(language.name, ensure_ascii=False)}\noffered: yes\n"
    (folder / "languages" / PSEUDO / "language.yaml").write_text(about, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    found = Nursery()
    yield found
    found.close()


@asynccontextmanager
async def a_bot(folder: Path, nursery: Nursery, content: Path) -> AsyncIterator[tuple[Fake, BotProcess]]:
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, folder, nursery, settings={"BEFOREHAND_DIALOGUES": str(content)})
        async with running(bot):
            yield telegram, bot


HANDLE = re.compile(r"\b[0-9a-f]{6}\b")
"""What stands for a person in the list of an admin: drawn by chance, and in no language."""


def nothing_english(person: Person, since: int = 0) -> None:
    for message in person.from_bot[since:]:
        for text in (message.text, *(button.label for button in message.buttons)):
            assert english_in(HANDLE.sub("", text)) == [], text


async def test_a_chosen_language_holds_for_every_page_the_menu_and_the_card_also_after_a_restart(
    tmp_path: Path, nursery: Nursery, content: Path
) -> None:
    async with a_bot(tmp_path, nursery, content) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/language")
        await sam.sees_button("English", pseudo("Nobody's"))
        await sam.taps(pseudo("Nobody's"))
        await sam.sees(pseudo(words.LANGUAGE_SET))
        begun = len(sam.from_bot) - 1

        await sam.types("/door")
        await sam.sees(DRAFT, pseudo("Is anyone in danger right now?"))
        await sam.taps(pseudo("No"))
        await sam.sees(pseudo("Someone knows where I am and when I am due out."))
        await sam.types("a picture of words that is no answer")
        await sam.taps(pseudo(words.WHY))
        await sam.taps(pseudo(words.SKIP))
        await sam.types("/help")
        await sam.sees("/prepare")
        await sam.types("/privacy")
        await sam.types("/forget")
        await sam.sees_button(pseudo(words.FORGET_NO))
        nothing_english(sam, begun)

        await bot.kill()
        await bot.start()
        await sam.types("hes here")
        await sam.sees_button(pseudo("I'm out"))
        await sam.taps(pseudo("I'm out"))
        nothing_english(sam, begun)
        menus = [
            commands
            for commands in telegram.methods.commands.values()
            if "ķ" in json.dumps(commands, ensure_ascii=False)
        ]
        assert len(menus) == 1


async def test_what_is_open_ends_in_the_language_it_began_in(tmp_path: Path, nursery: Nursery, content: Path) -> None:
    async with a_bot(tmp_path, nursery, content) as (telegram, bot):
        sam = await a_member(telegram, bot)
        await sam.types("/door")
        await sam.sees("Is anyone in danger right now?")
        await sam.types("/iaith")
        await sam.sees_button(pseudo("Nobody's"))
        await sam.taps(pseudo("Nobody's"))
        await sam.sees(pseudo(words.LANGUAGE_SET))

        await sam.types("no")

        await sam.sees("Someone knows where I am and when I am due out.")


async def test_where_there_is_one_language_that_is_said(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery, shipped()) as (telegram, bot):
        sam = await a_member(telegram, bot)

        await sam.types("/language")

        await sam.sees(words.ONLY_ENGLISH)
