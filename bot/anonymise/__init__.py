"""The identity guard: what identifies a person is taken out before anything is written. Pure."""

from bot.anonymise.explain import Reason, explain
from bot.anonymise.guard import guard
from bot.anonymise.hold_gate import Held, holds, release
from bot.anonymise.kinds import Doubt, Guarded, Kind, Span, in_words
from bot.anonymise.laid_aside import LaidAside, lay_aside, unsure_in
from bot.anonymise.memory import Memory, session_memory
from bot.anonymise.redaction import Redaction, redact

__all__ = [
    "Doubt",
    "Guarded",
    "Held",
    "Kind",
    "LaidAside",
    "Memory",
    "Reason",
    "Redaction",
    "Span",
    "explain",
    "guard",
    "holds",
    "in_words",
    "lay_aside",
    "redact",
    "release",
    "session_memory",
    "unsure_in",
]
