"""The shelf: reads a folder of trees and modules, so that one broken file spoils nobody else's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Fault, Unreadable, did_you_mean
from bot.dialogue.link import link
from bot.dialogue.menu import MENU_FILE, NO_ORDER, MenuOrder, read_menu
from bot.dialogue.overlay import LANGUAGE_FILE, LANGUAGES, About, ReadOverlay, read_about, read_overlay
from bot.dialogue.practice import EXAMPLES, FAMILY, can_be_practised, practised
from bot.dialogue.read import ReadTree, read_tree
from bot.dialogue.safety import (
    LAST_DANGER,
    LAST_RESORT,
    DangerPhrases,
    EmergencyCard,
    read_danger,
    read_emergency,
)
from bot.dialogue.signpost import ONLY_999, SIGNPOSTS_FILE, ReadSignposts, read_signposts
from bot.dialogue.taken_out import TakenOut
from bot.dialogue.tongue import ENGLISH, Tongue
from bot.dialogue.translated import EMERGENCY_FILE, Language, emergency_in, spoken, translator

Part = TypeVar("Part")
LANGUAGE = "language"
"""Under this name a person's language is kept in their profile."""
DANGER_FILE = "safety/danger.yaml"


NOTHING_PUBLISHED: Mapping[str, str] = MappingProxyType({})
NO_DANGER = "anywhere: []\nwhole-message: []\n"
"""What stands in for danger phrases of a further language that cannot be read: those of the others still hold."""


class UnknownTree(LookupError):
    """There is no tree of that name; the message names the nearest one."""


class UnknownLanguage(LookupError):
    """The content is not written in that language; the message names those there are."""


class NoContent(LookupError):
    """There is no folder of trees where one was named."""


@dataclass(frozen=True)
class Library:
    """Every tree that can be walked, and what is wrong with the others."""

    dialogues: Mapping[str, Dialogue]
    reads: Mapping[str, ReadTree]
    modules: Mapping[str, ReadTree]
    signposts: ReadSignposts
    emergency: EmergencyCard
    danger: DangerPhrases
    menu: MenuOrder
    faults: tuple[Fault, ...]
    tongue: Tongue = ENGLISH
    offered: bool = True
    """Whether workers may choose its language."""
    translations: Mapping[str, Library] = field(default_factory=dict)
    """The same in other languages, by code. English stands in them for what is not translated."""
    overlays: tuple[ReadOverlay, ...] = ()
    moves: Mapping[str, bool] = field(default_factory=dict)
    """Of files that were published here: whether their editor chose to move the sessions that were running."""
    taken_out: tuple[TakenOut, ...] = ()
    """Steps that everybody passes over."""
    news: Mapping[str, date] = field(default_factory=dict)
    """Of files that were published here: the day on which the version that runs was."""
    whys: Mapping[str, str] = field(default_factory=dict)
    """Of the same files: why, as a code."""

    def spoken_in(self, code: str | None) -> Library:
        """Return the library in a language, or as it is where there is none of that code."""
        return self.translations.get(code or "", self)

    def chosen(self, profile: Mapping[str, str]) -> Library:
        """Return the library in the language of a person's profile, as long as it is offered."""
        found = self.spoken_in(profile.get(LANGUAGE))
        return found if found.offered else self

    def languages(self) -> tuple[Tongue, ...]:
        """Return the languages that a worker may choose from, English first."""
        return (ENGLISH, *(each.tongue for _, each in sorted(self.translations.items()) if each.offered))

    def in_every_language(self, tree: str) -> Iterator[Dialogue]:
        """Yield a tree as it is now, in each language that it can be walked in."""
        for library in (self, *self.translations.values()):
            if tree in library.walked:
                yield library.walked[tree]

    @cached_property
    def practised(self) -> Mapping[str, Dialogue]:
        """Every tree that can be practised on a made-up family, by its name as it is practised."""
        if not {FAMILY, EXAMPLES} <= set(self.dialogues):
            return {}
        trees = (practised(each, self.dialogues) for each in self.dialogues.values() if can_be_practised(each))
        return {made.tree.id: made for made in trees}

    @cached_property
    def walked(self) -> Mapping[str, Dialogue]:
        """Everything that a session may stand on, by name: trees, modules, and trees as they are practised."""
        return {**self.dialogues, **self.practised}

    def dialogue(self, name: str) -> Dialogue:
        """Return a tree, a module that can be walked on its own, or a tree as it is practised. Raises UnknownTree."""
        if name in self.walked:
            return self.walked[name]
        broken = [fault for fault in self.faults if Path(fault.file).stem == name]
        if broken:
            raise UnknownTree(f"The tree “{name}” cannot be used: {broken[0]}")
        remedy = did_you_mean(name, self.dialogues, otherwise=f"There are: {', '.join(sorted(self.dialogues))}.")
        raise UnknownTree(f"There is no tree “{name}”. {remedy}")


