"""One word of a message as the rules see it, with its place in the text that was typed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Token:
    """A word, a part of a contraction, a punctuation mark, or several words that name one person.

    `form` is the word in small letters, spelled in full; `start` and `end` are characters of the text as typed. `role`
    is a letter of `bot.phrasing.roles`, or "-" for what is nobody.
    """

    form: str
    start: int
    end: int
    capital: bool = False
    role: str = "-"
    clause: int = 0
    quoted: bool = False
    whose: str = ""
    """The word before a person that says whose they are: her husband, your ex."""
