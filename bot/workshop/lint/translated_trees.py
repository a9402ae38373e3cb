"""What is wrong with trees as they stand in another language: words that grew too long for a button or a message."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Fault
from bot.dialogue.overlay import ReadOverlay
from bot.dialogue.read import ReadTree
from bot.dialogue.sentences import Sentence
from bot.workshop.lint.run import faults_of, subjects_of
from bot.workshop.lint.t018_message_size import MESSAGE_TOO_LARGE
from bot.workshop.lint.t019_buttons import LONG_BUTTON
from bot.workshop.lint.t037_labels import AMBIGUOUS_LABEL
from bot.workshop.lint.t051_translations import look_over

IN_ANY_LANGUAGE = (MESSAGE_TOO_LARGE, LONG_BUTTON, AMBIGUOUS_LABEL)
"""Rules that hold whatever the language; those on reading age, abbreviations and verbs know English only."""


def lint_language(
    overlays: Sequence[ReadOverlay],
    to_translate: Mapping[str, Sequence[Sentence]],
    dialogues: Mapping[str, Dialogue],
    reads: Mapping[str, ReadTree],
    *,
    today: date,
) -> Iterator[Fault]:
    """Yield what is wrong with a language. `dialogues` and `reads` are those in it, by id, as for `lint`.

    `to_translate` holds every sentence that there is, by the file of content it belongs to.
    """
    for overlay in overlays:
        yield from look_over(overlay, to_translate.get(overlay.overlay.of, ()))
    translated = {overlay.file for overlay in overlays}
    for subject in subjects_of(dialogues, reads, today=today, only=None):
        if subject.read.file in translated:
            quiet = {silence.rule for silence in subject.tree.silence}
            for rule in IN_ANY_LANGUAGE:
                if rule.id not in quiet:
                    yield from faults_of(rule, subject)