def shipped() -> Path:
    """Return the folder of the content that came with the program, in the wheel or in a checkout."""
    inside = Path(__file__).parent / "_dialogues"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "dialogues"


def open_library(folder: Path, published: Mapping[str, str] = NOTHING_PUBLISHED) -> Library:
    """Return every tree of a folder that can be read; what cannot is named in `faults`.

    `folder` holds `trees/` and `modules/`. `published` are texts that stand in the place of its files, by names such as
    ``trees/door.yaml``. Raises NoContent where there is no such folder.
    """
    if not (folder / "trees").is_dir():
        raise NoContent(
            f"There are no dialogue trees in {folder}. Please set BEFOREHAND_DIALOGUES to a folder with trees/ in it."
        )
    faults: list[Fault] = []
    reads = _read_all(folder / "trees", "trees", False, faults, published)
    modules = _read_all(folder / "modules", "modules", True, faults, published)
    signposts = _part(read_signposts, folder / SIGNPOSTS_FILE, ONLY_999, faults)
    dialogues: dict[str, Dialogue] = {}
    looked_at: dict[str, frozenset[Fault]] = {}
    for read in (*reads.values(), *modules.values()):
        try:
            dialogues[read.tree.id] = link(read, modules, signposts, looked_at)
        except Unreadable as problem:
            faults += problem.faults
    emergency = _part(read_emergency, folder / EMERGENCY_FILE, LAST_RESORT, faults)
    danger = _part(read_danger, folder / DANGER_FILE, LAST_DANGER, faults)
    ordered = (folder / MENU_FILE).exists()
    menu = _part(read_menu, folder / MENU_FILE, NO_ORDER, faults) if ordered else read_menu(NO_ORDER, MENU_FILE)
    languages = dict(_languages(folder, faults))
    # Whoever is in danger types what comes first: the phrases of all languages hold for everybody.
    danger = _with_phrases(danger, folder, languages, faults)
    english = Library(dialogues, reads, modules, signposts, emergency, danger, menu, ())
    translations = {
        code: speaking(english, language, offered=about.offered) for code, (about, language) in languages.items()
    }
    faults += [fault for each in translations.values() for fault in each.faults]
    return replace(english, faults=tuple(sorted(set(faults))), translations=translations)


def speaking(library: Library, language: Language, *, offered: bool) -> Library:
    """Return the English library in a language; what cannot be said in it is said in English and named in `faults`."""
    say = translator(language, library.modules)
    dialogues: dict[str, Dialogue] = dict(library.dialogues)
    faults: set[Fault] = set()
    shelf = {**library.reads, **library.modules}
    join = partial(link, looked_at={})
    for name in library.dialogues:
        try:
            dialogues[name] = spoken(shelf[name], library.modules, library.signposts, language, say, join)
        except Unreadable as problem:
            faults |= set(problem.faults)
    return replace(
        library,
        dialogues=dialogues,
        reads={name: _said(say, read) for name, read in library.reads.items()},
        modules={name: _said(say, read) for name, read in library.modules.items()},
        emergency=emergency_in(library.emergency, language.overlays.get(EMERGENCY_FILE)),
        faults=tuple(sorted(faults)),
        tongue=language.tongue,
        offered=offered,
        overlays=tuple(language.overlays.values()),
    )


def _said(say: Callable[[ReadTree], ReadTree], read: ReadTree) -> ReadTree:
    try:
        return say(read)
    except Unreadable:
        return read


