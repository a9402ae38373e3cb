"""T040 and T043: one question at a time, and none that invites facts of the family."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import QUOTED, plainly

_NEGATED = re.compile(r"\b(?:no|not|never|without|leave out|leave off|instead of|n't) [^.;:?!]*", re.IGNORECASE)
_FACTS = re.compile(
    r"\bwhat (?:has |have )?happened\b|\bwhat did (?:he|she|they|you) (?:see|hear|do)\b"
    r"|\bwhere (?:do|does|did|is|are|was|were) (?:he|she|they|the)\b|\bwhere .* live\b"
    r"|\bwho (?:is|are|was|were|lives?|did|hit|else)\b|\bwhen (?:did|was|were)\b"
    r"|\bhow (?:old|often did|many children)\b|\bwhich (?:school|nursery|street|hospital|surgery)\b"
    r"|\b(?:his|her|their|the|whose|what|first|last|full|family) names?\b|\bnames? (?:of|and)\b|\bsurname\b"
    r"|\baddress(?:es)?\b|\bpostcode\b|\bdate of birth\b|\bbirthday\b|\bphone number\b|\bcase number\b"
    r"|\bdescribe (?:the|what|him|her|them)\b|\bincidents?\b",
    re.IGNORECASE,
)


def _two(subject: Subject) -> Iterator[Finding]:
    for step, text, path in subject.shown:
        if path[-1] in ("ask", "then_ask") and QUOTED.sub("", text).count("?") > 1:
            fault = f"“{step.id}” asks more than one question. Please keep one, and make a step of the other."
            yield Finding(fault, path)


def _facts(subject: Subject) -> Iterator[Finding]:
    for step, text, path in subject.shown:
        if not step.takes_text or path[-1] not in ("ask", "then_ask", "write", "hint"):
            continue
        found = _FACTS.search(_NEGATED.sub("", QUOTED.sub("", plainly(subject.tree, text))))
        if found is not None:
            fault = (
                f"“{found[0]}” invites facts of the family where the worker may type. Please ask for the worker's own "
                "words or plan, such as “How will you …?” or “Have you checked …?”."
            )
            yield Finding(fault, path)


_BEGINNING = HEADER + "steps:\n  - id: words\n"
_END = (
    "    why: Words you have ready come easier.\n    write: Type a few words.\n    log: no\n    card: Not this time\n"
)
_PLAN = "  - use: plan-card\n"

TWO_QUESTIONS = Rule(
    id="T040",
    name="two-questions",
    weight=Weight.warning,
    what="More than one question mark in one question.",
    why="Asked two things, people answer one, and nobody knows which.",
    remedy="Keep one question; make a step of the other.",
    trips=_BEGINNING + "    ask: How will you begin? How will you end?\n" + _END + _PLAN,
    passes=_BEGINNING + "    ask: How will you begin?\n" + _END + _PLAN,
    check=_two,
)

FAMILY_FACTS = Rule(
    id="T043",
    name="family-facts",
    weight=Weight.warning,
    what="A question that may be answered by typing, and invites facts of the family.",
    why=(
        "A chat is no place for what happened to whom. Facts belong in the proper record. Here only the worker's own "
        "words, plans and learning are asked for (invariant 3)."
    ),
    remedy="Ask for what the worker will say, do or check. What is ruled out (“no names”) is not counted.",
    trips=_BEGINNING + "    ask: What happened last time?\n" + _END + _PLAN,
    passes=_BEGINNING + "    ask: What will you do otherwise this time?\n" + _END + _PLAN,
    check=_facts,
)
