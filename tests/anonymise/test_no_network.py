"""The anonymiser opens no socket and no file, whatever the text holds: no public-suffix list, no model, no lookup."""

import subprocess
import sys

import pytest

SCRIPT = """
import sys
from bot.anonymise import guard, redact, explain

def watch(event, arguments):
    if event.startswith(("socket.", "open", "urllib.", "subprocess.", "os.")):
        raise SystemExit(f"the anonymiser did {event}")

sys.addaudithook(watch)
for text in ("mail kayleigh@example.org or https://example.org/x", "rose said 07700 900123", "14 moss bank"):
    guard(text), redact(text), explain(text)
"""


def test_no_socket_and_no_file_is_opened() -> None:
    ended = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False)

    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("module", ["socket", "ssl", "urllib.request", "http.client"])
def test_it_does_not_even_import_the_means(module: str) -> None:
    code = f"import sys, bot.anonymise; sys.exit({module!r} in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
