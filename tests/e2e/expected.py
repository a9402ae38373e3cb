"""What a terminal has to say next, worked out beside it: the pure engine given the same answers, without any store.

The program under test and this page share the engine and the words; what they do not share is everything that a kill
can hurt: the store, the turn, the lanes, what was committed, said and marked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.conversation import events
from bot.conversation.effects import Ask, Effect, Finish, Message, Plan, Remember, Say
from bot.conversation.engine import advance, begin
from bot.conversation.listening import listen
from bot.conversation.plain import as_lines
from bot.conversation.session import Session
from bot.counted import counting_of
from bot.dialogue.bundle import Dialogue
from bot.library import Library
from bot.store import Cell
from bot.terminal.commands import act_of
from bot.turn import WELCOME, Typed
from tests import content

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Stand:
    """Where a worker stands once a turn is committed. Without a session nothing is open."""

    session: Session | None = None
    profile: Mapping[str, str] = field(default_factory=dict)
    counted: tuple[tuple[str, str, str], ...] = ()
    """Tree, step and what of everything that was counted, in order."""
    once: frozenset[Cell] = frozenset()
    """In which cells the open session has been counted, where it counts once."""
    over: bool = False
    """The visit has been walked to its end."""
    kills: tuple[str, ...] = ()
    """Where each kill on the way here fell."""
    repeated: int = 0
    """The most messages that came again after one kill."""


@dataclass(frozen=True)
class TurnSaid:
    """One turn: where it leaves the worker, and what it says."""

    after: Stand
    messages: tuple[Message, ...]


@dataclass(frozen=True)
class Block:
    """What is said between two lines of the worker. The first turn was committed by an earlier run of the program."""

    turns: tuple[TurnSaid, ...]

    @property
    def text(self) -> bytes:
        """The bytes on the screen."""
        return as_bytes(message for turn in self.turns for message in turn.messages)

    @property
    def after(self) -> Stand:
        """Where the worker stands when all of it is said."""
        return self.turns[-1].after

    @property
    def asked(self) -> Ask | None:
        """The last question in it; None where there is none, as in the answer to “Why ask?”."""
        asked = [message for turn in self.turns for message in turn.messages if isinstance(message, Ask)]
        return asked[-1] if asked else None

    @property
    def has_card(self) -> bool:
        """Whether the plan card is shown."""
        return any(isinstance(message, Plan) for turn in self.turns for message in turn.messages)


def as_bytes(messages: Iterable[Message]) -> bytes:
    """Return messages as the plain screen writes them."""
    return "".join(f"{as_lines(message)}\n\n" for message in messages).encode()


def after_a_kill(block: Block, said: bytes) -> Iterator[tuple[Stand, tuple[Message, ...]]]:
    """Yield what the store may hold when the program was killed with `said` on the screen, with its unsent messages.

    A message is on the screen before it is marked as sent, so the last one may come again; no other may, and none may
    be missing. Nothing is yielded where `said` is not the beginning of the block.
    """
    before = b""
    for number, turn in enumerate(block.turns):
        for here in range(len(turn.messages) + 1):
            if before + as_bytes(turn.messages[:here]) == said:
                instant = _instant(number, here, len(turn.messages))
                for repeats in range(2 if here else 1):
                    stand = replace(
                        turn.after,
                        kills=(*turn.after.kills, instant),
                        repeated=max(turn.after.repeated, repeats),
                    )
                    yield stand, turn.messages[here - repeats :]
        before += as_bytes(turn.messages)


def _instant(turn: int, messages_seen: int, messages: int) -> str:
    if messages_seen == messages:
        return "waiting for a line" if turn else "before the commit"
    return "between messages" if messages_seen else "between commit and screen"


class Expected:
    """Works out blocks for `beforehand chat TREE` in plain lines."""

    def __init__(self, library: Library, tree: str) -> None:
        self._library = library
        self._tree = tree

    def started(self, stand: Stand, unsent: tuple[Message, ...] = ()) -> tuple[Block, ...]:
        """Return what the program may say when it is started on this stand; chance decides between several."""
        said = unsent if stand.session is None else tuple(m for m in unsent if not isinstance(m, Ask))
        first = TurnSaid(stand, said)
        if stand.session is not None:
            return (Block((first, self._turn(stand, events.Resumed()))),)
        return tuple(Block((first, turn)) for turn in self._begun(stand))

    def answered(self, stand: Stand, asked: Ask, line: str) -> tuple[Block, ...]:
        """Return what the program may say to a line."""
        act = act_of(line, asked, NOW + timedelta(days=1))
        assert act is not None
        event = self._typed(stand, act.text) if isinstance(act, Typed) else act
        first, turn = TurnSaid(stand, ()), self._turn(stand, event)
        if turn.after.session is not None or turn.after.over:
            return (Block((first, turn)),)
        return tuple(Block((first, turn, begun)) for begun in self._begun(turn.after))

    def _typed(self, stand: Stand, line: str) -> events.Answered:
        """Return the event of a typed line in which the identity guard finds nothing, with what the check finds."""
        if stand.session is None:
            return events.Answered(text=line)
        flags, well = listen(self._library.dialogue(stand.session.tree), stand.session, line, content.rulebook())
        return events.Answered(text=line, flags=flags, well=well)

    def _begun(self, stand: Stand) -> Iterator[TurnSaid]:
        if WELCOME not in stand.profile:
            yield self._begin(stand, WELCOME, "no", privacy_line=True)
            return
        # Chance samples one in three for M1; the line about names is due again when midnight has passed.
        for sampled in ("yes", "no"):
            for due in (False, True):
                yield self._begin(stand, self._tree, sampled, privacy_line=due)

    def _begin(self, stand: Stand, tree: str, sampled: str, *, privacy_line: bool) -> TurnSaid:
        facts = {**stand.profile, "contacts": "missing", "sampled": sampled}
        session, effects = begin(
            self._library.dialogue(tree), session_id="s", log_id="l", facts=facts, now=NOW, privacy_line=privacy_line
        )
        return _said(replace(stand, once=frozenset()), session, effects, self._library.dialogue(tree))

    def _turn(self, stand: Stand, event: events.Event) -> TurnSaid:
        assert stand.session is not None
        dialogue: Dialogue = self._library.dialogue(stand.session.tree)
        session, effects = advance(dialogue, stand.session, event, NOW)
        return _said(stand, session, effects, dialogue)


def _said(stand: Stand, session: Session, effects: tuple[Effect, ...], dialogue: Dialogue) -> TurnSaid:
    finished = any(isinstance(effect, Finish) for effect in effects)
    remembered = {effect.fact: effect.value for effect in effects if isinstance(effect, Remember)}
    if finished and session.tree == WELCOME:
        remembered[WELCOME] = "yes"
    counting = counting_of(dialogue, session, effects, f"{NOW:%Y-%m}")
    once = [cell for cell in counting.once if cell not in stand.once] if counting else []
    after = replace(
        stand,
        session=None if finished else session,
        profile={**stand.profile, **remembered},
        counted=(*stand.counted, *_counted((*once, *(counting.tallied if counting else ())))),
        once=frozenset() if finished else stand.once.union(once),
        over=finished and session.tree != WELCOME,
    )
    return TurnSaid(after, tuple(effect for effect in effects if isinstance(effect, Say | Ask | Plan)))


def _counted(cells: Iterable[Cell]) -> Iterator[tuple[str, str, str]]:
    # How long a session took is the machine's affair here.
    return ((cell.tree, cell.step, cell.what) for cell in cells if not cell.what.startswith("done:"))
