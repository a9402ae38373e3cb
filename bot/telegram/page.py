"""What a turn says, as the messages of a phone: one page a question, and cards that stay where they are.

A page's first line is what a notification shows, so it is how far along the worker is, a card's neutral heading, or
another line that says nothing to somebody who looks on (`PRACTICE.md` 3.5).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import TypeGuard

from bot.conversation import words as spoken
from bot.conversation.effects import Ask, Message, Plan, Say
from bot.dialogue.tongue import ENGLISH, Tongue
from bot.telegram import words
from bot.telegram.button import Button, Rows, menu_data
from bot.telegram.keyboard import MENU, Alarming, keyboard, parts_of
from bot.telegram.poll import Poll, poll_of

LONGEST = 4096
"""Characters of a message after its entities are read (Bot API, sendMessage)."""
MOST_WORDS = 90
"""Words up to which cards that come together are one message (`PRACTICE.md` 3.6): one may be sent each second."""


@dataclass(frozen=True)
class Page:
    """One message: text in the HTML of the Bot API, and its buttons. `asks` marks the one that waits for an answer."""

    text: str
    keyboard: Rows = ()
    asks: bool = False
    ends: bool = False
    """Nothing is asked any more after it."""
    again: bool = False
    """It asks once more what stood there before, so that what stood there can go."""
    stays: bool = False
    """It is not to be forwarded or saved."""
    holds: int = 0
    """How many of the turn's messages are out once this page is."""
    poll: Poll | None = None
    """What is sent in place of the text, to a whole group."""
    plainly: Page | None = None
    """What is sent where Telegram does not take the poll: the same question, which whoever leads answers."""


def pages(
    messages: Sequence[Message],
    session_id: str,
    alarming: Alarming,
    tongue: Tongue = ENGLISH,
    *,
    group: bool = False,
    plain: bool = False,
) -> tuple[Page, ...]:
    """Return the messages of one turn as pages, in order.

    Notes stand at the head of what follows them. Cards and the plan are pages of their own, because they stay when the
    question under them gives way to the next. `tongue` is for the
    words around the messages, which are in their language already. What a closing line offers is for a chat of one
    person's own; a `group` is offered nothing. `plain` is for fewer buttons, each by itself.
    """
    if group:
        messages = [replace(each, offers=(), reminders=()) if isinstance(each, Say) else each for each in messages]
    whole = _pages(messages, session_id, alarming, tongue, plain=plain)
    found = (page for each in whole for page in _that_fit(each))
    stays = any(isinstance(message, Say | Ask) and message.stays for message in messages)
    return tuple(replace(page, stays=stays) for page in found)


def _pages(
    messages: Sequence[Message], session_id: str, alarming: Alarming, tongue: Tongue, *, plain: bool
) -> Iterator[Page]:
    notes: list[str] = []
    cards: list[str] = []
    holds, again = 0, False
    for message in messages:
        if cards and not (_is_card(message) and _words(*notes, *cards, message.text) <= MOST_WORDS):
            yield Page(_joined(_heading(notes, tongue), *cards), holds=holds)
            notes, cards, holds = [], [], 0
        holds += 1
        match message:
            case Say(text, "card"):
                cards.append(escape(text))
                continue
            case Say(text, "closing"):
                said = _joined(*notes, escape(text), *_closing_notes(message, tongue))
                yield Page(said, _offers(message, tongue, plain=plain), ends=True, holds=holds)
            case Say(text, "opening"):
                title, _, rest = text.partition("\n")
                notes.append(f"<b>{escape(title)}</b>\n{escape(rest)}")
                continue
            case Say(text, tone):
                notes.append(escape(text))
                again = again or tone == "misfit"
                continue
            case Plan():
                yield Page(_joined(*notes, _plan(message)), holds=holds)
            case Ask() if message.gathers == "poll" and (poll := poll_of(message)) is not None:
                if notes:
                    yield Page(_joined(*notes), holds=holds - 1)
                    notes, holds = [], 1
                spoken = replace(message, gathers=None)
                buttons, asked = (keyboard(each, session_id, alarming, tongue) for each in (message, spoken))
                otherwise = Page(_question(spoken, notes, tongue), asked, asks=True, holds=holds, again=again)
                yield replace(otherwise, keyboard=buttons, poll=poll, plainly=otherwise)
            case Ask():
                buttons = keyboard(message, session_id, alarming, tongue, plain=plain)
                text = _question(message, notes, tongue, plain=plain)
                yield Page(text, buttons, asks=message.kind != MENU, holds=holds, again=again)
        notes, holds, again = [], 0, False
    if notes or cards:
        yield Page(_joined(_heading(notes, tongue) if cards else "", *([] if cards else notes), *cards), holds=holds)


