"""Making a draft: of a better wording that somebody sent, or of a whole file that they sent back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from bot.anonymise import guard, in_words
from bot.conversation.sharing import clean
from bot.dialogue.fault import Unreadable
from bot.dialogue.read import ReadTree, read_tree
from bot.dialogue.source import compose, plain
from bot.phrasing.danger import danger_in
from bot.review import draft_words as words
from bot.review.found import KINDS, Found, look_at, look_at_rules
from bot.shelf import Shelf
from bot.store import Version
from bot.workshop.rewording import NotReworded, can_be_reworded, reworded

LONGEST = 1000
"""Characters of a wording. A card has 90 words at most (`PRACTICE.md` 3.6)."""
NO_TRANSCRIPTS: Mapping[str, str] = MappingProxyType({})
_REVIEW_DAY = re.compile(r"review_by: \d{4}-\d{2}-\d{2}")
"""The one date that belongs into a page: the day by which it is looked at again."""
_KEY = 8


class NotDrafted(ValueError):
    """Nothing can be drafted of it. The message says why in plain words, and holds nothing of what was sent."""


@dataclass(frozen=True)
class Edit:
    """One sentence that reads otherwise in a draft, by its address in the file."""

    address: str
    before: str
    after: str


@dataclass(frozen=True)
class Drafted:
    """A draft that can be kept: the whole text of the file, its edits in words, and what was found out about it."""

    file: str
    base: int
    text: str = field(repr=False)
    found: Found = field(repr=False)
    mark: str
    edits: tuple[Edit, ...] = field(default=(), repr=False)
    transcripts: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Rehearsed conversations that were sent with it, by file: they are published with it."""
    whole: bool = False
    """Whether a whole file was sent: then its edits are not all that it changes."""

    def kept(self) -> dict[str, object]:
        """Return what was found out as plain data, for the store, and with it what else belongs to the draft."""
        edits = [[edit.address, edit.before, edit.after] for edit in self.edits]
        return {**self.found.kept(), "edits": edits, "transcripts": dict(self.transcripts), "whole": self.whole}


@dataclass(frozen=True)
class Earlier:
    """A draft of the same file that its author goes on with."""

    text: str = field(repr=False)
    edits: tuple[Edit, ...] = field(default=(), repr=False)
    transcripts: Mapping[str, str] = field(default_factory=dict, repr=False)
    whole: bool = False


def earlier_of(text: str, kept: Mapping[str, object]) -> Earlier:
    """Return a draft that the store kept, as its author goes on with it."""
    return Earlier(text, edits_of(kept), transcripts_of(kept), kept.get("whole") is True)


def key_of(file: str, address: str = "") -> str:
    """Return a short key for a file, or for a place in one, that stays when others come and go."""
    return hashlib.sha256(f"{file}\0{address}".encode()).hexdigest()[:_KEY]


def file_of(shelf: Shelf, key: str) -> ReadTree | None:
    """Return the tree or module of a key, or None."""
    return next((read for read in files_of(shelf) if key_of(read.file) == key), None)


def files_of(shelf: Shelf) -> Iterator[ReadTree]:
    """Yield every tree and module that can be walked, trees first."""
    for read in (*shelf.library.reads.values(), *shelf.library.modules.values()):
        if read.tree.id in shelf.library.dialogues:
            yield read


def place_of(shelf: Shelf, key: str) -> tuple[ReadTree, str] | None:
    """Return the file and the address of the sentence of a key, or None where it is not there any more."""
    for read in files_of(shelf):
        for address in can_be_reworded(read):
            if key_of(read.file, address) == key:
                return read, address
    return None


def worded(shelf: Shelf, read: ReadTree, address: str, wording: str, earlier: Earlier | None, today: date) -> Drafted:
    """Return a draft in which one sentence reads otherwise. Takes seconds.

    `earlier` is a draft of the same file that its author goes on with. Raises NotDrafted.
    """
    new = "\n".join(clean(line) for line in wording.strip().split("\n"))
    if not new or len(new) > LONGEST:
        raise NotDrafted(words.TOO_LONG.format(most=LONGEST) if new else words.EMPTY)
    earlier = earlier or Earlier(read.text)
    text, edits, sent = earlier.text, earlier.edits, earlier.transcripts
    begun = read_tree(text, read.file)
    old = can_be_reworded(begun).get(address)
    if old is None:
        raise NotDrafted(words.NOT_THERE)
    if old.english.strip() == new:
        raise NotDrafted(words.THE_SAME)
    _guarded(new, old.english)
    try:
        text = reworded(begun, address, new)
    except NotReworded:
        raise NotDrafted(words.NOT_PLAIN) from None
    first = next((edit.before for edit in edits if edit.address == address), old.english)
    edits = (*(edit for edit in edits if edit.address != address), Edit(address, first, new))
    found = found_out(shelf, read.file, text, today, sent=sent)
    return Drafted(read.file, shelf.number(read.file), text, found, shelf.mark(), edits, sent, earlier.whole)


