"""Trials in the chat: begun in place of publishing, stopped with one tap, ended by themselves, decided on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.conversation.effects import Say, message_to_json
from bot.review import draft_words, trial_words
from bot.review.draft_views import Who
from bot.review.drafting import found_out, transcripts_of
from bot.review.found import Found, found_in
from bot.review.insight.disclosure import Line, publish
from bot.review.trial_desk import SETTLES, WEEKS, TrialDesk, asked
from bot.review.trial_words import PULLING, TRIAL, TRYING
from bot.roles import Role
from bot.store import Store, Trial, VersionAct
from bot.telegram.arrival import is_chat
from bot.telegram.desk import Answer, Asked
from bot.telegram.following import Following
from bot.telegram.outbox import Delivery, Outbox
from bot.telegram.when import is_day
from bot.turn import Act, Sendable, Told, Worked


@dataclass(frozen=True)
class TryingOut:
    """Answers whoever begins and decides on trials, and lets them end when their day has come."""

    following: Following
    store: Store
    outbox: Outbox
    zone: ZoneInfo
    clock: Callable[[], datetime]
    line: Line

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem."""
        return {TRIAL: self._look, TRYING: self._try, PULLING: self._pull}

    async def see_to(self, now: datetime) -> None:
        """End the trials whose day has come, and close those that are over, with their numbers. Raises StoreProblem."""
        here = now.astimezone(self.zone)
        shelf = await self.following.now()
        for trial in await self.store.trials.all():
            if trial.goes_on:
                overtaken = shelf.number(trial.file) != trial.base
                if overtaken or here.date().isoformat() >= trial.ends:
                    why = "overtaken" if overtaken else "its-day"
                    over = min(here.date(), date.fromisoformat(trial.ends))
                    await self.store.trials.end(trial, VersionAct("service", why, here), over, why)
            elif not trial.closed and here.date() >= date.fromisoformat(trial.over) + SETTLES and is_day(here):
                await self._close(trial, now)

    async def _close(self, trial: Trial, now: datetime) -> None:
        """Keep of its numbers what may be shown, and tell whoever decides."""
        said = asked(trial)
        told = await self.store.trials.close(
            trial, lambda counts: publish(counts, self.line), message_to_json(said), now
        )
        for conversation, out in told:
            if is_chat(conversation):
                self.outbox.put(Delivery(conversation, (Sendable(out.id, said, out.session_id),)))

    async def _look(self, asked: Asked) -> Act:
        return Worked((await self._desk(asked)).looks(asked.about))

    async def _try(self, asked: Asked) -> Act:
        desk = await self._desk(asked)
        match asked.about.split(":"):
            case ["weeks", draft_id]:
                return Told(desk.asks(draft_id))
            case ["aim", draft_id, weeks, aims]:
                return Told(desk.asks(draft_id, weeks, _known(aims, trial_words.AIMS)))
            case ["end", draft_id, weeks, aims, stops]:
                chosen = _known(aims, trial_words.AIMS), _known(stops, trial_words.STOPS)
                return Told(desk.asks(draft_id, weeks, *chosen, enough=True))
            case ["go", draft_id, weeks, aims, stops]:
                return await self._begin(desk, draft_id, weeks, aims, stops)
            case ["keep", trial_id]:
                return await self._keep(desk, trial_id)
        return Worked(desk.decides(asked.about))

    async def _pull(self, asked: Asked) -> Act:
        return Worked((await self._desk(asked)).pulls(asked.about))

    async def _begin(self, desk: TrialDesk, draft_id: str, weeks: str, aims: str, stops: str) -> Act:
        draft = await self.store.versions.draft(draft_id)
        chosen = _known(aims, trial_words.AIMS), _known(stops, trial_words.STOPS)
        if draft is None:
            return Told((Say(trial_words.CAME_OF_IT["gone"]),))
        if weeks not in {str(each) for each in WEEKS} or not all(chosen):
            return Told(desk.asks(draft_id, weeks, *chosen))
        found = await _checked(desk, draft.file, draft.text, draft.checked, draft.found)
        return _refused(found) or Worked(desk.begins(draft_id, found, int(weeks), *chosen))

    async def _keep(self, desk: TrialDesk, trial_id: str) -> Act:
        trial = next((each for each in await self.store.trials.all() if each.id == trial_id), None)
        if trial is None:
            return Told((Say(trial_words.CAME_OF_IT["gone"]),))
        found = await _checked(desk, trial.file, trial.text, "", trial.found)
        return _refused(found) or Worked(desk.decides(f"keep:{trial_id}", found))

    async def _desk(self, asked: Asked) -> TrialDesk:
        who = Who(asked.arrival.conversation, asked.role or Role.worker, self.clock().astimezone(self.zone))
        return TrialDesk(await self.following.now(), who)


async def _checked(desk: TrialDesk, file: str, text: str, mark: str, kept: Mapping[str, object]) -> Found:
    """Return what was found out about a text, looked at anew where the shelf has changed since."""
    shelf, today = desk.shelf, desk.who.now.date()
    if mark == await asyncio.to_thread(shelf.mark):
        return found_in(kept)
    sent = transcripts_of(kept)
    return await asyncio.to_thread(lambda: found_out(shelf, file, text, today, sent=sent))


def _refused(found: Found) -> Act | None:
    if not found.in_the_way:
        return None
    said = "\n\n".join(found.in_the_way)[: draft_words.MOST_SAID]
    return Told((Say(draft_words.NOT_PUBLISHED.format(problems=said)),))


def _known(codes: str, labels: Mapping[str, str]) -> str:
    """Return those of the codes that there are, each once: what a button carries may come from any client."""
    return "".join(code for code in dict.fromkeys(codes) if code in labels)