def _is_card(message: Message) -> TypeGuard[Say]:
    return isinstance(message, Say) and message.tone == "card"


def _heading(notes: Sequence[str], tongue: Tongue) -> str:
    """Return how a card begins: neutrally, whatever was noted before it; an opening's title is neutral itself."""
    opens = bool(notes) and notes[0].startswith("<b>")
    return _joined("" if opens else tongue(words.CARD), *notes)


def _words(*texts: str) -> int:
    return sum(len(text.split()) for text in texts)


def _question(asked: Ask, notes: Sequence[str], tongue: Tongue, *, plain: bool = False) -> str:
    parts = parts_of(asked)
    shown = min(asked.part, len(parts) - 1)
    part = parts[shown]
    groups = {choice.group for choice in part if choice.group}
    group = groups.pop() if len(groups) == 1 else None
    # A longer wording that is the label over again would only be read twice.
    longer = [c for c in part if c.text and c.text.casefold() != c.label.casefold()]
    listed = [f"<b>{escape(choice.label)}</b>\n{escape(choice.text or '')}" for choice in longer]
    how = (
        (tongue(words.TICK_UP_TO).format(most=asked.most) if asked.most else tongue(words.TICK))
        if asked.kind == "multi"
        else None
    )
    page_of = words.PAGE_OF.format(page=shown + 1, pages=len(parts)) if len(parts) > 1 else None
    return _joined(
        tongue(spoken.PROGRESS).format(number=asked.number, of=asked.of) if asked.number else "",
        *notes,
        f"<b>{escape(asked.text)}</b>",
        escape(tongue(spoken.BEFORE).format(earlier=asked.earlier)) if asked.earlier else "",
        f"<i>{escape(' · '.join(filter(None, (group, page_of))))}</i>" if group or page_of else "",
        *listed,
        f"<i>{escape(how)}</i>" if how else "",
        f"<i>{escape(asked.hint)}</i>" if asked.hint else "",
        *(_in_plain_words(asked, tongue) if plain and asked.kind != MENU else ()),
    )


def _in_plain_words(asked: Ask, tongue: Tongue) -> Iterator[str]:
    """Yield what stands in words where fewer buttons are wanted: what is ticked, and what can be typed instead."""
    ticked = [choice.label for choice in asked.choices if choice.name in asked.ticked]
    if ticked:
        yield escape(tongue(words.PLAIN_TICKED).format(label=", ".join(ticked)))
    typed = [name for name, there in (("/back", asked.number != 1), ("/why", asked.why)) if there]
    if typed:
        yield escape(tongue(words.PLAIN_TYPED).format(commands=", ".join(typed)))


def _plan(plan: Plan) -> str:
    sections = [
        "\n".join((f"<b>{escape(section)}</b>", *(escape(line) for line in lines))) for section, lines in plan.sections
    ]
    return _joined(f"<b>{escape(plan.title)}</b>", *sections)


def _closing_notes(closing: Say, tongue: Tongue) -> tuple[str, ...]:
    return (escape(tongue(words.CLEARED_LATER)),) if "tidies" in closing.offers else ()


def _offers(closing: Say, tongue: Tongue, *, plain: bool) -> Rows:
    rows: list[tuple[Button, ...]] = []
    for offer in closing.offers:
        rows += [
            tuple(Button(tongue(words.OFFERED[name]), menu_data(name)) for name in row) for row in words.OFFERS[offer]
        ]
    for reminder in closing.reminders:
        label = tongue(words.REMIND_DAYS if reminder.days else words.REMIND_LATER).format(days=reminder.days)
        rows.append((Button(label, menu_data(f"remind:{reminder.tree}")),))
    return tuple((button,) for row in rows for button in row) if plain else tuple(rows)


def _joined(*blocks: str) -> str:
    return "\n\n".join(block for block in blocks if block)


def _that_fit(page: Page) -> Iterator[Page]:
    """Yield a page that is too long in several, parted where a block ends. The linter keeps shipped ones far below."""
    text, blocks = "", page.text.split("\n\n")
    for block in blocks:
        if text and len(text) + len(block) + 2 > LONGEST:
            yield Page(text)
            text = ""
        text = f"{text}\n\n{block}" if text else block
    yield replace(page, text=text)
