"""What can be spoiled in a service in which everything is well."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from bot.alone import SERVICE, alone
from bot.approvals import approve
from bot.library import open_library, shipped
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


def all_approved(world: World) -> None:
    library = open_library(world.content)
    approve(world.data, library.dialogues.values(), by="safety owner", on=NOW.date())


def approved_and_then_changed(world: World) -> None:
    all_approved(world)
    tree = world.content / "trees" / "small.yaml"
    tree.write_text(tree.read_text("utf-8").replace("What do you need", "What do you want"), "utf-8")


def approvals_that_cannot_be_read(world: World) -> None:
    (world.data / "approvals.yaml").write_text("aprovals: []\n", "utf-8")


def confirmations_that_cannot_be_read(world: World) -> None:
    (world.data / "confirmed-numbers.yaml").write_text("confirmd: {}\n", "utf-8")


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


def no_name_of_its_own(world: World) -> None:
    """A server that knows no getMyName: what getMe says is looked at."""
    world.api.answer("getMyName", None, 501)
    world.api.answer("getMe", ME | {"first_name": "Child Helper"})


HOOK = "https://bot.example.org/telegram"


def both(first: Spoil, second: Spoil) -> Spoil:
    def spoil(world: World) -> None:
        first(world)
        second(world)

    return spoil


def people(*roles: str) -> Spoil:
    rows = ", ".join(f"('telegram:{n}', 'h-{n}', '{role}', '', '', '2026-11-01', '')" for n, role in enumerate(roles))
    into = "INSERT INTO member (conversation, handle, role, team, agency, joined, menu)"
    return lambda world: change(world.data, f"{into} VALUES {rows}")


def a_line(state: str, month: str) -> Spoil:
    into = "INSERT INTO shared_line (id, text, comment, about, tree, step, month, state)"
    row = f"('l-{state}', 'Marmalade', '', 'comment', 'small', 'purpose', '{month}', '{state}')"
    return lambda world: change(world.data, f"{into} VALUES {row}")


def a_card(month: str) -> Spoil:
    row = f"('c-1', 'wording', 'small', 'purpose', 'unclear', '{month}', NULL, 'open')"
    return lambda world: change(world.data, f"INSERT INTO issue_card VALUES {row}")  # noqa: S608 (ours)


def a_draft(day: str) -> Spoil:
    into = "INSERT INTO draft (id, file, base, text, found, checked, author, role, reason, card, proposed, day)"
    row = f"('d-1', 'trees/small.yaml', 0, '', '{{}}', '', x'00', 'champion', '', '', 'no', '{day}')"
    return lambda world: change(world.data, f"{into} VALUES {row}")
