"""Questions to the Bot API that change nothing. Each address holds the token, so no error of the client is shown."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx


class NoAnswer(Exception):
    """Nothing came back that can be read. The message is the kind of the error and no more."""


@dataclass(frozen=True)
class Answer:
    """What came back: the HTTP status, and the result where there is one. `server_ahead` is in seconds."""

    status: int
    result: Mapping[str, Any]
    server_ahead: float | None = None


class BotApi:
    """One bot at one Bot API server. Each question is asked once, and none after one that got no answer."""

    def __init__(self, client: httpx.AsyncClient, url: str, token: str | None, clock: Callable[[], datetime]) -> None:
        """`client` stays the caller's, who closes it. `clock` gives aware moments."""
        # The client would log each address at the level INFO.
        logging.getLogger("httpx").setLevel(logging.WARNING)
        logging.getLogger("httpcore").setLevel(logging.WARNING)
        self._client = client
        self._url = url.rstrip("/")
        self._token = token
        self._clock = clock
        self._known: dict[str, Answer] = {}
        self._failed: str | None = None

    @property
    def host(self) -> str:
        """The server's name, as it may be shown."""
        return httpx.URL(self._url).host

    async def knock(self) -> Answer:
        """See whether the server answers at all, without the token. Raises NoAnswer."""
        return await self._once("", self._url)

    async def ask(self, method: str, **given: int) -> Answer:
        """Ask a method that changes nothing. Raises NoAnswer."""
        return await self._once(method, f"{self._url}/bot{self._token}/{method}", given)

    async def _once(self, name: str, address: str, given: Mapping[str, int] | None = None) -> Answer:
        if name not in self._known:
            if self._failed is not None:
                raise NoAnswer(self._failed)  # one wait for an answer that does not come is enough
            self._known[name] = await self._get(address, given)
        return self._known[name]

    async def _get(self, address: str, given: Mapping[str, int] | None) -> Answer:
        try:
            # Not every server of one's own takes a question by GET, as Telegram does.
            asking = self._client.get(address) if given is None else self._client.post(address, json=given)
            response = await asking
            return Answer(response.status_code, _result(response), self._ahead(response))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            self._failed = type(error).__name__
        raise NoAnswer(self._failed)  # out here it does not hold on to the error, which knows the address

    def _ahead(self, response: httpx.Response) -> float | None:
        try:
            there = parsedate_to_datetime(response.headers["Date"])
        except (KeyError, ValueError):
            return None
        # The header is cut to whole seconds: in the middle it is half a second late.
        return (there - self._clock()).total_seconds() + 0.5


def _result(response: httpx.Response) -> Mapping[str, Any]:
    """Return the result where it is one object, which is all that is ever looked at; updates are a list."""
    try:
        said = response.json()
    except ValueError:
        return {}
    result = said.get("result") if isinstance(said, dict) else None
    return result if isinstance(result, dict) else {}
