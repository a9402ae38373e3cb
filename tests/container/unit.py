"""The systemd unit as the page gives it."""

from __future__ import annotations

from tests.docs.pages import DOCS, examples

PAGE = DOCS / "how-to" / "run-under-systemd.md"
NAME = "beforehand.service"


def unit() -> str:
    """The text of the unit."""
    (found,) = [each.text for each in examples(PAGE) if each.form == f"ini {NAME}"]
    return found


def service() -> dict[str, list[str]]:
    """What its [Service] section says, by name; a name may stand there more than once."""
    section = unit().partition("[Service]\n")[2].partition("\n[")[0]
    said: dict[str, list[str]] = {}
    for line in section.splitlines():
        if line and not line.startswith("#"):
            name, _, value = line.partition("=")
            said.setdefault(name, []).append(value)
    return said
