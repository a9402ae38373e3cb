"""The shelf: reads a folder of trees and modules, so that one broken file spoils nobody else's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Fault, Unreadable, did_you_mean
from bot.dialogue.link import link
from bot.dialogue.menu import MENU_FILE, NO_ORDER, MenuOrder, read_menu
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

Part = TypeVar("Part")


class UnknownTree(LookupError):
    """There is no tree of that name; the message names the nearest one."""


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

    def dialogue(self, name: str) -> Dialogue:
        """Return a tree, or a module that can be walked on its own. Raises UnknownTree."""
        if name in self.dialogues:
            return self.dialogues[name]
        broken = [fault for fault in self.faults if Path(fault.file).stem == name]
        if broken:
            raise UnknownTree(f"The tree “{name}” cannot be used: {broken[0]}")
        remedy = did_you_mean(name, self.dialogues, otherwise=f"There are: {', '.join(sorted(self.dialogues))}.")
        raise UnknownTree(f"There is no tree “{name}”. {remedy}")


def shipped() -> Path:
    """Return the folder of the content that came with the program, in the wheel or in a checkout."""
    inside = Path(__file__).parent / "_dialogues"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "dialogues"


def open_library(folder: Path) -> Library:
    """Return every tree of a folder that can be read; what cannot is named in `faults`.

    `folder` holds `trees/` and `modules/`. Raises NoContent where it does not.
    """
    if not (folder / "trees").is_dir():
        raise NoContent(
            f"There are no dialogue trees in {folder}. Please set BEFOREHAND_DIALOGUES to a folder with trees/ in it."
        )
    faults: list[Fault] = []
    reads = _read_all(folder / "trees", "trees", False, faults)
    modules = _read_all(folder / "modules", "modules", True, faults)
    signposts = _part(read_signposts, folder / SIGNPOSTS_FILE, ONLY_999, faults)
    dialogues: dict[str, Dialogue] = {}
    for read in (*reads.values(), *modules.values()):
        try:
            dialogues[read.tree.id] = link(read, modules, signposts)
        except Unreadable as problem:
            faults += problem.faults
    emergency = _part(read_emergency, folder / "safety" / "not-safe.yaml", LAST_RESORT, faults)
    danger = _part(read_danger, folder / "safety" / "danger.yaml", LAST_DANGER, faults)
    ordered = (folder / MENU_FILE).exists()
    menu = _part(read_menu, folder / MENU_FILE, NO_ORDER, faults) if ordered else read_menu(NO_ORDER, MENU_FILE)
    return Library(dialogues, reads, modules, signposts, emergency, danger, menu, tuple(sorted(set(faults))))


def _part(read: Callable[[str, str], Part], path: Path, otherwise: str, faults: list[Fault]) -> Part:
    """Read one file of content that must never be missing; `otherwise` stands in for it when it is broken."""
    try:
        return read(path.read_text(encoding="utf-8"), path.name)
    except Unreadable as problem:
        faults += problem.faults
    except (OSError, UnicodeDecodeError):
        faults.append(Fault(path.name, 1, 1, "T001", "could not be opened as UTF-8 text. Please check the file."))
    return read(otherwise, path.name)


def _read_all(folder: Path, label: str, module: bool, faults: list[Fault]) -> dict[str, ReadTree]:
    found: dict[str, ReadTree] = {}
    for path in sorted(folder.glob("*.y*ml")):
        file = f"{label}/{path.name}"
        try:
            read = read_tree(path.read_text(encoding="utf-8"), file)
        except Unreadable as problem:
            faults += problem.faults
            continue
        except (OSError, UnicodeDecodeError):
            faults.append(Fault(file, 1, 1, "T001", "could not be opened as UTF-8 text. Please check the file."))
            continue
        wrong = _misplaced(read, path.stem, module)
        if wrong:
            faults.append(wrong)
        else:
            found[read.tree.id] = read
    return found


def _misplaced(read: ReadTree, stem: str, module: bool) -> Fault | None:
    if read.tree.id != stem:
        return read.fault("T004", f"“{read.tree.id}” stands in {stem}.yaml. Please give both the same name.", "id")
    if read.tree.module is not module:
        wanted = "yes" if module else "no"
        return read.fault("T004", f"“module: {wanted}” is expected in this folder. Please move the file.", "module")
    return None
