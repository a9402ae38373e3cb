"""Which numbers the organisation has checked, and when: kept with its data, not with the content."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pydantic import Field

from bot.dialogue.fault import did_you_mean
from bot.dialogue.part import Line, Name, Part
from bot.dialogue.read import validated
from bot.dialogue.signpost import LASTS, Confirmation, Signpost, Trust
from bot.dialogue.source import compose
from bot.kept import read_kept, write_kept

FILE = "confirmed-numbers.yaml"
_HEAD = "# Numbers that this organisation has checked. Written by: beforehand signposts confirm\n"


class NotConfirmed(ValueError):
    """A number cannot be confirmed as it was asked for."""


class _Written(Part):
    on: date
    said: Line


class _Confirmations(Part):
    confirmed: dict[Name, _Written] = Field(default={})


def read_confirmations(folder: Path) -> dict[str, Confirmation]:
    """Return the confirmations in `folder` by the number's name; none where nothing was confirmed yet.

    Raises Unreadable.
    """
    text = read_kept(folder / FILE)
    if text is None:
        return {}
    written = validated(_Confirmations, compose(text, FILE), FILE).confirmed
    return {name: Confirmation(each.on, each.said) for name, each in written.items()}


def confirm(folder: Path, name: str, entries: Mapping[str, Signpost], *, on: date, today: date) -> Confirmation:
    """Record that a number, as it stands in the content now, was checked on the day `on`.

    Raises NotConfirmed where that number is unknown, never expires or is hidden because sources disagree, and where
    the day lies ahead or too far back; Unreadable where the file that is there cannot be read; OSError.
    """
    if name not in entries:
        remedy = did_you_mean(name, entries, otherwise=f"There are: {', '.join(sorted(entries))}.")
        raise NotConfirmed(f"There is no number “{name}”. {remedy}")
    trust = entries[name].trust(today)
    if trust is Trust.lasting:
        raise NotConfirmed(f"“{name}” never expires. There is nothing to confirm.")
    if trust is Trust.hidden:
        raise NotConfirmed(
            f"Sources disagree on “{name}”, so it stays hidden. Please settle which is right and have whoever edits "
            "the content write “disagree: no” into signposts.yaml first."
        )
    if on > today:
        raise NotConfirmed("That day lies ahead. Please give the day on which the number was checked.")
    if today > on + LASTS:
        raise NotConfirmed(f"That is more than {LASTS.days} days ago. Please check the number again first.")
    known = read_confirmations(folder)
    known[name] = Confirmation(on, entries[name].said)
    rows = [
        f"  {each}: {{on: {found.on.isoformat()}, said: {json.dumps(found.said, ensure_ascii=False)}}}\n"
        for each, found in sorted(known.items())
    ]
    write_kept(folder / FILE, _HEAD + "confirmed:\n" + "".join(rows))
    return known[name]
