"""The drafts desk: kept, agreed to, published, brought back. Every act a deed in the turn's own transaction.

As at the desk of shared lines, the names of the buttons carry all that is needed, so a restart in the middle loses
nothing, and an update that is delivered again changes nothing. What takes seconds (`bot/review/drafting.py`) is done
before the turn by whoever asks; here it is held against what is there now.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.conversation.carry_over import Edit as Class
from bot.conversation.effects import Choice, Say, message_to_json
from bot.review import draft_shown
from bot.review import draft_views as views
from bot.review import draft_words as words
from bot.review import words as review_words
from bot.review.draft_views import DRAFT, WORDING, Shown, Who
from bot.review.drafting import Drafted
from bot.review.found import Found
from bot.review.publishing import LIVED, OWNER, READER, missing, read_by, with_its_owner
from bot.shelf import Shelf, file_text
from bot.store import Deed, Draft, New, StaleDraft, Version, VersionAct, judging, versions
from bot.store.sealing import ServiceKey
from bot.store.statements import sql
from bot.store.writer import Done

_ID = 6  # bytes
Work = Callable[[sqlite3.Connection, ServiceKey], Shown]


@dataclass(frozen=True)
class DraftDesk:
    """What one person does with drafts, on the shelf as it is now."""

    shelf: Shelf
    who: Who

    def looks(self, about: str) -> Deed:
        """Return the deed behind a button that only looks: the list, a draft, what was published."""
        match about.split(":"):
            case ["one", draft_id]:
                return self._with(draft_id, lambda _, service, found: self._shown(service, found))
            case ["versions"]:
                return deed_of(lambda _, __: views.published(self.shelf))
            case ["version", key]:
                return deed_of(lambda _, __: views.version(self.shelf, self.who, key))
        return deed_of(lambda connection, _: views.overview(connection, self.shelf, self.who))

    def writes(self, about: str) -> Deed:
        """Return the deed behind a button of whoever may judge: choosing words, proposing, agreeing, dropping."""
        match about.split(":"):
            case ["pages"]:
                return deed_of(lambda _, __: views.pages(self.shelf))
            case ["page", key, *card]:
                return deed_of(lambda _, __: views.places(self.shelf, key, "".join(card)))
            case ["place", key, *card]:
                return deed_of(lambda _, __: views.sentences(self.shelf, key, "".join(card)))
            case ["words", key, *card]:
                return deed_of(lambda _, __: views.to_reply(self.shelf, key, "".join(card)))
            case ["card", card]:
                return deed_of(lambda connection, _: views.for_card(connection, self.shelf, card))
            case ["propose", draft_id, *reason]:
                return self._with(draft_id, lambda at, key, it: self._propose(at, key, it, "".join(reason)))
            case ["agree", draft_id]:
                return self._with(draft_id, lambda at, key, it: self._agree(at, key, it, READER))
            case ["lived", draft_id]:
                return self._with(draft_id, lambda at, key, it: self._agree(at, key, it, LIVED))
            case ["back", draft_id]:
                return self._with(draft_id, self._hand_back)
            case ["drop", draft_id]:
                return self._with(draft_id, self._drop)
        return self.looks("")

    def keeps_safe(self, about: str) -> Deed:
        """Return the deed behind the safety owner's yes."""
        match about.split(":"):
            case ["agree", draft_id]:
                return self._with(draft_id, lambda at, key, it: self._agree(at, key, it, OWNER))
        return self.looks("")

    def keep(self, made: Drafted, card: str = "") -> Deed:
        """Return the deed that keeps what was drafted: in one's own draft of that file, or in a new one."""

        def work(connection: sqlite3.Connection, service: ServiceKey) -> Shown:
            earlier = versions.own_draft(connection, service, self.who.conversation, made.file)
            draft_id = earlier.id if earlier is not None else secrets.token_hex(_ID)
            author = versions.token(service, draft_id, self.who.conversation)
            asked = card or (earlier.card if earlier is not None else "")
            reason = next((each.reason for each in judging.cards(connection) if each.id == asked), "")
            kept = self._draft(made, draft_id, author, reason, asked)
            versions.keep_draft(connection, kept, self.who.now)
            self._note(connection, "drafted", kept)
            return Say(words.CAME_OF_IT["kept"]), *self._shown(service, kept)

        return deed_of(work)

    def put_anew(self, draft_id: str, made: Drafted, came: str = "anew") -> Deed:
        """Return the deed that puts a draft on the version that runs now."""

        def work(connection: sqlite3.Connection, service: ServiceKey, found: Draft) -> Shown:
            if versions.token(service, found.id, self.who.conversation) != found.author:
                return (Say(words.CAME_OF_IT["gone"]),)
            kept = replace(self._draft(made, found.id, found.author, found.reason, found.card), proposed=found.proposed)
            versions.keep_draft(connection, kept, self.who.now)
            return Say(words.CAME_OF_IT[came]), *self._shown(service, kept)

        return self._with(draft_id, work)

    def publish(self, draft_id: str, checked: Found, *, moves: bool | None) -> Deed:
        """Return the deed that publishes a draft, which was `checked` against the shelf as it is.

        With None for `moves` it first asks what open conversations should do, where the edit leaves a choice.
        """

        def work(connection: sqlite3.Connection, service: ServiceKey, found: Draft) -> Shown:
            me = versions.token(service, found.id, self.who.conversation)
            held = with_its_owner(checked, self.shelf, found.file)
            if not found.proposed or checked.otherwise or missing(found, held, me):
                return Say(words.CAME_OF_IT["waits"]), *self._shown(service, found)
            if moves is None and checked.edit is not Class.breaking:
                return draft_shown.moves_offered(draft_id)
            goes = bool(moves) and checked.edit is not Class.breaking
            act = self._act(found.reason, read_by(found, self.who.role, wrote_it=me == found.author))
            try:
                numbers = versions.publish(connection, self._new(found, checked, moves=goes), act)
            except StaleDraft:
                return (Say(words.CAME_OF_IT["stale"]),)
            if found.card:
                sql.close_card(connection, id=found.card)
            versions.drop_draft(connection, found.id)
            new = next(each for each in versions.current(connection) if each.file == found.file)
            return self._published(new, words.DONE.format(title=self._title(found.file), number=numbers[found.file]))

        return self._with(draft_id, work)

    def bring_back(self, seen: Version, before: Version, checked: Found, *, moves: bool) -> Deed:
        """Return the deed that makes the version before run again, where the one that was seen still runs."""

        def work(connection: sqlite3.Connection, _: ServiceKey) -> Shown:
            again = Draft("", seen.file, seen.number, before.text, {}, "", b"", self.who.role.value)
            new = self._new(again, checked, moves=moves and checked.edit is not Class.breaking, back_to=before.number)
            try:
                numbers = versions.publish(connection, new, self._act("", ""), "brought-back")
            except StaleDraft:
                return (Say(words.CAME_OF_IT["stale"]),)
            told = words.BROUGHT_BACK.format(
                title=self._title(seen.file), back=before.number, number=numbers[seen.file]
            )
            return Say(told), views.ask(words.WHERE_TO, Choice(DRAFT, words.BACK_TO_DRAFTS))

        return deed_of(work)

    def _propose(self, connection: sqlite3.Connection, service: ServiceKey, found: Draft, reason: str) -> Shown:
        if versions.token(service, found.id, self.who.conversation) != found.author:
            return self._shown(service, found)
        why = reason or found.reason
        if why not in review_words.REASONS:
            codes = review_words.REASONS_OF["new-wording"]
            choices = [Choice(f"{WORDING}propose:{found.id}:{code}", review_words.REASONS[code]) for code in codes]
            return (views.ask(words.WHY_BETTER, *choices),)
        sql.propose_draft(connection, id=found.id, reason=why)
        self._note(connection, "proposed", replace(found, reason=why))
        shown = self._shown(service, replace(found, proposed=True, reason=why), known=True)
        return Say(words.CAME_OF_IT["proposed"]), *shown

    def _agree(self, connection: sqlite3.Connection, service: ServiceKey, found: Draft, what: str) -> Shown:
        me = versions.token(service, found.id, self.who.conversation)
        if me == found.author:
            return Say(words.CAME_OF_IT["own"]), *self._shown(service, found)
        if not found.proposed:
            return self._shown(service, found)
        sql.keep_reading(connection, draft=found.id, token=me, what=what, role=self.who.role.value)
        self._note(connection, f"agreed-{what}", found)
        again = versions.draft(connection, found.id)
        return Say(words.CAME_OF_IT["agreed"]), *self._shown(service, again or found, known=True)

    def _hand_back(self, connection: sqlite3.Connection, _: ServiceKey, found: Draft) -> Shown:
        versions.hand_back(connection, found.id)
        self._note(connection, "handed-back", found)
        return Say(words.CAME_OF_IT["back"]), *views.overview(connection, self.shelf, self.who)

    def _drop(self, connection: sqlite3.Connection, service: ServiceKey, found: Draft) -> Shown:
        if versions.token(service, found.id, self.who.conversation) != found.author:
            return self._shown(service, found)
        versions.drop_draft(connection, found.id)
        self._note(connection, "dropped", found)
        return Say(words.CAME_OF_IT["dropped"]), *views.overview(connection, self.shelf, self.who)

    def _published(self, new: Version, told: str) -> Shown:
        back = Choice(views.back_name(new, self.who), words.BRING_BACK.format(number=new.number - 1))
        ways = [back] if new.number > 1 else []
        return Say(told), views.ask(words.WHERE_TO, *ways, Choice(DRAFT, words.BACK_TO_DRAFTS))

    def _shown(self, service: ServiceKey, found: Draft, *, known: bool = False) -> Shown:
        return draft_shown.draft(service, self.shelf, self.who, found, known=known)

    def _with(self, draft_id: str, work: Callable[[sqlite3.Connection, ServiceKey, Draft], Shown]) -> Deed:
        """Return the deed that does something with a draft, or says that it is not there any more."""

        def whole(connection: sqlite3.Connection, service: ServiceKey) -> Shown:
            found = versions.draft(connection, draft_id)
            if found is None:
                return Say(words.CAME_OF_IT["gone"]), *views.overview(connection, self.shelf, self.who)
            return work(connection, service, found)

        return deed_of(whole)

    def _draft(self, made: Drafted, draft_id: str, author: bytes, reason: str, card: str) -> Draft:
        found: Mapping[str, object] = made.kept()
        role = self.who.role.value
        return Draft(draft_id, made.file, made.base, made.text, found, made.mark, author, role, reason, card)

    def _new(self, found: Draft, checked: Found, *, moves: bool, back_to: int | None = None) -> tuple[New, ...]:
        """Return the versions that are published together: the file, and the rehearsed conversations it renews."""
        folder, edit = self.shelf.folder, checked.edit.value
        first = New(found.file, found.base, found.text, file_text(folder, found.file), edit, moves, back_to)
        renewed = (
            New(file, self.shelf.number(file), text, file_text(folder, file), edit, moves=False)
            for file, text in checked.renewed.items()
        )
        return first, *renewed

    def _title(self, file: str) -> str:
        return views.title_of(self.shelf, file)

    def _act(self, reason: str, agreed: str) -> VersionAct:
        return VersionAct(self.who.role.value, reason, self.who.now, agreed)

    def _note(self, connection: sqlite3.Connection, what: str, found: Draft) -> None:
        versions.note(connection, self._act(found.reason, ""), what, found.file)


def deed_of(work: Work) -> Deed:
    """Return the deed that does some work in a turn's own transaction, and says what it returns."""

    def deed(connection: sqlite3.Connection, service: ServiceKey) -> Done[tuple[str, ...]]:
        return Done(tuple(message_to_json(message) for message in work(connection, service)))

    return deed
