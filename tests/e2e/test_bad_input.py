"""What is wrong is said in one plain message with the next thing to do; the status is 2, and nothing is lost."""

import contextlib
import fcntl
import os
import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.library import shipped
from tests.e2e.front_door import Desk, Ended
from tests.store.given import change, lay, rows

A_FIRST_ANSWER = ["england", "housing", "1", "1", "off", "no"]
"""Set-up, and the first question of the door."""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def in_one_message(ended: Ended) -> str:
    """Return the message of a run that ended as it should for a person: status 2, one line, no Python in it."""
    assert ended.status == 2, ended
    message = ended.errors.rstrip("\n")
    assert message.endswith((".", "?")), message
    assert "\n" not in message
    assert not any(word in message for word in ("Traceback", "Error", "Exception", "went wrong inside")), message
    return message


def halfway(desk: Desk) -> None:
    """Let a worker answer the first question of the door and leave."""
    ended = desk.runs("chat", "door", lines=A_FIRST_ANSWER)
    assert (ended.status, ended.errors) == (0, "")


def goes_on(desk: Desk) -> bool:
    """Tell whether the worker of `halfway` is where they were."""
    return "You have answered 1 question." in desk.runs("chat", "door").out


def test_a_file_that_is_no_database(desk: Desk) -> None:
    noise = os.urandom(30_000)
    file = lay(desk.data, noise)

    message = in_one_message(desk.runs("chat", "door"))

    assert message.startswith(f"{file} is not a database or is damaged")
    assert "restore it from a backup" in message
    assert file.read_bytes() == noise


def test_a_database_of_a_newer_program(desk: Desk) -> None:
    halfway(desk)
    ((version,),) = rows(desk.data, "PRAGMA user_version")
    change(desk.data, "PRAGMA user_version = 99")

    message = in_one_message(desk.runs("chat", "door"))

    assert "newer" in message
    change(desk.data, f"PRAGMA user_version = {version}")


def test_another_key_than_the_one_that_was_used(desk: Desk) -> None:
    halfway(desk)
    desk.settings["BEFOREHAND_SECRET_KEY"] = "another key, as long as it has to be"

    message = in_one_message(desk.runs("chat", "door"))

    assert "Please put back the earlier BEFOREHAND_SECRET_KEY or secret.key" in message
    desk.settings.clear()
    assert goes_on(desk)


