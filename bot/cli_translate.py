"""Translating on the command line: files for people to fill in, and how far they are. No word of one is made here."""

from __future__ import annotations

import json
import re
from pathlib import Path

from bot.dialogue.fault import Unreadable, did_you_mean
from bot.dialogue.overlay import LANGUAGE_FILE, LANGUAGES, ReadOverlay
from bot.dialogue.tongue import ENGLISH
from bot.dialogue.translated import file_of
from bot.languages import to_translate
from bot.library import Library, UnknownLanguage, UnknownTree, open_library
from bot.settings import Settings
from bot.shelf import rules_on
from bot.workshop.pseudo import PSEUDO
from bot.workshop.translate import Progress, overlay_text, progress_of

CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})?")
"""A language's code as in ISO 639, such as cy; with a further part where a country or script matters."""


def run_translate(code: str, names: list[str] | None, *, name: str | None, look: bool) -> list[Progress]:
    """Write the files to be filled in, or only `look` how far they are, and return that, file by file.

    `names` are those of trees, modules and other files of content, such as ``own-words``; None stands for all. `name`
    is what the language calls itself. Raises UnknownLanguage, UnknownTree, Unreadable where a file that is there cannot
    be read and so must not be written over, OSError.
    """
    if not CODE.fullmatch(code) or code in (ENGLISH.code, PSEUDO):
        raise UnknownLanguage(f"“{code}” is no language to translate into. Please give its code, such as cy for Welsh.")
    settings = Settings()
    library = open_library(settings.dialogues)
    broken = [fault for fault in library.faults if fault.file.startswith(f"{LANGUAGES}/{code}/")]
    if unreadable := [fault for fault in broken if fault.rule in ("T001", "T002", "T003", "T004")]:
        raise Unreadable(unreadable)
    wanted = to_translate(library, rules_on(settings.dialogues))
    chosen = _chosen(names, list(wanted))
    if not look:
        _begin(settings.dialogues, code, name)
        for of in chosen:
            old = _old(library, code, of)
            text = overlay_text(code, of, wanted[of], old.overlay if old else None)
            if old is None or text != old.text:
                path = settings.dialogues / file_of(code, of)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
        library = open_library(settings.dialogues)
    return [progress_of(of, wanted[of], _old(library, code, of)) for of in chosen]


def _old(library: Library, code: str, of: str) -> ReadOverlay | None:
    found = library.translations[code].overlays if code in library.translations else ()
    return next((each for each in found if each.file == file_of(code, of)), None)


def _chosen(names: list[str] | None, files: list[str]) -> list[str]:
    """Return the files of those names, such as door or own-words; all where none is named. Raises UnknownTree."""
    stems = {Path(file).stem for file in files}
    for name in names or ():
        if name not in stems:
            remedy = did_you_mean(name, stems, otherwise=f"There are: {', '.join(sorted(stems))}.")
            raise UnknownTree(f"There is nothing of the name “{name}” to translate. {remedy}")
    return [file for file in files if not names or Path(file).stem in names]


def _begin(folder: Path, code: str, name: str | None) -> None:
    """Make the folder of a language. It is offered to nobody until somebody writes so."""
    home = folder / LANGUAGES / code
    home.mkdir(parents=True, exist_ok=True)
    about = home / LANGUAGE_FILE
    if not about.exists() or name is not None:
        offered = "yes" if about.exists() and "offered: yes" in about.read_text(encoding="utf-8") else "no"
        called = json.dumps(name or code, ensure_ascii=False)
        about.write_text(
            "# What the language calls itself, and whether workers may choose it yet.\n"
            f"name: {called}\noffered: {offered}\n",
            encoding="utf-8",
        )
