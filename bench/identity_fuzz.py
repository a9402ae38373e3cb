"""Throws random texts at the anonymiser and counts them; stops at the first that breaks one of its promises.

    python -m bench.identity_fuzz [--texts N] [--seed N]

The promises: nothing is raised; spans are in order, apart and within the text; what is outside them is kept as typed; a
second pass changes nothing; what is put to the author stands where it is said to stand.
"""

import argparse
import random
import sys
from collections.abc import Sequence

from bench.identity import DEVELOPMENT, PATTERNED, read_lines
from bot.anonymise import guard, session_memory

_JOINERS = (" ", " ", " ", " ", ", ", "\n", ". ", "-", "", "'s ", " and ", "\u200b", "\u00a0")
_ODD = (
    "[person]",
    "[person A]",
    "[school 2]",
    "ﬁ",
    "½",
    "🙂",
    "\ud800",
    "\ue000",
    "İ",
    "ß",
    "محمد",
    "Оля",
    "[",
    "]",
    "''",
    "@",
    "0",
)


def texts(count: int, chance: random.Random) -> list[str]:
    """Mix words of the development lines with odd characters, in new orders, cases and spellings."""
    words = [word for path in (DEVELOPMENT, PATTERNED) for line in read_lines(path) for word in line.text.split()]
    mixed = []
    for _ in range(count):
        pieces = []
        for _ in range(chance.randint(1, 25)):
            piece = chance.choice(_ODD) if chance.random() < 0.06 else chance.choice(words)
            turn = chance.random()
            piece = piece.upper() if turn < 0.05 else piece.capitalize() if turn < 0.2 else piece
            if len(piece) > 3 and chance.random() < 0.05:
                at = chance.randrange(len(piece) - 1)
                piece = piece[:at] + piece[at + 1] + piece[at] + piece[at + 2 :]
            pieces += [piece, chance.choice(_JOINERS)]
        mixed.append("".join(pieces))
    return mixed


def broken_promise(text: str) -> str:
    """Return which promise a text breaks, or nothing."""
    for memory in (None, session_memory()):
        guarded = guard(text, memory)
        done = 0
        left = guarded.text
        for span in guarded.spans:
            if not done <= span.start < span.end <= len(text):
                return "spans in order, apart and within the text"
            place = left.find(text[done : span.start])
            if place < 0:
                return "what is outside the spans is kept"
            left = left[place + span.start - done :]
            done = span.end
        if not left.endswith(text[done:]):
            return "what is outside the spans is kept"
        if any(doubt.end > len(text) or doubt.start >= doubt.end for doubt in guarded.hold):
            return "what is put to the author stands in the text"
        again = guard(guarded.text, memory)
        if again.text != guarded.text or again.spans:
            return "a second pass changes nothing"
    return ""


def main(arguments: Sequence[str]) -> int:
    """Print how many texts kept all promises; end with 1 at the first that did not."""
    parser = argparse.ArgumentParser(prog="python -m bench.identity_fuzz", description=__doc__)
    parser.add_argument("--texts", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    for number, text in enumerate(texts(chosen.texts, random.Random(chosen.seed)), 1):
        if promise := broken_promise(text):
            sys.stdout.write(f"text {number} of seed {chosen.seed} breaks “{promise}”: {text!r}\n")
            return 1
    sys.stdout.write(f"{chosen.texts} texts of seed {chosen.seed}, with and without a memory: every promise kept\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
