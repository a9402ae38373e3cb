"""One turn, end to end: the one place where the order of work is decided.

`Turns.take` reads top to bottom: safety first, then the lane, the session, the identity guard, the engine, one commit.
Nothing is said before it is committed, except the emergency card, which needs no store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.acts import Act, Chance, Erased, Incoming, SayNow, Sendable, Started, Tapped, Told, Typed, Worked
from bot.any_line import look_at
from bot.conversation import events, words
from bot.conversation.effects import (
    Ask,
    Effect,
    Emergency,
    Plan,
    Say,
    message_from_json,
)
from bot.conversation.ending import expire
from bot.conversation.engine import advance, begin
from bot.conversation.group import facts_of_group
from bot.conversation.listening import in_one_message, listen
from bot.conversation.question import open_question
from bot.conversation.session import Mode, Session, to_json
from bot.conversation.sharing import knowing
from bot.conversation.taps import event_of_tap, in_view
from bot.dialogue.alarms import alarms_of
from bot.dialogue.bundle import Dialogue
from bot.dialogue.tongue import ENGLISH, Tongue
from bot.lanes import Lanes
from bot.library import Library
from bot.memories import Known, Memories
from bot.on_trial import NO_TRIALS, Trying
from bot.phrasing.danger import danger_in
from bot.phrasing.rulebook import Rulebook
from bot.record import CLEARED_AFTER, WELCOME, record_of
from bot.retention import Retention
from bot.returning import deed_of_returning, due_in, facts_of_returning, told_of_returning
from bot.review.insight.closing import close_what_is_over
from bot.review.insight.disclosure import Line
from bot.review.receipts import with_receipts
from bot.review.urgent import CALL
from bot.store import (
    Deed,
    Delivered,
    NobodyToCall,
    Outgoing,
    Standing,
    Store,
    StoreProblem,
)
from bot.wording import Wordings, news_of, read_back, session_in

__all__ = [
    "CLEARED_AFTER",
    "LONGEST",
    "PRIVACY_LINE",
    "SAMPLED",
    "WELCOME",
    "Act",
    "Chance",
    "Incoming",
    "SayNow",
    "Sendable",
    "Started",
    "Tapped",
    "Told",
    "Turns",
    "Typed",
    "Worked",
    "record_of",
]

PRIVACY_LINE = "privacy-line"
LONGEST = 4096
"""Characters of a typed line that are looked at, as many as Telegram lets a message have. Answers are far shorter."""
SAMPLED = 1 / 3
"""Share of sessions that chance picks for M1 (`PRACTICE.md` 3.8)."""


class Turns:
    """Takes the updates of all conversations, each in its lane."""

    def __init__(
        self,
        store: Store,
        library: Library,
        *,
        contacts: Mapping[str, str],
        timezone: str,
        chance: Chance,
        rulebook: Rulebook | None = None,
        vouched: Callable[[Dialogue], Mapping[str, str]] = lambda _: {},
        line: Line | None = None,
        retention: Retention | None = None,
    ) -> None:
        """Take the parts that are wired. `vouched` gives, as facts, what the organisation approved and confirmed.

        `line` says how many workers have to stand behind a number that is shown.
        Without a `rulebook` planned lines are not looked at. `retention` says how long things are kept.
        """
        self._store = store
        self._wordings = Wordings(library, store)
        self._contacts = contacts
        self.shelve(library, rulebook)
        self._vouched = vouched
        self._retention = retention or Retention()
        self._memories = Memories(self._retention.typed_lines)
        self._zone = ZoneInfo(timezone)
        self.line = line or Line()
        self._chance = chance
        self._lanes = Lanes()

    def shelve(self, library: Library, rulebook: Rulebook | None, trying: Trying = NO_TRIALS) -> None:
        """Go on with these trees, rules and trials. Open sessions finish on the wording they began, or are moved."""
        self._library, self.rulebook, self._trying = library, rulebook, trying
        self._wordings.shelve(library, self._trying)
        self._in_danger = danger_in(library.danger, rulebook)
        walked = (*library.walked.values(), *self._trying.walked())
        self._alarms = {pair for dialogue in walked for pair in alarms_of(dialogue)}

    @property
    def library(self) -> Library:
        """The trees as they are now."""
        return self._library

    async def take(self, incoming: Incoming, say_now: SayNow, standing: Standing | None = None) -> tuple[Sendable, ...]:
        """Take one update and return what is to be said, committed already. An update seen before says nothing.

        `standing` is what `Turns.standing_of` said where the caller holds the conversation's lane since.
        Raises StoreProblem where the turn could not be committed: nothing of it remains, and the update may come again.
        Raises UnknownTree, NotInvited where an invitation does not hold or the sender was taken out, and what a deed
        raises. None of them keeps the emergency card back, which is shown before anything that may fail.
        Of what is returned, the messages that call somebody are for another conversation.
        """
        if self.alarmed(incoming):
            await say_now()
            return await self._turn(replace(incoming, act=events.NotSafe()), None, standing)
        try:
            return await self._turn(incoming, say_now, standing)
        except NobodyToCall:
            # The last safety owner left since the worker was asked: it is known now, and asked anew.
            return await self._turn(incoming, say_now, standing)

    def alarmed(self, incoming: Incoming) -> bool:
        """Tell whether an update says that someone is not safe now.

        That is the button or the command, a danger phrase, and an answer that leads to the emergency card.
        """
        match incoming.act:
            case events.NotSafe():
                return True
            case Typed(text, None):
                return self._in_danger(text)
            case Typed(_, bool(alarm)) | Tapped(_, alarm):
                return alarm
            case events.Answered(step, options) if step is not None:
                return any(self.alarming(step, option) for option in options)
        return False

    def alarming(self, step: str, option: str) -> bool:
        """Tell whether an answer, as step path and option, leads straight to the emergency card."""
        return (step, option) in self._alarms

    async def standing_of(self, conversation: str) -> Standing:
        """Return all that a turn begins with: the open session, membership, set-up, the page that waits."""
        return await self._store.standing(conversation)

    async def _turn(
        self, incoming: Incoming, say_now: SayNow | None, standing: Standing | None = None
    ) -> tuple[Sendable, ...]:
        async with self._lanes.lane(incoming.conversation):
            # That an update was seen before shows at the commit, which then changes nothing and returns no message.
            stored = standing.session if standing else await self._store.session_of(incoming.conversation)
            if isinstance(incoming.act, Told):
                return await self._commit(incoming, None, (*incoming.act.messages, *incoming.act.remember))
            if isinstance(incoming.act, Worked):
                return await self._do(incoming, incoming.act.deed)
            session, dialogue = await self._wordings.of(stored) if stored else (None, None)
            effects: tuple[Effect, ...] = ()
            if session is not None and dialogue is not None:
                session, effects = advance(dialogue, session, events.TimedOut(self._retention), incoming.now)
            if isinstance(incoming.act, Started):
                return await self._begin(incoming, incoming.act)
            if session is None or dialogue is None or session.mode is Mode.finished:
                if not isinstance(incoming.act, events.TimedOut | events.NotSafe):
                    tongue = await self.tongue_of(incoming.conversation)
                    effects = (*effects, Say(tongue(words.NOTHING_OPEN), "closing", ("prepare",)))
                return await self._commit(incoming, session, effects, dialogue=dialogue)
            known = self._memories.of(incoming.conversation, session, incoming.now)
            event, known = self._event(incoming, incoming.act, dialogue, session, known)
            if event is None:
                asked = open_question(dialogue, session)
                effects = _in_view((asked,) if asked else (), session, incoming.act)
                return await self._commit(incoming, session, effects)
            owners = await self._store.accounts.safety_owners()
            session, event = knowing(session, owner=bool(owners), event=event)
            session, effects = advance(dialogue, session, event, incoming.now)
            if say_now and Emergency() in effects:
                await say_now()
            effects = _in_view(effects, session, incoming.act)
            said = await self._commit(incoming, session, effects, dialogue=dialogue)
            if said:  # an update seen before says nothing, and teaches nothing
                self._memories.keep(incoming.conversation, session, known, incoming.now)
            return said

    def _event(
        self, incoming: Incoming, act: Typed | Tapped | events.Event, dialogue: Dialogue, session: Session, known: Known
    ) -> tuple[events.Event | None, Known]:
        """Return the event that an act is, or None where it only turns a page of answers, and what the session knows.

        A typed line passes the identity guard here. After it, words that may be no names are known in memory only.
        """
        if isinstance(act, Typed):
            heard: events.Event | None
            heard, known = known.hears(act.text[:LONGEST], dialogue.tongue)
            if heard.removed and incoming.redacted:
                incoming.redacted()
        else:
            tapped = event_of_tap(dialogue, session, act.token) if isinstance(act, Tapped) else act
            heard, known = known.takes(tapped, dialogue.tongue)
        if self.rulebook and isinstance(heard, events.Answered) and heard.text is not None:
            flags, well = listen(dialogue, session, heard.text, self.rulebook)
            heard = replace(heard, flags=flags, well=well)
        return heard, known

    def forget(self, conversation: str) -> None:
        """Forget what is known of names in a conversation; it stands nowhere but in this process's memory."""
        self._memories.forget(conversation)

    def check(self, line: str, tongue: Tongue = ENGLISH) -> str:
        """Return what the phrasing check says of any line; nothing of the line is kept, or said again."""
        return in_one_message(look_at(line[:LONGEST], self.rulebook)[1], tongue)

    async def tongue_of(self, conversation: str) -> Tongue:
        """Return the language that somebody has chosen; it is English where nobody has."""
        return self._library.chosen(await self._store.profile(conversation)).tongue

    async def _begin(self, incoming: Incoming, started: Started) -> tuple[Sendable, ...]:
        if await self._store.seen(incoming.conversation, incoming.update_id):
            return ()  # looked at first, because a wording is kept once for each session that begins
        profile = await self._store.profile(started.led_by or incoming.conversation)
        today = incoming.now.astimezone(self._zone).date()
        session_id = self._chance.new_id()
        alone = session_id if started.led_by is None else None
        dialogue = started.draft or self._wordings.begun(started.tree, profile, alone, today)
        line_due = not await self._store.said_today(incoming.conversation, PRIVACY_LINE, today)
        due = await due_in(self._store, incoming.conversation, started, today)
        group = self._group(session_id, started) | facts_of_returning(dialogue, due)
        session, effects = begin(
            dialogue,
            session_id=session_id,
            log_id=self._chance.new_id(),
            facts=self._facts(profile) | dict(self._vouched(dialogue)) | group,
            now=incoming.now,
            privacy_line=line_due,
        )
        news = news_of(dialogue, self._library, today)
        effects = (*news, *told_of_returning(dialogue, session), *effects)
        said_today = (PRIVACY_LINE,) if line_due else ()
        said = await self._commit(incoming, session, effects, said_today, dialogue, due=due)
        self.forget(incoming.conversation)
        return said

    async def _do(self, incoming: Incoming, deed: Deed) -> tuple[Sendable, ...]:
        """Commit a deed, and return what it says."""
        local = replace(incoming, now=incoming.now.astimezone(self._zone))
        out = await self._store.commit(replace(record_of(local, None, ()), deed=deed, call=CALL))
        return tuple(_sendable(each) for each in out)

    def _group(self, session_id: str, started: Started) -> dict[str, str]:
        if started.led_by is None:
            return {}
        return facts_of_group(session_id, started.led_by, started.people, self.line.workers)

    def _facts(self, profile: Mapping[str, str]) -> dict[str, str]:
        known = dict(profile)
        known["contacts"] = "filled" if self._contacts else "missing"
        known["sampled"] = "yes" if self._chance.picked(SAMPLED) else "no"
        return known | {f"contact.{name}": value for name, value in self._contacts.items()}

    async def _commit(
        self,
        incoming: Incoming,
        session: Session | None,
        effects: tuple[Effect, ...],
        said_today: tuple[str, ...] = (),
        dialogue: Dialogue | None = None,
        last_touched: datetime | None = None,
        due: Sequence[str] = (),
    ) -> tuple[Sendable, ...]:
        """Commit all that the turn came to, in one transaction, and return its messages."""
        local = replace(incoming, now=incoming.now.astimezone(self._zone))
        tree = session.tree if session is not None else ""
        effects, shared = with_receipts(effects, tree, f"{local.now:%Y-%m}", self._chance.new_id)
        record = record_of(local, session, effects, said_today, dialogue, self._retention.cleared_after)
        record = replace(record, counting=self._trying.apart(record.counting, session, self._zone))
        call = CALL if shared else None
        deed = deed_of_returning(incoming.conversation, session, effects, local.now.date(), due)
        out = await self._store.commit(replace(record, shared=shared, last_touched=last_touched, call=call, deed=deed))
        messages = [effect for effect in effects if isinstance(effect, Say | Ask | Plan)]
        own = [row for row in out if row.calls is None]
        calls = [_sendable(row) for row in out if row.calls is not None]
        said = (Sendable(row.id, message, row.session_id) for row, message in zip(own, messages, strict=False))
        return (*said, *calls)

    async def sent(self, messages: Iterable[Sendable], delivered: Delivered | None = None) -> None:
        """Mark messages as sent, which erases them; the last one of an ended session takes its key with it.

        `delivered` says what they have become in a chat, which is noted in the same commit.
        """
        await self._store.sent([message.id for message in messages], delivered)

    async def waits(self, message: Sendable) -> bool:
        """Tell whether a message is still to be sent, or was erased meanwhile. Raises StoreProblem."""
        return await self._store.waits(message.id)

    async def unsent(self, conversation: str) -> tuple[Sendable, ...]:
        """Return what was committed but not marked sent before the process ended."""
        return tuple(_sendable(out) for out in await self._store.unsent(conversation))

    async def opened(self, standing: Standing) -> tuple[Session | None, Dialogue | None]:
        """Return the session of a standing with the wording that it walks. Raises StoreProblem."""
        return await self._wordings.of(standing.session) if standing.session is not None else (None, None)

    async def welcomed(self, conversation: str) -> bool:
        """Tell whether this person has been through set-up."""
        return WELCOME in await self._store.profile(conversation)

    async def standing(self, conversation: str) -> Session | None:
        """Return the session that is open in this conversation, or None."""
        stored = await self._store.session_of(conversation)
        return session_in(stored) if stored else None

    async def erase_idle(self, now: datetime) -> Erased:
        """Erase what has been kept long enough, as `erase_what_is_due` does, and return what went.

        Raises StoreProblem, the first one met, after all other conversations have been seen to.
        """
        erased, problems = await self.erase_what_is_due(now)
        if problems:
            raise problems[0]
        return erased

    async def erase_what_is_due(self, now: datetime) -> tuple[Erased, tuple[StoreProblem, ...]]:
        """Erase what has been kept long enough, in every conversation: typed lines, sessions, unsent messages.

        With them go the exact counts of a quarter that is over. What cannot be opened is erased when its whole time is
        over. Returns what went, and what was met on the way.
        """
        self._memories.forget_before(now - self._retention.typed_lines)
        problems: list[StoreProblem] = []
        went: list[str] = []
        for conversation in await self._store.touched_before(now - self._retention.typed_lines):
            try:
                went.append(await self._erase_idle_in(conversation, now))
            except StoreProblem as problem:
                problems.append(problem)
        overdue = await self._store.erase_overdue(now)
        unsent = await self._store.drop_unsent_before(now - self._retention.messages)
        await close_what_is_over(self._store, now.astimezone(self._zone).date(), self.line)
        return Erased(went.count("typed lines"), went.count("session") + overdue, unsent), tuple(problems)

    async def _erase_idle_in(self, conversation: str, now: datetime) -> str:
        """Return what time erases in one conversation: "typed lines", "session", or "" for nothing."""
        async with self._lanes.lane(conversation):
            stored = await self._store.session_of(conversation)
            if stored is None:
                return ""
            session, dialogue = await self._wordings.of(stored)
            left, effects = expire(dialogue, session, self._retention, now)
            if to_json(left) == stored.state:
                return ""
            # Filed under the worker's own last sign of life, which the next look at the clock counts from.
            idle = Incoming(conversation, f"idle:{now.isoformat()}", events.TimedOut(), session.touched)
            await self._commit(idle, left, effects, dialogue=dialogue, last_touched=stored.touched)
            if left == session:
                return ""  # moved to a newer wording, and nothing erased
            return "session" if left.mode is Mode.finished else "typed lines"


def _sendable(out: Outgoing) -> Sendable:
    return Sendable(out.id, read_back(message_from_json, out.body), out.session_id, out.calls)


def _in_view(effects: tuple[Effect, ...], session: Session, act: Act) -> tuple[Effect, ...]:
    """Keep the part of a list in view that was tapped: in what is committed, so that it outlives a restart."""
    return in_view(effects, session.id, act.token, act.part) if isinstance(act, Tapped) else effects
