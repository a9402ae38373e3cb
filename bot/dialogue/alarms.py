"""Which answers of a dialogue say that somebody is not safe now."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.bundle import Dialogue


def alarms_of(dialogue: Dialogue) -> Iterator[tuple[str, str]]:
    """Yield every answer, as step path and option, that leads straight to the emergency card."""
    for path, step in dialogue.steps():
        targets = step.go if isinstance(step.go, dict) else {}
        yield from ((path, option) for option, target in targets.items() if target == "not-safe")
