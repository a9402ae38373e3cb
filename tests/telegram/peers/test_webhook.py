"""Updates that our own Telegram pushes: with the secret, again until a 2xx comes, in the order that a test chooses."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Conflict

from tests.telegram.peers.client import client_of
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.inbox import SECRET_HEADER
from tests.telegram.peers.phone import Person

Answers = Callable[[web.Request], Awaitable[web.Response]]


@asynccontextmanager
async def listening(answers: Answers) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/telegram", answers)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    await runner.cleanup()


class Listener:
    """Takes what is pushed; the first `refusing` pushes are answered with 503."""

    def __init__(self, refusing: int = 0) -> None:
        self.refusing = refusing
        self.came: list[str] = []
        self.secrets: set[str | None] = set()

    async def takes(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.secrets.add(request.headers.get(SECRET_HEADER))
        if self.refusing:
            self.refusing -= 1
            return web.Response(status=503)
        self.came.append(update["message"]["text"])
        return web.Response()


@pytest.fixture
async def server() -> AsyncIterator[Fake]:
    async with own_telegram() as found:
        yield found


@pytest.fixture
async def bot(server: Fake) -> AsyncIterator[Bot]:
    async with client_of(server) as found:
        yield found


async def test_what_is_not_taken_comes_again_until_it_is(server: Fake, bot: Bot) -> None:
    sam, listener = Person(server, 4_001), Listener(refusing=2)
    async with listening(listener.takes) as url:
        await bot.set_webhook(url, secret_token="a-secret")
        await server.confirmed(await sam.types("one"))

    assert listener.came == ["one"]
    assert listener.secrets == {"a-secret"}
    assert [status for _, status in server.inbox.pushed] == [503, 503, 200]


async def test_updates_come_in_any_order_and_more_than_once(server: Fake, bot: Bot) -> None:
    sam, listener = Person(server, 4_001), Listener()
    async with listening(listener.takes) as url:
        await bot.set_webhook(url)
        server.inbox.hold()
        ids = [await sam.types(line) for line in ("one", "two", "three")]
        server.inbox.put_again(server.inbox_log[ids[0]], ids[0])
        server.inbox.release(order=[2, 0, 1, 3])
        await server.confirmed(ids[1])
        await server.record.until(lambda: len(listener.came) == 4 and not server.inbox.waiting)

    assert listener.came == ["three", "one", "two", "one"]


async def test_a_webhook_and_polling_exclude_each_other(server: Fake, bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:1/telegram", drop_pending_updates=True)
    assert (await bot.get_webhook_info()).url == "http://127.0.0.1:1/telegram"
    with pytest.raises(Conflict):
        await bot.get_updates()

    await bot.delete_webhook()
    assert await bot.get_updates() == ()
    assert server.inbox.pushed == []


async def test_a_webhook_elsewhere_needs_https(bot: Bot) -> None:
    with pytest.raises(BadRequest, match=r"(?i)https url"):
        await bot.set_webhook("http://example.org/telegram")
