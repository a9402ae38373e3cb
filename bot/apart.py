"""What is done in a process of its own: a file that somebody sent is looked at, and pictures are drawn.

Whatever it does there, it can be ended, and other chats go on meanwhile. It goes in through standard input and is never
written to a disk. The process is given no token and no key.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.pictures import NotDrawn, Picture, picture_of

LONGEST = 24.0
"""Seconds after which it is ended: within the time for which Telegram waits for a push (`web.PATIENCE`)."""
LONGEST_DRAFT = 90.0
"""The same for a file that is to become a draft: all its paths are walked, and every conversation is rehearsed. A push
that is sent again meanwhile finds it done."""
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT")


async def drafted_apart(request: bytes, seconds: float = LONGEST_DRAFT) -> bytes | None:
    """Return what comes of a file that somebody sent, as `bot.review.sent` asks and answers it.

    None where it came to no end in so many seconds, or to a bad one.
    """
    return await _apart("bot.review.sent", request, seconds)


async def painted_apart(svg: str, seconds: float = LONGEST) -> Picture | None:
    """Return an SVG as PNG; None where it could not be drawn in so many seconds, or at all."""
    out = await _apart("bot.pictures", svg.encode("utf-8"), seconds)
    try:
        return picture_of(out) if out is not None else None
    except NotDrawn:
        return None


async def _apart(module: str, given: bytes, seconds: float) -> bytes | None:
    """Run a module of ours and return what it writes; None where it came to no end, or to a bad one."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=_environment(),
    )
    try:
        out, _ = await asyncio.wait_for(process.communicate(given), seconds)
    except TimeoutError:
        return None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return out if process.returncode == 0 else None


def _environment() -> Mapping[str, str]:
    """Return what the process needs to find the program, and nothing secret."""
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return {**passed, "PYTHONPATH": str(Path(__file__).parent.parent)}
