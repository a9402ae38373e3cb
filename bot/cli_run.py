"""From the command line to the service in Telegram: settings, content, signals, and a line for each start and end."""

from __future__ import annotations

import asyncio
import signal
import sys

from bot.alone import SERVICE, alone
from bot.app import shelf_of
from bot.app_telegram import run_in_telegram
from bot.contacts import read_contacts
from bot.dialogue.fault import Unreadable
from bot.logs import Log, open_log
from bot.settings import Settings


def run_service() -> None:
    """Run until SIGTERM or SIGINT. Raises what `bot.cli` puts into plain words."""
    settings = Settings()
    shelf = shelf_of(settings)
    for fault in shelf.library.faults:
        sys.stderr.write(f"Left out: {fault}\n")
    try:
        contacts = read_contacts(settings.data)
    except Unreadable as problem:
        for fault in problem.faults:
            sys.stderr.write(f"Left out: {fault}\n")
        contacts = {}
    log = open_log()

    async def until_told() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, stop.set)
        loop.set_exception_handler(lambda _, context: _name(log, context.get("exception")))
        await run_in_telegram(settings, shelf, contacts, log, stop)

    with alone(settings.data, SERVICE):
        asyncio.run(until_told())


def _name(log: Log, problem: BaseException | None) -> None:
    """Tell by its kind alone what nobody awaited."""
    log.error("background failure", kind=type(problem).__name__)
