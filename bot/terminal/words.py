"""Every line that only the terminal says."""

from __future__ import annotations

CHOOSE_TREE = "What would you like to prepare?"
CHOOSE_PRACTICE = "What would you like to practise?"
IN_THE_MIDDLE = "You are in the middle of “{title}”."
GO_ON, LEAVE = "Go on with it", "Leave it, start the new one"
CLOSED = "Closed. What you answered is kept. Start again to go on."
RECORDING = "Recording to {file}: every answer, also those that are not repeated here. Only you can read it."
NOT_CLEARED = "This output cannot be cleared from here."
CHOSEN, TYPED = "(chosen)", "(typed)"
NOT_SAFE, MORE_WAYS = "! Not safe now", "? more"
KEYS, KEYS_TO_TICK = "arrows or number, Enter", "arrows, space ticks, Enter"
ABOVE, BELOW = "↑ {number} more", "↓ {number} more"
