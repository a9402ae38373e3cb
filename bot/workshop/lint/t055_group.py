"""T055: a tree for a group asks what a group may see, and what only a group does stands in such a tree."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject

ONLY_IN_A_GROUP = ("vote", "privately", "talk", "returns")
"""Keys of a step that mean something only where several people answer."""


def _check(subject: Subject) -> Iterator[Finding]:
    tree = subject.tree
    if tree.in_group is not None and (tree.module or tree.visit):
        what = "a module" if tree.module else "a tree for a visit"
        yield Finding(f"{what} is walked by one person. Please remove “in_group”.", ("in_group",))
    for step in tree.script:
        if tree.in_group is None:
            for key in ONLY_IN_A_GROUP:
                if getattr(step, key):
                    text = f"“{key}” does nothing in a tree for one person. Please add “in_group”, or remove it."
                    yield Finding(text, subject.at(step, key))
        elif step.remember is not None or not step.echo:
            key = "remember" if step.remember is not None else "echo"
            text = (
                f"“{step.id}” asks something of one person, and everybody sees the tap. Please leave it out of a group."
            )
            yield Finding(text, subject.at(step, key))


_TEA = """\
steps:
  - id: tea
    ask: Which tea keeps us awake?
    why: A cup late in the day keeps some of us up.
    poll: {green: Green tea, camomile: Camomile tea}
    right: green
    talk: Talk for a minute. What else keeps us awake?
    log: tally
"""

GROUP = Rule(
    id="T055",
    name="not-for-a-group",
    weight=Weight.error,
    what="What only a group does stands in a tree for one person, or a tree for a group asks what is one person's own.",
    why=(
        "In a group everybody sees which button was tapped. What a worker would keep to themselves has no place there, "
        "and a visit is prepared alone. The other way round, a private round or a talking point in a tree for one "
        "person never comes, and its author thinks that it does."
    ),
    remedy="Say in “in_group” who may answer, or take the key out. Ask what is one person's own in another tree.",
    trips=HEADER + _TEA,
    passes=HEADER + "in_group: facilitator\n" + _TEA,
    check=_check,
)
