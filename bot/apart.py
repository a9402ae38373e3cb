"""A file that somebody sent is looked at in a process of its own: whatever it does there, it can be ended.

It goes in through standard input and is never written to a disk. The process is given no token and no key.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

LONGEST = 24.0
"""Seconds after which it is ended: within the time for which Telegram waits for a push (`web.PATIENCE`)."""
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT")


async def linted_apart(content: bytes, dialogues: Path, seconds: float = LONGEST) -> Sequence[str] | None:
    """Return what the linter says of one YAML file beside those of the folder `dialogues`, a line a fault.

    None where it came to no end in so many seconds, or to a bad one.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "trees", "lint", "--stdin", "--json"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=_environment(dialogues),
    )
    try:
        out, _ = await asyncio.wait_for(process.communicate(content), seconds)
    except TimeoutError:
        return None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return _lines(out) if process.returncode in (0, 1) else None


def _lines(out: bytes) -> Sequence[str]:
    return [
        f"{'' if row['weight'] == 'error' else 'Look at: '}line {row['line']}: {row['text']} ({row['rule']})"
        for row in json.loads(out)
    ]


def _environment(dialogues: Path) -> Mapping[str, str]:
    """Return what the process needs to find the program and the content, and nothing secret."""
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return {**passed, "PYTHONPATH": str(Path(__file__).parent.parent), "BEFOREHAND_DIALOGUES": str(dialogues.resolve())}
