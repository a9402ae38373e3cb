"""The identity guard: what identifies a person is taken out before anything is written. Pure."""

from bot.anonymise.guard import guard
from bot.anonymise.kinds import Guarded, Kind, Span, in_words

__all__ = ["Guarded", "Kind", "Span", "guard", "in_words"]
