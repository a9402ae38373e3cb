"""A file that a champion sent: what it is, whether it can be taken, and the draft that comes of it.

It is hostile until it is read, and all its paths are walked: `python -m bot.review.sent` looks at it in a process of
its own, which is told what is published and answers in JSON (`bot.apart.drafted_apart`).
"""

from __future__ import annotations

import base64
import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from unicodedata import category

from bot.anonymise import guard, in_words
from bot.dialogue.fault import Fault, Unreadable
from bot.dialogue.read import read_tree
from bot.dialogue.source import MAX_BYTES, compose, plain
from bot.review import draft_words as words
from bot.review.drafting import Drafted, NotDrafted, rehearsed_with, whole
from bot.review.found import KINDS, found_in
from bot.shelf import TRANSCRIPTS, Shelf, open_shelf, published_files
from bot.store import Running, Version, digest
from bot.workshop.lint.sent import FILE, lint_sent
from bot.workshop.transcript import read_transcript

_NAMED = re.compile(r"([a-z0-9-]+)\.v([0-9]{1,6})(?![0-9]).*\.ya?ml")
"""A name that the bot gave; what a phone puts behind the version, such as “ (1)”, does no harm."""
_RULES = "rules-"
_BETWEEN = "--"


@dataclass(frozen=True)
class Own:
    """A draft of whoever sent the file that nobody else has been shown yet; a transcript may go along with it."""

    file: str
    text: str = field(repr=False)
    base: int
    transcripts: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Looked:
    """What came of it: a draft, or what is said of why there is none.

    `faults` quote the file. `stale` is the file of which another version runs than the `number` that its name says.
    """

    made: Drafted | None = None
    said: str = ""
    faults: tuple[str, ...] = ()
    stale: str = ""
    number: int = 0


def handed_name(file: str, number: int) -> str:
    """Return how a file of content is called when it is handed out, such as ``first-visit.v3.yaml``.

    The number is that of the version that runs; content as it came is version 1.
    """
    folder, _, rest = file.partition("/")
    stem = rest.removesuffix(".yaml").replace("/", _BETWEEN)
    return f"{_RULES if folder == 'phrasing' else ''}{stem}.v{max(number, 1)}.yaml"


def named(shelf: Shelf, name: str, own: Sequence[Own] = ()) -> tuple[str, int] | None:
    """Return the file that a name speaks of, and the version it was written on; None where it names neither."""
    found = _NAMED.fullmatch(name.casefold().strip())
    if found is None:
        return None
    known = {*published_files(shelf.folder), *shelf.running.texts, *shelf.transcripts()}
    known |= {file for each in own for file in (each.file, *each.transcripts)}
    stems = {handed_name(file, 1): file for file in known}
    file = stems.get(f"{found[1]}.v1.yaml")
    return (file, int(found[2])) if file is not None else None


def look(shelf: Shelf, name: str, content: bytes, own: Sequence[Own], today: date) -> Looked:
    """Return what comes of a file that somebody sent under a name. Takes seconds; raises nothing."""
    try:
        text = _text(content)
        if faults := _no_yaml(text):
            return Looked(faults=_in_words(faults))
        place = named(shelf, name, own)
        if place is not None and place[1] != max(shelf.number(place[0]), 1):
            return Looked(stale=place[0], number=place[1])
        if place is None:
            return _unnamed(shelf, text, own, today)
        if place[0].startswith(f"{TRANSCRIPTS}/"):
            return _along(shelf, place[0], text, own, today)
        return _drafted(shelf, place[0], text, own, today)
    except NotDrafted as refused:
        return Looked(said=str(refused))
    except Unreadable as problem:
        return Looked(faults=_in_words(problem.faults))


