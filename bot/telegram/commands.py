"""The one registry of what can be typed with a slash and what can be tapped: what it does, who may, and where.

Whoever adds something adds a row here, and its answer to a part that `bot/telegram/desk.py` is wired from. Menus, help,
the check before every answer, the role matrix of the tests and a page of the documentation come from these rows.
Nothing in them hints at anything: a menu can be seen over a shoulder.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.roles import May, Role, may


class Where(StrEnum):
    """The kinds of chat. A topic is a part of a group that has several conversations."""

    private = "private"
    group = "group"
    topic = "topic"
    any_chat = "any chat"
    """Behind the bot's name, in a chat that it is not in and does not know."""


PRIVATE = frozenset({Where.private})
GROUPS = frozenset({Where.group, Where.topic})
EVERYWHERE = PRIVATE | GROUPS
ANY_CHAT = frozenset({Where.any_chat})


@dataclass(frozen=True)
class Row:
    """One thing that can be asked for.

    `needs` is what its sender must be allowed to do; None is for anybody, strangers too. `in_session` says that it
    means something only while a conversation is open.
    """

    does: str
    needs: May | None = May.prepare
    where: frozenset[Where] = PRIVATE
    in_session: bool = False

    def open_to(self, role: Role | None, where: Where) -> bool:
        """Tell whether somebody may ask for it here. `role` is None for a stranger."""
        return where in self.where and may(role, self.needs)


@dataclass(frozen=True)
class Command(Row):
    """One command. `event` names the event of `bot.conversation.commands` that it is, `menu` puts it into the menu."""

    event: str | None = None
    menu: bool = True


COMMANDS: Mapping[str, Command] = {
    "prepare": Command("Choose what to prepare"),
    "door": Command("The short one, 90 seconds"),
    "resume": Command("Where was I?", May.prepare, EVERYWHERE, event="/resume"),
    "stop": Command("Stop, and give me my card", May.prepare, EVERYWHERE, event="/stop", in_session=True),
    "notsafe": Command("Not safe now", None, EVERYWHERE, event="/not-safe"),
    "practice": Command("Try a page with a made-up family"),
    "huddle": Command("Seven minutes for the team", May.judge, GROUPS),
    "quiz": Command("Five lines for the team", May.judge, GROUPS),
    "round": Command("Three minutes, nobody named", May.judge, GROUPS),
    "weekly": Command("Ask us once a week who leads", May.judge, GROUPS),
    "meeting": Command("The champions' meeting", May.judge, GROUPS),
    "check": Command("Look at a line before I say it", May.prepare, EVERYWHERE),
    "share": Command("Tell the champions about a line"),
    "review": Command("What waits for me to read", May.review),
    "drafts": Command("Better words, and who agrees", May.review),
    "digest": Command("For the next meeting", May.read_digest, EVERYWHERE),
    "insight": Command("What the numbers say", May.read_digest),
    "remind": Command("A reminder to come back"),
    "invite": Command("Let somebody in", May.look_after),
    "people": Command("Who is in", May.look_after),
    "tidy": Command("Clear this chat", May.belong),
    "hide": Command("Clear this chat, and wait", May.belong),
    "help": Command("How this works", May.belong, EVERYWHERE),
    "privacy": Command("What is kept, and for how long", May.belong),
    "forget": Command("Erase what is kept about me", May.belong),
    "forms": Command("Cards to print"),
    "trees": Command("Trees to work on", May.judge, menu=False),
    "withdraw": Command("Take back what I shared", May.belong, menu=False),
    "theme": Command("Name a theme", May.judge, menu=False),
    "because": Command("Why a line was pointed out", menu=False),
    "start": Command("Begin", None, menu=False),
    "plain": Command("Fewer buttons, or all of them", May.belong, menu=False),
    "language": Command("Choose a language", May.belong, menu=False),
    "back": Command("One question back", May.prepare, EVERYWHERE, event="/back", menu=False, in_session=True),
    "skip": Command("Skip this question", May.prepare, EVERYWHERE, event="/skip", menu=False, in_session=True),
    "change": Command("Change an earlier answer", event="/change", menu=False, in_session=True),
    "why": Command("Why this is asked", event="/why", menu=False, in_session=True),
    "pause": Command("Keep this until the end of tomorrow", event="/pause", menu=False, in_session=True),
}
"""Every command by name, those of the menu first, in its order."""

ALSO = {"not_safe": "notsafe", "not-safe": "notsafe", "menu": "prepare", "cancel": "stop", "settings": "privacy"} | {
    "iaith": "language"
}
"""What people type instead."""
LINKED = ("notsafe", "help", "because")
"""Commands that a deep link may carry in place of an invitation, `because` with a rule behind a hyphen."""

NOT_SAFE, UNDER_THE_CARD, ANSWER, TYPED, INLINE = "not-safe", "under-the-card", "answer", "typed", "inline"
FILE = "file"
"""Kinds of input that carry no name of a row: they are known by their shape (`bot/telegram/button.py`)."""

