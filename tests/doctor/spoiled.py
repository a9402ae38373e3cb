"""How each check comes to each of its outcomes: what is spoiled, and what the doctor then says."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from bot.alone import SERVICE, alone
from bot.library import shipped
from bot.store import Store
from tests.doctor.api import ME, NO_WEBHOOK, nobody_listens
from tests.doctor.world import NOW, World
from tests.store.given import change, set_mode

Spoil = Callable[[World], None]


@contextmanager
def a_program_that_holds_the_database(world: World) -> Iterator[int]:
    """Another process that keeps the database to itself; gives its number."""
    code = (
        "import sqlite3, sys\n"
        "other = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "other.execute('BEGIN IMMEDIATE')\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    file = str(world.data / "beforehand.sqlite3")
    with subprocess.Popen(
        [sys.executable, "-c", code, file], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield other.pid
        finally:
            other.communicate("")


@contextmanager
def the_service_running(world: World) -> Iterator[None]:
    with alone(world.data, SERVICE):
        yield


def nothing(_: World) -> None:
    """Leave everything as it should be."""


def setting(name: str, value: object) -> Spoil:
    return lambda world: world.settings.update({name: value})


def answering(method: str, result: object, status: int = 200) -> Spoil:
    return lambda world: world.api.answer(method, result, status)


def unreachable(world: World) -> None:
    with nobody_listens() as address:
        world.settings["telegram_api_url"] = address


def no_token(world: World) -> None:
    del world.settings["telegram_token"]


def open_to_others(name: str) -> Spoil:
    return lambda world: set_mode(world.data / name, 0o644 if name else 0o755)


def a_key_in_the_settings(world: World) -> None:
    world.settings["secret_key"] = "a key for tests, as long as it has to be"


def no_key_file(world: World) -> None:
    (world.data / "secret.key").unlink()


def a_key_in_the_settings_alone(world: World) -> None:
    no_key_file(world)
    a_key_in_the_settings(world)


def noise_for_a_database(world: World) -> None:
    (world.data / "beforehand.sqlite3").write_bytes(b"noise" * 1000)


def a_newer_database(world: World) -> None:
    change(world.data, "PRAGMA user_version = 99")


def an_older_database(world: World) -> None:
    change(world.data, "PRAGMA user_version = 1")


def a_lost_data_folder(world: World) -> None:
    world.settings["data"] = world.folder / "elsewhere"


def a_file_for_a_data_folder(world: World) -> None:
    (world.folder / "file").write_text("mine")
    world.settings["data"] = world.folder / "file"


def free(amount: int) -> Spoil:
    return lambda world: setattr(world, "free", amount)


def clock_ahead(seconds: float) -> Spoil:
    return lambda world: setattr(world, "clock_ahead", timedelta(seconds=seconds))


def no_date(world: World) -> None:
    world.api.date = None


def many_invitations(world: World) -> None:
    async def invite() -> None:
        store = await Store.open(world.data)
        for _ in range(26):
            await store.make_invitation(NOW, timedelta(days=1))
        await store.close()

    asyncio.run(invite())


def updates_that_failed(world: World) -> None:
    async def give_up() -> None:
        store = await Store.open(world.data)
        await store.set_aside("c-1", "u-1", "KeyError", NOW)
        await store.set_aside("c-2", "u-2", "KeyError", NOW)
        await store.close()

    asyncio.run(give_up())


def unconfirmed_numbers(world: World) -> None:
    shutil.copy(shipped() / "signposts.yaml", world.content)


def a_broken_tree(world: World) -> None:
    (world.content / "trees" / "broken.yaml").write_text("id: [", "utf-8")


def broken_numbers(world: World) -> None:
    (world.content / "signposts.yaml").write_text("entries: [", "utf-8")


def no_content(world: World) -> None:
    world.settings["dialogues"] = world.folder


def a_contact_missing(world: World) -> None:
    (world.data / "contacts.yaml").write_text("duty: 07700 900111\n", "utf-8")


def contacts_that_cannot_be_read(world: World) -> None:
    (world.data / "contacts.yaml").write_text("dutty: 07700 900111\n", "utf-8")


def webhook_info(**given: object) -> Spoil:
    return answering("getWebhookInfo", NO_WEBHOOK | given)


def pushed_to(address: str, **info: object) -> Spoil:
    def spoil(world: World) -> None:
        world.settings["webhook_url"] = address
        world.api.answer("getWebhookInfo", NO_WEBHOOK | info)

    return spoil


def named(**given: object) -> Spoil:
    return answering("getMe", ME | given)


def _no_name_of_its_own(world: World) -> None:
    """A server that knows no getMyName: what getMe says is looked at."""
    world.api.answer("getMyName", None, 501)
    world.api.answer("getMe", ME | {"first_name": "Child Helper"})


HOOK = "https://bot.example.org/telegram"

SPOILED: dict[tuple[str, str], list[tuple[Spoil, str]]] = {
    ("settings", "ok"): [
        (nothing, "the service asks Telegram for updates"),
        (lambda world: world.settings.update(webhook_url=HOOK, webhook_secret="s" * 16), "Telegram pushes updates"),
        (lambda world: world.settings.update(telegram_api_url="http://localhost:8081"), "fit each other"),
        (
            lambda world: world.settings.update(webhook_url="http://bot.internal/telegram", webhook_secret="s" * 16),
            "Telegram pushes updates",
        ),
    ],
    ("settings", "warning"): [(setting("telegram_api_url", "http://api.example.org"), "travel in the open")],
    ("settings", "problem"): [
        (
            lambda world: world.settings.update(
                telegram_api_url="https://api.telegram.org", webhook_url="http://bot.example.org"
            ),
            "does not begin with https",
        ),
        (setting("webhook_url", HOOK), "without BEFOREHAND_WEBHOOK_SECRET"),
    ],
    ("data folder", "ok"): [(nothing, "is there")],
    ("data folder", "warning"): [
        (a_lost_data_folder, "There is no folder"),
        (open_to_others(""), "may look into"),
    ],
    ("data folder", "problem"): [
        (a_file_for_a_data_folder, "is a file where the data folder belongs"),
    ],
    ("secret key", "ok"): [
        (nothing, "for its owner only"),
        (no_key_file, "made at the first start"),
        (a_key_in_the_settings_alone, "comes from BEFOREHAND_SECRET_KEY"),
    ],
    ("secret key", "warning"): [(a_key_in_the_settings, "holds a key too")],
    ("secret key", "problem"): [(open_to_others("secret.key"), "may read the key")],
    ("disk", "ok"): [(free(500_000_000), "500 MB are free")],
    ("disk", "warning"): [(free(499_999_999), "MB are free"), (free(50_000_000), "50 MB are free")],
    ("disk", "problem"): [(free(49_999_999), "No turn is taken"), (free(0), "0 MB are free")],
    ("database", "ok"): [
        (nothing, "is sound; its tables are version 2, the newest"),
        (a_lost_data_folder, "There is no database yet"),
    ],
    ("database", "warning"): [(an_older_database, "The tables are version 1")],
    ("database", "problem"): [
        (noise_for_a_database, "not a database or is damaged"),
        (a_newer_database, "made by a newer Beforehand"),
    ],
    ("lock", "ok"): [(nothing, "Nobody keeps"), (a_lost_data_folder, "Nobody keeps")],
    ("lock", "passed over"): [(noise_for_a_database, "see “database”")],
    ("invitations", "ok"): [(nothing, "0 invitations are open"), (a_lost_data_folder, "0 invitations are open")],
    ("invitations", "warning"): [(many_invitations, "26 invitations are open")],
    ("invitations", "passed over"): [(noise_for_a_database, "see “database”")],
    ("set aside", "ok"): [(nothing, "no update was set aside"), (a_lost_data_folder, "no update was set aside")],
    ("set aside", "warning"): [(updates_that_failed, "2 updates of the last 30 days")],
    ("set aside", "passed over"): [(a_newer_database, "see “database”")],
    ("dialogues", "ok"): [(nothing, "can be walked")],
    ("dialogues", "problem"): [
        (a_broken_tree, "1 file of content cannot be used: trees/broken.yaml"),
        (no_content, "There are no dialogue trees"),
    ],
    ("approval", "warning"): [(nothing, "all content is draft wording")],
    ("approval", "passed over"): [(no_content, "see “dialogues”")],
    ("numbers", "ok"): [(nothing, "are confirmed")],
    ("numbers", "warning"): [(unconfirmed_numbers, "were never confirmed: police-not-urgent, england")],
    ("numbers", "passed over"): [(no_content, "see “dialogues”"), (broken_numbers, "see “dialogues”")],
    ("contacts", "ok"): [(nothing, "All local contacts")],
    ("contacts", "warning"): [
        (a_contact_missing, "missing: out-of-hours, safeguarding-lead, specialist, lone-worker, champion"),
        (a_lost_data_folder, "missing: duty, "),
    ],
    ("contacts", "problem"): [(contacts_that_cannot_be_read, "are left out: contacts.yaml:1:1")],
    ("reachable", "ok"): [(nothing, "answers"), (no_token, "answers"), (answering("", None, 404), "answers")],
    ("reachable", "problem"): [
        (unreachable, "127.0.0.1 cannot be reached (ConnectError)"),
        (answering("", None, 502), "status 502"),
    ],
    ("clock", "ok"): [(nothing, "is right"), (clock_ahead(5), "is right"), (clock_ahead(-4), "is right")],
    ("clock", "warning"): [(clock_ahead(30), "30 seconds ahead"), (clock_ahead(-6), "6 seconds behind")],
    ("clock", "problem"): [(clock_ahead(3600), "seconds ahead"), (clock_ahead(-120), "seconds behind")],
    ("clock", "passed over"): [(unreachable, "gave no answer"), (no_date, "bears no date")],
    ("token", "ok"): [(nothing, "knows the token")],
    ("token", "warning"): [(no_token, "There is no token")],
    ("token", "problem"): [
        (answering("getMe", None, 401), "does not know the token"),
        (answering("getMe", None, 404), "does not know the token"),
    ],
    ("token", "passed over"): [(unreachable, "gave no answer"), (answering("getMe", None, 429), "status 429")],
    ("webhook", "ok"): [
        (nothing, "No webhook is in the way"),
        (pushed_to(HOOK, url=HOOK), "to the address that is set"),
    ],
    ("webhook", "warning"): [
        (pushed_to(HOOK), "pushes nowhere yet"),
        (
            pushed_to(HOOK, url=HOOK, last_error_date=1795339800, last_error_message="secret words"),
            "last failed to push an update on 22 November 2026 at 09:30 UTC.",
        ),
    ],
    ("webhook", "problem"): [
        (webhook_info(url="https://other.example.org/x"), "set to ask for them"),
        (pushed_to(HOOK, url="https://other.example.org/x"), "another address"),
    ],
    ("webhook", "passed over"): [
        (no_token, "no token"),
        (unreachable, "gave no answer"),
        (answering("getWebhookInfo", None, 500), "see “token”"),
    ],
    ("second poller", "ok"): [(nothing, "nobody else asks")],
    ("second poller", "problem"): [(answering("getUpdates", None, 409), "Another program asks")],
    ("second poller", "passed over"): [
        (no_token, "no token"),
        (pushed_to(HOOK), "are pushed"),
        (webhook_info(url=HOOK), "see “webhook”"),
        (unreachable, "gave no answer"),
        (answering("getUpdates", None, 500), "status 500"),
    ],
    ("pending", "ok"): [(webhook_info(pending_update_count=100), "No great number")],
    ("pending", "warning"): [(webhook_info(pending_update_count=101), "101 updates wait")],
    ("pending", "passed over"): [(no_token, "no token"), (unreachable, "gave no answer")],
    ("group privacy", "ok"): [(nothing, "only what is meant for it")],
    ("group privacy", "problem"): [(named(can_read_all_group_messages=True), "gets every message")],
    ("group privacy", "passed over"): [(no_token, "no token"), (answering("getMe", None, 401), "see “token”")],
    ("looks", "ok"): [(nothing, "hint at nothing"), (answering("getMyName", None, 404), "hint at nothing")],
    ("looks", "problem"): [
        (_no_name_of_its_own, "The bot's name has “child” in it"),
        (named(username="FamilyVisitBot"), "The bot's username has “famil” in it"),
        (answering("getMyName", {"name": "Safeguarding notes"}), "The bot's name has “safeguard” in it"),
        (
            answering("getMyShortDescription", {"short_description": "For DOMESTIC Abuse visits"}),
            "The bot's short description has “abus” in it",
        ),
        (
            answering("getMyDescription", {"description": "For social workers"}),
            "The bot's description has “social work”",
        ),
    ],
    ("looks", "passed over"): [
        (no_token, "no token"),
        (unreachable, "gave no answer"),
        (answering("getMe", None, 401), "see “token”"),
    ],
    ("username", "ok"): [
        (nothing, "lead to this bot"),
        (setting("bot_name", "@Example_Bot"), "lead to this bot"),
        (setting("bot_name", None), "lines to send and not links"),
    ],
    ("username", "problem"): [(setting("bot_name", "other_bot"), "somebody else's chat")],
    ("username", "passed over"): [
        (no_token, "no token"),
        (unreachable, "gave no answer"),
        (answering("getMe", None, 401), "see “token”"),
    ],
}
"""Which spoiling leads to which outcome, and words that are then said. “lock: problem” has a test of its own."""
