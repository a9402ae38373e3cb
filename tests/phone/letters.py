"""How wide letters are: the widths in the font files of `bot/font`, which are also what pictures are drawn with."""

from __future__ import annotations

import struct
from functools import cache

from bot.pictures import FACES, FAMILY, FONTS

EMOJI = 1.3
"""Width of a sign that the font does not have, in sizes of the letters: Telegram draws its own, nearly square."""


def width(text: str, size: float, face: str = "plain") -> float:
    """Return how wide a line of text is, in the unit of `size`, the height of its letters."""
    widths = _widths(face)
    return size * sum(widths[ord(letter)] if ord(letter) in widths else _of_a_stranger(letter) for letter in text)


def has(letter: str, face: str = "plain") -> bool:
    """Tell whether the font can draw a letter."""
    return ord(letter) in _widths(face)


def _of_a_stranger(letter: str) -> float:
    return 0.0 if letter in "\ufe0e\ufe0f\u200b\u200c\u200d\u2060" else EMOJI


@cache
def _widths(face: str) -> dict[int, float]:
    """Width of each letter in sizes, by its code point: the tables cmap (format 4), hmtx, hhea and head of OpenType."""
    font = (FONTS / f"{FAMILY}-{FACES[face]}.ttf").read_bytes()
    count = struct.unpack_from(">H", font, 4)[0]
    tables = {}
    for number in range(count):
        tag, _, start, length = struct.unpack_from(">4sIII", font, 12 + 16 * number)
        tables[tag] = font[start : start + length]
    units = struct.unpack_from(">H", tables[b"head"], 18)[0]
    wide = struct.unpack_from(">H", tables[b"hhea"], 34)[0]
    advances = [struct.unpack_from(">H", tables[b"hmtx"], 4 * glyph)[0] for glyph in range(wide)]
    return {
        code: advances[min(glyph, wide - 1)] / units
        for code, glyph in _glyphs(tables[b"cmap"][_unicode_part(tables[b"cmap"]) :]).items()
    }


def _unicode_part(cmap: bytes) -> int:
    parts = struct.unpack_from(">H", cmap, 2)[0]
    for number in range(parts):
        start: int = struct.unpack_from(">I", cmap, 8 + 8 * number)[0]
        if struct.unpack_from(">H", cmap, start)[0] == 4:
            return start
    raise ValueError("The font has no table of format 4. Please make it anew as the README beside it says.")


def _glyphs(part: bytes) -> dict[int, int]:
    runs = struct.unpack_from(">H", part, 6)[0] // 2
    last, first, shift, offset = (
        struct.unpack_from(f">{runs}{kind}", part, 14 + 2 * runs * row + (2 if row else 0))
        for row, kind in enumerate("HHhH")
    )
    found = {}
    for run in range(runs):
        for code in range(first[run], last[run] + 1):
            if offset[run]:
                place = 14 + 2 * runs * 3 + 2 + 2 * run + offset[run] + 2 * (code - first[run])
                glyph = struct.unpack_from(">H", part, place)[0]
                glyph = (glyph + shift[run]) & 0xFFFF if glyph else 0
            else:
                glyph = (code + shift[run]) & 0xFFFF
            if glyph:
                found[code] = glyph
    return found
