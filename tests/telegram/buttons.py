"""Buttons as somebody has them who hears them one by one: each says in words what it does, and no two say the same."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from bot.telegram.button import Rows
from bot.workshop.lint.t037_labels import POSITION

PICTURES = "‹›⬜✅"


def in_words(label: str) -> str:
    """Return what is left of a label for whoever is read no signs, pictures and arrows."""
    kept = (letter for letter in label if unicodedata.category(letter) not in ("So", "Sm", "Sk"))
    return " ".join("".join(letter for letter in kept if letter not in PICTURES).split())


def unclear(rows: Rows, *, plain: bool = False) -> list[str]:
    """Return the labels of a keyboard that say nothing in words, say the same as another one, or point to a place.

    With `plain` also those that hold a sign, and those that share a row with another.
    """
    labels = [button.label for row in rows for button in row]
    said = Counter(in_words(label).casefold() for label in labels)
    found = [label for label in labels if not re.search(r"[^\W_]", in_words(label))]
    found += [label for label in labels if said[in_words(label).casefold()] > 1 or POSITION.search(label)]
    if plain:
        found += [label for label in labels if in_words(label) != " ".join(label.split())]
        found += [button.label for row in rows if len(row) > 1 for button in row]
    return found
