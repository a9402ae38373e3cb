"""T051 to T054: translations. Each is held against the English sentences of the file it translates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.dialogue.fault import Fault, Weight, did_you_mean
from bot.dialogue.overlay import ReadOverlay, hash_of, path_to, wrong_slots
from bot.dialogue.sentences import Sentence
from bot.workshop.lint.rule import Rule, on_reading
from bot.workshop.translate import progress_of


def look_over(read: ReadOverlay, sentences: Sequence[Sentence]) -> Iterator[Fault]:
    """Yield what is wrong with a translation, given the sentences of what it translates; none where that is gone."""
    if not sentences:
        text = f"there is no file “{read.overlay.of}” to translate. Please take this one away, or rename it."
        yield read.fault(UNKNOWN_SENTENCE.id, text, "of")
        return
    known = {sentence.address: sentence for sentence in sentences}
    yield from _missing(read, sentences)
    for address, said in read.overlay.texts.items():
        at = path_to(address)
        if address not in known:
            remedy = did_you_mean(address, known, otherwise="Please take it out.")
            text = f"there is no sentence “{address}” in {read.overlay.of}. {remedy}"
            yield read.fault(UNKNOWN_SENTENCE.id, text, *at)
        elif said.text and said.hash != hash_of(known[address].english):
            text = (
                f"“{address}” was translated from other words, so English is said. "
                f"Please run “beforehand trees translate {read.overlay.language}” and write it anew."
            )
            yield read.fault(STALE_TRANSLATION.id, text, *at, weight=Weight.warning)
        elif said.text:
            for text in (said.text, *said.forms.values()):
                if wrong := wrong_slots(known[address].english, text):
                    yield read.fault(LOST_SLOT.id, f"“{address}”: {wrong}", *at, "text")


def _missing(read: ReadOverlay, sentences: Sequence[Sentence]) -> Iterator[Fault]:
    empty = [
        each.address for each in sentences if (said := read.overlay.texts.get(each.address)) is None or not said.text
    ]
    if empty:
        done = progress_of(read.file, sentences, read)
        text = (
            f"{len(empty)} of {done.all} sentences are not translated and are said in English, first “{empty[0]}”. "
            "Please write them, or leave them."
        )
        yield read.fault(NOT_TRANSLATED.id, text, *path_to(empty[0]), weight=Weight.warning)


EXAMPLE_TEXTS = {
    "title": ("Before a cup of tea", "Avant une tasse de thé"),
    "about": ("A small example.", "Un petit exemple."),
    "hello.show": ("Hello. {contact.duty|Somebody} is there.", "Bonjour. {contact.duty|Quelqu'un} est là."),
}
"""What the example tree says in its addresses, in English and in the language of the examples."""
EXAMPLE_STEPS = f'steps:\n  - id: hello\n    show: "{EXAMPLE_TEXTS["hello.show"][0]}"\n'
"""The steps of the tree that the examples translate."""


def _overlay(**other: str) -> str:
    """Return the example translation, some of its texts written otherwise."""
    lines = ["language: fr", "of: trees/tea.yaml", "texts:"]
    for address, (english, text) in EXAMPLE_TEXTS.items():
        said = other.get(address.replace(".", "_"), text)
        lines += [
            f"  {address}:",
            f'    english: "{english}"',
            f'    hash: "{hash_of(english)}"',
            f'    text: "{said}"',
        ]
    return "\n".join(lines) + "\n"


_WELL = _overlay()

NOT_TRANSLATED = Rule(
    id="T051",
    name="not-translated",
    weight=Weight.warning,
    what="Sentences of a file are not translated yet.",
    why=(
        "Nothing breaks: each of them is said in English. But a conversation in two languages is hard to follow, so a "
        "language should be offered only when its most used trees are whole."
    ),
    remedy="Write what is said behind “text:”. “beforehand trees translate” shows how far each file is.",
    trips=_overlay(about=""),
    passes=_WELL,
    check=on_reading,
)
STALE_TRANSLATION = Rule(
    id="T052",
    name="stale-translation",
    weight=Weight.warning,
    what="A sentence was changed in English after it was translated.",
    why=(
        "The translation may say what is no longer meant: an old number, or advice that was withdrawn. So it is not "
        "shown until somebody has looked at it again, and English is said instead."
    ),
    remedy="Run “beforehand trees translate”: it lays the old words beside the new sentence. Then write it anew.",
    trips=_WELL.replace(hash_of(EXAMPLE_TEXTS["about"][0]), hash_of("An example.")),
    passes=_WELL,
    check=on_reading,
)
UNKNOWN_SENTENCE = Rule(
    id="T053",
    name="unknown-sentence",
    weight=Weight.error,
    what="A translation stands for a sentence, or a file, that is not there.",
    why="It is never said. The step was renamed or removed, or the name holds a slip of the pen.",
    remedy="Run “beforehand trees translate”: it finds the sentence again where it only moved, and keeps what is over.",
    trips=_WELL.replace("  hello.show:", "  hallo.show:").replace("hallo", "helo")
    + _WELL[_WELL.index("  hello.show:") :],
    passes=_WELL,
    check=on_reading,
)
LOST_SLOT = Rule(
    id="T054",
    name="lost-slot",
    weight=Weight.error,
    what="A translation lost a slot of its sentence, has one more, or uses one that gives English words.",
    why=(
        "Slots hold what must be right: a local number, an answer, she, he or they. A translation without them would "
        "guess; so it is not shown, and English is said instead."
    ),
    remedy=(
        "Keep what stands in {braces}. For people write the words for she, he and they with bars between: "
        "{survivor:she|he|they}."
    ),
    trips=_overlay(hello_show="Bonjour. Quelqu'un est là."),
    passes=_WELL,
    check=on_reading,
)
TRANSLATIONS = (NOT_TRANSLATED, STALE_TRANSLATION, UNKNOWN_SENTENCE, LOST_SLOT)
