"""A line that lost what may be no name, laid aside in memory until its author has said so or gone on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.anonymise.fold import PLACEHOLDER
from bot.anonymise.kinds import LABELS, ORGANISATION_LABELS, Guarded, Kind
from bot.anonymise.memory import Memory

_MAY_BE_WORDS = frozenset({Kind.NAME, Kind.PLACE, Kind.ORG})
"""What its author may call a mistake. What is known by its shape, such as a phone number, is none."""
_UNSURE = {LABELS[kind] for kind in _MAY_BE_WORDS} | set(ORGANISATION_LABELS.values())


@dataclass(frozen=True, slots=True)
class LaidAside:
    """A line with its names, places and organisations as typed; everything else that was found is a placeholder in it.

    It must live in memory only. `words` says for each placeholder what its author typed there.
    """

    line: str = field(repr=False)
    words: Mapping[str, tuple[str, ...]] = field(repr=False)

    def spare(self, placeholder: str, memory: Memory) -> str:
        """Let the session know that a placeholder's words are no names. Returns the line, to be guarded again."""
        for words in self.words[placeholder]:
            memory.allow(words)
        return self.line


def lay_aside(text: str, guarded: Guarded) -> LaidAside | None:
    """Return what is laid aside of a text that was guarded; None where nothing that went may be an ordinary word."""
    pieces: list[str] = []
    words: dict[str, tuple[str, ...]] = {}
    done = 0
    for span, placeholder in zip(guarded.spans, guarded.placeholders, strict=True):
        typed = text[span.start : span.end]
        spared = span.kind in _MAY_BE_WORDS and not any(map(str.isdigit, typed))
        if spared:
            words[placeholder] = (*words.get(placeholder, ()), typed)
        pieces += (text[done : span.start], typed if spared else placeholder)
        done = span.end
    return LaidAside("".join(pieces) + text[done:], words) if words else None


def unsure_in(kept: str) -> tuple[str, ...]:
    """Return the placeholders of a kept line that may stand for an ordinary word, each once."""
    return tuple(dict.fromkeys(found.group() for found in PLACEHOLDER.finditer(kept) if found.group(1) in _UNSURE))
