"""Receipts: the code by which whoever shared a line takes it back, drawn by chance and told once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2s

from bot.conversation.effects import Effect, Say, Share
from bot.store import SharedRow

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters that nobody takes for each other (Crockford's base 32)."""
LENGTH, GROUP = 12, 4
"""Signs of a receipt, 60 bits, in groups as they are read out."""
_STANDS = "{receipt}"


def receipt_of(chance: str) -> str:
    """Return the receipt that a random text gives, such as `K7Q4-M2PX-9DTR`."""
    number = int.from_bytes(blake2s(chance.encode(), digest_size=8).digest())
    signs = "".join(LETTERS[number >> 5 * place & 31] for place in range(LENGTH))
    return "-".join(signs[start : start + GROUP] for start in range(0, LENGTH, GROUP))


def with_receipts(
    effects: tuple[Effect, ...], tree: str, month: str, chance: Callable[[], str]
) -> tuple[tuple[Effect, ...], tuple[SharedRow, ...]]:
    """Return the effects with a receipt in the line that follows each shared one, and what the store keeps of it."""
    told: list[Effect] = []
    rows: list[SharedRow] = []
    for effect in effects:
        if isinstance(effect, Share):
            row = SharedRow(
                receipt_of(chance()), effect.text, effect.comment, effect.about, tree, effect.step, month, effect.urgent
            )
            rows.append(row)
        elif rows and isinstance(effect, Say) and _STANDS in effect.text:
            told.append(replace(effect, text=effect.text.replace(_STANDS, rows[-1].receipt)))
        else:
            told.append(effect)
    return tuple(told), tuple(rows)