def anew(shelf: Shelf, file: str, edits: tuple[Edit, ...], today: date) -> Drafted:
    """Return a draft with these edits made on what runs now. Raises NotDrafted where a sentence was changed since."""
    read = next((each for each in files_of(shelf) if each.file == file), None)
    if read is None or not edits:
        raise NotDrafted(words.NOT_ANEW)
    text = read.text
    for edit in edits:
        there = can_be_reworded(read_tree(text, file)).get(edit.address)
        if there is None or there.english.strip() not in (edit.before.strip(), edit.after.strip()):
            raise NotDrafted(words.CHANGED_SINCE.format(now=there.english if there else "–", yours=edit.after))
        if there.english.strip() != edit.after.strip():
            text = reworded(read_tree(text, file), edit.address, edit.after)
    return Drafted(file, shelf.number(file), text, found_out(shelf, file, text, today), shelf.mark(), edits)


def whole(shelf: Shelf, file: str, text: str, today: date, transcripts: Mapping[str, str] = NO_TRANSCRIPTS) -> Drafted:
    """Return a draft of a whole file, as somebody sent it. It is hostile until it is read. Raises NotDrafted.

    `transcripts` were sent with it. Signs that YAML writes in another way, and lines that it joins, pass the identity
    guard as they are read.
    """
    old = shelf.text(file)
    if not file.startswith(KINDS) or "/" in file.partition("/")[2] or not file.endswith(".yaml"):
        raise NotDrafted(words.NO_SUCH_FILE)
    if old == text:
        raise NotDrafted(words.THE_SAME_FILE)
    known = set((old or "").splitlines())
    for number, line in enumerate(text.splitlines(), start=1):
        if line not in known and not _REVIEW_DAY.fullmatch(line) and (held := guard(line)).spans:
            found = in_words(span.kind for span in held.spans)
            raise NotDrafted(words.LINE_HOLDS.format(line=number, found=found))
    stood = set(_texts_in(old or "", file))
    for value in _texts_in(text, file):
        if value not in stood and (held := guard(value)).spans:
            raise NotDrafted(words.HOLDS_SOMEWHERE.format(found=in_words(span.kind for span in held.spans)))
    return rehearsed_with(shelf, file, text, transcripts, today)


def rehearsed_with(shelf: Shelf, file: str, text: str, transcripts: Mapping[str, str], today: date) -> Drafted:
    """Return a draft of a whole file with rehearsed conversations that were sent with it, by file. Takes seconds."""
    found = found_out(shelf, file, text, today, sent=transcripts)
    return Drafted(file, shelf.number(file), text, found, shelf.mark(), (), transcripts, whole=True)


def found_out(
    shelf: Shelf,
    file: str,
    text: str,
    today: date,
    *,
    thoroughly: bool = True,
    sent: Mapping[str, str] = NO_TRANSCRIPTS,
) -> Found:
    """Return what is found out about another text in the place of a file. Takes seconds.

    `sent` are rehearsed conversations that go along with it, in the place of those that run.
    """
    if file.startswith("phrasing/"):
        try:
            shelf.rules_with(file, text)
        except Unreadable as problem:
            return look_at_rules(file, shelf.text(file), text, problem.faults)
        return look_at_rules(file, shelf.text(file), text, ())
    return look_at(
        file,
        shelf.library,
        shelf.with_text(file, text),
        {**shelf.transcripts(), **sent},
        sent=frozenset(sent),
        rulebook=shelf.rulebook,
        in_danger=danger_in(shelf.library.danger, shelf.rulebook),
        today=today,
        thoroughly=thoroughly,
    )


def going_back(
    shelf: Shelf, file: str, text: str, talks: Mapping[str, Sequence[Version]], found: Found, today: date
) -> Found:
    """Return what was found out about an earlier version of a file, so that no rehearsed conversation is in its way.

    Those that went another way with the later version go back along with it: `talks` has their versions. What ran
    before was found good then, and bringing it back must not have to wait for anybody's writing.
    """
    if not found.otherwise:
        return found
    earlier = {each: versions[-2].text for each, versions in talks.items() if len(versions) > 1}
    if earlier:
        found = found_out(shelf, file, text, today, thoroughly=False, sent=earlier)
    return replace(found, otherwise={}, rewritten={}, plays=())


def edits_of(kept: Mapping[str, object]) -> tuple[Edit, ...]:
    """Return the edits that were kept with what was found out."""
    listed = kept.get("edits")
    return tuple(Edit(*each) for each in listed) if isinstance(listed, list) else ()


def transcripts_of(kept: Mapping[str, object]) -> Mapping[str, str]:
    """Return the rehearsed conversations that were kept with what was found out."""
    sent = kept.get("transcripts")
    return {str(file): str(text) for file, text in sent.items()} if isinstance(sent, dict) else {}


def _texts_in(text: str, file: str) -> Iterator[str]:
    """Yield every name and text of a file as YAML reads it; none where it cannot be read, which is said elsewhere."""
    try:
        waiting: list[object] = [plain(compose(text, file))]
    except Unreadable:
        return
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            yield from each
            waiting += (value for name, value in each.items() if not _REVIEW_DAY.fullmatch(f"{name}: {value}"))
        elif isinstance(each, list):
            waiting += each
        else:
            yield str(each)


def _guarded(new: str, old: str) -> None:
    """Raise NotDrafted where a wording holds what may identify somebody and did not stand there before."""
    spans = [span for span in guard(new).spans if new[span.start : span.end] not in old]
    if spans:
        raise NotDrafted(words.HOLDS.format(found=in_words(span.kind for span in spans)))
