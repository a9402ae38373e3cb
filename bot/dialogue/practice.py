"""Practice: a tree walked on a made-up family, for briefings and training (`PRACTICE.md` 3.10).

It is the tree as it stands, with a family to choose before it and a worked example after it, under a name of its own.
So it goes through the same engine, store and channels as any other, and a session on it is never taken for a real one.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from bot.dialogue.bundle import PRACTISED, TRIED, Dialogue
from bot.dialogue.model import Tree
from bot.dialogue.reopen import reopen
from bot.dialogue.step import Step

FAMILY = "practice-family"
EXAMPLES = "worked-examples"
TITLE = "Practice: {title}"
DRAFT_TITLE = "Draft: {title}"
EXTRA_MINUTES = 2
"""What choosing and reading a family, and a worked example, take at most: two questions and 170 words."""


def can_be_practised(dialogue: Dialogue) -> bool:
    """Tell whether a tree can be walked on a made-up family.

    That is every tree with a plan card, but for those that are never counted, and one that brings its own family.
    """
    tree = dialogue.tree
    return not tree.module and tree.counted and dialogue.plan is not None and FAMILY not in dialogue.modules


def practised(dialogue: Dialogue, dialogues: Mapping[str, Dialogue]) -> Dialogue:
    """Return a tree as it is practised. `dialogues` has to hold the made-up families and the worked examples."""
    tree = dialogue.tree
    around = {name: dialogues[name] for name in (FAMILY, EXAMPLES)}
    made = {
        **dict(tree),
        "id": f"{PRACTISED}{tree.id}",
        "title": dialogue.tongue(TITLE).format(title=tree.title),
        "minutes": ceil(tree.minutes + EXTRA_MINUTES) if tree.minutes else None,
        "counted": False,
        "running_sessions": "finish",
        "steps": (Step(use=FAMILY), *tree.steps, Step(use=EXAMPLES)),
    }
    return Dialogue(
        Tree.model_construct(**made),
        {**dialogue.modules, **{name: each.tree for name, each in around.items()}},
        dialogue.signposts,
        {name: text for each in (dialogue, *around.values()) for name, text in each.sources.items()},
        dialogue.tongue,
        practises=dialogue,
    )


def tried(dialogue: Dialogue) -> Dialogue:
    """Return a tree as a draft of it is walked, as a worker would walk it: nothing is counted, and nobody is moved."""
    made = {
        **dict(dialogue.tree),
        "id": f"{TRIED}{dialogue.tree.id}",
        "title": dialogue.tongue(DRAFT_TITLE).format(title=dialogue.tree.title),
        "counted": False,
        "running_sessions": "finish",
    }
    return Dialogue(
        Tree.model_construct(**made), dialogue.modules, dialogue.signposts, dialogue.sources, dialogue.tongue
    )


def reopen_any(sources: Mapping[str, str], tree_id: str) -> Dialogue:
    """Return the dialogue that `sources` held, practised, tried or neither, as kept by the store.

    Raises Unreadable, KeyError.
    """
    if tree_id.startswith(TRIED):
        return tried(reopen(sources, tree_id.removeprefix(TRIED)))
    if not tree_id.startswith(PRACTISED):
        return reopen(sources, tree_id)
    around = {name: reopen(sources, name) for name in (FAMILY, EXAMPLES)}
    return practised(reopen(sources, tree_id.removeprefix(PRACTISED)), around)
