"""Reading a Bot API request off the wire: a form, a form with files, JSON, or nothing."""

from __future__ import annotations

from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from tests.telegram.peers.refusal import Refusal


async def given_in(request: web.Request) -> dict[str, Any]:
    """Return the parameters as they came. A file stands as `attach://NAME`. Raises Refusal."""
    if request.content_type == "application/json":
        try:
            given = await request.json()
        except ValueError:
            raise Refusal("Bad Request: can't parse request body") from None
        if not isinstance(given, dict):
            raise Refusal("Bad Request: expected an object")
        return given
    form = await request.post()
    if len(set(form)) != len(form):
        raise Refusal("Bad Request: duplicate parameter")
    return {
        name: f"attach://{name}" if isinstance(value, FileField) else value
        for name, value in [*request.query.items(), *form.items()]
    }


async def uploads_in(request: web.Request) -> dict[str, tuple[str, bytes]]:
    """Return the files of a request, by parameter: name and content."""
    if request.content_type == "application/json":
        return {}
    form = await request.post()
    return {name: (value.filename, value.file.read()) for name, value in form.items() if isinstance(value, FileField)}
