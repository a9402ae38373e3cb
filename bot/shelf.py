"""What the service says now: the folder of content, and in the place of its files what was published since."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.dialogue.fault import Unreadable
from bot.dialogue.taken_out import TakenOut
from bot.library import NOTHING_PUBLISHED, Library, open_library
from bot.on_trial import NO_TRIALS, OnTrial, Trying, on_trial
from bot.phrasing.rulebook import Rulebook
from bot.rulebook import open_rulebook
from bot.store import Running, digest

TRANSCRIPTS = "transcripts"
FOLDERS = ("trees", "modules", "phrasing")
"""Folders of content whose files are published in versions."""


@dataclass(frozen=True)
class Shelf:
    """Trees and rules as they are at one moment. Whoever publishes makes another one; nothing in this one changes."""

    folder: Path
    running: Running
    library: Library
    rulebook: Rulebook | None
    trying: Trying = NO_TRIALS

    def text(self, file: str) -> str | None:
        """Return the text of a file that runs, or None where there is none."""
        return self.running.texts.get(file) or file_text(self.folder, file)

    def number(self, file: str) -> int:
        """Return the version of a file that runs, 0 where nothing was published over what came with the content."""
        version = self.running.versions.get(file)
        return version.number if version is not None else 0

    def taken_out(self, file: str) -> tuple[TakenOut, ...]:
        """Return the steps of a file that everybody passes over in the version that runs."""
        text = self.text(file) or ""
        return tuple(each for each in self.running.taken_out if each.file == file and each.holds_for(text))

    def transcripts(self) -> Mapping[str, str]:
        """Return the rehearsed conversations that fit what runs, by file."""
        files = {path.relative_to(self.folder).as_posix() for path in self.folder.glob(f"{TRANSCRIPTS}/**/*.yaml")}
        published = {file for file in self.running.texts if file.startswith(f"{TRANSCRIPTS}/")}
        return {file: self.text(file) or "" for file in sorted(files | published)}

    def mark(self) -> str:
        """Return a short mark that is another one whenever any wording is: what was checked against it still holds."""
        whole = sorted(f"{name} {dialogue.version}" for name, dialogue in self.library.dialogues.items())
        return hashlib.sha256("\n".join(whole).encode()).hexdigest()[:16]

    def with_text(self, file: str, text: str) -> Library:
        """Return the library as it would be with another text in the place of a file."""
        return open_library(self.folder, {**self.running.texts, file: text})

    def rules_with(self, file: str, text: str) -> Rulebook:
        """Return the rules as they would be with another text in the place of a file. Raises Unreadable."""
        return open_rulebook(self.folder, {**self.running.texts, file: text})

    def conflicts(self) -> tuple[str, ...]:
        """Return the files whose folder holds another text than whoever published them knew, and than what runs.

        That is what a new release of the content brings. What was published goes on until somebody has looked.
        """
        found = []
        for file, version in sorted(self.running.versions.items()):
            there = file_text(self.folder, file)
            known = there is None or digest(there) == version.folder or there == version.text
            if not known and not file.startswith(f"{TRANSCRIPTS}/"):
                found.append(file)
        return tuple(found)


def open_shelf(folder: Path, running: Running, before: Shelf | None = None) -> Shelf:
    """Return what is on the shelf with what was published, read anew. Takes a second or two.

    What was published and cannot be read or linked is left out: the tree goes on as in `before`, or as it came with the
    content, and the fault stays in the library's `faults`. Raises NoContent.
    """
    if before is not None and (running.versions, running.trials) == (before.running.versions, before.running.trials):
        # A step was taken out or put back: nothing has to be read for that, and it is to hold at once.
        return replace(before, running=running, library=replace(before.library, taken_out=running.taken_out))
    news = {file: date.fromisoformat(each.day) for file, each in running.versions.items() if each.number > 1}
    library = open_library(folder, running.texts)
    whys = {file: running.versions[file].reason for file in news}
    library = replace(library, moves=dict(running.moves), news=news, whys=whys, taken_out=running.taken_out)
    if library.faults and running.texts:
        library = _held(library, before.library if before is not None else open_library(folder))
    rulebook = rules_on(folder, running.texts, before)
    return Shelf(folder, running, library, rulebook, Trying(tuple(_tried(folder, running, library))))


def _tried(folder: Path, running: Running, library: Library) -> Iterator[OnTrial]:
    """Yield the trials that are held against what runs. Where another version was published since, there is none."""
    for trial in running.trials:
        version = running.versions.get(trial.file)
        if trial.base == (version.number if version is not None else 0):
            there = open_library(folder, {**running.texts, trial.file: trial.text})
            found = on_trial(trial, there, library)
            if found is not None:
                yield found


def rules_on(
    folder: Path, published: Mapping[str, str] = NOTHING_PUBLISHED, before: Shelf | None = None
) -> Rulebook | None:
    """Return the rules of the phrasing check; those of before, or of the folder, where they cannot be read.

    None where there are none at all: then planned lines are not looked at. `beforehand check` names what is wrong.
    """
    with contextlib.suppress(Unreadable):
        return open_rulebook(folder, published)
    if before is not None:
        return before.rulebook
    return rules_on(folder) if published else None


def file_text(folder: Path, file: str) -> str | None:
    """Return the text of a file of the content folder, or None where there is none that can be read."""
    try:
        return (folder / file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _held(library: Library, before: Library) -> Library:
    """Return the library with what it has lost since `before`."""
    translations = {
        code: _held(each, before.translations[code]) if code in before.translations else each
        for code, each in library.translations.items()
    }
    return replace(
        library,
        dialogues={**before.dialogues, **library.dialogues},
        reads={**before.reads, **library.reads},
        modules={**before.modules, **library.modules},
        translations=translations,
    )


def published_files(folder: Path) -> Iterator[str]:
    """Yield the files of a content folder that are published in versions."""
    for name in FOLDERS:
        yield from sorted(f"{name}/{path.name}" for path in (folder / name).glob("*.yaml"))
