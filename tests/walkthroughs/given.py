"""Ways through a tree that are taken to its end, and all that was said on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from bot.conversation import events as e
from bot.conversation.effects import Ask, Plan, Say
from bot.conversation.session import Mode
from bot.dialogue.alarms import alarms_of
from bot.dialogue.bundle import Dialogue
from tests.conversation.given import Talk

Answering = Callable[[Talk, Ask], e.Event]
LONGEST_WAY = 150


def nth(number: int, **fixed: str) -> Answering:
    """Answer each question with its answer of that number, or skip it where it has none; `fixed` names exceptions.

    A name in `fixed` stands for a step, its underscores for the hyphens and its double ones for slashes.
    """
    met: Counter[str] = Counter()
    named = {name.replace("__", "/").replace("_", "-"): option for name, option in fixed.items()}

    def answer(talk: Talk, asked: Ask) -> e.Event:
        if asked.step in named:
            option = named[asked.step]
            return e.Skipped(asked.step) if option == "skipped" else e.Answered(asked.step, (option,))
        if not asked.choices:
            return e.Answered(asked.step, text="I came to say hello")
        alarms = set(alarms_of(talk.dialogue))
        offered = [c.name for c in asked.choices if c.name != CHANGE and (asked.step, c.name) not in alarms]
        met[asked.step] += 1  # a question that comes again is answered in another way, so that no tree goes round
        place = min(number, len(offered) - 1) + met[asked.step] - 1
        return e.Answered(asked.step, (offered[place % len(offered)],)) if offered else e.Skipped(asked.step)

    return answer


CHANGE = "change"
"""The answer after which an earlier one is changed."""


def skipping(_: Talk, asked: Ask) -> e.Event:
    """Skip every question."""
    return e.Skipped(asked.step)


def walked(dialogue: Dialogue, answer: Answering, **facts: str) -> Iterator[Talk]:
    """Walk a tree to its end and yield the talk after each event, the opening included."""
    talk = Talk(dialogue, **facts)
    yield talk
    for _ in range(LONGEST_WAY):
        if talk.stands(Mode.finished):
            return
        yield talk.sends(answer(talk, talk.asked))
    raise AssertionError(f"{LONGEST_WAY} answers lead to no end of {dialogue.tree.id}")


def texts(talk: Talk) -> list[str]:
    """Return all that was said last, buttons and card included."""
    found = [effect.text for effect in talk.of(Say)]
    for asked in talk.of(Ask):
        found += [asked.text, *(each.label for each in asked.choices), *(each.text or "" for each in asked.choices)]
    found += [line for plan in talk.of(Plan) for _, lines in plan.sections for line in lines]
    return [text for text in found if text]
