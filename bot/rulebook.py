"""Reads the folder of rules from disk, so that the phrasing check itself can stay pure."""

from __future__ import annotations

from pathlib import Path

from bot.dialogue.fault import Fault, Unreadable
from bot.phrasing.compiled import rulebook_of
from bot.phrasing.rulebook import Rulebook

FOLDER = "phrasing"
"""Where the rules lie in the folder of content."""


def open_rulebook(content: Path) -> Rulebook:
    """Return the rulebook of a folder of content, such as the one that came with the program.

    Raises Unreadable with every fault of every file.
    """
    files: dict[str, str] = {}
    faults: list[Fault] = []
    for path in sorted((content / FOLDER).glob("*.yaml")):
        try:
            files[path.name] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            faults.append(Fault(path.name, 1, 1, "P001", "could not be opened as UTF-8 text. Please check the file."))
    if faults:
        raise Unreadable(faults)
    return rulebook_of(files)
