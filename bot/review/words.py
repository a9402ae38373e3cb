"""Every line of the champions' work, and of taking a line back."""

from __future__ import annotations

WITHDRAW_WHAT = "Send the code behind it: /withdraw and the twelve signs that you were given."
WITHDRAWN = "Taken back. The line is erased. Whoever has read it already may remember it."
NOT_WITHDRAWN = (
    "This code opens nothing now. It may be mistyped, used before, or its line is erased or part of a theme."
)
