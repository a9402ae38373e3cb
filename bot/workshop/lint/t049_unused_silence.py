"""T049: a silence that silences nothing."""

from __future__ import annotations

from collections.abc import Container, Iterator

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule, on_reading
from bot.workshop.lint.subject import Subject


def unused(subject: Subject, heard: Container[str], known: Container[str]) -> Iterator[Finding]:
    """Yield the silences of a file that silence nothing, given which rules spoke in it (`heard`) and which exist."""
    for number, silence in enumerate(subject.tree.silence):
        if silence.rule in heard:
            continue
        why = "there is nothing to silence" if silence.rule in known else "there is no such rule"
        text = f"“{silence.rule}” is silenced, but {why}. Please either remove the silence, or correct the rule's id."
        yield Finding(text, ("silence", number))


_TREE = """\
steps:
  - id: hello
    show: Hello.
"""

UNUSED_SILENCE = Rule(
    id="T049",
    name="unused-silence",
    weight=Weight.warning,
    what="A rule is silenced that has nothing to say about this file.",
    why=(
        "A silence carries a reason, and its reason is gone. Left standing it would hide the next real finding. What "
        "the reader refuses (T001 to T011) cannot be silenced."
    ),
    remedy="Remove the silence.",
    trips=HEADER + "silence: [{rule: T012, because: The step was needed once.}]\n" + _TREE,
    passes=HEADER + _TREE,
    check=on_reading,
)
