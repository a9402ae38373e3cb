"""Local contacts that an organisation's admin fills in: duty line, out of hours, safeguarding lead and others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.dialogue.fault import Fault, Unreadable, did_you_mean
from bot.dialogue.slots import CONTACTS
from bot.dialogue.source import Scalar, compose

FILE = "contacts.yaml"
LONGEST = 60
"""Characters of a contact, which the size rules of the linter count with."""


def read_contacts(folder: Path) -> Mapping[str, str]:
    """Return the contacts in `folder`/contacts.yaml by name; empty where the file is not there.

    Raises Unreadable where the file cannot be read or names a contact that is not known.
    """
    path = folder / FILE
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError):
        raise Unreadable([Fault(FILE, 1, 1, "T001", "could not be opened as UTF-8 text. Please check it.")]) from None
    nodes = compose(text, FILE)
    found: dict[str, str] = {}
    for name, node in nodes.items.items():
        mark = nodes.marks[name]
        if name not in CONTACTS:
            remedy = did_you_mean(name, CONTACTS, otherwise=f"Please use {', '.join(CONTACTS)}.")
            raise Unreadable([Fault(FILE, mark.line, mark.column, "T002", f"“{name}” is no contact. {remedy}")])
        if not isinstance(node, Scalar) or not node.text.strip():
            text = f"“{name}” is empty. Please write a number or a name."
            raise Unreadable([Fault(FILE, mark.line, mark.column, "T004", text)])
        if len(node.text.strip()) > LONGEST:
            text = f"“{name}” is longer than {LONGEST} characters. Please shorten it, so that it fits on a card."
            raise Unreadable([Fault(FILE, mark.line, mark.column, "T004", text)])
        found[name] = node.text.strip()
    return found
