"""The library's own client, as a bot would use it, without the half second that certificates take to load."""

from __future__ import annotations

from telegram import Bot
from telegram.request import HTTPXRequest

from tests.telegram.peers.server import Server


def client_of(server: Server) -> Bot:
    """Return a client of this server, which speaks plain HTTP on this machine. Use it with `async with`."""
    asking, polling = (HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2))
    return Bot(server.token, base_url=f"{server.url}/bot", request=asking, get_updates_request=polling)
