"""A change of a page as a picture, and the same in words, for whoever reads a draft or looks at a version."""

from __future__ import annotations

from pathlib import PurePosixPath

from bot.dialogue.read import read_tree
from bot.review import draft_words as words
from bot.review.found import changes_between
from bot.shelf import Shelf
from bot.workshop.compared import Change
from bot.workshop.drawn_change import changed
from bot.workshop.marked import marked

MOST = 20
"""Changes that are said; the draft itself holds all of them."""


def picture_of_change(shelf: Shelf, file: str, before: str | None, after: str) -> tuple[str, str] | None:
    """Return a picture as SVG of what one version of a page changes in another, and the same in words.

    None for rules, which are no page, and where no step is touched. Takes seconds.
    """
    if file.startswith("phrasing/"):
        return None
    old = read_tree(before, file).tree if before is not None else None
    touched = marked(old, read_tree(after, file).tree)
    dialogue = shelf.with_text(file, after).dialogues.get(PurePosixPath(file).stem)
    if dialogue is None or not (touched.steps or touched.gone):
        return None
    changes = changes_between(file, before, after) if before is not None else (Change("", "this page is new"),)
    said = [str(change) for change in changes[:MOST]]
    if len(changes) > MOST:
        said.append(words.MORE_CHANGES.format(count=len(changes) - MOST))
    return changed(dialogue, touched), "\n\n".join((dialogue.tree.title, *said))
