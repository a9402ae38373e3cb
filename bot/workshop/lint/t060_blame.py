"""T060: words of a tree that the phrasing check would point out to a worker."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.dialogue.slots import AnswerOf, Contact, fill
from bot.phrasing.check import Finding as Pointed
from bot.phrasing.check import check
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject

QUOTE = "“"
"""A text that begins with it shows what somebody may say, to be answered, and is not said by the bot."""


def _check(subject: Subject) -> Iterator[Finding]:
    if subject.rulebook is None:
        return
    for _, text, path in (*subject.shown, *subject.on_card):
        said = fill(text, lambda _: "they", _otherwise)
        if said.lstrip().startswith(QUOTE):
            continue
        found = check(said, subject.rulebook, to="meeting")
        if found.verdict in ("flag", "ask"):
            yield Finding(_fault(said, found.findings[0]), path)


def _fault(said: str, pointed: Pointed) -> str:
    better = pointed.alternatives[0].strip("“”")
    return (
        f"“{said[pointed.start : pointed.end]}” may land as blame ({pointed.rule}): {pointed.why} "
        f"Please either say it another way, for example “{better}”, or silence T060 with the reason."
    )


def _otherwise(slot: Contact | AnswerOf) -> str:
    return slot.otherwise or "that"


_TREE = (
    HEADER
    + """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: tea, coffee: coffee}
    log: session
  - id: before
    when: {drink: tea}
    show: """
)

MAY_LAND_AS_BLAME = Rule(
    id="T060",
    name="may-land-as-blame",
    weight=Weight.error,
    what="Words of a tree in which the phrasing check finds blame.",
    why="The bot asks workers to leave such words out. It cannot use them itself, and what it shows will be copied.",
    remedy=(
        "Say who did what, or ask what makes it hard. Words that are shown to be answered may stand in quotation marks "
        "from their first letter on. Where the check is wrong, silence the rule and say why."
    ),
    trips=_TREE + "Mum failed to protect the children.\n",
    passes=_TREE + "Mum keeps the children safe. What he does is his choice.\n",
    check=_check,
)
