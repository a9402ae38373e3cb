"""Messages as plain lines of text: for a terminal without styles, for scripts, and for transcripts."""

from __future__ import annotations

from bot.conversation import words
from bot.conversation.effects import Ask, Message, Plan, Say
from bot.dialogue.tongue import ENGLISH, Tongue

INDENT = "  "


def as_lines(message: Message, tongue: Tongue = ENGLISH) -> str:
    """Return one message as a person reads it on a plain screen, without a blank line before or after.

    `tongue` is for the words around it; the message itself is in its language already.
    """
    match message:
        case Say(text):
            return text
        case Plan():
            return _plan(message)
        case Ask():
            return _question(message, tongue)


def _plan(plan: Plan) -> str:
    lines = [plan.title, "=" * len(plan.title)]
    for section, answers in plan.sections:
        lines += [section, *(f"{INDENT}{answer}" for answer in answers)]
    return "\n".join(lines)


def _question(asked: Ask, tongue: Tongue) -> str:
    progress = f" ({tongue(words.PROGRESS).format(number=asked.number, of=asked.of)})" if asked.number else ""
    lines = [f"{asked.text}{progress}"]
    if asked.earlier is not None:
        lines.append(f"{INDENT}{tongue(words.BEFORE).format(earlier=asked.earlier)}")
    group = None
    for number, choice in enumerate(asked.choices, start=1):
        if choice.group and choice.group != group:
            lines.append(f"{INDENT}{choice.group}")
        group = choice.group
        tick = ("[x] " if choice.name in asked.ticked else "[ ] ") if asked.kind == "multi" else ""
        lines.append(f"{INDENT}{number}. {tick}{choice.label}")
        if choice.text:
            lines.append(f"{INDENT}   {choice.text}")
    if asked.kind == "multi":
        lines.append(f"{INDENT}{_how_many(asked, tongue)}")
    if asked.hint:
        lines.append(f"{INDENT}{asked.hint}")
    return "\n".join(lines)


def _how_many(asked: Ask, tongue: Tongue) -> str:
    return tongue(words.HOW_MANY_AT_MOST).format(most=asked.most) if asked.most else tongue(words.HOW_MANY)