def _languages(folder: Path, faults: list[Fault]) -> Iterator[tuple[str, tuple[About, Language]]]:
    """Yield each language of the folder by its code. A file of it that cannot be read is named and left out."""
    for home in sorted((folder / LANGUAGES).glob("*/")):
        overlays: dict[str, ReadOverlay] = {}
        about = About(name=home.name)
        for path in sorted(home.rglob("*.yaml")):
            of, file = path.relative_to(home).as_posix(), path.relative_to(folder).as_posix()
            if of == DANGER_FILE:
                continue
            try:
                text = path.read_text(encoding="utf-8")
                if of == LANGUAGE_FILE:
                    about = read_about(text, file)
                else:
                    overlays[of] = read_overlay(text, file)
                    faults += _elsewhere(overlays[of], home.name, of)
            except Unreadable as problem:
                faults += problem.faults
            except (OSError, UnicodeDecodeError):
                faults.append(_not_opened(file))
        yield home.name, (about, Language(home.name, about.name, overlays))


def _elsewhere(read: ReadOverlay, code: str, of: str) -> Iterator[Fault]:
    """Yield what a translation says of itself that its place in the folder does not."""
    for key, found, wanted in (("language", read.overlay.language, code), ("of", read.overlay.of, of)):
        if found != wanted:
            yield read.fault("T004", f"“{found}” does not fit the folder. Please write “{key}: {wanted}”.", key)


def _with_phrases(
    danger: DangerPhrases, folder: Path, languages: Mapping[str, object], faults: list[Fault]
) -> DangerPhrases:
    for code in languages:
        path = folder / LANGUAGES / code / DANGER_FILE
        if path.exists():
            more = _part(read_danger, path, NO_DANGER, faults, f"{LANGUAGES}/{code}/{DANGER_FILE}")
            danger = DangerPhrases.model_validate(
                {
                    "anywhere": (*danger.anywhere, *more.anywhere),
                    "whole-message": (*danger.whole_message, *more.whole_message),
                }
            )
    return danger


def _not_opened(file: str) -> Fault:
    return Fault(file, 1, 1, "T001", "could not be opened as UTF-8 text. Please check the file.")


def _part(
    read: Callable[[str, str], Part], path: Path, otherwise: str, faults: list[Fault], file: str | None = None
) -> Part:
    """Read one file of content that must never be missing; `otherwise` stands in for it when it is broken."""
    file = file or path.name
    try:
        return read(path.read_text(encoding="utf-8"), file)
    except Unreadable as problem:
        faults += problem.faults
    except (OSError, UnicodeDecodeError):
        faults.append(_not_opened(file))
    return read(otherwise, file)


def _read_all(
    folder: Path, label: str, module: bool, faults: list[Fault], published: Mapping[str, str]
) -> dict[str, ReadTree]:
    found: dict[str, ReadTree] = {}
    here = {f"{label}/{path.name}" for path in folder.glob("*.y*ml")}
    for file in sorted(here | {name for name in published if name.startswith(f"{label}/")}):
        try:
            text = published[file] if file in published else (folder.parent / file).read_text(encoding="utf-8")
            read = _read_once(text, file)
        except Unreadable as problem:
            faults += problem.faults
            continue
        except (OSError, UnicodeDecodeError):
            faults.append(_not_opened(file))
            continue
        wrong = _misplaced(read, Path(file).stem, module)
        if wrong:
            faults.append(wrong)
        else:
            found[read.tree.id] = read
    return found


@lru_cache(maxsize=256)
def _read_once(text: str, file: str) -> ReadTree:
    """Return what a file holds. A service that opens the shelf anew reads only what has changed since."""
    return read_tree(text, file)


def _misplaced(read: ReadTree, stem: str, module: bool) -> Fault | None:
    if read.tree.id != stem:
        return read.fault("T004", f"“{read.tree.id}” stands in {stem}.yaml. Please give both the same name.", "id")
    if read.tree.module is not module:
        wanted = "yes" if module else "no"
        return read.fault("T004", f"“module: {wanted}” is expected in this folder. Please move the file.", "module")
    return None