def _text(content: bytes) -> str:
    """Return the text of a file without a mark at its beginning and the line ends of Windows. Raises NotDrafted."""
    if len(content) > MAX_BYTES:
        raise NotDrafted(words.FILE_LARGE.format(most=MAX_BYTES // 1024))
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise NotDrafted(words.NOT_UTF8) from None
    for number, line in enumerate(text.split("\n"), start=1):
        if any(category(sign)[0] == "C" for sign in line):
            raise NotDrafted(words.UNSEEN.format(line=number))
    return text


def _no_yaml(text: str) -> Sequence[Fault]:
    """Return why a text is no YAML that is read here, before anything that takes longer; nothing of it is quoted."""
    try:
        compose(text, FILE)
    except Unreadable as problem:
        return [fault for fault in problem.faults if fault.rule == "T001"]
    return ()


def _unnamed(shelf: Shelf, text: str, own: Sequence[Own], today: date) -> Looked:
    """Look at a file whose name says no version: a new page or conversation can be drafted, another is looked at."""
    top = plain(compose(text, FILE))
    if isinstance(top, dict) and {"tree", "turns"} <= set(top):
        return _along(shelf, "", text, own, today)
    read = read_tree(text, FILE)
    file = f"{'modules' if read.tree.module else 'trees'}/{read.tree.id}.yaml"
    if file in {each.file for each in own} or not _known(shelf, read.tree.id):
        return _drafted(shelf, file, text, own, today)
    parts = (shelf.library.dialogues, shelf.library.reads, shelf.library.modules, shelf.library.signposts)
    faults = _in_words(lint_sent(read, *parts, today=today, rulebook=shelf.rulebook))
    return Looked(said=words.NO_VERSION, faults=faults)


def _known(shelf: Shelf, name: str) -> bool:
    return any(shelf.text(f"{folder}{name}.yaml") is not None for folder in KINDS[:2])


def _drafted(shelf: Shelf, file: str, text: str, own: Sequence[Own], today: date) -> Looked:
    """Return a draft of a whole file, with the conversations that were sent for an earlier draft of it."""
    earlier = next((each for each in own if each.file == file), None)
    if earlier is not None and earlier.text == text:
        raise NotDrafted(words.THE_SAME_DRAFT)
    return _made(whole(shelf, file, text, today, earlier.transcripts if earlier is not None else {}))


def _along(shelf: Shelf, file: str, text: str, own: Sequence[Own], today: date) -> Looked:
    """Return the draft that a rehearsed conversation goes along with, which is published with it."""
    of_tree = str(_top(text).get("tree"))
    for each in own:
        library = shelf.with_text(each.file, each.text)
        dialogue = library.walked.get(of_tree)
        if dialogue is None or each.file not in dialogue.sources:
            continue
        place = file or f"{TRANSCRIPTS}/{of_tree}/by-champions-{digest(text)[:6]}.yaml"
        read_transcript(text, place, library.walked)  # which raises where it cannot be read
        _guard_lines(text, {**shelf.transcripts(), **each.transcripts}.get(place, ""), each.text)
        return _made(rehearsed_with(shelf, each.file, each.text, {**each.transcripts, place: text}, today))
    raise NotDrafted(words.NO_DRAFT_FOR_IT)


def _top(text: str) -> dict[str, object]:
    top = plain(compose(text, FILE))
    return top if isinstance(top, dict) else {}


def _guard_lines(text: str, *known: str) -> None:
    """Raise NotDrafted where a line that is new holds what may identify somebody."""
    stood = {line.strip() for each in known for line in each.splitlines()}
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() not in stood and (held := guard(line)).spans:
            raise NotDrafted(
                words.LINE_HOLDS.format(line=number, found=in_words(span.kind for span in held.spans)),
            )


def _made(made: Drafted) -> Looked:
    return Looked(faults=made.found.problems) if made.found.problems else Looked(made)


def _in_words(faults: Sequence[Fault]) -> tuple[str, ...]:
    return tuple(
        f"{'' if fault.weight == 'error' else 'Look at: '}line {fault.line}: {fault.text} ({fault.rule})"
        for fault in faults
    )


def asked_in_json(shelf: Shelf, name: str, content: bytes, own: Sequence[Own], today: date) -> bytes:
    """Return what a process of its own is told: what is published, and what was sent."""
    return json.dumps(
        {
            "folder": str(shelf.folder),
            "versions": [asdict(version) for version in shelf.running.versions.values()],
            "name": name,
            "content": base64.b64encode(content).decode("ascii"),
            "own": [asdict(each) for each in own],
            "today": today.isoformat(),
        }
    ).encode("utf-8")


def answer_in_json(given: bytes) -> bytes:
    """Return what that process answers."""
    asked = json.loads(given)
    versions = {row["file"]: Version(**row) for row in asked["versions"]}
    shelf = open_shelf(Path(asked["folder"]), Running(len(versions), versions))
    own = [Own(**row) for row in asked["own"]]
    looked = look(shelf, asked["name"], base64.b64decode(asked["content"]), own, date.fromisoformat(asked["today"]))
    made = looked.made
    row = None if made is None else {**made.__dict__, "found": made.found.kept(), "edits": []}
    return json.dumps({**replace(looked, made=None).__dict__, "made": row}).encode("utf-8")


def looked_in_json(answer: bytes) -> Looked:
    """Return what was answered."""
    row = json.loads(answer)
    made = row.pop("made")
    looked = Looked(**{**row, "faults": tuple(row["faults"])})
    return (
        looked
        if made is None
        else replace(looked, made=Drafted(**{**made, "found": found_in(made["found"]), "edits": ()}))
    )


if __name__ == "__main__":
    sys.stdout.buffer.write(answer_in_json(sys.stdin.buffer.read()))
