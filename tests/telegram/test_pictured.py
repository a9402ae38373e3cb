"""Pictures in a chat: as a photo, as a file where that could not be read or is not taken, else in words."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.logs import open_log
from bot.metrics import Metrics
from bot.pictures import Picture, painted, picture_of
from bot.store import Store
from bot.telegram.api import Api, CallFailed
from bot.telegram.flood import Flood
from bot.telegram.noting import Noting
from bot.telegram.pictured import MOST_UNDER, NAME, Pictures
from tests.telegram.peers.bot_process import SECRET_KEY
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.phone import Person

SHORT = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><text x="2" y="20">Door</text></svg>'
LONG = SHORT.replace('height="60"', 'height="2700"')


async def paint(svg: str) -> Picture | None:
    return picture_of(painted(svg, 1.0)) if svg else None


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[tuple[Fake, Pictures, Person]]:
    """Yield our own Telegram, what sends pictures in it, and somebody who sees them."""
    store = await Store.open(tmp_path, SECRET_KEY)
    async with own_telegram() as telegram:
        ann = Person(telegram, 7001)
        api = Api(telegram.token, telegram.url, Metrics())
        await api.open()
        noting = Noting(store, lambda: datetime.now(UTC), open_log(io.StringIO()))
        yield telegram, Pictures(api, Flood(), noting, paint), ann
        await noting.close(5)
        await api.close()
    await store.close()


async def test_a_picture_comes_as_a_photo_with_the_same_in_words_under_it_and_makes_no_sound(
    chat: tuple[Fake, Pictures, Person],
) -> None:
    telegram, pictures, ann = chat

    await pictures.send(ann.number, SHORT, "At the door. Nothing changes.")

    (message,) = ann.from_bot
    assert message.content["photo"][0]["width"] == 90
    assert message.content["caption"] == "At the door. Nothing changes."
    assert message.silent
    telegram.judge.assert_all_accepted("sendPhoto")


async def test_a_picture_that_could_not_be_read_as_a_photo_comes_as_a_file_whose_name_says_nothing(
    chat: tuple[Fake, Pictures, Person],
) -> None:
    telegram, pictures, ann = chat

    await pictures.send(ann.number, LONG, "At the door.")

    assert [message.content["document"]["file_name"] for message in ann.from_bot] == [NAME]
    telegram.judge.assert_all_accepted("sendDocument")


async def test_many_words_stand_behind_the_picture_in_full(chat: tuple[Fake, Pictures, Person]) -> None:
    _, pictures, ann = chat
    words = "At the door\n\n" + "\n\n".join(f"Step {number} < reads otherwise." for number in range(60))
    assert len(words) > MOST_UNDER

    await pictures.send(ann.number, SHORT, words)

    picture, behind = ann.from_bot
    assert picture.content["caption"] == "At the door"
    assert behind.text == words


async def test_where_a_chat_takes_no_photo_it_comes_as_a_file(chat: tuple[Fake, Pictures, Person]) -> None:
    _, pictures, ann = chat
    ann.chat.no_photos = True

    await pictures.send(ann.number, SHORT, "At the door.")

    assert [message.content["caption"] for message in ann.from_bot] == ["At the door."]
    assert "document" in ann.from_bot[0].content


async def test_where_no_picture_can_be_drawn_its_words_come_alone(chat: tuple[Fake, Pictures, Person]) -> None:
    _, pictures, ann = chat

    await pictures.send(ann.number, "", "At the door.")

    assert [message.text for message in ann.from_bot] == ["At the door."]


async def test_a_chat_that_does_not_want_to_hear_from_us_is_not_sent_the_words_either(
    chat: tuple[Fake, Pictures, Person],
) -> None:
    telegram, pictures, ann = chat
    ann.chat.blocked = True

    with pytest.raises(CallFailed):
        await pictures.send(ann.number, SHORT, "At the door.")

    assert telegram.record.of("sendMessage") == []
