"""What several people say at once: who may see what of it, and what the session takes from it.

Two ways of asking. A poll is the channel's own, anonymous, and closed by whoever leads. In a private round each taps
for themselves, nobody sees what another tapped, and the group sees numbers only where enough stand behind each
(`PRACTICE.md` T17, 6.6). With fewer people than that neither is held: then the team speaks, and whoever leads taps.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from bot.conversation import events as e
from bot.conversation import group_words as words
from bot.conversation.answering import record_answer
from bot.conversation.asking import again, ask
from bot.conversation.changed import changed
from bot.conversation.effects import Hard, Say
from bot.conversation.ending import Step
from bot.conversation.session import Answer, Session
from bot.conversation.walk import Place, Walk, walk
from bot.dialogue.bundle import Dialogue
from bot.dialogue.tongue import Tongue


def voted(dialogue: Dialogue, session: Session, event: e.Voted) -> Step:
    """Take what one member says in a private round, in the place of what they said before. Says nothing to the group.

    Only when there are enough of them is the question put again, which then says so.
    """
    way = walk(dialogue, session)
    here = way.open
    if here is None or here.path != event.step or not here.step.privately or not session.gathers(here.path):
        return session, ()
    if event.option not in way.visible(here):
        return session, ()
    before = session.enough(len(session.ballots))
    session = changed(session, ballots={**session.ballots, event.by: event.option})
    return ask(dialogue, session) if session.enough(len(session.ballots)) and not before else (session, ())


def closed(dialogue: Dialogue, session: Session, event: e.Closed, since: Walk | None = None) -> Step:
    """Close the open poll or round: what most said is the answer; where that cannot be told, whoever leads is asked."""
    way = walk(dialogue, session, since)
    here = way.open
    if here is None or here.path != event.step or not session.gathers(here.path):
        return again(dialogue, session, dialogue.tongue(words.NOTHING_TO_CLOSE))
    offered = way.visible(here)
    votes: Mapping[str, int] | None = dict(event.votes) if event.votes is not None else None
    if here.step.privately:
        votes = Counter(session.ballots.values())
    session = changed(session, ballots={}, closed=(*session.closed, here.path))
    if votes is None:
        return again(dialogue, session, dialogue.tongue(words.NOT_READ), "note")
    if not session.enough(sum(votes.values())):
        return again(dialogue, session, dialogue.tongue(words.TOO_FEW), "note")
    most = max(votes.values())
    first = [name for name in offered if votes.get(name) == most]
    told = Say(_told(here, offered, votes, session, dialogue.tongue))
    hard = (Hard(here.path),) if _is_hard(here, votes) else ()
    if len(first) != 1:
        session, effects = again(dialogue, session, dialogue.tongue(words.LEVEL), "note")
        return session, (told, *hard, *effects)
    point = (Say(way.text(here.step.talk, here.scope), "card"),) if hard and here.step.talk else ()
    session, effects = record_answer(dialogue, session, way, here, Answer(options=(first[0],)))
    return session, (told, *hard, *point, *effects)


def _told(here: Place, offered: Mapping[str, str], votes: Mapping[str, int], session: Session, tongue: Tongue) -> str:
    """Return what the group is told. A poll shows its own numbers; a round's go through `numbers`."""
    if not here.step.privately:
        most = max(offered, key=lambda name: votes.get(name, 0))
        level = sum(votes.get(name) == votes.get(most) for name in offered) > 1
        return tongue(words.CLOSED) if level else tongue(words.MOST_SAID).format(answer=offered[most])
    lines, others = numbers({name: votes.get(name, 0) for name in offered}, session.least)
    told = [
        tongue(words.SAID_BY_MANY if number is None else words.SAID_BY).format(answer=offered[name], number=number)
        for name, number in lines.items()
    ]
    return "\n".join([tongue(words.ROUND_SAID), *told, *([tongue(words.OTHERS)] if others else ())])


def numbers(votes: Mapping[str, int], least: int) -> tuple[Mapping[str, int | None], bool]:
    """Return what may be shown of a round: answers with their numbers, and whether there are others.

    An answer that fewer than `least` gave is not shown, and how many answered in all never is. Whoever counts those in
    the room could take the one from the other: so where the hidden ones together are fewer than `least`, or as many as
    they can be, no number is shown either (None).
    """
    shown = {name: number for name, number in votes.items() if number >= least}
    hidden = [number for number in votes.values() if number < least]
    exact = not hidden or (len(hidden) > 1 and least <= sum(hidden) < len(hidden) * (least - 1))
    ordered = sorted(shown, key=lambda name: (-shown[name], name))
    if exact:
        return {name: shown[name] for name in ordered}, bool(hidden)
    return dict.fromkeys(name for name in votes if name in shown), bool(hidden)


def _is_hard(here: Place, votes: Mapping[str, int]) -> bool:
    """Tell whether no more than half of a quiz's votes went to what is right."""
    right = here.step.right
    return right is not None and 2 * votes.get(right, 0) <= sum(votes.values())
