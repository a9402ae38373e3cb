"""The champions' desk: one shared line at a time, judged blind by two, then the meeting, cards and themes.

Every screen is a deed: it is read, decided and answered in the turn's own transaction, so a redelivered tap changes
nothing. The names of the buttons carry all that is needed, so a restart in the middle loses nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.anonymise import guard
from bot.anonymise.hold_gate import holds
from bot.conversation.effects import Ask, Choice, Message, Plan, Say, message_to_json
from bot.conversation.share_words import ABOUT_LABELS
from bot.conversation.sharing import clean
from bot.library import Library
from bot.review import words
from bot.review.agreement import in_words
from bot.review.draft_views import WORDING
from bot.store import Deed, IssueCard, SharedLine, judging
from bot.store.calling import safety_owners
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.writer import Done

MENU = "menu"
"""The kind of a question that belongs to no session."""
REVIEW = "review:"
"""How the name of every button of the desk begins; what it is about follows."""
MOST_SHOWN = 5
THEME_LIMIT = 40
"""Characters of a theme's name, so that it fits a list."""

Shown = tuple[Message, ...]
Work = Callable[[sqlite3.Connection, ServiceKey], tuple[Shown, bool]]


@dataclass(frozen=True)
class Desk:
    """What one person sees of the champions' work, and does in it."""

    library: Library
    conversation: str
    now: datetime
    safety: bool = False
    """For the safety owner, who sees urgent lines and nothing else."""

    def answer(self, about: str) -> Deed:
        """Return the deed for a button's name behind `review:`, or for the command where it is empty.

        What no button of ours says is answered as the command.
        """
        return _deed(lambda connection, service: self._answer(connection, service, about.split(":")))

    def theme(self, name: str) -> Deed:
        """Return the deed that keeps a theme of that name, once the identity guard and the hold gate let it pass."""
        return _deed(lambda connection, _: ((Say(_new_theme(connection, name)),), False))

    def _answer(self, connection: sqlite3.Connection, service: ServiceKey, about: list[str]) -> tuple[Shown, bool]:
        if self.safety:
            return self._urgent(connection, about)
        match about:
            case ["line", line_id, verdict] if verdict in words.REASONS_OF:
                return _why(f"line:{line_id}", verdict), False
            case ["line" | "met", _, "urgent"] if not safety_owners(connection):
                return (Say(words.NO_SAFETY_OWNER), *self._overview(connection)), False
            case ["line", line_id, "urgent"]:
                return self._judged(connection, service, line_id, "urgent", "not-safe")
            case ["line", line_id, verdict, reason] if reason in words.REASONS_OF.get(verdict, ()):
                return self._judged(connection, service, line_id, verdict, reason)
            case ["meeting"]:
                return self._meeting(connection), False
            case ["met", line_id, verdict] if verdict in words.REASONS_OF:
                return _why(f"met:{line_id}", verdict), False
            case ["met", line_id, verdict, reason] if reason in words.REASONS_OF.get(verdict, ()):
                came = judging.settle_in_meeting(connection, line_id, verdict, reason, self.now)
                return (Say(words.CAME_OF_IT[came]), *self._meeting(connection)), came == "destroyed"
            case ["met", line_id, "urgent"]:
                came = judging.settle_in_meeting(connection, line_id, "urgent", "not-safe", self.now)
                return (Say(words.CAME_OF_IT[came]), *self._meeting(connection)), False
            case ["cards"]:
                return self._cards(connection), False
            case ["themes"]:
                return _themes(connection), False
            case ["sort"]:
                return self._sort(connection), False
            case ["sort", line_id, theme]:
                came = "merged" if judging.merge(connection, line_id, theme) else "gone"
                return (Say(words.CAME_OF_IT[came]), *self._sort(connection)), False
            case ["more"]:
                return self._overview(connection), False
        return self._next(connection, service), False

    def _next(self, connection: sqlite3.Connection, service: ServiceKey) -> Shown:
        """Show the next line to judge, or what else there is."""
        line = judging.next_to_judge(connection, service, self.conversation)
        if line is None:
            return (Say(words.NOTHING_TO_JUDGE), *self._overview(connection))
        choices = [Choice(f"{REVIEW}line:{line.id}:{name}", label) for name, label in words.VERDICTS.items()]
        return (
            Say(self._line(line)),
            _ask(words.WHAT_OF_IT, *choices, Choice(f"{REVIEW}more", words.MORE)),
        )

    def _judged(
        self, connection: sqlite3.Connection, service: ServiceKey, line_id: str, verdict: str, reason: str
    ) -> tuple[Shown, bool]:
        came = judging.judge(connection, service, self.conversation, line_id, verdict, reason, self.now)
        if came == "settled" and (card := judging.card_of(connection, line_id)) is not None:
            drafts = Choice(f"{WORDING}card:{card}", words.BETTER_WORDS_NOW)
            return (Say(words.CAME_OF_IT[came]), _ask(words.WHERE_TO, drafts, *_further())), False
        return (Say(words.CAME_OF_IT[came]), *self._next(connection, service)), came == "destroyed"

    def _meeting(self, connection: sqlite3.Connection) -> Shown:
        waiting = judging.lines_in(connection, "meeting")
        if not waiting:
            return (Say(words.NO_MEETING), *self._overview(connection))
        line = waiting[0]
        one, other = (
            f"“{words.VERDICTS[verdict]}” ({words.REASONS[reason]})"
            for verdict, reason in judging.judgements_of(connection, line.id)
        )
        choices = [Choice(f"{REVIEW}met:{line.id}:{name}", label) for name, label in words.VERDICTS.items()]
        asked = words.DIFFERED.format(one=one, other=other)
        return Say(self._line(line)), _ask(asked, *choices, Choice(f"{REVIEW}more", words.MORE))

    def _overview(self, connection: sqlite3.Connection) -> Shown:
        """Say how much there is of everything, and how far two people agree."""
        told = [
            words.OVERVIEW.format(
                lines=sql.count_in(connection, state="open"),
                meeting=sql.count_in(connection, state="meeting"),
                cards=sql.count_cards(connection),
                themes=len(judging.themes(connection)),
            )
        ]
        for quarter, pairs in sorted(judging.agreement(connection).items())[-2:]:
            told.append(words.AGREEMENT.format(quarter=quarter, rate=in_words(pairs)))
        if times := sql.destroyed(connection):
            told.append(words.DESTROYED.format(times=times))
        places = {
            "next": words.TO_JUDGE,
            "meeting": words.MEETING,
            "cards": words.CARDS,
            "themes": words.THEMES,
            "sort": words.SORT,
        }
        return (
            Say("\n".join(told)),
            _ask(words.WHERE_TO, *(Choice(f"{REVIEW}{name}", label) for name, label in places.items())),
        )

    def _cards(self, connection: sqlite3.Connection) -> Shown:
        found = judging.cards(connection)[:MOST_SHOWN]
        shown = [Say(f"{number}. {self._card(card)}", "card") for number, card in enumerate(found, start=1)]
        drafts = [
            Choice(f"{WORDING}card:{card.id}", words.BETTER_WORDS.format(number=number))
            for number, card in enumerate(found, start=1)
        ]
        if not shown:
            return (Say(words.NO_CARDS), *self._overview(connection))
        return Say(words.CARDS_HEAD), *shown, _ask(words.WHERE_TO, *drafts, Choice(f"{REVIEW}more", words.MORE))

    def _sort(self, connection: sqlite3.Connection) -> Shown:
        """Show a settled line and the themes that it could be part of."""
        known, waiting = judging.themes(connection), judging.without_theme(connection)
        if not known or not waiting:
            return (Say(words.NO_THEMES if not known else words.NOTHING_TO_SORT), *self._overview(connection))
        line = waiting[0]
        choices = [Choice(f"{REVIEW}sort:{line.id}:{theme.id}", theme.name) for theme in known]
        return Say(self._line(line)), _ask(
            words.WHICH_THEME, *choices, Choice(f"{REVIEW}more", words.MORE), step="sort"
        )

    def _urgent(self, connection: sqlite3.Connection, about: list[str]) -> tuple[Shown, bool]:
        said: tuple[Say, ...] = ()
        if len(about) == 3 and about[0] == "seen" and about[2] in ("erase", "card"):
            came = judging.dealt_with(connection, about[1], card=about[2] == "card", now=self.now)
            said = (Say(words.CAME_OF_IT[came]),)
        if about == ["later"]:
            return (Say(words.URGENT_KEPT),), False
        waiting = judging.lines_in(connection, "urgent")
        if not waiting:
            return (*said, Say(words.NO_URGENT)), bool(said)
        line = waiting[0]
        asked = _ask(
            words.URGENT_WHAT,
            Choice(f"{REVIEW}seen:{line.id}:erase", words.DEALT_WITH),
            Choice(f"{REVIEW}seen:{line.id}:card", words.DEALT_WITH_CARD),
            Choice(f"{REVIEW}later", words.LATER),
        )
        return (*said, Say(words.URGENT), Say(self._line(line)), asked), bool(said)

    def _line(self, line: SharedLine) -> str:
        shown = [words.WHERE_NOBODY_LOOKS, words.LINE.format(text=line.text)]
        if line.comment:
            shown.append(words.LINE_COMMENT.format(comment=line.comment))
        tree, question = self._where(line.tree, line.step)
        shown.append(
            words.LINE_FROM.format(about=ABOUT_LABELS.get(line.about, line.about), tree=tree, question=question)
        )
        return "\n\n".join(shown)

    def _card(self, card: IssueCard) -> str:
        tree, question = self._where(card.tree, card.step)
        wants, reason = words.WANTS[card.wants], words.REASONS[card.reason]
        evidence = words.CARD_BARE if card.text is None else words.CARD_EVIDENCE.format(text=card.text)
        return "\n".join((words.CARD.format(wants=wants, reason=reason, tree=tree, question=question), evidence))

    def _where(self, tree: str, step: str) -> tuple[str, str]:
        """Return where a line was typed, in words; by its names where that place is there no more."""
        dialogue = self.library.dialogues.get(tree)
        if dialogue is None:
            return tree, step or "–"
        found = dialogue.by_path.get(step)
        return dialogue.tree.title, (found.ask or step) if found is not None else step or "–"


