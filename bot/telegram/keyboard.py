"""The buttons under a question: its answers, a page of them where there are many, and the ways around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.conversation import taps
from bot.conversation.effects import Ask, Choice
from bot.conversation.question import CHANGE
from bot.dialogue.tongue import ENGLISH, Tongue
from bot.telegram import words
from bot.telegram.button import NOT_SAFE, Button, Rows, answer_data, menu_data

MOST_ON_A_PAGE = 8
"""Answers that are shown without paging. More than that no longer fits on a phone together with its question."""
ON_A_PAGE = 6
MOST_TO_CHANGE = 5
"""Earlier answers on a page: each stands there with what was answered, so five fill a screen."""
SHORT = 12
"""Characters up to which two labels stand side by side on a screen 320 points wide without being cut."""
VERY_SHORT = 8
"""Characters up to which three do."""
MENU = "menu"
"""The kind of a question that belongs to no session; its answers are names that anyone may tap."""

Alarming = Callable[[str, str], bool]
"""Tells whether an answer, as step path and option, leads straight to the emergency card."""


def parts_of(asked: Ask) -> tuple[tuple[Choice, ...], ...]:
    """Return the answers page by page: all on one where they fit, else by their groups, else by six."""
    most = MOST_TO_CHANGE if asked.step == CHANGE else MOST_ON_A_PAGE
    if len(asked.choices) <= most:
        return (asked.choices,)
    if asked.step == CHANGE:
        return tuple(asked.choices[first : first + most] for first in range(0, len(asked.choices), most))
    grouped: list[list[Choice]] = []
    for choice in asked.choices:
        # What stands behind the groups (“in my own words”, “keep my answer”) goes with the last of them.
        same = grouped and (choice.group is None or choice.group == grouped[-1][0].group)
        if same and len(grouped[-1]) < (MOST_ON_A_PAGE if choice.group or grouped[-1][0].group else ON_A_PAGE):
            grouped[-1].append(choice)
        else:
            grouped.append([choice])
    return tuple(tuple(part) for part in grouped)


def keyboard(asked: Ask, session_id: str, alarming: Alarming, tongue: Tongue = ENGLISH) -> Rows:
    """Return the rows under a question, with the answers of the part of its list that is in view."""
    parts = parts_of(asked)
    shown = min(asked.part, len(parts) - 1)
    not_safe = (Button(tongue(words.NOT_SAFE), NOT_SAFE),)
    if asked.kind == MENU:
        return _menu(asked, parts, shown, not_safe, tongue)

    def button(label: str, answer: str, page: int = shown) -> Button:
        data = answer_data(taps.token(session_id, asked.step, answer), page, alarm=alarming(asked.step, answer))
        return Button(label, data)

    closing = (button(tongue(words.CLOSE_VOTE), taps.CLOSE),) if asked.gathers else ()
    answers = [button(_ticked(asked, choice), choice.name) for choice in parts[shown]]
    rows: list[tuple[Button, ...]] = [not_safe] if asked.alarm_first else []
    if asked.gathers == "poll":
        answers = []
    rows += _side_by_side(answers) if asked.kind != "multi" else [(answer,) for answer in answers]
    turn = [button(tongue(words.EARLIER), taps.MORE, shown - 1)] if shown > 0 else []
    turn += [button(tongue(words.MORE), taps.MORE, shown + 1)] if shown + 1 < len(parts) else []
    rows += [tuple(turn)] if turn else []
    if closing:
        rows.append(closing)
    if asked.kind == "multi":
        rows.append((button(tongue(words.DONE), taps.DONE),))
    around = [button(tongue(words.BACK), taps.BACK)] if asked.number != 1 else []
    around.append(button(tongue(words.SKIP), taps.SKIP))
    if asked.why:
        around.append(button(tongue(words.WHY), taps.WHY))
    rows.append(tuple(around))
    stop = tongue(words.STOP if asked.leaves_card else words.STOP_NO_CARD)
    rows.append((button(stop, taps.STOP), *(() if asked.alarm_first else not_safe)))
    return tuple(rows)


def _menu(
    asked: Ask, parts: tuple[tuple[Choice, ...], ...], shown: int, not_safe: tuple[Button, ...], tongue: Tongue
) -> Rows:
    """Return the rows of a menu; its step is the name under which it is asked for again, to see another part."""
    rows = _side_by_side([Button(choice.label, menu_data(choice.name)) for choice in parts[shown]])
    turn = [Button(tongue(words.EARLIER), menu_data(asked.step, shown - 1))] if shown > 0 else []
    turn += [Button(tongue(words.MORE), menu_data(asked.step, shown + 1))] if shown + 1 < len(parts) else []
    return (*rows, *((tuple(turn),) if turn else ()), not_safe)


def _ticked(asked: Ask, choice: Choice) -> str:
    if asked.kind != "multi":
        return choice.label
    return f"{words.TICKED if choice.name in asked.ticked else words.NOT_TICKED} {choice.label}"


def _side_by_side(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    longest = max((len(button.label) for button in buttons), default=0)
    if (len(buttons) == 2 and longest <= SHORT) or (len(buttons) == 3 and longest <= VERY_SHORT):
        return [tuple(buttons)]
    return [(button,) for button in buttons]
