"""The whole tree on paper, in plain words: every question, its why, its answers and where they lead, every card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby

from bot.conversation import words
from bot.conversation.signposts import number_lines, trusted
from bot.dialogue.bundle import Dialogue
from bot.dialogue.option import CardLine, Option
from bot.dialogue.safety import EmergencyCard
from bot.dialogue.signpost import Confirmation, as_facts
from bot.dialogue.step import Step
from bot.workshop import words as paper
from bot.workshop.in_words import Reading, reading_of
from bot.workshop.page import approval_line, heading, listed, page, paragraph, quoted


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
    tree, reading, tongue = dialogue.tree, reading_of(dialogue, contacts), dialogue.tongue
    numbers = dict(_numbers(reading))
    facts = as_facts(dict(confirmations))
    body = [paragraph(tree.about), paragraph(approval_line(approved, tongue))]
    if tree.minutes:
        body.append(paragraph(tongue(paper.LENGTH).format(minutes=words.minutes(tree.minutes, tongue))))
    body += [heading(2, tongue(paper.AT_ANY_MOMENT)), quoted(reading.text(emergency.first))]
    for button in emergency.buttons.values():
        body += [
            paragraph(tongue(paper.TO_THE_BUTTON).format(label=button.label)),
            quoted(reading.text(button.text or "")),
        ]
    body += _steps(reading, numbers, 2, facts, today)
    if dialogue.sections:
        body += [heading(2, tongue(paper.CARD_AT_THE_END)), paragraph(tongue(paper.ITS_PARTS))]
        body.append(listed([tongue(section) for section in dialogue.sections]))
    return page(tree.title, "\n".join(body), tongue)


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
    tongue = reading.tongue
    for step in reading.tree.script:
        if reading.never(step.when):
            continue
        number = numbers[f"{reading.prefix}{step.id}"]
        yield heading(level, f"{number}. {_headline(reading, step)}")
        if only := reading.condition(step.when):
            yield paragraph(tongue(paper.ONLY_IF).format(condition=only), "aside")
        if step.use is not None:
            called = reading.called(step)
            yield paragraph(tongue(paper.CALLED).format(about=called.tree.about))
            yield from _steps(called, numbers, level + 1, facts, today)
        elif step.asks:
            yield from _question(reading, step, numbers)
        else:
            yield quoted(reading.text(step.show or ""))
            entries = {name: reading.dialogue.signposts.entries[name] for name in step.signposts}
            if entries:
                yield listed(number_lines(trusted(entries, dict(facts), today), None, tongue))
            yield from _on_card(reading, step.card)
        if isinstance(step.go, str):
            yield paragraph(tongue(paper.THEN).format(target=reading.target(step.go, numbers)), "aside")


def _headline(reading: Reading, step: Step) -> str:
    if step.asks:
        return reading.text(step.ask or "")
    return reading.title(step) if step.use is not None else reading.tongue(paper.CARD_SHOWN)


def _question(reading: Reading, step: Step, numbers: Mapping[str, str]) -> Iterator[str]:
    tongue = reading.tongue
    if step.why:
        yield paragraph(tongue(paper.WHY).format(why=reading.text(step.why)), "aside")
    if step.options:
        most = f" {tongue(paper.AT_MOST).format(number=step.most)}" if step.most else ""
        yield paragraph(f"{tongue(paper.HOW[step.kind.name])}{most}")
        possible = [(name, each) for name, each in step.options.items() if not reading.never(each.when)]
        for condition, options in groupby(possible, key=lambda pair: reading.condition(pair[1].when)):
            if condition:
                yield paragraph(tongue(paper.ONLY_IF_THESE).format(condition=condition), "aside")
            yield listed([_option(reading, step, name, option, numbers) for name, option in options])
    if step.own is not None:
        yield paragraph(tongue(paper.OWN_WORDS).format(hint=reading.text(step.own.hint)))
    if hint := step.write or (step.phrase.hint if step.phrase else None):
        yield paragraph(tongue(paper.TYPED).format(hint=reading.text(hint)))
    if step.share is not None:
        yield paragraph(tongue(paper.MAY_BE_SHARED), "aside")
    yield from _on_card(reading, step.card)
    if isinstance(step.go, dict) and "skipped" in step.go:
        yield paragraph(tongue(paper.SKIPPED).format(target=reading.target(step.go["skipped"], numbers)), "aside")
    counted = tongue(paper.COUNTED[step.log.name if step.log else "no"])
    yield paragraph(counted if step.echo else f"{counted} {tongue(paper.NOT_REPEATED)}", "aside")


def _option(reading: Reading, step: Step, name: str, option: Option, numbers: Mapping[str, str]) -> str:
    tongue, said = reading.tongue, [reading.text(option.label)]
    if option.text:
        said.append(f": {reading.text(option.text)}")
    if option.say:
        said.append(f" {tongue(paper.REPLIES).format(said=reading.text(option.say))}")
    if isinstance(step.go, dict) and name in step.go:
        said.append(f" → {reading.target(step.go[name], numbers)}")
    if option.card == "no":
        said.append(f" {tongue(paper.OFF_THE_CARD)}")
    elif isinstance(option.card, CardLine):
        said.append(f" {tongue(paper.UNDER).format(section=tongue(option.card.section))}")
    return "".join(said)


def _on_card(reading: Reading, card: object) -> Iterator[str]:
    if not isinstance(card, CardLine):
        return
    line = reading.text(card.text.replace("{answer}", "…")) if card.text else ""
    only = reading.condition(card.when)
    if only:
        said = reading.tongue(paper.ON_CARD_AS_IF if line else paper.ON_CARD_IF)
    else:
        said = reading.tongue(paper.ON_CARD_AS if line else paper.ON_CARD)
    yield paragraph(said.format(section=reading.tongue(card.section), line=line, condition=only), "aside")
