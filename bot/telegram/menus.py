"""The screens that belong to no session: what to prepare, going on or leaving, help, what is kept, erasing it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversation.effects import Ask, Choice, Message, Say
from bot.dialogue.bundle import PRACTISED
from bot.dialogue.tongue import Tongue
from bot.library import Library
from bot.roles import May, Role, may
from bot.store import Person
from bot.telegram import account_words, words
from bot.telegram.commands import Where, menu_of
from bot.telegram.keyboard import MENU

ROUND = "practice"
"""The tree that is a short practice by itself."""
TREE, LEAVE, SPEAK = "tree:", "leave:", "speak:"
"""Beginnings of a menu button's name: a tree's id follows, to walk it, or to leave what is open for it; or a language's
code."""


def menu(name: str, text: str, *choices: Choice) -> Ask:
    """Return a question of the channel's own. `name` is that of the button that asks it again."""
    return Ask(name, text, MENU, choices)


def what_to_prepare(library: Library, agency: str | None) -> tuple[Message, ...]:
    """Return the trees to choose from, those for the worker's own agency first."""
    readable = [name for name in library.reads if name in library.dialogues]
    if not readable:
        return (Say(library.tongue(words.NOTHING_TO_PREPARE)),)
    trees = [library.dialogues[name].tree for name in library.menu.sorted(readable, agency)]
    return (menu("prepare", library.tongue(words.MENU), *(Choice(f"{TREE}{tree.id}", tree.title) for tree in trees)),)


def what_to_practise(library: Library, agency: str | None) -> tuple[Message, ...]:
    """Return the trees that can be walked on a made-up family, the short round first."""
    found = {name.removeprefix(PRACTISED): name for name in library.practised}
    short = [Choice(f"{TREE}{ROUND}", library.dialogues[ROUND].tree.title)] if ROUND in library.dialogues else []
    trees = [(found[name], library.dialogues[name].tree.title) for name in library.menu.sorted(found, agency)]
    if not short and not trees:
        return (Say(library.tongue(words.NOTHING_TO_PREPARE)),)
    offered = (*short, *(Choice(f"{TREE}{name}", title) for name, title in trees))
    return (menu("practice", library.tongue(words.PRACTICE), *offered),)


def go_on_or_leave(library: Library, open_tree: str, wanted: str) -> tuple[Message, ...]:
    """Ask whether what is open goes on, or gives way to another tree."""
    tongue = library.tongue
    title = library.walked[open_tree].tree.title if open_tree in library.walked else open_tree
    return (
        menu(
            "go-on",
            tongue(words.GO_ON),
            Choice("resume", tongue(words.GO_ON_YES), title),
            Choice(f"{LEAVE}{wanted}", tongue(words.GO_ON_NO)),
        ),
    )


def how_it_works(role: Role | None, tongue: Tongue) -> tuple[Message, ...]:
    """Say how this works, and list the other commands that somebody may use."""
    listed = "\n".join(
        f"/{name}  {tongue(does)}" for name, does in menu_of(role, Where.private).items() if name != "help"
    )
    if not may(role, May.prepare):
        return (Say(f"{tongue(words.HELP_WITHOUT)}\n\n{listed}"),)
    return (Say(f"{tongue(words.HELP)}\n\n{tongue(words.HELP_TYPED)}\n\n{listed}"),)


def what_is_kept(person: Person | None, tongue: Tongue) -> tuple[Message, ...]:
    """Say what is kept, for how long, what is Telegram's, and by which handle a `person` stands in the list."""
    known = "\n" + tongue(account_words.YOUR_HANDLE).format(handle=person.handle) if person is not None else ""
    return (Say(f"{tongue(words.PRIVACY)}\n\n{tongue(words.PRIVACY_TELEGRAM)}{known}"),)


def shall_i_forget(tongue: Tongue) -> tuple[Message, ...]:
    """Ask before everything about a person is erased."""
    return (
        menu(
            "forget",
            tongue(words.FORGET),
            Choice("forget-yes", tongue(words.FORGET_YES)),
            Choice("forget-leave", tongue(words.FORGET_LEAVE)),
            Choice("forget-no", tongue(words.FORGET_NO)),
        ),
    )


def which_language(library: Library) -> tuple[Message, ...]:
    """Ask which language to speak, each under its own name. `library` is in the one that is spoken now."""
    offered = library.languages()
    if len(offered) < 2:
        return (Say(library.tongue(words.ONLY_ENGLISH)),)
    choices = (Choice(f"{SPEAK}{tongue.code}", tongue.name) for tongue in offered)
    return (menu("language", library.tongue(words.LANGUAGE), *choices),)


def agency_of(profile: Mapping[str, str]) -> str | None:
    """Return the worker's agency group as the trees name audiences, or None where it is not known or another one."""
    agency = profile.get("agency")
    return agency if agency and agency != "other" else None
