"""Says for each word of a text why it went or stayed."""

import re
from dataclasses import dataclass

from bot.anonymise.allow_list import judge
from bot.anonymise.guard import read
from bot.anonymise.kinds import Kind, in_words
from bot.anonymise.memory import Memory
from bot.anonymise.verdict import Verdict

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Reason:
    """A word of the text given (`end` is exclusive), what became of it, and why. `kind` is None where it stayed."""

    start: int
    end: int
    verdict: Verdict
    kind: Kind | None
    why: str


def explain(text: str, memory: Memory | None = None) -> tuple[Reason, ...]:
    """Return a reason for every word and number of a text, in order. No reason quotes the text."""
    page = read(text, memory)
    went = [
        (page.folded.starts[find.start], page.folded.ends[find.end - 1], find.kind, find.why) for find in page.found
    ]
    stayed = {page.typed(judged.start, judged.end)[0]: judged for judged in judge(page)}
    reasons: list[Reason] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        found = next(((kind, why) for first, last, kind, why in went if first < end and start < last), None)
        judged = stayed.get(start)
        if found:
            kind, why = found
            reasons.append(Reason(start, end, Verdict.IDENTIFIER, kind, why or f"it looks like {in_words([kind])}."))
        elif judged:
            reasons.append(Reason(start, end, judged.verdict, None, judged.why))
        else:
            reasons.append(Reason(start, end, Verdict.SAFE, None, "it is a number that identifies nobody."))
    return tuple(reasons)
