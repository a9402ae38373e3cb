"""A translation to be filled in: each English sentence with its hash and a note, and room for what is said for it.

Nothing is ever put into that room by a program. What people have written is kept; what was written for an earlier
wording is laid beside the new one, so that it is looked at again before anybody is shown it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.dialogue.overlay import Before, Overlay, ReadOverlay, Said, hash_of
from bot.dialogue.sentences import Sentence


@dataclass(frozen=True)
class Progress:
    """How far a translation of one file is, in sentences. `stale` were written for an earlier wording."""

    file: str
    done: int
    stale: int
    all: int


def progress_of(file: str, sentences: Sequence[Sentence], read: ReadOverlay | None) -> Progress:
    """Return how much of a file has words that are said."""
    texts = read.overlay.texts if read else {}
    done = sum(read.saying(sentence) is not None for sentence in sentences) if read else 0
    stale = sum(_is_stale(texts.get(sentence.address), sentence) for sentence in sentences)
    return Progress(file, done, stale, len(sentences))


def _is_stale(said: Said | None, sentence: Sentence) -> bool:
    return said is not None and bool(said.text) and said.hash != hash_of(sentence.english)


def overlay_text(
    code: str,
    of: str,
    sentences: Iterable[Sentence],
    old: Overlay | None = None,
    say: Callable[[str], str] = lambda _: "",
) -> str:
    """Return the file that translates the file of content `of`, in the order of its sentences.

    `old` is what was translated before: it is found again by its address, or where a step was renamed by its English
    sentence. `say` is for tests, which fill a whole language by a rule.
    """
    known = old.texts if old else {}
    gone = old.gone if old else {}
    by_hash = {hash_of(each.english): Said(english=each.english, hash=hash_of(each.english), text=each.text)
               for each in gone.values()}  # fmt: skip
    by_hash |= {said.hash: said for said in known.values() if said.text}
    used: set[str] = set()
    lines = [
        f"# {of} in the language “{code}”. Please write between the quotation marks behind “text:”.",
        "# What stands in {braces} stays. What is left empty, or was written for other words, is said in English.",
        f"language: {code}",
        f"of: {of}",
        "texts:",
    ]
    for sentence in sentences:
        said = known.get(sentence.address) or by_hash.get(hash_of(sentence.english))
        lines += _entry(sentence, said, say(sentence.english))
        used |= {sentence.address, said.hash if said else ""}
    over = {address: Before(english=said.english, text=said.text) for address, said in known.items()
            if said.text and address not in used and said.hash not in used}  # fmt: skip
    over |= {address: each for address, each in gone.items() if hash_of(each.english) not in used}
    lines += ["gone:"] if over else []
    lines += [f"  {_quoted(address)}: {_pair(each)}" for address, each in over.items()]
    return "\n".join(lines) + "\n"


def _entry(sentence: Sentence, said: Said | None, filled: str) -> list[str]:
    """Return the lines of one entry; what was said for another wording stands under “before”."""
    text, forms, before = filled, dict[str, str](), None
    if said is not None:
        if said.hash == hash_of(sentence.english):
            text, forms, before = said.text or filled, dict(said.forms), said.before
        elif said.text:
            before = Before(english=said.english, text=said.text)
        else:
            before = said.before
    lines = [
        f"  {_quoted(sentence.address)}:",
        f"    english: {_quoted(sentence.english)}",
        f'    hash: "{hash_of(sentence.english)}"',
        f"    note: {_quoted(sentence.note)}",
    ]
    if before is not None and not text:
        lines.append(f"    before: {_pair(before)}")
    lines.append(f"    text: {_quoted(text)}")
    if forms:
        lines.append(
            f"    forms: {{{', '.join(f'{_quoted(number)}: {_quoted(form)}' for number, form in forms.items())}}}"
        )
    return lines


def _pair(before: Before) -> str:
    return f"{{english: {_quoted(before.english)}, text: {_quoted(before.text)}}}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def unique(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Return the sentences without those whose English was there before under another address."""
    found: Mapping[str, Sentence] = {sentence.english: sentence for sentence in reversed(list(sentences))}
    return tuple(reversed(list(found.values())))
