"""T025 and T026: messages of at most 60 words, cards of at most 90, sentences of at most 20 (`PRACTICE.md` 3.6)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Finding, Rule
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import plainly, sentences_in, words_in

MESSAGE_WORDS = 60
CARD_WORDS = 90
SENTENCE_WORDS = 20


def _messages(subject: Subject) -> Iterator[Finding]:
    for step, text, path in subject.shown:
        limit = CARD_WORDS if path[-1] == "show" else MESSAGE_WORDS
        count = len(words_in(plainly(subject.tree, text)))
        if count > limit:
            yield Finding(_too_long(f"this text of “{step.id}”", count, limit), path)
    for step in subject.tree.script:
        if not step.asks or not any(option.text for option in step.options.values()):
            continue
        texts = max(
            (
                [step.ask or "", *(option.text for _, option in offered if option.text)]
                for offered in subject.offered(step)
            ),
            key=lambda texts: sum(len(words_in(text)) for text in texts),
            default=[],
        )
        count = sum(len(words_in(plainly(subject.tree, text))) for text in texts)
        if count > CARD_WORDS:
            yield Finding(_too_long(f"“{step.id}” with its options", count, CARD_WORDS), subject.at(step, "ask"))


def _too_long(what: str, count: int, limit: int) -> str:
    return (
        f"{what} has {count} words, and {limit} can be read at a glance. Please either shorten it, or split the step."
    )


def _sentences(subject: Subject) -> Iterator[Finding]:
    for _, text, path in (*subject.shown, *subject.on_card):
        for sentence in sentences_in(plainly(subject.tree, text)):
            count = len(words_in(sentence))
            if count > SENTENCE_WORDS:
                beginning = " ".join(sentence.split()[:5])
                fault = (
                    f"the sentence “{beginning} …” has {count} words, and {SENTENCE_WORDS} is the most. Please make it "
                    "two sentences."
                )
                yield Finding(fault, path)


_LONG = "Put the kettle on and wait for it to boil. Warm the pot. Add a spoon of leaves for each cup. "

LONG_MESSAGE = Rule(
    id="T025",
    name="long-message",
    weight=Weight.error,
    what="A message of more than 60 words, or a card or a question with its options of more than 90.",
    why="It is read on a phone, in a car, by somebody with a visit in mind. Nobody reads a page there.",
    remedy="Shorten it, or make two steps of it.",
    trips=HEADER + f"steps:\n  - id: tea\n    show: {_LONG * 5}\n",
    passes=HEADER + f"steps:\n  - id: tea\n    show: {_LONG * 2}\n",
    check=_messages,
)

LONG_SENTENCE = Rule(
    id="T026",
    name="long-sentence",
    weight=Weight.error,
    what="A sentence of more than 20 words, slots in their plain words.",
    why="A reader under stress loses the beginning of a long sentence before its end.",
    remedy="Make it two sentences. What stands between “ ” counts with the sentence around it, up to its full stop.",
    trips=HEADER
    + """\
steps:
  - id: tea
    show: >-
      When the kettle has boiled, pour the water over the leaves in the warm pot, put on the lid, and wait four
      minutes before you pour.
""",
    passes=HEADER
    + """\
steps:
  - id: tea
    show: >-
      When the kettle has boiled, pour the water over the leaves in the warm pot. Put on the lid, and wait four
      minutes before you pour.
""",
    check=_sentences,
)
