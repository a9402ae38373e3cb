"""The parts of the pages that are made from the program: between `<!-- made: … -->` and `<!-- /made -->`."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import typer.main

from bot.cli import app
from bot.dialogue import facts, part, pronouns, slots
from bot.review.insight.export import FILES
from bot.settings import Settings
from bot.terminal.commands import SHORT, WHAT_IT_DOES
from tests import content
from tests.checkout import CHECKOUT
from tests.docs import made_of_store as store
from tests.docs import made_of_telegram as telegram
from tests.docs.methods import methods_called
from tests.docs.pages import DOCS, pages
from tests.docs.walks import DOOR, FIRST_VISIT, Shown, as_text

_BLOCK = re.compile(r"(<!-- made: (?P<what>[^>]+?) -->\n).*?(<!-- /made -->)", re.DOTALL)
ENVIRONMENT = {"PATH": os.defpath, "TERMINAL_WIDTH": "80", "NO_COLOR": "1", "LANG": "C.UTF-8"}


def commands() -> Iterator[tuple[str, ...]]:
    """Yield every command of the program by its words, groups before what is in them."""

    def below(command: Any, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        yield words
        for name, inner in getattr(command, "commands", {}).items():
            yield from below(inner, (*words, name))

    yield from below(typer.main.get_command(app), ())


@cache
def said(*words: str) -> str:
    """What the program writes to standard output for these words, without colours, at most 80 columns wide."""
    start = "from bot.cli import app; app(prog_name='beforehand')"
    run = [sys.executable, "-c", start, *words]
    done = subprocess.run(run, cwd=CHECKOUT, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    return "\n".join(line.rstrip() for line in done.stdout.strip("\n").splitlines()).strip("\n")


def _text(what: str) -> str:
    return f"```text\n{what}\n```\n"


def _table(head: str, lines: list[str]) -> str:
    return "\n".join([f"| {head} |", "|" + "---|" * (head.count("|") + 1), *(f"| {line} |" for line in lines)]) + "\n"


def help_pages() -> str:
    """Every command with its real `--help`."""
    return "\n".join(
        f"## {' '.join(['beforehand', *words])}\n\n{_text(said(*words, '--help'))}" for words in commands()
    )


def settings() -> str:
    """Every setting with its meaning."""
    fields = Settings.model_fields.items()
    return _table(
        "setting | what it is", [f"`BEFOREHAND_{name.upper()}` | {field.description}" for name, field in fields]
    )


def facts_table() -> str:
    """Every fact that a condition may ask."""
    where = [("set-up", facts.PROFILE), ("the program", facts.SITUATION)]
    lines = [
        f"`{name}` | {', '.join(f'`{value}`' for value in values)} | {source}"
        for source, group in where
        for name, values in group.items()
    ]
    return _table("fact | values | known from", lines)


def reserved() -> str:
    """Targets and names that nobody else may use."""
    targets = _table("target | meaning", [f"`{name}` | {what}" for name, what in part.RESERVED_TARGETS.items()])
    names = ", ".join(f"`{name}`" for name in sorted(part.RESERVED_NAMES))
    return f"{targets}\nNames that no step and no option may have: {names}.\n"


def forms() -> str:
    """The five forms of a pronoun slot."""
    head = "slot | " + " | ".join(pronouns.CHOICES)
    return _table(
        head,
        [
            f"`{{survivor.{form}}}` | " + " | ".join(pronouns.FORMS[choice][form] for choice in pronouns.CHOICES)
            for form in pronouns.FORMS["they"]
        ],
    )


def contacts() -> str:
    """The names of the local contacts."""
    return ", ".join(f"`{name}`" for name in slots.CONTACTS) + ".\n"


def typed() -> str:
    """What can be typed in place of an answer."""
    short = {command: key for key, command in SHORT.items()}
    return _table(
        "typed | short | what it does",
        [f"`{name}` | {f'`{short[name]}`' if name in short else ''} | {does}" for name, does in WHAT_IT_DOES.items()],
    )


def shelf() -> str:
    """The trees and modules that come with the program."""
    library = content.library()
    lines = [f"`{name}` | tree | {read.tree.title} | {read.tree.about}" for name, read in sorted(library.reads.items())]
    lines += [
        f"`{name}` | module | {read.tree.title} | {read.tree.about}" for name, read in sorted(library.modules.items())
    ]
    return _table("id | kind | title | about", lines)


def titles(folder: str) -> str:
    """Links to every page of a folder of the documentation, by title, as the first page has them."""
    found = {
        page: page.read_text("utf-8").partition("\n")[0].removeprefix("# ") for page in DOCS.glob(f"{folder}/*.md")
    }
    found |= {page: f"{page.parent.name.capitalize()} rules" for page in DOCS.glob(f"{folder}/*/README.md")}
    by_title = sorted(found.items(), key=lambda each: each[1].casefold())
    return " ·\n".join(f"[{title}]({page.relative_to(DOCS).as_posix()})" for page, title in by_title) + "\n"


def trees() -> str:
    """The trees in the order in which they are offered, as links to their files."""
    library = content.library()
    ordered = library.menu.sorted(library.reads, None)
    links = [f"[{library.reads[name].tree.title}](dialogues/trees/{name}.yaml)" for name in ordered]
    return f"{len(links)} trees, with the modules they call: " + ",\n".join(links) + ".\n"


def walk_door() -> str:
    """The door tree as plain lines."""
    return _text(asyncio.run(as_text(Shown("door", DOOR))))


def card_of_first_visit() -> str:
    """The plan card of the first visit as plain lines, for those who do not see its picture."""
    text = asyncio.run(as_text(Shown("first-visit", FIRST_VISIT)))
    return _text(text[text.rindex("My plan for today\n") :].split("\n\n")[0])


def export_files() -> str:
    """Every file of the export with its columns."""
    lines = [f"`{file.name}` | `{column.name}` | {column.meaning}" for file in FILES for column in file.columns]
    about = "\n".join(f"- `{file.name}`: {file.holds}" for file in FILES)
    return f"{about}\n\n{_table('file | column | meaning', lines)}"


MAKERS: dict[str, Callable[[], str]] = {
    "help": help_pages,
    "settings": settings,
    "facts": facts_table,
    "reserved": reserved,
    "forms": forms,
    "contacts": contacts,
    "typed": typed,
    "shelf": shelf,
    "walk door": walk_door,
    "card of first-visit": card_of_first_visit,
    "trees list": lambda: _text(said("trees", "list")),
    "chat commands": lambda: _table(
        "command | in the menu | what it does | who may | where", telegram.commands_typed()
    ),
    "chat buttons": lambda: _table("carries | what it does | who may | where", telegram.buttons_tapped()),
    "roles": lambda: _table("role | its name in commands | can | cannot", telegram.roles()),
    "how-to pages": lambda: titles("how-to"),
    "reference pages": lambda: titles("reference"),
    "trees": trees,
    "limits": lambda: _table("what | limit | whose", telegram.limits()),
    "metrics": lambda: _table("metric | kind | labels | what it says", telegram.metrics()),
    "kinds of update": telegram.kinds,
    "methods": lambda: _table("method | for | seen in", methods_called()),
    "tables": lambda: _table(store.HEAD, store.tables()),
    "columns": store.columns,
    "export": export_files,
    "retention": lambda: _table(store.SHORT_HEAD, store.retention()),
}


def remade(text: str) -> str:
    """The text of a page with every made part made anew. Raises KeyError for a part that nobody makes."""
    return _BLOCK.sub(lambda block: f"{block[1]}{MAKERS[block['what']]()}{block[3]}", text)


def pages_with_made_parts() -> list[Path]:
    """The pages that hold at least one made part."""
    return [page for page in pages() if _BLOCK.search(page.read_text("utf-8"))]
