"""Telegram's HTML as paragraphs of runs, each run in one face, and broken into lines that fit a bubble."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from tests.phone.letters import width

FACE_OF = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "code": "plain", "u": "plain", "s": "plain"}


@dataclass(frozen=True)
class Run:
    """A stretch of text in one face."""

    text: str
    face: str = "plain"


@dataclass(frozen=True)
class Line:
    """One line as it is drawn. `quoted` is one inside a blockquote."""

    runs: tuple[Run, ...]
    quoted: bool = False

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    def wide(self, size: float) -> float:
        return sum(width(run.text, size, run.face) for run in self.runs)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[tuple[list[Run], bool]] = [([], False)]
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._open.append(tag)
        if tag == "blockquote":
            self._begin()

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            raise ValueError(f"The text closes <{tag}>, which is not what is open there. Telegram would refuse it.")
        if tag == "blockquote":
            self._begin()

    def handle_data(self, data: str) -> None:
        face = next((FACE_OF[tag] for tag in reversed(self._open) if tag in FACE_OF), "plain")
        for number, part in enumerate(data.split("\n")):
            if number:
                self.paragraphs.append(([], "blockquote" in self._open))
            if part:
                self.paragraphs[-1][0].append(Run(part, face))

    def _begin(self) -> None:
        quoted = "blockquote" in self._open
        if self.paragraphs[-1][0]:
            self.paragraphs.append(([], quoted))
        else:
            self.paragraphs[-1] = ([], quoted)

    def whole(self) -> list[tuple[list[Run], bool]]:
        self.close()
        if self._open:
            raise ValueError(f"The text leaves <{self._open[-1]}> open. Telegram would refuse it.")
        return self.paragraphs


def plain(text: str) -> str:
    """Return a text without its markup. Raises ValueError where Telegram would refuse it."""
    return "\n".join("".join(run.text for run in runs) for runs, _ in _read(text))


def lines(text: str, size: float, room: float) -> tuple[Line, ...]:
    """Return the lines of a text of that size, none wider than `room` where a space or hyphen lets it be broken.

    Raises ValueError where Telegram would refuse the text.
    """
    return tuple(
        line for runs, quoted in _read(text) for line in _broken(runs, quoted, size, room - 12 if quoted else room)
    )


def _read(text: str) -> list[tuple[list[Run], bool]]:
    reader = _Reader()
    reader.feed(text.strip("\n"))
    return reader.whole()


def _broken(runs: list[Run], quoted: bool, size: float, room: float) -> list[Line]:
    found: list[Line] = []
    line: list[Run] = []
    wide = 0.0
    for run in runs:
        for word in re.findall(r"\s*[^\s-]*-?", run.text):
            if line and wide + width(word, size, run.face) > room:
                found.append(Line(_joined(line), quoted))
                line, wide, word = [], 0.0, word.lstrip()
            line.append(Run(word, run.face))
            wide += width(word, size, run.face)
    return [*found, Line(_joined(line), quoted)]


def _joined(words: list[Run]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for word in words:
        if joined and joined[-1].face == word.face:
            joined[-1] = Run(joined[-1].text + word.text, word.face)
        else:
            joined.append(word)
    return tuple(joined)
