"""One rehearsed conversation, played on a draft: whether it goes the same way, and how it would read now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Unreadable
from bot.library import Library
from bot.workshop.play import Played, play, update
from bot.workshop.transcript import ReadTranscript, read_transcript


@dataclass(frozen=True)
class Rehearsal:
    """What became of it. `otherwise` says how it goes another way, `text` is the file as it would read now.

    `plays` tells that this file can be played to its end. Nothing of all that where it is about other pages.
    """

    file: str
    otherwise: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    plays: bool = False


def rehearsal(
    file: str,
    text: str,
    pages: tuple[str, ...],
    before: Library,
    after: Library,
    in_danger: Callable[[str], bool],
    *,
    anew: bool = False,
) -> Rehearsal:
    """Play one conversation on the pages as they would be. `anew` says that it was written for them.

    Where only the bot's own words differ it goes the same way, and is written anew.
    """
    try:
        read = read_transcript(text, file, after.walked)
    except Unreadable as problem:
        fault = problem.faults[0]
        return Rehearsal(file, f"line {fault.line}: {fault.text}" if anew or _walks(file, text, before, pages) else "")
    tree = read.transcript.tree
    dialogue = after.walked[tree]
    if not {tree, *dialogue.modules} & set(pages):
        return Rehearsal(file)
    now = play(dialogue, read, in_danger)
    if not now.differences:
        return Rehearsal(file, text=text if anew else "", plays=True)
    was = play(before.walked[tree], read, in_danger) if tree in before.walked and not anew else None
    if was is not None and _went_wrong(before.walked[tree], read, was, in_danger):
        return Rehearsal(file)  # it was so before, so it is not for this draft to mend
    rewritten = update(read, now)
    then = play(dialogue, read_transcript(rewritten, file, after.walked), in_danger)
    plays = not then.differences
    if plays and (was is None or (was.reason, was.differences) == (then.reason, ())):
        return Rehearsal(file, text=rewritten, plays=True)
    differs = (then.differences or now.differences)[0]
    return Rehearsal(file, f"line {differs.line}, at “{differs.step}”: {differs.text}", rewritten, plays)


def _went_wrong(dialogue: Dialogue, read: ReadTranscript, was: Played, in_danger: Callable[[str], bool]) -> bool:
    """Tell whether a conversation could not be played to its end before, whatever the bot's own words were."""
    again = read_transcript(update(read, was), read.file, {dialogue.tree.id: dialogue})
    return bool(was.differences and play(dialogue, again, in_danger).differences)


def _walks(file: str, text: str, before: Library, pages: tuple[str, ...]) -> bool:
    """Tell whether a conversation that cannot be read any more was one of these pages."""
    try:
        tree = read_transcript(text, file, before.walked).transcript.tree
    except Unreadable:
        return False
    return bool({tree, *before.walked[tree].modules} & set(pages))
