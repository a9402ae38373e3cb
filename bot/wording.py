"""Which wording a session walks: the version it began on, or a newer one where its editor chose to move it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import TypeVar

from pydantic import ValidationError

from bot.conversation import words
from bot.conversation.carry_over import Edit, carry_over, class_of_edit
from bot.conversation.effects import Say
from bot.conversation.session import Session, from_json
from bot.conversation.walk import EndlessWalk, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Unreadable
from bot.dialogue.practice import reopen_any
from bot.dialogue.taken_out import without
from bot.library import Library
from bot.on_trial import NO_TRIALS, Trying
from bot.store import Store, StoredSession, UnreadableStore

Kept = TypeVar("Kept")
NEWS_LAST = timedelta(days=7)
"""For how long a page says that it has new words, from the day they were published on."""


class Wordings:
    """The versions that sessions stand on: those of the shelf now, and what the store keeps with each."""

    def __init__(self, library: Library, store: Store) -> None:
        self._library = library
        self._store = store
        self._reopened: dict[tuple[str, str], Dialogue] = {}
        self._passing: dict[tuple[str, str], Dialogue] = {}
        self._trying = NO_TRIALS

    def shelve(self, library: Library, trying: Trying) -> None:
        """Go on with what the shelf holds now. Sessions that are open find the wording they began on in the store."""
        self._library, self._trying = library, trying
        self._passing = {}

    def begun(self, tree: str, profile: Mapping[str, str], session_id: str | None, today: date) -> Dialogue:
        """Return the wording of a tree that a session begins with, in the language that somebody has chosen.

        That is the present one, or one on trial where the session, which has no id here in a group, is in that half.
        Raises UnknownTree.
        """
        tried = self._trying.wording(tree, profile, session_id, today) if session_id is not None else None
        return self._passing_over(tried or self._library.chosen(profile).dialogue(tree))

    async def of(self, stored: StoredSession) -> tuple[Session, Dialogue | None]:
        """Return a stored session with the wording it walks, moved to it by names where that is a newer one.

        A session is moved only where the editor chose it and the class of the edit allows it. Where the wording it
        began on can no longer be read, the present one stands in, so that nobody is stranded; None says that there is
        neither. A session stays in its language. Steps that were taken out are passed over on every version.
        """
        session, dialogue = await self._standing_on(stored)
        if dialogue is None:
            return session, None
        passing = self._passing_over(dialogue)
        if passing is dialogue or not stands_on_what_is_gone(session, dialogue, passing):
            return session, passing
        return carry_over(session, passing), passing

    def _passing_over(self, dialogue: Dialogue) -> Dialogue:
        """Return a wording without the steps that were taken out; of a draft that is walked, all of them."""
        if not self._library.taken_out or dialogue.tried:
            return dialogue
        key = (dialogue.version, dialogue.tree.id)
        if key not in self._passing:
            self._passing[key] = without(dialogue, self._library.taken_out)
        return self._passing[key]

    async def _standing_on(self, stored: StoredSession) -> tuple[Session, Dialogue | None]:
        """Return a stored session with the wording it walks, as it was published."""
        session = session_in(stored)
        for dialogue in (*self._library.in_every_language(stored.tree), *self._trying.wordings(stored.tree)):
            if dialogue.version == stored.version:
                return session, dialogue
        began = await self._as_it_was(stored)
        present = self._library.spoken_in(began.tongue.code if began else None).walked.get(stored.tree)
        if present is None or (began is not None and not self._moves(began, present)):
            return session, began
        return carry_over(session, present), present

    def _moves(self, began: Dialogue, present: Dialogue) -> bool:
        """Tell whether a session goes over: where whoever published every file that differs chose so.

        Of a file that was not published here, the tree itself says it (`running_sessions`). From a wording whose trial
        the safety owner stopped, every session goes over that can.
        """
        if self._trying.pulled(began):
            return class_of_edit(began, present) is not Edit.breaking
        differs = [name for name, text in present.sources.items() if began.sources.get(name) != text]
        of_the_tree = present.tree.running_sessions == "move"
        chosen = [self._library.moves.get(name, of_the_tree) for name in differs] or [of_the_tree]
        return all(chosen) and class_of_edit(began, present) is not Edit.breaking

    async def _as_it_was(self, stored: StoredSession) -> Dialogue | None:
        key = (stored.version, stored.tree)
        if key not in self._reopened:
            source = await self._store.wording(stored.session_id)
            if source is None:
                return None
            try:
                self._reopened[key] = reopen_any(json.loads(source), stored.tree)
            except (Unreadable, KeyError, TypeError, ValueError):
                return None  # written by a program of another time; the present wording stands in
        return self._reopened[key]


def stands_on_what_is_gone(session: Session, dialogue: Dialogue, passing: Dialogue) -> bool:
    """Tell whether the question that waits in a session is one that was taken out."""
    try:
        asked, now = (walk(each, session).open for each in (dialogue, passing))
    except EndlessWalk:
        return True  # whose answers are kept, and whose way the engine bounds
    return asked is not None and (now is None or now.path != asked.path)


def news_of(dialogue: Dialogue, library: Library, today: date) -> tuple[Say, ...]:
    """Return the lines that tell of new words in a dialogue, and of a step that was taken out, for a week.

    Where one file has new words, and it was said why they are better, so does the line.
    """
    if dialogue.tried:
        return ()

    def recent(day: date) -> bool:
        return today - NEWS_LAST < day <= today

    new = [file for file, day in library.news.items() if file in dialogue.sources and recent(day)]
    why = library.whys.get(new[0], "") if len(new) == 1 else ""
    out = [each for each in library.taken_out if each.concerns(dialogue) and recent(each.day)]
    lines = ((new, words.NEW_BECAUSE.get(why, words.NEW_WORDS)), (out, words.TAKEN_OUT))
    return tuple(Say(dialogue.tongue(line)) for found, line in lines if found)


def session_in(stored: StoredSession) -> Session:
    """Return the session that was stored. Raises UnreadableStore where a program of another time wrote it."""
    return read_back(from_json, stored.state)


def read_back(read: Callable[[str], Kept], text: str) -> Kept:
    """Return what was stored as `text`. Raises UnreadableStore, which holds nothing of that text."""
    with contextlib.suppress(ValidationError):
        return read(text)
    # Out here the problem does not hold on to pydantic's error, which quotes what it was given.
    raise UnreadableStore(
        "The open conversation was kept by another version of Beforehand and was left as it is. "
        "Please start that version again, or choose another folder with BEFOREHAND_DATA to begin afresh."
    )
