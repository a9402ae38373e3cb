"""The command `check`: the phrasing check for a line, for a file of lines, and why it said what it said."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator

import typer

from bot.dialogue.part import Listener
from bot.phrasing.check import Checked, Finding, checked
from bot.phrasing.explain import explained
from bot.phrasing.look import look
from bot.phrasing.rulebook import Rulebook
from bot.rulebook import open_rulebook
from bot.settings import Settings

HEADLINES = {
    "flag": "This may land as blame.",
    "ask": "This may land as blame, depending on who hears it. Is it said to, or about, the person who was hurt?",
    "none": "No rule found anything. That is not the same as approval: tone and history are yours to judge.",
    "unsupported": "I can only look at English words, so I have not looked at this.",
}
DANGER = "This says that someone is in danger now. Call 999. This program alerts nobody; you must call."


def run_check(texts: list[str] | None, *, to: Listener | None, jsonl: bool, explain: bool) -> None:
    """Look at lines given, or read from standard input. Raises typer.Exit with status 1 where something was found.

    Raises SettingProblem, and Unreadable where the rules cannot be read.
    """
    rulebook = open_rulebook(Settings().dialogues)
    lines: Iterable[str] = texts if texts else (line.rstrip("\n") for line in sys.stdin)
    if jsonl:
        for answer in lines_checked(lines, rulebook, to):
            sys.stdout.write(answer + "\n")
        return
    found_any = False
    for line in lines:
        said, found = in_words(line, rulebook, to, explain=explain)
        sys.stdout.write(said + "\n")
        found_any = found_any or found
    if found_any:
        raise typer.Exit(1)


def as_json(name: str, line: Checked) -> str:
    """Return one line of `check --jsonl`: the findings, most serious first, and what was done well last."""
    found = [*line.findings, *([line.done_well] if line.done_well else [])]
    return json.dumps(
        {"id": name, "verdict": line.verdict, "danger": line.danger, "findings": [_fields(one) for one in found]},
        ensure_ascii=False,
    )


def _fields(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind,
        "category": finding.category,
        "rule": finding.rule,
        "start": finding.start,
        "end": finding.end,
        "sure": finding.sure,
        "why": finding.why,
        "alternatives": list(finding.alternatives),
    }


def lines_checked(lines: Iterable[str], rulebook: Rulebook, to: Listener | None) -> Iterator[str]:
    """Yield an answer for each line of JSON that holds an id and a text. Others are named and passed over."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
            name, text = str(asked["id"]), str(asked["text"])
        except (ValueError, TypeError, KeyError):
            sys.stderr.write(f"Line {number} has no “id” and “text”. It is passed over; please check it.\n")
            continue
        yield as_json(name, checked(look(text, rulebook, to)))


def in_words(text: str, rulebook: Rulebook, to: Listener | None, *, explain: bool) -> tuple[str, bool]:
    """Return the answer for one line as people read it, and whether anything was found."""
    looked = look(text, rulebook, to)
    line = checked(looked)
    out = [DANGER] if line.danger else []
    if line.done_well:
        out.append(f"Done well: {line.done_well.why}")
    out.append(HEADLINES[line.verdict])
    for finding in line.findings:
        out.append(f"“{text[finding.start : finding.end]}”: {finding.why}")
        out.append("You could try:" if finding.kind == "blame" else "Think about:")
        out += [f"  {way}" for way in finding.alternatives]
    if explain:
        out += ["", *explained(looked)]
    return "\n".join(out), bool(line.findings) or line.danger
