"""The example trees of the rules: a header that no rule objects to, small modules to call, and how one is linted."""

from __future__ import annotations

from datetime import date

from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Fault, Unreadable
from bot.dialogue.link import link
from bot.dialogue.read import ReadTree, read_tree
from bot.dialogue.signpost import ONLY_999, SIGNPOSTS_FILE, read_signposts

TODAY = date(2027, 1, 15)
"""The date on which the examples are linted."""
FILE = "trees/tea.yaml"

HEADER = """\
id: tea
title: Before a cup of tea
about: A small example.
minutes: 5
author: Example
review_by: 2027-06-01
"""
"""What an example begins with."""

MODULES = (
    """\
id: safety-gate
title: Safe to start?
about: Asks whether anyone is in danger.
module: yes
author: Example
review_by: 2027-06-01
takes:
  words: {default: plain, one_of: [plain, neutral]}
steps:
  - id: danger
    ask: Is anyone in danger right now?
    why: If someone is, help comes first.
    choose: {yes: Yes, no: No}
    go: {yes: not-safe}
""",
    """\
id: if-then
title: If I hear it
about: One if, one then.
module: yes
author: Example
review_by: 2027-06-01
steps:
  - id: pair
    ask: What might happen?
    why: A plan helps you to act.
    log: no
    card: If I hear… then I…
    if_then:
      then_ask: Then what?
      rows:
        rain: {label: It rains, if: it rains, then: {coat: {label: A coat, text: put on a coat}}}
""",
    """\
id: plan-card
title: My plan
about: Lays out the plan card.
module: yes
author: Example
review_by: 2027-06-01
steps:
  - id: my-plan
    ask: Does this look right?
    why: You can change a line.
    plan: My plan
    sections: [Why I'm going, If I hear… then I…, Not this time]
    choose: {fine: It looks right, change: Change something}
    go: {change: change}
""",
)
"""Modules that an example may call. Each is what its name says, as small as it can be."""


def read_example(text: str) -> tuple[dict[str, Dialogue], dict[str, ReadTree]]:
    """Return an example, with the modules it may call, as `lint` takes them. Raises Unreadable."""
    modules = {read.tree.id: read for read in (read_tree(module, "modules/example.yaml") for module in MODULES)}
    read = read_tree(text, FILE)
    dialogue = link(read, modules, read_signposts(ONLY_999, SIGNPOSTS_FILE))
    return {read.tree.id: dialogue}, {read.tree.id: read, **modules}


def refused(text: str) -> tuple[Fault, ...]:
    """Return what the reader refuses in an example, nothing where it can be read."""
    try:
        read_example(text)
    except Unreadable as problem:
        return problem.faults
    return ()
