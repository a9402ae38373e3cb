"""The plan card: what the worker's answers say, in the order of its sections, empty ones left out."""

from __future__ import annotations

from bot.conversation import words
from bot.conversation.changed import changed
from bot.conversation.effects import Plan
from bot.conversation.session import Session
from bot.conversation.walk import Place, Walk
from bot.dialogue.option import CardLine
from bot.dialogue.part import Kind


def plan_card(walk: Walk) -> Plan | None:
    """Return the card that the way so far gives, or None where nothing is on it.

    Answers that are never repeated in the chat (`echo: no`) are left out unless the worker asked for them.
    """
    dialogue = walk.dialogue
    found = dialogue.plan
    if found is None:
        return None
    path, step = found
    with_private = _with_private(walk, path)
    lines: dict[str, list[str]] = {section: [] for section in dialogue.sections}
    for place in walk.places:
        for card, said in _lines(walk, place):
            if (place.step.echo or with_private) and _wanted(walk, place, card):
                text = walk.text(card.text, place.scope, said) if card.text else said
                if text and text not in lines[card.section]:
                    lines[card.section].append(text)
    filled = tuple((dialogue.tongue(section), tuple(found)) for section, found in lines.items() if found)
    scope = next((place.scope for place in walk.places if place.path == path), None)
    title = walk.text(step.plan or "", scope) if scope else step.plan or ""
    banner = dialogue.tongue(words.PRACTICE) if dialogue.practice else ""
    return Plan(banner + title, filled) if filled else None


def _with_private(walk: Walk, plan_path: str) -> bool:
    place = next((place for place in walk.places if place.path == plan_path), None)
    if place is None or place.step.private_when is None:
        return False
    scope = place.scope
    return place.step.private_when.holds(lambda name: walk.seen(scope, name))


def _wanted(walk: Walk, place: Place, card: CardLine) -> bool:
    return card.when is None or card.when.holds(lambda name: walk.seen(place.scope, name))


def _lines(walk: Walk, place: Place) -> list[tuple[CardLine, str]]:
    step, session = place.step, walk.session
    if step.kind is Kind.card:
        return [(step.card, "")] if step.card else []
    answer = session.answers.get(place.path)
    if place is walk.open or answer is None or answer.skipped or answer.erased:
        return []
    if answer.text is not None:
        said = f"“{answer.text}”" if step.kind is Kind.phrase else answer.text
        return [(step.card, said)] if step.card else []
    found: list[tuple[CardLine, str]] = []
    for name in answer.options:
        option = step.options.get(name)
        card = step.card if option is None or option.card is None else option.card
        if option is not None and card is not None and card != "no":
            found.append((card, walk.text(option.spoken, place.scope)))
    return found


def without_typed(session: Session) -> Session:
    """Return the session with every typed line erased; that a line was there is remembered."""
    answers = {
        path: changed(answer, text=None, erased=True) if answer.text is not None else answer
        for path, answer in session.answers.items()
    }
    return changed(session, answers=answers)
