"""Reads the folder of rules from disk, so that the phrasing check itself can stay pure."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from bot.dialogue.fault import Fault, Unreadable
from bot.phrasing.compiled import rulebook_of
from bot.phrasing.rulebook import Rulebook

FOLDER = "phrasing"
"""Where the rules lie in the folder of content."""


NOTHING_PUBLISHED: Mapping[str, str] = MappingProxyType({})


def open_rulebook(content: Path, published: Mapping[str, str] = NOTHING_PUBLISHED) -> Rulebook:
    """Return the rulebook of a folder of content, such as the one that came with the program.

    `published` are texts that stand in the place of its files, by names such as ``phrasing/praise.yaml``. Raises
    Unreadable with every fault of every file.
    """
    files: dict[str, str] = {}
    faults: list[Fault] = []
    for path in sorted((content / FOLDER).glob("*.yaml")):
        try:
            text = published.get(f"{FOLDER}/{path.name}")
            files[path.name] = path.read_text(encoding="utf-8") if text is None else text
        except (OSError, UnicodeDecodeError):
            faults.append(Fault(path.name, 1, 1, "P001", "could not be opened as UTF-8 text. Please check the file."))
    if faults:
        raise Unreadable(faults)
    return rulebook_of(files)
