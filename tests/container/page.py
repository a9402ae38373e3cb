"""The command that starts the container, as the page gives it, so that what is tried is what people are told."""

from __future__ import annotations

import shlex

from tests.docs.pages import DOCS, examples

PAGE = DOCS / "how-to" / "run-in-a-container.md"
_OF_ONE_PLACE = ("--name", "--restart", "--stop-timeout", "--env-file", "--volume", "--publish")
"""Options that say where and under which name, each with one word after it."""


def start() -> list[str]:
    """The words of `docker run …` that start the service."""
    (found,) = [each.text for each in examples(PAGE) if each.text.startswith("docker run --detach")]
    return shlex.split(found.replace("\\\n", ""))


def limits() -> list[str]:
    """The options of it that limit what the program may do."""
    words = start()[start().index("run") + 1 : -1]
    kept: list[str] = []
    while words:
        word = words.pop(0)
        if word in _OF_ONE_PLACE:
            words.pop(0)
        elif word != "--detach":
            kept.append(word)
    return kept
