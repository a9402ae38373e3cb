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
VERY_SHORT = 6
"""Characters up to which three do, also where text is a third larger: “Not…” beside “No” could be either."""
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


def keyboard(asked: Ask, session_id: str, alarming: Alarming, tongue: Tongue = ENGLISH, *, plain: bool = False) -> Rows:
    """Return the rows under a question, with the answers of the part of its list that is in view.

    `plain` is for who reads buttons one by one, aloud or very large: each stands by itself, says in words what it does,
    and those that can be typed as well are left out.
    """
    parts = parts_of(asked)
    shown = min(asked.part, len(parts) - 1)
    not_safe = (Button(tongue(words.NOT_SAFE), NOT_SAFE),)
    if asked.kind == MENU:
        return _menu(asked, parts, shown, not_safe, tongue, plain=plain)

    def button(label: str, answer: str, page: int = shown) -> Button:
        data = answer_data(taps.token(session_id, asked.step, answer), page, alarm=alarming(asked.step, answer))
        return Button(label, data)

    closing = (button(tongue(words.CLOSE_VOTE), taps.CLOSE),) if asked.gathers else ()
    answers = [button(_ticked(asked, choice, tongue, plain=plain), choice.name) for choice in parts[shown]]
    rows: list[tuple[Button, ...]] = [not_safe] if asked.alarm_first else []
    if asked.gathers == "poll":
        answers = []
    rows += _side_by_side(answers) if asked.kind != "multi" and not plain else [(answer,) for answer in answers]
    earlier, more = _turning(tongue, plain=plain)
    turn = [button(earlier, taps.MORE, shown - 1)] if shown > 0 else []
    turn += [button(more, taps.MORE, shown + 1)] if shown + 1 < len(parts) else []
    rows += [(each,) for each in turn] if plain else [tuple(turn)] if turn else []
    if closing:
        rows.append(closing)
    if asked.kind == "multi":
        rows.append((button(tongue(words.DONE), taps.DONE),))
    if plain:
        stop = tongue(words.STOP if asked.leaves_card else words.STOP_NO_CARD)
        rows += [(button(tongue(words.SKIP), taps.SKIP),), (button(stop, taps.STOP),)]
        return (*rows, *(() if asked.alarm_first else (not_safe,)))
    around = [button(tongue(words.BACK), taps.BACK)] if asked.number != 1 else []
    around.append(button(tongue(words.SKIP), taps.SKIP))
    if asked.why:
        around.append(button(tongue(words.WHY), taps.WHY))
    rows.append(tuple(around))
    stop = tongue(words.STOP if asked.leaves_card else words.STOP_NO_CARD)
    rows.append((button(stop, taps.STOP), *(() if asked.alarm_first else not_safe)))
    return tuple(rows)


def _menu(
    asked: Ask,
    parts: tuple[tuple[Choice, ...], ...],
    shown: int,
    not_safe: tuple[Button, ...],
    tongue: Tongue,
    *,
    plain: bool,
) -> Rows:
    """Return the rows of a menu; its step is the name under which it is asked for again, to see another part."""
    answers = [Button(choice.label, menu_data(choice.name)) for choice in parts[shown]]
    earlier, more = _turning(tongue, plain=plain)
    turn = [Button(earlier, menu_data(asked.step, shown - 1))] if shown > 0 else []
    turn += [Button(more, menu_data(asked.step, shown + 1))] if shown + 1 < len(parts) else []
    if plain:
        return (*((each,) for each in (*answers, *turn)), not_safe)
    return (*_side_by_side(answers), *((tuple(turn),) if turn else ()), not_safe)


def _turning(tongue: Tongue, *, plain: bool) -> tuple[str, str]:
    """Return the labels that lead to the earlier and to the later answers of a long list."""
    if plain:
        return tongue(words.PLAIN_EARLIER), tongue(words.PLAIN_MORE)
    return tongue(words.EARLIER), tongue(words.MORE)


def _ticked(asked: Ask, choice: Choice, tongue: Tongue, *, plain: bool) -> str:
    if asked.kind != "multi":
        return choice.label
    if plain:
        return tongue(words.PLAIN_TICKED).format(label=choice.label) if choice.name in asked.ticked else choice.label
    return f"{words.TICKED if choice.name in asked.ticked else words.NOT_TICKED} {choice.label}"


def _side_by_side(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    longest = max((len(button.label) for button in buttons), default=0)
    if (len(buttons) == 2 and longest <= SHORT) or (len(buttons) == 3 and longest <= VERY_SHORT):
        return [tuple(buttons)]
    return [(button,) for button in buttons]
