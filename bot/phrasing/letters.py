"""Letters as a reader sees them: look-alikes, unseen marks and odd widths out, and where each letter stood before."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

LOOKED_AT = 4000
"""Characters of a message that are looked at: as many as Telegram lets one message have, less a few."""

_LOOK_ALIKE = dict(
    zip(
        "авеіјкмнорстухгѕԁԛԝցһʏɑɡıɩℓοαεικνρτυχωβγσηκμАВЕІЈКМНОРСТУХЅΑΒΕΗΙΚΜΝΟΡΤΥΧΖ",
        "abeijkmhopctyxrsdqwghyagiiloaeikvptuxwbyonkuABEIJKMHOPCTYXSABEHIKMNOPTYXZ",
        strict=True,
    )
)
_PLAIN = {
    **dict.fromkeys("’‘`´ʼ′＇", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("–—―−", "-"),
    "…": "...",
}
_DIGITS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i"}
_MIDDLE_DIGITS = frozenset("013457@$")
_BESIDE_A_SIGN = re.compile(r"[013457@$](?<=[^\W_].|[@$].)")


@dataclass(frozen=True)
class Letters:
    """Text in plain letters; `at[i]` is the offset, in the text given, of the character that letter `i` came from."""

    text: str
    at: Sequence[int]
    foreign: bool
    """Most of it is written in letters that English does not have."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the text given that plain letters `start` to `end` (not included) came from."""
        return self.at[start], self.at[end - 1] + 1


def letters_of(text: str) -> Letters:
    """Return a text in plain letters. At most `LOOKED_AT` characters are looked at.

    Letters of other alphabets that look like Latin ones are read as those only where the text is not foreign: a Russian
    sentence stays Russian.
    """
    text = text[:LOOKED_AT]
    if text.isascii():
        return Letters(_without_digits(text), range(len(text)), foreign=False)
    foreign = _is_foreign(text)
    out: list[str] = []
    at: list[int] = []
    for offset, sign in enumerate(text):
        if sign < "\x7f":
            out.append(sign)
            at.append(offset)
            continue
        for letter in _PLAIN.get(sign) or unicodedata.normalize("NFKC", sign):
            kind = unicodedata.category(letter)
            if kind in ("Cf", "Mn", "Me"):
                continue
            plain = _PLAIN.get(letter, letter)
            if not foreign and ord(plain[0]) > 127:
                plain = _LOOK_ALIKE.get(plain, plain)
                if ord(plain[0]) > 127:
                    plain = unicodedata.normalize("NFD", plain)[0]
            out.append(plain)
            at += [offset] * len(plain)
    return Letters(_without_digits("".join(out)), tuple(at), foreign)


def _is_foreign(text: str) -> bool:
    """Tell whether a fifth of the letters are neither Latin nor drawn like Latin ones."""
    if text.isascii():
        return False
    seen = [sign for sign in unicodedata.normalize("NFKC", text) if sign.isalpha()]
    odd = sum(1 for sign in seen if ord(sign) > 0x24F and sign not in _LOOK_ALIKE)
    return bool(seen) and odd > len(seen) / 5


def _without_digits(text: str) -> str:
    """Read digits as letters where they stand inside a word, as in “pr0voke”; one letter stays one letter."""
    odd = [found.start() for found in _BESIDE_A_SIGN.finditer(text)]
    if not odd:
        return text
    signs = list(text)
    for i in odd:
        if 0 < i < len(text) - 1 and _in_a_word(text, i):
            signs[i] = _DIGITS[text[i]]
    return "".join(signs)


def _in_a_word(text: str, i: int) -> bool:
    left, right = text[i - 1], text[i + 1]
    if left.isalpha() and right.isalpha():
        return True
    doubled = (right in _MIDDLE_DIGITS and left.isalpha() and text[i + 2 : i + 3].isalpha()) or (
        left in _MIDDLE_DIGITS and right.isalpha() and i > 1 and text[i - 2].isalpha()
    )
    return doubled and not (left.isdigit() and right.isdigit())
