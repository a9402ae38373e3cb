"""The Dockerfile and .dockerignore as data, so that tests can hold their promises without building anything."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from tests.checkout import CHECKOUT

DOCKERFILE = CHECKOUT / "Dockerfile"
DOCKERIGNORE = CHECKOUT / ".dockerignore"


@dataclass(frozen=True)
class Instruction:
    """One instruction, its continued lines joined."""

    word: str
    rest: str

    @property
    def form(self) -> list[str]:
        """The words of an exec form (`CMD ["run"]`). Raises ValueError where it is a line for a shell."""
        found: list[str] = json.loads(self.rest)
        return found

    @property
    def pairs(self) -> dict[str, str]:
        """The names and values of an ENV or LABEL."""
        return {name: value.strip('"') for name, value in re.findall(r'([\w.]+)=("[^"]*"|\S+)', self.rest)}


def instructions(text: str) -> list[Instruction]:
    """Every instruction of a Dockerfile, top to bottom, without its comments."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n\s*", "", "\n".join(lines))
    return [Instruction(*line.split(maxsplit=1)) for line in joined.splitlines() if line.strip()]


def stages(every: list[Instruction]) -> list[list[Instruction]]:
    """The instructions by stage, each beginning with its FROM."""
    starts = [place for place, each in enumerate(every) if each.word == "FROM"]
    return [every[start:end] for start, end in zip(starts, [*starts[1:], len(every)], strict=True)]


def is_sent(path: str, ignored: str) -> bool:
    """Whether a file reaches the builder, by the rules of .dockerignore: the last line that names it or a folder above
    it counts, and `!` takes it in again.
    """
    every = PurePosixPath(path)
    places = [str(place) for place in [every, *every.parents] if str(place) != "."]
    sent = True
    for line in ignored.splitlines():
        if not line or line.startswith("#"):
            continue
        pattern = _compiled(line.removeprefix("!"))
        if any(pattern.fullmatch(place) for place in places):
            sent = line.startswith("!")
    return sent


def _compiled(pattern: str) -> re.Pattern[str]:
    """`*` stays within one folder, `**/` goes through any number of them."""
    parts = re.split(r"(\*\*/|\*)", pattern)
    wild = {"**/": "(?:.*/)?", "*": "[^/]*"}
    return re.compile("".join(wild.get(part, re.escape(part)) for part in parts))
