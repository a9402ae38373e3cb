"""A made-up service over two quarters, large enough that something may be shown."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from bot.counted import ANSWER, AT, END, FORK, REACH, RULE, TALLY, silent, unnumbered
from bot.dialogue.bundle import Dialogue
from bot.dialogue.part import Log
from bot.store import Cell, Count
from tests import content

SHELF: Mapping[str, Dialogue] = content.library().dialogues
TREES = ("door", "first-visit", "reflect", "meeting-prep", "yj-session", "file-review", "clinic-prep", "follow-up")
RULES = ("why-stay", "leave-stay", "mutualising", "minimising", "labelling")


def counted(seed: int, workers: int = 80) -> dict[Cell, Count]:
    """What a quarter holds before it closes: numbers at random for every question of some shipped trees."""
    chance, found = Random(seed), dict[Cell, Count]()

    def put(cell: Cell, times: int) -> None:
        found[cell] = Count(times, min(workers, max(1, int(times * chance.uniform(0.3, 0.9)))))

    for name in TREES:
        dialogue, begun = SHELF[name], chance.randint(60, 400)
        put(Cell(END, name, dialogue.version, "", "done"), round(begun * 0.8))
        put(Cell(END, name, dialogue.version, "", f"done:{chance.choice(('<2', '2-5', '5-10'))}"), round(begun * 0.8))
        put(Cell(END, name, dialogue.version, "", "left"), round(begun * 0.15))
        for path, step in dialogue.steps():
            if not step.asks or step.log in (None, Log.no) or path in silent(dialogue):
                continue
            kind = TALLY if step.log is Log.tally else FORK if path in unnumbered(dialogue) else ANSWER
            verb = "" if kind == TALLY else "answered:"
            for option in step.options or ("",):
                put(
                    Cell(kind, name, dialogue.version, path, f"{verb}{option}".rstrip(":")),
                    chance.randint(0, begun) + 1,
                )
            if kind != TALLY:
                put(Cell(kind, name, dialogue.version, path, "skipped"), chance.randint(0, begun // 6) + 1)
                for what in ("left", "back", "why"):
                    put(Cell(AT, name, dialogue.version, path, what), chance.randint(0, begun // 9) + 1)
    put(Cell(RULE, "", "", "", "asked"), 300)
    for rule in RULES:
        for outcome in ("used", "edited", "kept", "wrong-flag"):
            put(Cell(RULE, "", "", "", f"{rule}:{outcome}"), chance.randint(1, 70))
    for agency, times in (("housing", 60), ("health", 40), ("police", 3)):
        put(Cell(REACH, "", "", "", f"agency:{agency}"), times)
    return found
