"""What is done in a process of its own: a file that somebody sent is looked at, and pictures are drawn.

Whatever it does there, it can be ended, and other chats go on meanwhile. It goes in through standard input and is never
written to a disk. The process is given no token and no key.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.pictures import NotDrawn, Picture, picture_of

LONGEST = 24.0
"""Seconds after which it is ended: within the time for which Telegram waits for a push (`web.PATIENCE`)."""
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT")


async def linted_apart(content: bytes, dialogues: Path, seconds: float = LONGEST) -> Sequence[str] | None:
    """Return what the linter says of one YAML file beside those of the folder `dialogues`, a line a fault.

    None where it came to no end in so many seconds, or to a bad one.
    """
    asked = ("bot", "trees", "lint", "--stdin", "--json")
    out = await _apart(asked, content, seconds, {"BEFOREHAND_DIALOGUES": str(dialogues)}, (0, 1))
    return _lines(out) if out is not None else None


async def painted_apart(svg: str, seconds: float = LONGEST) -> Picture | None:
    """Return an SVG as PNG; None where it could not be drawn in so many seconds, or at all."""
    out = await _apart(("bot.pictures",), svg.encode("utf-8"), seconds)
    try:
        return picture_of(out) if out is not None else None
    except NotDrawn:
        return None


async def _apart(
    module: Sequence[str],
    given: bytes,
    seconds: float,
    more: Mapping[str, str] | None = None,
    good: Sequence[int] = (0,),
) -> bytes | None:
    """Run a module of ours and return what it writes; None where it came to no end, or to none of the `good` ones."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *module),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={**_environment(), **(more or {})},
    )
    try:
        out, _ = await asyncio.wait_for(process.communicate(given), seconds)
    except TimeoutError:
        return None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return out if process.returncode in good else None


def _lines(out: bytes) -> Sequence[str]:
    return [
        f"{'' if row['weight'] == 'error' else 'Look at: '}line {row['line']}: {row['text']} ({row['rule']})"
        for row in json.loads(out)
    ]


def _environment() -> Mapping[str, str]:
    """Return what the process needs to find the program, and nothing secret."""
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return {**passed, "PYTHONPATH": str(Path(__file__).parent.parent)}
