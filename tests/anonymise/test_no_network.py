"""The anonymiser opens no socket and no file, whatever the text holds: no public-suffix list, no model, no lookup.

It is watched at all that the conversation, the hold gate and the command ask of it.
"""

import subprocess
import sys

import pytest

SCRIPT = """
import sys
from bot.anonymise import explain, guard, holds, lay_aside, release, session_memory, unsure_in

def watch(event, arguments):
    if event.startswith(("socket.", "open", "urllib.", "subprocess.", "os.")):
        raise SystemExit(f"the anonymiser did {event}")

sys.addaudithook(watch)
memory = session_memory(["[person A] rang"])
for text in ("mail kayleigh@example.org or https://example.org/x", "hmm river. rose said 07700 900123", "14 moss bank"):
    kept = guard(text, memory)
    explain(text, memory), lay_aside(text, kept), unsure_in(kept.text)
    asked = holds(kept.text, memory)
    release(kept.text, {held.word: True for held in asked}, memory)
"""
COMMAND = """
import sys

def watch(event, arguments):
    if event.startswith(("socket.", "urllib.", "subprocess.")):
        raise SystemExit(f"the command did {event}")

sys.addaudithook(watch)
sys.argv = ["beforehand", "redact", "mail kayleigh@example.org, www.example.org", "--explain"]
from bot.__main__ import main
main()
"""


def test_no_socket_and_no_file_is_opened() -> None:
    ended = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False)

    assert ended.returncode == 0, ended.stderr


def test_the_command_opens_no_socket_either() -> None:
    ended = subprocess.run([sys.executable, "-c", COMMAND], capture_output=True, text=True, timeout=60, check=False)

    assert (ended.returncode, ended.stderr) == (0, "")
    assert "kayleigh" not in ended.stdout.splitlines()[0]


@pytest.mark.parametrize("module", ["socket", "ssl", "urllib.request", "http.client"])
def test_it_does_not_even_import_the_means(module: str) -> None:
    code = f"import sys, bot.anonymise; sys.exit({module!r} in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
