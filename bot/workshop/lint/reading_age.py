"""Reading age by the automated readability index: letters a word, words a sentence, no guessing of syllables.

Grade = 4.71 x characters / words + 0.5 x words / sentences - 21.43 (Smith & Senter 1967, AMRL-TR-66-220), and the age
is the US grade plus five. Characters are letters and digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.workshop.lint.hearers import heard_by_family, read_by_worker
from bot.workshop.lint.subject import Subject
from bot.workshop.lint.wording import sentences_in, words_in

FAMILY_AGE = 11
"""Highest reading age of lines that a family member may hear (`PRACTICE.md` 3.6)."""
WORKER_AGE = 14
"""Highest reading age of a worker's text (`PRACTICE.md` 3.6)."""
FEWEST_WORDS = 30
"""Below this many words of one kind the index says more about chance than about the text, and nothing is measured."""


@dataclass(frozen=True)
class Age:
    """How one kind of text in one file reads. `age` is in years, None where there is too little to measure."""

    file: str
    kind: str
    words: int
    sentences: int
    age: float | None
    limit: int

    def __str__(self) -> str:
        measured = "too little to measure" if self.age is None else f"reading age {self.age:.1f}, at most {self.limit}"
        return f"{self.file:32} {self.kind:6} {self.words:5} words {self.sentences:4} sentences  {measured}"


def ages_of(subject: Subject) -> Iterator[Age]:
    """Yield the reading age of what a family may hear and of what the worker reads, over the whole file each."""
    for kind, limit, lines in (
        ("family", FAMILY_AGE, heard_by_family(subject)),
        ("worker", WORKER_AGE, read_by_worker(subject)),
    ):
        texts = [text for text, _ in lines]
        words = sum(len(words_in(text)) for text in texts)
        sentences = sum(len(sentences_in(text)) for text in texts)
        age = reading_age(texts) if words >= FEWEST_WORDS else None
        yield Age(subject.read.file, kind, words, sentences, age, limit)


def reading_age(texts: Iterable[str]) -> float:
    """Return the age in years at which all the texts together can be read. Raises ValueError where there is no word."""
    sentences = [sentence for text in texts for sentence in sentences_in(text)]
    words = [word for sentence in sentences for word in words_in(sentence)]
    if not words:
        raise ValueError("There are no words to measure. Please give a text.")
    characters = sum(1 for word in words for letter in word if letter.isalnum())
    return 4.71 * characters / len(words) + 0.5 * len(words) / len(sentences) - 21.43 + 5