def test_a_database_that_another_program_holds(desk: Desk) -> None:
    halfway(desk)
    with closing(sqlite3.connect(desk.data / "beforehand.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        message = in_one_message(desk.runs("chat", "door", lines=["done"]))

    assert "Another program is holding" in message
    assert goes_on(desk)


def test_a_second_window(desk: Desk) -> None:
    halfway(desk)
    with (desk.data / "chat.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)

        message = in_one_message(desk.runs("chat", "door"))

    assert message == (
        "Another window is in this conversation. Please close it first, or set BEFOREHAND_DATA to another folder."
    )


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[bool]:
    """Mount something at `folder` while the block runs; yields whether this machine lets us."""
    there = os.geteuid() == 0 and not subprocess.run(["mount", *options, folder], capture_output=True).returncode
    try:
        yield there
    finally:
        if there:
            subprocess.run(["umount", folder], check=True)


def test_a_folder_that_may_only_be_read(desk: Desk) -> None:
    halfway(desk)
    # A real read-only mount where root may mount; where we are not root, the mode of the folder stops us.
    with mounted(desk.data, "--bind", str(desk.data)) as bound:
        if bound:
            subprocess.run(["mount", "-o", "remount,bind,ro", desk.data], check=True)
        elif os.geteuid() == 0:
            desk.data = Path("/proc/nobody-writes-here")
        else:
            desk.data.chmod(0o500)

        message = in_one_message(desk.runs("chat", "door", lines=["done"]))

    assert message.startswith(f"Beforehand cannot write in the folder {desk.data}")
    assert message.endswith("Please make it writable, or choose another folder with BEFOREHAND_DATA.")
    desk.data = desk.folder / "data"
    desk.data.chmod(0o700)
    assert goes_on(desk)


def test_a_disk_that_is_full(desk: Desk) -> None:
    desk.data.mkdir()
    # A real file system of 1.5 MB where root may mount one; elsewhere a limit on file sizes, as a quota makes it.
    with mounted(desk.data, "-t", "tmpfs", "-o", "size=1500k", "tmpfs") as small:
        halfway(desk)
        filler = desk.data / "filler"
        if small:
            with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
                while file.write(bytes(4096)):
                    pass
            os.truncate(filler, filler.stat().st_size - 48 * 1024)  # the log can be begun, and not carried on

        message = in_one_message(desk.runs("chat", "door", lines=["done"], in_child=None if small else no_larger_files))

        assert message.startswith(f"The disk took no more data for {desk.data}")
        assert message.endswith("Please free some space and try again.")
        filler.unlink(missing_ok=True)
        assert goes_on(desk)


def no_larger_files() -> None:
    # Enough for SQLite's shared index of its log, and not for the log.
    resource.setrlimit(resource.RLIMIT_FSIZE, (36_000, 36_000))


def test_a_limit_on_file_sizes_is_told_as_a_full_disk(desk: Desk) -> None:
    halfway(desk)

    message = in_one_message(desk.runs("chat", "door", lines=["done"], in_child=no_larger_files))

    assert "The disk took no more data" in message
    assert goes_on(desk)


@pytest.mark.parametrize("place", ["a file", "/proc/nobody-writes-here"])
def test_a_place_where_no_folder_can_be_made(desk: Desk, place: str) -> None:
    (desk.folder / "a file").write_text("mine")
    desk.settings["BEFOREHAND_DATA"] = place

    message = in_one_message(desk.runs("chat", "door"))

    assert message.endswith("Please make it writable, or choose another folder with BEFOREHAND_DATA.")


def test_a_tree_that_does_not_exist_and_the_nearest_name(desk: Desk) -> None:
    assert in_one_message(desk.runs("chat", "frist-visit")) == (
        "There is no tree “frist-visit”. Did you mean “first-visit”?"
    )


def test_one_broken_file_among_the_trees_is_named_and_the_others_work(desk: Desk) -> None:
    content = desk.folder / "dialogues"
    shutil.copytree(shipped(), content)
    (content / "trees" / "door.yaml").write_text("id: door\ntitle: At the door\nstesp: []\n", encoding="utf-8")
    desk.settings["BEFOREHAND_DIALOGUES"] = str(content)

    works = desk.runs("chat", "first-visit")
    broken = desk.runs("chat", "door")

    assert works.status == 0
    assert "Where do you work?" in works.out
    assert "Left out: trees/door.yaml:3:1: T002 “stesp” is not known here. Did you mean “steps”?" in works.errors
    assert broken.status == 2
    assert broken.errors.splitlines()[-1].startswith("The tree “door” cannot be used: trees/door.yaml:")


def test_a_folder_without_trees(desk: Desk) -> None:
    desk.settings["BEFOREHAND_DIALOGUES"] = str(desk.folder)

    assert in_one_message(desk.runs("chat")) == (
        f"There are no dialogue trees in {desk.folder}. Please set BEFOREHAND_DIALOGUES to a folder with trees/ in it."
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TIMEZONE", "Europe/Lundon"),
        ("TIMEZONE", "../../etc/passwd"),
        ("SECRET_KEY", ""),
        ("SECRET_KEY", "too short a key"),
        ("DATA", " "),
    ],
)
def test_a_setting_that_does_not_fit_is_named_with_its_meaning_and_without_its_value(
    desk: Desk, name: str, value: str
) -> None:
    desk.settings[f"BEFOREHAND_{name}"] = value

    message = in_one_message(desk.runs("chat", "door"))

    assert message.startswith(f"The setting BEFOREHAND_{name} does not fit. It holds the ")
    assert not value.strip() or value not in message


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"A=1\nBEFOREHAND_TIMEZONE 'x\n", "Line 2 of .env could not be read. Please write it as"),
        (b"\xff\xfe=", ".env could not be opened as UTF-8 text."),
    ],
)
def test_a_broken_env_file(desk: Desk, content: bytes, said: str) -> None:
    (desk.folder / ".env").write_bytes(content)

    assert in_one_message(desk.runs("chat", "door")).startswith(said)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"dutty: 07700 900123\n", "contacts.yaml:1:1: T002 “dutty” is no contact. Did you mean “duty”?"),
        (b"duty: ' '\n", "contacts.yaml:1:1: T004 “duty” is empty. Please write a number or a name."),
        (b"duty: [", "contacts.yaml:2:1: T001 could not be read"),
        (b"\xff\xfe", "contacts.yaml:1:1: T001 could not be opened as UTF-8 text. Please check it."),
    ],
)
def test_contacts_that_cannot_be_used(desk: Desk, content: bytes, said: str) -> None:
    desk.data.mkdir()
    (desk.data / "contacts.yaml").write_bytes(content)

    done = desk.runs("chat", "door")

    assert done.errors.startswith(f"Left out: {said}")
    assert done.status == 0, "the emergency card and the trees work without local contacts"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("no\nperhaps\n", "Line 2 of answers.txt does not fit step “someone-knows”. It takes: done, not-yet."),
        ("# nothing\n\nno\n", "answers.txt ends too early: step “someone-knows” still waits. Please add an answer."),
        (None, "The script answers.txt cannot be opened. Please check its name."),
        (b"\xff", "The script answers.txt cannot be opened. Please check its name."),
    ],
)
def test_a_script_that_does_not_fit(desk: Desk, script: str | bytes | None, said: str) -> None:
    if script is not None:
        text = script if isinstance(script, bytes) else script.encode()
        (desk.folder / "answers.txt").write_bytes(text)

    assert in_one_message(desk.runs("chat", "door", "--script", "answers.txt")) == said


def test_a_script_that_fits_ends_0_with_the_card_and_answers_left_over_are_a_warning(desk: Desk) -> None:
    answers = ["no", "1", "Yes", "only-them", "3", "how-are-things", "1", "ready", "one too many"]
    (desk.folder / "answers.txt").write_text("\n".join(answers), encoding="utf-8")

    ended = desk.runs("chat", "door", "--script", "answers.txt")

    assert (ended.status, ended.errors) == (0, "1 answers of answers.txt were not needed.\n")
    assert "My three lines\n==============\nMy one aim\n  Check in\n" in ended.out
    assert not desk.data.exists()
