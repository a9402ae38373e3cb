"""The data folder, the key in it, and the room on its disk."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from bot.doctor.finding import Check, Finding, ok, outcomes, problem, warning
from bot.doctor.surroundings import Surroundings, is_there, nearest
from bot.store.secret import FILE as KEY_FILE

SCARCE, NEARLY_NONE = 500_000_000, 50_000_000
"""Bytes free under which it is a warning, and a problem."""
_FOR_OTHERS = stat.S_IRWXG | stat.S_IRWXO


async def data_folder(around: Surroundings) -> Finding:
    """Look at the folder that holds everything that is written."""
    folder = around.settings.data
    if is_there(folder) and not folder.is_dir():
        return problem(f"{folder} is a file where the data folder belongs.", "Set BEFOREHAND_DATA to a folder.")
    place = nearest(folder)
    if not _may(place, os.W_OK | os.X_OK):
        return problem(
            f"Nothing can be written in {place}.",
            "Let the user who runs Beforehand write there, or set BEFOREHAND_DATA to another folder.",
        )
    if not is_there(folder):
        return warning(
            f"There is no folder {folder} yet.",
            "If it is the right place, do nothing: it is made at the first start. If not, correct BEFOREHAND_DATA.",
        )
    if stat.S_IMODE(folder.stat().st_mode) & _FOR_OTHERS:
        return warning(f"Other users of this machine may look into {folder}.", f"Close it to them: chmod 700 {folder}")
    return ok(f"{folder} is there, can be written, and is its owner's alone.")


async def secret_key(around: Surroundings) -> Finding:
    """Look at where the service's own key comes from, and who may read it."""
    file = around.settings.data / KEY_FILE
    given, there = around.settings.secret_key is not None, is_there(file)
    if there and stat.S_IMODE(file.stat().st_mode) & _FOR_OTHERS:
        return problem(
            f"Other users of this machine may read the key in {file}.", f"Close it to them: chmod 600 {file}"
        )
    if there and not _may(file, os.R_OK):
        return problem(f"The key in {file} cannot be read.", "Give the file to the user who runs Beforehand.")
    if given and there:
        return warning(
            f"BEFOREHAND_SECRET_KEY is set, and {file} holds a key too, which is not used.",
            "If conversations were begun with the file, unset the setting; if not, take the file away.",
        )
    if given:
        return ok("The service's own key comes from BEFOREHAND_SECRET_KEY.")
    return ok(
        f"The service's own key lies in {file}, for its owner only." if there else "A key is made at the first start."
    )


async def disk(around: Surroundings) -> Finding:
    """Look at the room on the disk of the data folder."""
    free = around.free(around.settings.data)
    said = f"{free / 1e6:,.0f} MB are free on the disk of {around.settings.data}."
    do = "Make room on that disk, or move the data folder to another one."
    if free < NEARLY_NONE:
        return problem(f"{said} No turn is taken when there are none.", do)
    return warning(said, do) if free < SCARCE else ok(said)


def _may(place: Path, mode: int) -> bool:
    return os.access(place, mode, effective_ids=os.access in os.supports_effective_ids)


CHECKS = (
    Check(
        "data folder",
        "that the folder is there, can be written, and is closed to other users",
        outcomes("ok", "warning", "problem"),
        data_folder,
    ),
    Check(
        "secret key",
        "where the service's own key comes from, and that only its owner can read it",
        outcomes("ok", "warning", "problem"),
        secret_key,
    ),
    Check("disk", "how much room is left for the data folder", outcomes("ok", "warning", "problem"), disk),
)
