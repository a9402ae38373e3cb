"""The command `redact`: the anonymiser for a line, for a file of lines, and why each word went or stayed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator

import typer

from bot.anonymise import Kind, explain, in_words, redact

UNSURE = "May be a name as well; its author would be asked before anybody else sees it:"
_REASON_COLUMN = 24


def run_redact(texts: list[str] | None, *, jsonl: bool, explained: bool) -> None:
    """Print what is kept of each text; of the lines of standard input where no text is given. Always ends with 0.

    With `jsonl`, read lines `{"id", "text"}` and write lines `{"id", "redacted", "spans", "hold"}` (DESIGN.md 5).
    """
    lines: Iterable[str] = texts or (line.rstrip("\n") for line in sys.stdin)
    for line in rows(lines) if jsonl else (kept(text, explained=explained) for text in lines):
        typer.echo(line)


def rows(lines: Iterable[str]) -> Iterator[str]:
    """Yield an answer for each line of JSON that holds an id and a text. Others are named by number and passed over."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
            name, text = asked["id"], asked["text"]
        except (ValueError, TypeError, KeyError, RecursionError):
            name = text = None
        if not isinstance(text, str):
            typer.echo(f"Line {number} has no “id” and “text”. It is passed over; please check it.", err=True)
            continue
        yield json.dumps({"id": name, **redact(text).as_row()})


def kept(text: str, *, explained: bool) -> str:
    """Return what is kept of a text as people read it, with the doubtful words and, on demand, the reasons."""
    redaction = redact(text)
    out = [_printable(redaction.redacted)]
    if redaction.hold:
        doubtful = ", ".join(f"“{text[doubt.start : doubt.end]}”" for doubt in redaction.hold)
        out.append(_printable(f"{UNSURE} {doubtful}."))
    if explained:
        out += ["", *(_printable(line) for line in _reasons(text))]
    return "\n".join(out)


def _reasons(text: str) -> Iterator[str]:
    for reason in explain(text):
        word = f"“{text[reason.start : reason.end]}”"
        what = reason.verdict.value + (f" as {in_words([Kind(reason.kind)])}" if reason.kind else "")
        yield f"{word:{_REASON_COLUMN}} {what}: {reason.why}"


def _printable(text: str) -> str:
    """A half of a surrogate pair cannot be written as UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")
