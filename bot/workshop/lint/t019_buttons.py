"""T019 to T022: buttons that Telegram can carry and a phone can show, with every slot at its longest."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation.question import KEPT_CHANGE, LABEL_LIMIT
from bot.dialogue.fault import Weight
from bot.dialogue.option import Option
from bot.dialogue.step import Step
from bot.workshop.limits import MOST_BUTTONS
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import longest

DATA_BYTES = 64
"""Longest callback data of a button, in bytes (Bot API, InlineKeyboardButton)."""

OWN_BUTTONS = 8
"""Buttons that the bot may add: skip, back, why, change, pause, stop, not safe now, own words."""

MOST_OPTIONS = 6
"""Most options of one list, or of one group of a longer list (`PRACTICE.md` 3.2)."""


def _labels(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.script:
        written = [(option.label, subject.at_option(step, name, "label")) for name, option in step.options.items()]
        written += [(heading, subject.at(step, "groups", name)) for name, heading in step.groups.items()]
        written += [(step.own.label, subject.at(step, "own", "label"))] if step.own else []
        for text, path in written:
            label = longest(subject, text)
            if len(label) > LABEL_LIMIT:
                fault = (
                    f"“{label}” has {len(label)} characters and a button shows {LABEL_LIMIT}. Please shorten the "
                    "label, and put the longer wording into “text”."
                )
                yield Finding(fault, path)


def _data(subject: Subject) -> Iterator[Finding]:
    for path, step in subject.dialogue.steps():
        names = [*step.options, *([KEPT_CHANGE] if step.takes_text else [])]
        name = max(names, key=lambda name: len(name.encode()), default=None)
        size = len(f"{path}={name}".encode())
        if name is not None and size > DATA_BYTES:
            own = subject.tree.index.get(path)
            place = subject.tree.script[own] if own is not None else subject.tree.step(path.split("/")[0])
            fault = (
                f"the button “{path}={name}” takes {size} bytes, and Telegram carries {DATA_BYTES}. Please shorten "
                "the name of the step, of the option, or of a call on the way to it."
            )
            yield Finding(fault, subject.at(place, "id"))


def _most_offered(subject: Subject, step: Step) -> tuple[tuple[str, Option], ...]:
    return max(subject.offered(step), key=len, default=())


def _too_many(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.script:
        if step.choose is None or step.plan is not None:
            continue
        counts: dict[str | None, int] = {}
        for _, option in _most_offered(subject, step):
            counts[option.group] = counts.get(option.group, 0) + 1
        for group, count in counts.items():
            if count > MOST_OPTIONS:
                where = f"the group “{group}” of “{step.id}”" if group else f"“{step.id}”"
                fault = (
                    f"{where} offers {count} options at once. Please keep to {MOST_OPTIONS}, or name “groups” for them."
                )
                yield Finding(fault, subject.at(step, "ask"))


def _too_many_buttons(subject: Subject) -> Iterator[Finding]:
    for step in subject.tree.script:
        count = len(_most_offered(subject, step)) + OWN_BUTTONS
        if step.options and count > MOST_BUTTONS:
            fault = (
                f"“{step.id}” would have {count} buttons with the bot's own, and Telegram takes {MOST_BUTTONS}. Please "
                "split the question."
            )
            yield Finding(fault, subject.at(step, "ask"))


_DRINK = """\
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: Tea, coffee: Coffee}
    log: session
"""


def _pairs(step: str, row: str, then: str) -> str:
    return (
        HEADER
        + f"""\
steps:
  - id: {step}
    ask: What might happen?
    why: A plan helps you to act.
    log: no
    card: If I hear… then I…
    if_then:
      then_ask: Then what?
      rows:
        {row}:
          label: Someone is late
          if: someone is late
          then:
            {then}: {{label: Begin, text: begin without them}}
  - use: plan-card
"""
    )


LONG_BUTTON = Rule(
    id="T019",
    name="long-button",
    weight=Weight.error,
    what="A label of more than 28 characters, slots at their longest.",
    why="A narrow phone cuts longer labels, and the worker would choose between halves of sentences.",
    remedy="Shorten the label. The longer wording goes into “text”: it stands above the buttons and on the card.",
    trips=HEADER + "steps:\n" + _DRINK.replace("tea: Tea", "tea: A large cup of tea with milk and sugar"),
    passes=HEADER
    + "steps:\n"
    + _DRINK.replace("tea: Tea", "tea: {label: A large cup of tea, text: A large cup of tea with milk and sugar}"),
    check=_labels,
)

BUTTON_DATA = Rule(
    id="T020",
    name="button-data",
    weight=Weight.error,
    what="A button whose step path and option name, joined by “=”, take more than 64 bytes.",
    why=(
        "A button carries the names of its step and its option, so that it means the same after a restart and after "
        "an edit. Telegram gives it 64 bytes."
    ),
    remedy="Shorten the name of the step, of the option or of the call. Declare the old name with “was:”.",
    trips=_pairs("to-say-while-we-wait-now", "someone-comes-late", "begin-without-them"),
    passes=_pairs("wait", "late", "begin"),
    check=_data,
)

TOO_MANY_OPTIONS = Rule(
    id="T021",
    name="too-many-options",
    weight=Weight.warning,
    what="A list of more than six options to choose from, or a group of more than six.",
    why="Six fit on a phone without scrolling. In front of a longer list people pick what they see first.",
    remedy="Drop or join options, or name “groups” and give each option its “group”.",
    trips=HEADER
    + "steps:\n"
    + _DRINK.replace(
        "{tea: Tea, coffee: Coffee}",
        "{tea: Tea, coffee: Coffee, milk: Milk, water: Water, cocoa: Cocoa, juice: Juice, soup: Soup}",
    ),
    passes=HEADER
    + "steps:\n"
    + _DRINK.replace(
        "{tea: Tea, coffee: Coffee}",
        "{tea: Tea, coffee: Coffee, milk: Milk, water: Water, cocoa: Cocoa, juice: Juice}",
    ),
    check=_too_many,
)

TOO_MANY_BUTTONS = Rule(
    id="T022",
    name="too-many-buttons",
    weight=Weight.error,
    what="More buttons under one question than Telegram keeps: 100, the bot's own eight included.",
    why="Telegram drops what is over, and those options could not be chosen.",
    remedy="Split the question in two.",
    trips=HEADER
    + """\
steps:
  - id: flavours
    ask: Which do you know?
    why: It is a long list.
    log: session
    tick:
"""
    + "".join(f"      f{number}: Flavour {number}\n" for number in range(1, 94)),
    passes=HEADER
    + """\
steps:
  - id: flavours
    ask: Which do you know?
    why: It is a long list.
    log: session
    tick:
"""
    + "".join(f"      f{number}: Flavour {number}\n" for number in range(1, 31)),
    check=_too_many_buttons,
)