def _further() -> tuple[Choice, ...]:
    return Choice(f"{REVIEW}next", words.TO_JUDGE), Choice(f"{REVIEW}more", words.MORE)


def _why(about: str, verdict: str) -> Shown:
    choices = [Choice(f"{REVIEW}{about}:{verdict}:{name}", words.REASONS[name]) for name in words.REASONS_OF[verdict]]
    return (_ask(words.WHY.format(verdict=words.VERDICTS[verdict]), *choices),)


def _themes(connection: sqlite3.Connection) -> Shown:
    known = judging.themes(connection)
    told = "\n".join(words.THEME.format(name=theme.name, lines=theme.lines) for theme in known)
    return (Say(f"{words.THEMES_HEAD}\n{told}\n\n{words.THEME_WHAT}" if known else words.NO_THEMES),)


def _new_theme(connection: sqlite3.Connection, name: str) -> str:
    plain = clean(guard(name).text)[:THEME_LIMIT].strip()
    if not plain:
        return words.THEME_WHAT
    doubtful = next(iter(holds(plain)), None)
    if doubtful is not None:
        return words.THEME_DOUBT.format(word=doubtful.shown)
    return words.THEME_KEPT.format(name=plain) if judging.new_theme(connection, plain) else words.THEME_THERE


def _ask(text: str, *choices: Choice, step: str = "next") -> Ask:
    return Ask(f"{REVIEW}{step}", text, MENU, choices)


def _staying(message: Message) -> Message:
    """Return a message of the desk as one that is not to be passed on: what was shared, was shared with champions."""
    return message if isinstance(message, Plan) else replace(message, stays=True)


def _deed(work: Work) -> Deed:
    def deed(connection: sqlite3.Connection, service: ServiceKey) -> Done[tuple[str, ...]]:
        shown, erased = work(connection, service)
        return Done(tuple(message_to_json(_staying(message)) for message in shown), erased=erased)

    return deed
