"""Why the check said what it said: who is who, which rules stood in the line, and what held them back."""

from __future__ import annotations

from bot.phrasing.look import Looked
from bot.phrasing.roles import NAMES

LONGEST = 90
"""Characters of a pattern that are shown; the file has the rest."""


def explained(looked: Looked) -> list[str]:
    """Return plain lines: for each sentence its words with their roles, then every rule that stood in it."""
    lines: list[str] = []
    for number, sentence in enumerate(looked.sentences):
        lines.append(f"Sentence {number + 1}: {' '.join(token.form for token in sentence)}")
        lines += [
            f"  who: {looked.text[token.start : token.end]} is {NAMES[token.role]}"
            for token in sentence
            if token.role in NAMES
        ]
        for seen in looked.seen:
            if seen.sentence == number:
                words = looked.text[seen.start : seen.end]
                fate = f"held back by {', '.join(seen.held_by)}" if seen.held_by else "counts" if seen.sure else "asks"
                lines += [f"  rule {seen.rule.id} at “{words}”: {fate}", f"    by the pattern {_short(seen.pattern)}"]
    return lines


def _short(pattern: str) -> str:
    return pattern if len(pattern) <= LONGEST else f"{pattern[:LONGEST]}…"
