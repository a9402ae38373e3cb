"""Where the service's own secret comes from: the settings, or a file made at first start, for its owner's eyes only."""

import os
import secrets
import sqlite3
from pathlib import Path

from bot.store.opening import for_the_owner_only
from bot.store.problems import WrongKey, explained
from bot.store.sealing import ServiceKey

FILE, UNFINISHED = "secret.key", "secret.new"


def service_key(connection: sqlite3.Connection, folder: Path, secret: str | None) -> ServiceKey:
    """The service key from `secret` (`BEFOREHAND_SECRET_KEY`), or from `folder`/secret.key, which is made when missing.

    Raises WrongKey when the secret is blank: a forgotten value must not silently become a key.
    """
    if secret is None:
        return ServiceKey(_kept_secret(connection, folder / FILE))
    if not secret.strip():
        raise WrongKey(
            "BEFOREHAND_SECRET_KEY is set but blank. Please give it a long random value, "
            f"or unset it to use the file {FILE} in the data folder."
        )
    return ServiceKey(secret)


def _kept_secret(connection: sqlite3.Connection, file: Path) -> str:
    with explained(file):
        if not file.exists():
            # Two programs may start in a new folder at once: the database's lock lets one of them make the key.
            connection.execute("BEGIN IMMEDIATE")
            try:
                if not file.exists():
                    _make(file)
            finally:
                connection.execute("ROLLBACK")
        secret = file.read_text(encoding="utf-8", errors="replace").strip()
        for_the_owner_only(file)
    if not secret:
        raise WrongKey(
            f"The key file {file} is empty. Please put the right one back, "
            "or delete it to start with a new key; conversations that are open now then stay closed."
        )
    return secret


def _make(file: Path) -> None:
    # Written beside and moved into place, so that a crash leaves no half key behind.
    fresh = file.with_name(UNFINISHED)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(descriptor, f"{secrets.token_hex(32)}\n".encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    fresh.replace(file)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
