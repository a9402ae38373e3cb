"""The reference pages of the lint rules, made from the same source as the rules, so that the two cannot differ."""

from __future__ import annotations

from bot.dialogue.fault import Fault
from bot.dialogue.overlay import read_overlay
from bot.dialogue.read import read_tree
from bot.dialogue.sentences import sentences_of
from bot.dialogue.translated import file_of
from bot.phrasing.rulebook import Rulebook
from bot.workshop.lint import RULES, lint
from bot.workshop.lint.examples import FILE, HEADER, TODAY, read_example, refused
from bot.workshop.lint.rule import Rule
from bot.workshop.lint.t051_translations import EXAMPLE_STEPS, look_over


def pages(rulebook: Rulebook) -> dict[str, str]:
    """Return every page of `docs/reference/lint/` by its file name: one a rule, and the index.

    `rulebook` holds the rules of the phrasing check that ship.
    """
    return {"README.md": _index()} | {f"{rule.id}.md": page(rule, rulebook) for rule in RULES}


def page(rule: Rule, rulebook: Rulebook) -> str:
    """Return the page of one rule, with what the linter says to its example."""
    said = "\n".join(str(fault) for fault in what_is_said(rule.trips, rulebook))
    what = "translation" if is_translation(rule.trips) else "tree"
    return f"""\
# {rule.id} {rule.name}

{rule.what}

**Weight:** {rule.weight.value}

**Why.** {rule.why}

**What to do.** {rule.remedy}

## A {what} that trips it

```yaml
{rule.trips.rstrip()}
```

What is said:

```text
{said}
```

## The same {what}, mended

```yaml
{rule.passes.rstrip()}
```

{_silencing(rule)}
"""


def what_is_said(text: str, rulebook: Rulebook) -> tuple[Fault, ...]:
    """Return what the reader or the linter finds in an example: a tree, or the translation of one."""
    if is_translation(text):
        read = read_overlay(text, file_of("fr", FILE))
        tree = read_tree(HEADER + EXAMPLE_STEPS, FILE).tree
        return tuple(look_over(read, tuple(sentences_of(tree, lambda *_: True))))
    if faults := refused(text):
        return faults
    dialogues, reads = read_example(text)
    return lint(dialogues, reads, today=TODAY, rulebook=rulebook).faults


def is_translation(text: str) -> bool:
    """Tell whether an example is a translation."""
    return text.startswith("language:")


def _silencing(rule: Rule) -> str:
    if is_translation(rule.trips):
        return "This is found in translations. It cannot be silenced: English is said until it is mended."
    if rule.id <= LAST_OF_READING:
        return "This is found on reading. It cannot be silenced: the file is not used until it is mended."
    return f"""\
To silence it in one file, with the reason:

```yaml
silence:
  - rule: {rule.id}
    because: …
```"""


LAST_OF_READING = "T011"
"""The rules up to this one are kept by the reader (`bot.dialogue.read`, `bot.dialogue.link`)."""


def _index() -> str:
    rows = "\n".join(
        f"| [{rule.id}]({rule.id}.md) | {rule.name} | {rule.weight.value} | {rule.what} |" for rule in RULES
    )
    return f"""\
# Lint rules

`beforehand trees lint` holds every tree and module against these rules. An error keeps a tree from being published; a
warning asks for a look. Each message names file, line and column, what is wrong, and what to do. These pages are made
from the rules themselves: `python -m tests.workshop.lint` writes them anew.

| id | name | weight | what |
|---|---|---|---|
{rows}

`R001` before a fault of a transcript says that its file cannot be played: see
[record a transcript](../../how-to/record-a-transcript.md#when-a-transcript-cannot-be-played).
"""
