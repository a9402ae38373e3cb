"""T044 to T046, T050: what is not to be repeated (`echo: no`) is not: by no slot, on no card, in no count."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.dialogue.part import Log
from bot.workshop.lint.asked import answers_in, card_lines
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import plainly


def _hushed(subject: Subject, name: str) -> bool:
    """Tell whether a slot's name means a step whose answer is not repeated."""
    if name not in subject.tree.index and "/" not in name:
        return False
    return not subject.shelf.step(subject.tree, name)[1].echo


def _on_card(subject: Subject) -> Iterator[Finding]:
    for step, text, path in subject.on_card:
        hushed = sorted({name for name in answers_in(text) if name != "answer" and _hushed(subject, name)})
        if hushed and step.echo:
            yield Finding(
                f"{{{hushed[0]}}} brings an answer that is not repeated onto the card, without the worker's say. "
                "Please either remove the slot, or declare “echo: no” here too.",
                path,
            )


def _card_tells(subject: Subject) -> Iterator[Finding]:
    """Yield the lines on the plan that tell what was answered, because only that answer brings them there."""
    for step in subject.tree.script:
        for card, option in card_lines(step) if step.echo else ():
            whens = [card.when, step.when if step.show is not None else None]
            names = {name for when in whens if when is not None for name, _ in when.mentions()}
            hushed = sorted(name for name in names if _hushed(subject, name))
            if hushed:
                text = (
                    f"this card line tells what was answered at “{hushed[0]}”, which is not repeated. Please either "
                    "remove the line, declare “echo: no” here too, or silence this where anyone may read the line."
                )
                place = subject.at(step) if option is None else subject.at_option(step, option)
                yield Finding(text, (*place, "card"))


def _in_chat(subject: Subject) -> Iterator[Finding]:
    for _, text, path in subject.shown:
        yield from _told(subject, text, path)
    for step in subject.tree.steps:
        for name, value in step.arguments.items():
            yield from _told(subject, value, subject.at(step, "with", name))
    for step in subject.tree.script:
        for name, option in step.options.items() if not step.echo else ():
            label = plainly(subject.tree, option.label).casefold()
            if option.say and len(label) > len("yes") and label in plainly(subject.tree, option.say).casefold():
                text = (
                    f"the reply to “{name}” repeats its label, and “{step.id}” declares “echo: no”. Please reply "
                    "without it."
                )
                yield Finding(text, subject.at_option(step, name, "say"))


def _told(subject: Subject, text: str, path: tuple[str | int, ...]) -> Iterator[Finding]:
    for name in sorted({name for name in answers_in(text) if _hushed(subject, name)}):
        yield Finding(
            f"{{{name}}} repeats an answer in the chat, and that step declares “echo: no”. Please either remove the "
            "slot, or ask with “when:” instead.",
            path,
        )


def _counted(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.steps:
        if not step.echo and step.log is Log.session:
            text = (
                f"“{step.id}” declares “echo: no” and “log: session”: what is not repeated in the chat would be kept "
                "with the session. Please use “log: no”, or “log: tally” for a counter that is joined to nothing."
            )
            yield Finding(text, subject.at(step, "log"))


_BEGINNING = (
    HEADER
    + """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: Tea, coffee: {label: Coffee, say: Coming.}}
    echo: no
"""
)
_CARD = "  - id: list\n    show: It is on its way.\n    card: {section: Not this time, text: "
_PLAN = "  - use: plan-card\n"

PRIVATE_ON_CARD = Rule(
    id="T044",
    name="private-on-card",
    weight=Weight.error,
    what="A card line repeats, by a slot, the answer of a step that declares “echo: no”.",
    why="Such an answer reaches the card only if the worker says so, and this line would bring it there unasked.",
    remedy="Remove the slot, or declare “echo: no” on the step with the card line too.",
    trips=_BEGINNING + _CARD + '"{drink|A drink}"}\n' + _PLAN,
    passes=_BEGINNING + _CARD + "A drink}\n" + _PLAN,
    check=_on_card,
)

REPEATED_IN_CHAT = Rule(
    id="T045",
    name="repeated-in-chat",
    weight=Weight.error,
    what="A text in the chat repeats the answer of a step that declares “echo: no”.",
    why=("Somebody else may see the screen. The worker was promised “Noted.” and nothing more, here and further down."),
    remedy="Remove the slot. To say different things to different answers, use “when” and words that anyone may read.",
    trips=_BEGINNING + '  - id: list\n    show: "{drink|It} is on its way."\n',
    passes=_BEGINNING + "  - id: list\n    show: It is on its way.\n",
    check=_in_chat,
)

PRIVATE_COUNTED = Rule(
    id="T046",
    name="private-counted",
    weight=Weight.error,
    what="A step declares “echo: no” and “log: session”.",
    why=(
        "Options that hint at a family go at most into a monthly counter that is joined to nothing. “log: session” "
        "would keep the chosen option beside all others of the same session."
    ),
    remedy="Use “log: no”, or “log: tally”.",
    trips=_BEGINNING + "    log: session\n",
    passes=_BEGINNING + "    log: tally\n",
    check=_counted,
)

TELLING_CARD_LINE = Rule(
    id="T050",
    name="telling-card-line",
    weight=Weight.warning,
    what="A line comes on the plan only after a certain answer to a step that declares “echo: no”.",
    why=(
        "Whoever reads the line on the plan knows what was answered. Sometimes that is harmless, because the line says "
        "what anybody might plan; then silence the rule with that reason."
    ),
    remedy="Remove the line, declare “echo: no” on the card too, or silence the rule.",
    trips=_BEGINNING + _CARD.replace("list\n", "list\n    when: {drink: coffee}\n") + "Coffee}\n" + _PLAN,
    passes=_BEGINNING
    + _CARD.replace("list\n", "list\n    when: {drink: coffee}\n    echo: no\n")
    + "Coffee}\n"
    + _PLAN,
    check=_card_tells,
)
