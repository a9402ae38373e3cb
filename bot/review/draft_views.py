"""What the drafts desk shows: lists to choose from, a sentence to reply to, a version that was published."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from bot.conversation.effects import Ask, Choice, Message, Say
from bot.conversation.question import LABEL_LIMIT
from bot.dialogue.read import ReadTree
from bot.dialogue.sentences import Sentence
from bot.review import draft_words as words
from bot.review import out_words, trial_words
from bot.review import words as review_words
from bot.review.drafting import file_of, files_of, key_of, place_of
from bot.review.publishing import title
from bot.roles import May, Role, may
from bot.shelf import Shelf, published_files
from bot.store import Version, judging, trials, versions
from bot.workshop.compared import called, in_words
from bot.workshop.lint.wording import plainly
from bot.workshop.rewording import can_be_reworded

DRAFT, WORDING, PUBLISH, SAFE, HAND, STEP = "draft:", "wording:", "publish:", "safe:", "hand:", "step:"
"""How the names of the desk's buttons begin: to look, to write and agree, to publish, for the safety owner, for files
that are handed out, and for a step that is taken out at once."""
MENU = "menu"
REFERENCE = re.compile(r"^Reference ([0-9a-f]{8})(?:-([0-9a-f]{12}))?$", re.MULTILINE)
"""The last line of a message that is to be replied to: the key of a sentence, and of the card that asked for it."""

Shown = tuple[Message, ...]


@dataclass(frozen=True)
class Who:
    """Who is at the desk: their conversation, their role, and the moment (aware)."""

    conversation: str
    role: Role
    now: datetime

    def may(self, what: May) -> bool:
        """Tell whether their role may do something."""
        return may(self.role, what)


def overview(connection: sqlite3.Connection, shelf: Shelf, who: Who) -> Shown:
    """Show how many drafts there are, each to be opened, and the ways on."""
    known = versions.drafts(connection)
    told = [words.OVERVIEW.format(drafts=len(known), versions=len(_published(shelf)))]
    if conflicts := shelf.conflicts():
        told.append(words.CONFLICT.format(files=", ".join(conflicts)))
    if out := [f"“{each.step}”" for read in files_of(shelf) for each in shelf.taken_out(read.file)]:
        told.append(out_words.OUT_NOW.format(steps=", ".join(out)))
    choices = [Choice(f"{DRAFT}one:{each.id}", short(title_of(shelf, each.file))) for each in known]
    if who.may(May.judge):
        choices.append(Choice(f"{WORDING}pages", words.BETTER))
        choices.append(Choice(HAND, words.IN_THE_FILE))
        choices.append(Choice(f"{DRAFT}versions", words.PUBLISHED))
    else:
        choices += _pages_published(shelf)
    if who.may(May.keep_safe):
        choices.append(Choice(STEP, out_words.TAKE_OUT))
    if trials.trials(connection):
        choices.append(Choice(trial_words.TRIAL, trial_words.LIST))
    return Say("\n".join(told)), ask(words.WHERE_TO, *choices)


def pages(shelf: Shelf) -> Shown:
    """Let somebody choose the page in which words are to be better."""
    return (
        ask(
            words.WHICH_PAGE,
            *(Choice(f"{WORDING}page:{key_of(read.file)}", short(read.tree.title)) for read in files_of(shelf)),
            step=f"{WORDING}pages",
        ),
    )


def to_hand_out(shelf: Shelf) -> Shown:
    """Let somebody choose the file that they would like to change: pages, then rules of the phrasing check."""
    known = {read.file: read.tree.title for read in files_of(shelf)}
    known |= {file: file for file in published_files(shelf.folder) if file.startswith("phrasing/")}
    choices = (Choice(f"{HAND}page:{key_of(file)}", short(name)) for file, name in known.items())
    return (ask(words.WHICH_FILE, *choices, step=HAND),)


def places(shelf: Shelf, key: str, card: str = "") -> Shown:
    """Let somebody choose the place in a page, for the card that asked for it where there is one."""
    read = file_of(shelf, key)
    return _places(read, card) if read is not None else (Say(words.NO_PLACE),)


def _places(read: ReadTree, card: str) -> Shown:
    behind = f":{card}" if card else ""

    def name(step: str) -> str:
        return f"{WORDING}place:{key_of(read.file, f'@{step}')}{behind}"

    choices = [
        Choice(name(step.id), short(plainly(read.tree, called(step))))
        for step in read.tree.steps
        if _sentences(read, step.id)
    ]
    title = Choice(name(""), words.THE_TITLE)
    return (ask(words.WHICH_STEP, title, *choices, step=f"{WORDING}page:{key_of(read.file)}{behind}"),)


def sentences(shelf: Shelf, key: str, card: str = "") -> Shown:
    """Let somebody choose one sentence of a place."""
    for read in files_of(shelf):
        for step in ("", *(each.id for each in read.tree.steps)):
            if key_of(read.file, f"@{step}") == key:
                name = ":".join((f"{WORDING}place", key, *([card] if card else [])))
                return (ask(words.WHICH_WORDS, *_choices(read, step, card), step=name),)
    return (Say(words.NO_PLACE),)


def to_reply(shelf: Shelf, key: str, card: str = "") -> Shown:
    """Show a sentence as a message that is to be replied to with a better one."""
    found = place_of(shelf, key)
    if found is None:
        return (Say(words.NO_PLACE),)
    read, address = found
    sentence = can_be_reworded(read)[address]
    reference = f"{key}-{card}" if card else key
    what = in_words(sentence)
    return (
        Say(
            words.REPLY.format(
                what=f"{what[0].upper()}{what[1:]}",
                at=_at(read, address),
                wording=sentence.english,
                slots=words.KEEP_SLOTS if "{" in sentence.english else "",
                key=reference,
            )
        ),
    )


def for_card(connection: sqlite3.Connection, shelf: Shelf, card_id: str) -> Shown:
    """Show the sentences of the place that a card is about; its question, ready to be replied to, comes first."""
    card = next((each for each in judging.cards(connection) if each.id == card_id), None)
    if card is None:
        return (Say(words.NO_PLACE),)
    read, step = _where(shelf, card.tree, card.step)
    if read is None:
        return (Say(words.NO_PLACE), *pages(shelf))
    if not step:
        return _places(read, card_id)
    here = _sentences(read, step)
    in_file = Choice(f"{HAND}page:{key_of(read.file)}:{card_id}", words.IN_THE_FILE)
    first = next((address for address in (f"{step}.ask", f"{step}.show") if address in here), None)
    shown = to_reply(shelf, key_of(read.file, first), card_id) if first is not None else ()
    return *shown, ask(words.OTHER_WORDS, *_choices(read, step, card_id), in_file, step=f"{WORDING}card:{card_id}")


def published(shelf: Shelf) -> Shown:
    """List the pages of which a version was published."""
    choices = _pages_published(shelf)
    return (ask(words.WHICH_VERSION, *choices, step=f"{DRAFT}versions"),) if choices else (Say(words.NO_VERSIONS),)


def version(shelf: Shelf, who: Who, key: str) -> Shown:
    """Show who published the version of a page that runs, and why; whoever may bring the one before back, can."""
    found = next((each for each in _published(shelf) if key_of(each.file) == key), None)
    if found is None:
        return (Say(words.NO_VERSIONS),)
    told = [
        words.VERSION.format(
            title=title_of(shelf, found.file), number=found.number, day=in_day(found.day), role=title(found.role)
        )
    ]
    if found.read_by:
        told.append(words.AGREED_BY.format(roles=found.read_by))
    if found.reason:
        told.append(words.BECAUSE.format(reason=review_words.REASONS.get(found.reason, found.reason)))
    told.append(words.AS_IT_CAME)
    ways = [Choice(back_name(found, who), words.BRING_BACK.format(number=found.number - 1))] if found.number > 1 else []
    if not found.file.startswith("phrasing/"):
        ways.append(Choice(f"{DRAFT}shown:{key}", words.PICTURE))
    return (
        Say(words.VERSION_HEAD),
        Say("\n".join(told), "card"),
        ask(words.WHERE_TO, *ways, Choice(DRAFT, words.BACK_TO_DRAFTS)),
    )


def back_name(found: Version, who: Who) -> str:
    """Return the name of the button that brings the version before back; it holds which one was seen to run."""
    begins = SAFE if who.may(May.keep_safe) else PUBLISH
    return f"{begins}back:{key_of(found.file)}:{found.number}"


def ask(text: str, *choices: Choice, step: str = DRAFT) -> Ask:
    """Return a question of the desk, which belongs to no session; `step` is the button that shows it once more."""
    return Ask(step, text, MENU, choices)


def in_day(day: str) -> str:
    """Return a day such as “22 November 2026”."""
    return f"{date.fromisoformat(day):%-d %B %Y}"


def _pages_published(shelf: Shelf) -> list[Choice]:
    return [
        Choice(f"{DRAFT}version:{key_of(each.file)}", short(f"{title_of(shelf, each.file)} · {each.number}"))
        for each in _published(shelf)
    ]


def _published(shelf: Shelf) -> list[Version]:
    return [each for each in shelf.running.versions.values() if not each.file.startswith("transcripts/")]


def _sentences(read: ReadTree, step: str) -> dict[str, Sentence]:
    """Return the sentences of a step by their address; of the page itself where `step` is empty."""
    found = can_be_reworded(read)
    begins = f"{step}."
    return {
        address: sentence
        for address, sentence in found.items()
        if (address.startswith(begins) if step else address in ("title", "about"))
    }


def _choices(read: ReadTree, step: str, card: str) -> Iterator[Choice]:
    seen: set[str] = set()
    for address, sentence in _sentences(read, step).items():
        name = f"{WORDING}words:{key_of(read.file, address)}"
        label = f"{in_words(sentence).removeprefix('the ')}: {plainly(read.tree, sentence.english)}"
        first = label = short(f"{label[0].upper()}{label[1:]}")
        number = 2
        while label in seen:  # two that begin alike are told apart by a number
            label, number = f"{short(first, LABEL_LIMIT - 3)} {number}", number + 1
        seen.add(label)
        yield Choice(f"{name}:{card}" if card else name, label)


def _where(shelf: Shelf, tree: str, path: str) -> tuple[ReadTree | None, str]:
    """Return the file that a walked step stands in, which may be a module's, and the step's name there."""
    dialogue = shelf.library.dialogues.get(tree)
    shelved = {**shelf.library.reads, **shelf.library.modules}
    if dialogue is None:
        return None, ""
    call, _, step = path.rpartition("/")
    owner = (dialogue.by_path[call].use or tree) if call in dialogue.by_path else tree
    read = shelved.get(owner)
    known = {each.id for each in read.tree.steps} if read is not None else set()
    return read, step if step in known else step.removesuffix("-then") if step.removesuffix("-then") in known else ""


def _at(read: ReadTree, address: str) -> str:
    step = next((each for each in read.tree.steps if each.id == address.partition(".")[0] and "." in address), None)
    return f"{read.tree.title} › {plainly(read.tree, called(step))}" if step is not None else read.tree.title


def title_of(shelf: Shelf, file: str) -> str:
    """Return what a file is called: the title of its page, or its name."""
    return next((read.tree.title for read in files_of(shelf) if read.file == file), file)


def short(label: str, most: int = LABEL_LIMIT) -> str:
    """Return a label that fits a button."""
    one_line = " ".join(label.split())
    return one_line if len(one_line) <= most else f"{one_line[: most - 1].rstrip()}…"
