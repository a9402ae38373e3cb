"""The anonymiser as a program reads it: the kept text, what went, and what its author would be asked about."""

from dataclasses import dataclass

from bot.anonymise.guard import guard
from bot.anonymise.kinds import Doubt, Span
from bot.anonymise.memory import Memory


@dataclass(frozen=True, slots=True)
class Redaction:
    """A text without its identifiers. `spans` and `hold` count characters of the text given; `end` is exclusive."""

    redacted: str
    spans: tuple[Span, ...]
    hold: tuple[Doubt, ...]

    def as_row(self) -> dict[str, object]:
        """Return it as `beforehand redact --jsonl` writes it (DESIGN.md 5)."""
        return {
            "redacted": self.redacted,
            "spans": [{"start": span.start, "end": span.end, "type": span.kind.value} for span in self.spans],
            "hold": [{"start": doubt.start, "end": doubt.end} for doubt in self.hold],
        }


def redact(text: str, memory: Memory | None = None) -> Redaction:
    """Take the identifiers out of a text. Raises nothing. See `guard` for `memory`."""
    guarded = guard(text, memory)
    return Redaction(guarded.text, guarded.spans, guarded.hold)
