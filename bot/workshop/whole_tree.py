"""The whole tree on paper, in plain words: every question, its why, its answers and where they lead, every card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby

from bot.conversation import words
from bot.conversation.signposts import number_lines, trusted
from bot.dialogue.bundle import Dialogue
from bot.dialogue.option import CardLine, Option
from bot.dialogue.part import Kind, Log
from bot.dialogue.safety import EmergencyCard
from bot.dialogue.signpost import Confirmation, as_facts
from bot.dialogue.step import Step
from bot.workshop.in_words import Reading, reading_of
from bot.workshop.page import approval_line, heading, listed, page, paragraph, quoted

_HOW = {
    Kind.choice: "One of these:",
    Kind.multi: "As many as are true:",
    Kind.confirm: "Yes or not yet:",
    Kind.scale: "On a scale:",
    Kind.poll: "The group picks:",
    Kind.pair_if: "One of these:",
    Kind.pair_then: "One of these:",
    Kind.plan: "The card is laid out. Then one of these:",
}
_COUNTED = {
    Log.no: "Nothing of this is counted.",
    None: "Nothing of this is counted.",
    Log.tally: "What is chosen goes into a monthly total that is joined to nothing, where the worker agreed.",
    Log.session: "That it was reached, answered or skipped is counted, where the worker agreed.",
}


def whole_tree(
    dialogue: Dialogue,
    emergency: EmergencyCard,
    *,
    contacts: Mapping[str, str],
    confirmations: Mapping[str, Confirmation],
    today: date,
    approved: str | None,
) -> str:
    """Return a tree or module as an HTML page in plain words, its modules written out where they are called.

    `approved` says who approved this wording and when; None prints the draft line. `confirmations` and `today` decide
    which numbers are shown, as in the chat.
    """
    tree, reading = dialogue.tree, reading_of(dialogue, contacts)
    numbers = dict(_numbers(reading))
    facts = as_facts(dict(confirmations))
    body = [paragraph(tree.about), paragraph(approval_line(approved))]
    if tree.minutes:
        body.append(paragraph(f"About {words.minutes(tree.minutes)}. Every question can be skipped."))
    body += [heading(2, "At any moment: not safe now"), quoted(reading.text(emergency.first))]
    for button in emergency.buttons.values():
        body += [paragraph(f"To “{button.label}”:"), quoted(reading.text(button.text or ""))]
    body += _steps(reading, numbers, 2, facts, today)
    if dialogue.sections:
        body += [heading(2, "The card at the end"), paragraph("Its parts, empty ones left out:")]
        body.append(listed(list(dialogue.sections)))
    return page(tree.title, "\n".join(body))


def _numbers(reading: Reading, before: str = "") -> Iterator[tuple[str, str]]:
    """Yield the number of each step by its path: 3, and 3.1 for the first question of a module called there."""
    possible = [step for step in reading.tree.script if not reading.never(step.when)]
    for place, step in enumerate(possible, start=1):
        yield reading.prefix + step.id, f"{before}{place}"
        if step.use is not None:
            yield from _numbers(reading.called(step), f"{before}{place}.")


def _steps(
    reading: Reading, numbers: Mapping[str, str], level: int, facts: Mapping[str, str], today: date
) -> Iterator[str]:
    for step in reading.tree.script:
        if reading.never(step.when):
            continue
        number = numbers[f"{reading.prefix}{step.id}"]
        yield heading(level, f"{number}. {_headline(reading, step)}")
        if only := reading.condition(step.when):
            yield paragraph(f"Only if {only}.", "aside")
        if step.use is not None:
            called = reading.called(step)
            yield paragraph(f"{called.tree.about} These are its questions:")
            yield from _steps(called, numbers, level + 1, facts, today)
        elif step.asks:
            yield from _question(reading, step, numbers)
        else:
            yield quoted(reading.text(step.show or ""))
            entries = {name: reading.dialogue.signposts.entries[name] for name in step.signposts}
            if entries:
                yield listed(number_lines(trusted(entries, dict(facts), today), None))
            yield from _on_card(reading, step.card, "")
        if isinstance(step.go, str):
            yield paragraph(f"Then: {reading.target(step.go, numbers)}.", "aside")


def _headline(reading: Reading, step: Step) -> str:
    if step.asks:
        return reading.text(step.ask or "")
    return reading.title(step) if step.use is not None else "A card is shown"


def _question(reading: Reading, step: Step, numbers: Mapping[str, str]) -> Iterator[str]:
    if step.why:
        yield paragraph(f"Why: {reading.text(step.why)}", "aside")
    if step.options:
        most = f" {step.most} at most." if step.most else ""
        yield paragraph(f"{_HOW[step.kind]}{most}")
        possible = [(name, each) for name, each in step.options.items() if not reading.never(each.when)]
        for condition, options in groupby(possible, key=lambda pair: reading.condition(pair[1].when)):
            if condition:
                yield paragraph(f"Only if {condition}:", "aside")
            yield listed([_option(reading, step, name, option, numbers) for name, option in options])
    if step.own is not None:
        yield paragraph(f"Or in the worker's own words: {reading.text(step.own.hint)}")
    if hint := step.write or (step.phrase.hint if step.phrase else None):
        yield paragraph(f"The worker types: {reading.text(hint)}")
    if step.share is not None:
        yield paragraph("What is typed may be shared with the champions, after a preview.", "aside")
    yield from _on_card(reading, step.card, "")
    if isinstance(step.go, dict) and "skipped" in step.go:
        yield paragraph(f"Skipped: {reading.target(step.go['skipped'], numbers)}.", "aside")
    yield paragraph(_COUNTED[step.log] + ("" if step.echo else " It is not repeated on the screen."), "aside")


def _option(reading: Reading, step: Step, name: str, option: Option, numbers: Mapping[str, str]) -> str:
    said = [reading.text(option.label)]
    if option.text:
        said.append(f": {reading.text(option.text)}")
    if option.say:
        said.append(f" (The bot replies: {reading.text(option.say)})")
    if isinstance(step.go, dict) and name in step.go:
        said.append(f" → {reading.target(step.go[name], numbers)}")
    if option.card == "no":
        said.append(" (Not on the card.)")
    elif isinstance(option.card, CardLine):
        said.append(f" (On the card under “{option.card.section}”.)")
    return "".join(said)


def _on_card(reading: Reading, card: object, otherwise: str) -> Iterator[str]:
    if not isinstance(card, CardLine):
        return
    line = f": {reading.text(card.text.replace('{answer}', '…'))}" if card.text else otherwise
    only = reading.condition(card.when)
    yield paragraph(f"On the card under “{card.section}”{line}{f', only if {only}' if only else ''}.", "aside")
