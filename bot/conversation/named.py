"""Which option a typed phrase names."""

from __future__ import annotations

from collections.abc import Mapping


def option_named(part: str, visible: Mapping[str, str]) -> str | None:
    """Return the option that a casefolded phrase names, by number, name or label. `visible` maps names to labels."""
    names = list(visible)
    if part.isdecimal() and part.isascii() and 1 <= int(part) <= len(names):
        return names[int(part) - 1]
    for name, label in visible.items():
        if part in (name, label.casefold()):
            return name
    return None
