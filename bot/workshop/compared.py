"""What an edit changes, in a champion's words: what reads otherwise, came, went, moved or acts otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.dialogue.model import Tree
from bot.dialogue.read import ReadTree
from bot.dialogue.sentences import Sentence
from bot.dialogue.step import Step
from bot.workshop.rewording import sentences_in

HEAD = {
    "minutes": "how many minutes it takes at most",
    "audience": "whom it is for",
    "people": "which people are spoken of",
    "visit": "whether it is for a visit",
    "neutral": "whether its words are neutral on a screen",
    "counted": "whether it is counted",
    "in_group": "who may answer in a team's group",
    "takes": "what it can be told by its callers",
    "sections": "the headings of the card",
    "safety_owner": "whether the safety owner must approve it",
    "running_sessions": "whether conversations that are open move to a new version",
    "silence": "which rules are silenced",
    "review_by": "the day by which it is to be looked at again",
}
"""What stands above the steps and is no sentence, in words."""
ACTS = {
    "when": "when it comes",
    "go": "where its answers lead",
    "kind": "how it is answered",
    "most": "how many answers may be ticked",
    "echo": "whether the answer is shown again",
    "log": "what is counted of it",
    "card": "where the answer stands on the card",
    "use": "which module it calls",
    "arguments": "what it tells the module",
    "privately": "whether each taps alone in a group",
    "right": "which answer is right",
    "returns": "with which question it comes back",
    "remind": "after how many days it may be reminded of",
    "remember": "what is remembered of it",
    "pronoun": "whose pronoun it sets",
    "share": "which lines can be shared here",
    "sections": "the sections of the card",
    "private_when": "when it is kept private",
    "signposts": "which numbers it shows",
    "own": "whether own words can be typed",
    "phrase": "who hears the planned words",
}
"""What a step does beside its sentences, in words."""


@dataclass(frozen=True)
class Change:
    """One change. `at` is the step in words, empty for the tree as a whole; texts are None where none was or is."""

    at: str
    what: str
    before: str | None = None
    after: str | None = None

    def __str__(self) -> str:
        place = f"At “{self.at}”: {self.what}" if self.at else f"{self.what[0].upper()}{self.what[1:]}"
        if self.before is not None and self.after is not None:
            return f"{place}\nBefore: “{self.before}”\nAfter: “{self.after}”"
        text = self.after if self.after is not None else self.before
        return f"{place}: “{text}”" if text is not None else place


def compared(old: ReadTree, new: ReadTree) -> tuple[Change, ...]:
    """Return every change from one version of a file to another, top to bottom; none where both say the same."""
    return tuple(_changes(old.tree, new.tree))


def _changes(old: Tree, new: Tree) -> Iterator[Change]:
    was = former_names(old, new)
    yield from _reworded(old, new, was)
    for key, words in HEAD.items():
        if getattr(old, key) != getattr(new, key):
            yield Change("", f"{words} is another")
    before = {step.id: step for step in old.script}
    kept = [was[step.id] for step in new.script if was.get(step.id) in before]
    for step in new.script:
        former = before.get(was.get(step.id, ""))
        if former is None:
            yield Change(called(step), "this step is new")
        else:
            yield from acts_otherwise(former, step)
    for step in old.script:
        if step.id not in kept:
            yield Change(called(step), "this step is gone")
    order = [step.id for step in old.script if step.id in kept]
    for name in moved_among(order, kept):
        yield Change(called(before[name]), "this step stands in another place")


def called(step: Step) -> str:
    """Return what a step is called: its question, the first line of its card, or the module it calls."""
    return (step.ask or step.show or step.use or step.id).split("\n")[0]


def former_names(old: Tree, new: Tree) -> dict[str, str]:
    """Return under which name each step of the new version was known in the old, as far as it was."""
    known = {step.id for step in old.script}
    found = {}
    for step in new.script:
        former = next((name for name in (step.id, *step.was) if name in known), None)
        if former is not None:
            found[step.id] = former
    return found


def _reworded(old: Tree, new: Tree, was: Mapping[str, str]) -> Iterator[Change]:
    before, after = sentences_in(old), sentences_in(new)
    titles = {step.id: called(step) for step in (*new.steps, *old.steps)}
    met: set[str] = set()
    for address, sentence in after.items():
        step, dot, rest = address.partition(".")
        former = f"{was.get(step, step)}{dot}{rest}"
        met.add(former)
        at = titles.get(step, "") if dot else ""
        if former not in before:
            if not dot or step in was:
                yield Change(at, f"{in_words(sentence)} is new", after=sentence.english)
        elif before[former].english != sentence.english:
            yield Change(at, f"{in_words(sentence)} reads otherwise", before[former].english, sentence.english)
    for address, sentence in before.items():
        step = address.partition(".")[0]
        if address not in met and (step in was.values() or "." not in address):
            yield Change(titles.get(step, ""), f"{in_words(sentence)} is gone", before=sentence.english)


def in_words(sentence: Sentence) -> str:
    """Return what a sentence is, such as “the question” or “the button “Meet””."""
    path = sentence.path or ()
    last = str(path[-1]) if path else ""
    of_an_option = any(key in path for key in ("choose", "tick", "confirm", "poll", "then"))
    if last == "label" and "own" not in path:
        return "a button"
    if of_an_option and last in ("text", "words", "say"):
        return {"text": "an answer in full", "words": "an answer on the card", "say": "what is said to an answer"}[last]
    return _CALLED.get(last) or ("a heading above answers" if "groups" in path else "a sentence")


_CALLED = {
    "title": "the title",
    "about": "what it is about",
    "ask": "the question",
    "show": "the card",
    "why": "why this is asked",
    "write": "how to type an answer",
    "hint": "how to type an answer",
    "plan": "the title of the card",
    "then_ask": "the second question",
    "line": "the pair on the card",
    "if": "what may be heard",
    "text": "the line on the card",
    "label": "the button for own words",
}


def acts_otherwise(old: Step, new: Step) -> Iterator[Change]:
    """Yield what a step does otherwise, beside its sentences."""
    for key, words in ACTS.items():
        if _act(old, key) != _act(new, key):
            yield Change(called(new), f"{words} is another")
    known = {name: (option.when, option.group) for name, option in old.options.items()}
    for name, option in new.options.items():
        former = next((each for each in (name, *option.was) if each in known), None)
        if former is not None and known[former] != (option.when, option.group):
            yield Change(called(new), f"when the button “{option.label}” is shown is another")
    if old.id != new.id:
        yield Change(called(new), f"its name is “{new.id}” now, and was “{old.id}”")


def _act(step: Step, key: str) -> object:
    """Return one thing that a step does, without its wording."""
    if key == "card":
        return step.card and (step.card.section, step.card.when)
    if key == "own":
        return (step.own and step.own.to) or step.own is not None
    if key == "phrase":
        return step.phrase and step.phrase.to
    return getattr(step, key)


def moved_among(before: list[str], after: list[str]) -> list[str]:
    """Return the fewest names that have to change place for one order to become the other."""
    best: list[list[str]] = []
    for name in after:
        earlier = [chain for chain in best if before.index(chain[-1]) < before.index(name)]
        best.append([*max(earlier, key=len, default=[]), name])
    stay = max(best, key=len, default=[])
    return [name for name in after if name not in stay]
