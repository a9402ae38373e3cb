"""Small trees, written as their authors would, and what one rule says to them."""

from datetime import date
from textwrap import dedent

from bot.dialogue.bundle import Dialogue
from bot.dialogue.link import link
from bot.dialogue.read import read_tree
from bot.dialogue.signpost import ONLY_999, SIGNPOSTS_FILE, read_signposts
from bot.workshop.lint import lint
from bot.workshop.lint.examples import HEADER, TODAY

DRINK = """
- id: drink
  ask: What would you like?
  why: Everyone likes something else.
  choose: {tea: Tea, coffee: Coffee}
  log: session
"""


def tree(steps: str, top: str = "", name: str = "tea") -> str:
    """The text of a tree: the header of the examples, more lines at the top, and the steps."""
    written = "".join(f"  {line}\n" for line in dedent(steps).strip().splitlines())
    return HEADER.replace("id: tea", f"id: {name}") + dedent(top).lstrip("\n") + "steps:\n" + written


def module(steps: str, name: str, top: str = "") -> str:
    """The text of a module."""
    return tree(steps, f"module: yes\n{dedent(top)}", name)


def linked(text: str) -> Dialogue:
    """A tree that calls no module, as a dialogue."""
    return link(read_tree(text, "tea.yaml"), {}, read_signposts(ONLY_999, SIGNPOSTS_FILE))


def said(rule: str, text: str, *modules: str, today: date = TODAY) -> list[str]:
    """What one rule says to a tree: line and text of each fault, in the order of the lines, of the first text."""
    reads = {read.tree.id: read for read in (read_tree(each, f"{each[4:8].strip()}.yaml") for each in (text, *modules))}
    first = next(iter(reads))
    signposts = read_signposts(ONLY_999, SIGNPOSTS_FILE)
    called = {name: read for name, read in reads.items() if read.tree.module}
    dialogues = {name: link(read, called, signposts) for name, read in reads.items()}
    report = lint(dialogues, reads, today=today, only={first})
    return [f"{fault.line}: {fault.text}" for fault in report.faults if fault.rule == rule]
