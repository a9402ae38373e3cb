"""The service in Telegram, from its start to its end: what is wired to what, what runs beside, how it stops."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from random import uniform
from zoneinfo import ZoneInfo

from bot.conversation.signposts import number_lines, trusted
from bot.dialogue.bundle import Dialogue
from bot.dialogue.tongue import Tongue
from bot.library import LANGUAGE, Library, shipped
from bot.logs import Log, kind_of
from bot.metrics import Metrics
from bot.on_trial import NO_TRIALS
from bot.qr import deep_link
from bot.shelf import Shelf, rules_on
from bot.store import Running, Store, StoreProblem
from bot.telegram.api import Api, CallFailed
from bot.telegram.arrival import chat_of, is_chat
from bot.telegram.calling import Calling
from bot.telegram.desk import Desk
from bot.telegram.doorstep import Doorstep
from bot.telegram.drafting import Drafting
from bot.telegram.errands import Errands
from bot.telegram.farewell import Farewell
from bot.telegram.files import Files
from bot.telegram.flood import Flood
from bot.telegram.following import Following
from bot.telegram.gathering import Gathering
from bot.telegram.groups import Groups
from bot.telegram.heard import PLAIN, Heard
from bot.telegram.inbox import Inbox
from bot.telegram.inline import Inline
from bot.telegram.left_open import LeftOpen
from bot.telegram.listed import Listed
from bot.telegram.looking_after import LookingAfter
from bot.telegram.meaning import Meaning
from bot.telegram.noting import Noting
from bot.telegram.outbox import Delivery, Outbox
from bot.telegram.pictured import Pictures
from bot.telegram.polling import Polling
from bot.telegram.reminding import Reminding
from bot.telegram.reviewing import Reviewing
from bot.telegram.sent_files import SentFiles
from bot.telegram.showing import Showing
from bot.telegram.taking_out import TakingOut
from bot.telegram.tidy import Tidy
from bot.telegram.trying import TryingOut
from bot.telegram.urgent import Urgent
from bot.telegram.web import Server, Webhook, web
from bot.telegram.weekly import WeeklyPrompt
from bot.turn import Turns

SWEEP_EVERY = 60.0
"""Seconds between two looks at what has been kept long enough and which chats are to be cleared."""
SILENT = 180.0
"""Seconds without an answer from Telegram after which the service says that it is not ready."""
TO_FINISH, TO_SEND, TO_CLEAN = 4.0, 3.0, 1.0
"""Seconds that are left at the end for turns, for messages and for deletions: within ten together."""


@dataclass(frozen=True)
class Address:
    """Where the service listens."""

    host: str
    port: int


@dataclass(frozen=True)
class Push:
    """Where Telegram is to push updates, and what it shows with them."""

    url: str
    secret: str


class Service:
    """Everything that runs in Telegram."""

    def __init__(
        self,
        *,
        api: Api,
        turns: Turns,
        store: Store,
        library: Library,
        contacts: Mapping[str, str],
        timezone: str,
        clock: Callable[[], datetime],
        log: Log,
        metrics: Metrics,
        confirmed: Callable[[], Mapping[str, str]] = dict,
        shelf: Shelf | None = None,
        approved: Callable[[Dialogue], str | None] = lambda _: None,
        carry: Callable[[Shelf], None] = lambda _: None,
    ) -> None:
        """Take the parts that are wired. `confirmed` gives, as facts, the numbers that the organisation has checked.

        `shelf` says where `library` came from; without it, from the content that came with the program.
        `approved` says who approved a wording and when; `carry` lets approvals go on to what is published.
        """
        self._api, self._turns, self._store = api, turns, store
        self._clock, self._log, self._metrics = clock, log, metrics
        flood = Flood()
        entries = library.signposts.signposts.entries
        zone = ZoneInfo(timezone)
        meaning = Meaning(library, turns.check)

        def numbers(tongue: Tongue) -> list[str]:
            return number_lines(trusted(entries, dict(confirmed()), clock().date()), None, tongue)

        self._tidy = Tidy(api, store, flood, clock, log)
        self._heard = Heard(library)
        self._outbox = Outbox(
            api, turns, flood, clock, log, metrics, follow=store.groups.move, plain=self._heard.is_plain
        )
        self._noting = Noting(store, clock, log)
        self._urgent = Urgent(api, flood, self._heard, contacts, self._noting, log)
        self._calling = Calling(store, turns, self._outbox, self._heard, ZoneInfo(timezone), log)
        self._weekly = WeeklyPrompt(store, self._outbox, self._heard, timezone, clock)
        doorstep = Doorstep(api, flood, numbers, log)
        self.listed = Listed(api, store, library, log)
        self._farewell = Farewell(api, store, turns, self._tidy, self._outbox, flood, self._heard, log)
        self._left_open = LeftOpen(api, store, self._outbox, flood, self._heard, clock)
        self._reminding = Reminding(store, turns, self._outbox, self._heard, zone, clock, log)
        pictures = Pictures(api, flood, self._noting)
        inline = Inline(api, store, turns, self._heard, clock, log)
        self._following = Following(
            shelf or Shelf(shipped(), Running(), library, rules_on(shipped())),
            store,
            (
                lambda shelf: turns.shelve(shelf.library, shelf.rulebook, shelf.trying),
                lambda shelf: self._heard.shelve(shelf.library),
                lambda shelf: meaning.shelve(shelf.library),
                carry,
            ),
            log,
        )
        turns.shelve(turns.library, turns.rulebook, shelf.trying if shelf is not None else NO_TRIALS)
        self._trying = TryingOut(self._following, store, self._outbox, zone, clock, turns.line)
        self._showing = Showing(store, self._following, pictures, self._outbox, zone, clock, turns.line.workers)
        self.desk = Desk(
            meaning.answers(),
            Drafting(self._following, store, pictures, zone, clock).answers(),
            TakingOut(self._following, zone, clock).answers(),
            self._trying.answers(),
            self._showing.answers(),
            Errands(store, turns, self._tidy, self._outbox, doorstep, clock).answers(),
            Reviewing(store, zone, clock).answers(),
            Gathering(api, log).answers(),
            LookingAfter(store, zone, clock, lambda token: deep_link(api.name, token)).answers(),
            inline.answers(),
            self._reminding.answers(),
            self._weekly.answers(),
            Files(api, flood, self._noting, self._following, contacts, approved).answers(),
            SentFiles(api, flood, self._noting, pictures, self._following, store, zone, clock).answers(),
        )
        self._inbox = Inbox(
            turns=turns,
            store=store,
            api=api,
            outbox=self._outbox,
            calling=self._calling,
            urgent=self._urgent,
            doorstep=doorstep,
            desk=self.desk,
            groups=Groups(api, store, turns, self.desk, doorstep, self._outbox),
            listed=self.listed,
            zone=ZoneInfo(timezone),
            noting=self._noting,
            heard=self._heard,
            inline=inline,
            clock=clock,
            log=log,
            metrics=metrics,
        )
        self._polling: Polling | None = None

    async def run(self, stop: asyncio.Event, *, listen: Address | None, push: Push | None) -> None:
        """Run until `stop` is set, then bring everything to its end within ten seconds.

        Raises WrongToken, and OSError where `listen` cannot be listened on.
        """
        webhook = Webhook(self._inbox.take, push.secret, self._log) if push else None
        server = Server(web(self._metrics, self._not_ready, webhook), listen.host, listen.port) if listen else None
        try:
            # Before we listen: a push comes as soon as we do, and its turn must not overtake what waits, nor be taken
            # for a part of it.
            await self._recall_languages()
            await self._send_what_waits()
            if server is not None:
                await server.open()
            await self._until(stop, self._announce(push))
            self._polling = None if push else Polling(self._api, self._inbox.take, self._log)
            self._log.info("running", what="webhook" if push else "polling")
            running = [asyncio.create_task(self._sweep()), asyncio.create_task(self._following.run())]
            if self._polling is not None:
                running.append(asyncio.create_task(self._polling.run()))
            try:
                await self._until(stop, *running)
            finally:
                for task in running:
                    task.cancel()
                await asyncio.gather(*running, return_exceptions=True)
        finally:
            await self._finish(self._polling or webhook)
            if server is not None:
                await server.close()

    async def _until(self, stop: asyncio.Event, *work: asyncio.Task[None] | Coroutine[None, None, None]) -> None:
        """Wait for any of `work` to end, or for `stop`. Raises what the work raised."""
        stopped = asyncio.create_task(stop.wait())
        tasks = [asyncio.ensure_future(each) for each in work]
        done, _ = await asyncio.wait({stopped, *tasks}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        for task in tasks:
            if task in done:
                task.result()
            elif stop.is_set():
                task.cancel()

    async def _announce(self, push: Push | None) -> None:
        """Find out who we are, and tell Telegram how updates are to come and what the menu holds."""
        wait = 0.5
        while True:
            try:
                await self._api.open()
                if push is not None:
                    await self._api.set_webhook(push.url, push.secret)
                elif await self._api.webhook_is_set():
                    self._log.warning("webhook taken away, because updates are asked for")
                    await self._api.delete_webhook()
                await self.listed.for_everybody()
            except CallFailed as failed:
                self._log.warning("Telegram not reached", kind=failed.kind)
                await asyncio.sleep(failed.wait or uniform(wait / 2, wait))  # noqa: S311 (no secret)
                wait = min(wait * 2, 30.0)
            else:
                return

    async def _recall_languages(self) -> None:
        """Learn who chose which language, and plain pages: the emergency card and what waits come as they chose."""
        try:
            chosen: dict[str, dict[str, str]] = {}
            for name in (LANGUAGE, PLAIN):
                for conversation, value in await self._store.remembered(name):
                    chosen.setdefault(conversation, {})[name] = value
            for conversation, profile in chosen.items():
                if is_chat(conversation):
                    self._heard.note(conversation, profile)
        except StoreProblem as problem:
            self._log.warning("languages unknown", kind=kind_of(problem))  # then it comes in English

    async def _send_what_waits(self) -> None:
        """Queue what was committed but not sent before the last end, before anything new is taken."""
        count = 0
        for conversation in filter(is_chat, await self._store.waiting()):
            try:
                waiting = await self._turns.unsent(conversation)
                standing = await self._turns.standing_of(conversation)
            except StoreProblem as problem:
                self._log.error("waiting messages unreadable", kind=kind_of(problem))
                continue
            chat_id = chat_of(conversation)
            tongue = self._heard.library(chat_id).tongue
            for _, of_one in groupby(waiting, key=lambda sendable: sendable.session):
                messages = tuple(of_one)
                count += len(messages)
                self._outbox.put(Delivery(conversation, messages, page=standing.page, tongue=tongue, again=True))
        if count:
            self._log.info("messages waited", count=count)

    async def _sweep(self) -> None:
        """Do, part by part, what is due: one that cannot be done now holds up none of the others."""
        parts: tuple[Callable[[datetime], Awaitable[object]], ...] = (
            self._turns.erase_idle,
            self._store.prune,
            self._calling.again,
            self._reminding.send_due,
            self._weekly.ask_all,
            lambda _: self._left_open.take_away(),
            self._trying.see_to,
            self._showing.see_to,
            lambda _: self._farewell.say_all(),
            lambda _: self.listed.follow(),
            self._clear_due,
            lambda _: self._tidy.clear_each_day(),
        )
        while True:
            for part in parts:
                try:
                    await part(self._clock())
                except (StoreProblem, CallFailed) as problem:
                    self._log.warning("sweep will be made again", kind=kind_of(problem))
            await asyncio.sleep(SWEEP_EVERY)

    async def _clear_due(self, now: datetime) -> None:
        """Clear the chats whose time has come. Raises StoreProblem, CallFailed."""
        for conversation in await self._store.tidies_due(now):
            await self._tidy.clear(conversation, chat_of(conversation))
            self._outbox.cleared(conversation)

    async def _not_ready(self) -> str | None:
        try:
            await self._store.members()
        except StoreProblem as problem:
            return f"The store does not answer: {kind_of(problem)}."
        if self._polling is not None:
            now = asyncio.get_running_loop().time()
            if self._polling.heard is None or now - self._polling.heard > SILENT:
                return "Telegram does not answer."
        elif self._api.name is None:
            return "Telegram has not answered yet."
        return None

    async def _finish(self, way_in: Polling | Webhook | None) -> None:
        """Bring turns, messages and deletions to their end. What is left waits in the store for the next start."""
        turns = await way_in.finish(TO_FINISH) if way_in is not None else 0
        chats = await self._outbox.drain(TO_SEND)
        await self._inbox.close(TO_CLEAN)
        await self._urgent.close()
        await self._noting.close(TO_CLEAN)
        with contextlib.suppress(Exception):
            await self._api.close()
        self._log.info("stopped", count=turns + chats)