BUTTONS: Mapping[str, Row] = {
    NOT_SAFE: Row("Not safe now", None, EVERYWHERE),
    UNDER_THE_CARD: Row("The buttons of the emergency card", None, EVERYWHERE),
    ANSWER: Row("An answer or a control under a question", May.prepare, EVERYWHERE, in_session=True),
    TYPED: Row("A line that is typed, or anything else that is sent"),
    FILE: Row("A file that was changed, to become a draft", May.judge),
    INLINE: Row("A line behind the bot's name, in any chat", where=ANY_CHAT),
    "helplines": Row("Other numbers, for whoever was not invited", None),
    "prepare": Row("Choose what to prepare"),
    "practice": Row("Choose what to practise"),
    "tree:": Row("Begin one of the trees"),
    "go-on": Row("Whether what is open goes on"),
    "leave:": Row("Leave what is open, and begin another tree"),
    "resume": Row("Go on with what is open"),
    "form:": Row("Send a card to be printed"),
    "source:": Row("Send a tree to be worked on", May.judge),
    "remind:": Row("Ask for a reminder"),
    "later:": Row("Choose when a reminder comes, or put it off"),
    "remind-at:": Row("Have a reminder come at a moment"),
    "remind-not:": Row("Stop a reminder"),
    "review:": Row("Judge what was shared, or look at what is urgent", May.review),
    "invite:": Row("Let somebody in, as one of the roles", May.look_after),
    "uninvite:": Row("Take an invitation back", May.look_after),
    "people": Row("Who is in", May.look_after),
    "person:": Row("One of those who are in", May.look_after),
    "roles:": Row("Which other role somebody gets", May.look_after),
    "role:": Row("Give somebody another role", May.look_after),
    "out:": Row("Whether somebody is taken out", May.look_after),
    "out-yes:": Row("Take somebody out at once", May.look_after),
    "begin:": Row("Begin one of the trees of a group", May.judge, GROUPS),
    "weekly:": Row("When a group is asked each week", May.judge, GROUPS),
    "lead": Row("Go on with what is open in a group, and lead it", May.judge, GROUPS),
    "anew:": Row("Leave what is open in a group, and begin another tree", May.judge, GROUPS),
    "draft:": Row("Look at drafts, walk one, see what was published", May.review),
    "wording:": Row("Choose words, propose a draft, agree, hand back", May.judge),
    "hand:": Row("Have a file handed out, to be changed", May.judge),
    "reply:": Row("A better wording, sent as a reply to the present one", May.judge),
    "publish:": Row("Publish a draft, or bring the version before back", May.edit),
    "step:": Row("Take a step out at once, or put it back", May.keep_safe),
    "safe:": Row("Agree as safety owner, or pull a version at once", May.keep_safe),
    "insight:": Row("One picture of the numbers, or what was changed", May.read_digest),
    "trial:": Row("Look at what is being tried", May.review),
    "try:": Row("Try a draft before it is published, and decide on it", May.edit),
    "pull:": Row("Stop a trial at once, as safety owner", May.keep_safe),
    "tidy": Row("Clear this chat now", May.belong),
    "tidy-later": Row("Clear this chat tomorrow", May.belong),
    "tidy-not": Row("Leave this chat as it is", May.belong),
    "tidy-always": Row("Clear each day what is a day old", May.belong),
    "tidy-never": Row("Clear only when asked", May.belong),
    "language": Row("Choose a language", May.belong),
    "speak:": Row("Speak one of the languages", May.belong),
    "forget": Row("Whether everything about me is erased", May.belong),
    "forget-yes": Row("Erase, and keep the invitation", May.belong),
    "forget-leave": Row("Erase, and leave for good", May.belong),
    "forget-no": Row("Erase nothing", May.belong),
}
"""Every kind of button by the name that it carries. One that ends with a colon is followed by what it is about."""


def menu_of(role: Role | None, where: Where) -> dict[str, str]:
    """Return the commands of somebody's menu in one kind of chat, with what each does."""
    return {name: each.does for name, each in COMMANDS.items() if each.menu and each.open_to(role, where)}


def row_of(name: str) -> Row | None:
    """Return the row of a command with its slash, or of a kind of button; None where there is none."""
    return COMMANDS.get(name[1:]) if name.startswith("/") else BUTTONS.get(name)


def every_row() -> Iterator[tuple[str, Row]]:
    """Yield every command as it is typed, with its slash, and every kind of button."""
    yield from ((f"/{name}", row) for name, row in COMMANDS.items())
    yield from BUTTONS.items()


@dataclass(frozen=True)
class Typed:
    """A command that was typed, and what stood behind it."""

    name: str
    rest: str = ""
    whom: str = ""
    """The bot that it was typed for, where it names one."""


def command_in(text: str) -> Typed | None:
    """Return the command that a message is, or None. `/door@name` is meant for a bot of that name."""
    if not text.startswith("/"):
        return None
    word, _, rest = text[1:].partition(" ")
    name, _, whom = word.partition("@")
    name, rest = name.casefold(), rest.strip()
    linked, _, about = rest.partition("-")
    if name == "start" and linked in LINKED and (about != "") == (linked == "because"):
        return Typed(linked, about, whom.casefold())
    return Typed(ALSO.get(name, name), rest, whom.casefold())
