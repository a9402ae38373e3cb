"""Every line that stands only on paper: on the card, on the page of a whole tree, and in its conditions.

They are the English ones. Whoever writes one asks the dialogue's tongue for it: ``tongue(paper.FIRST)``.
"""

from __future__ import annotations

from collections.abc import Mapping

INDEPENDENT = (
    "Independent project. It gives no score, is no record and alerts nobody. It does not replace training, "
    "supervision or your own procedures."
)
APPROVED = "Wording approved by {approved}."

EMERGENCY = (
    "Not safe? Leave if you can and call 999. Can't speak on a mobile? Call 999, listen, press 55 when asked. "
    "Don't go back in. Then ring {contact.duty|your duty line}."
)
PRIVATE = "No names, addresses, dates of birth or case numbers. Your words, not their story. Shred it the same day."
BEFORE = "Fill it in at work and leave it there. Paper can be found."
STOP = "If yes or not sure, stop and ring."
FIRST = "First"
THINK = "Think it through"

LENGTH = "About {minutes}. Every question can be skipped."
AT_ANY_MOMENT = "At any moment: not safe now"
TO_THE_BUTTON = "To “{label}”:"
CARD_AT_THE_END = "The card at the end"
ITS_PARTS = "Its parts, empty ones left out:"
CARD_SHOWN = "A card is shown"
ONLY_IF, ONLY_IF_THESE = "Only if {condition}.", "Only if {condition}:"
CALLED = "{about} These are its questions:"
THEN, SKIPPED = "Then: {target}.", "Skipped: {target}."
WHY = "Why: {why}"
HOW: Mapping[str, str] = {
    "choice": "One of these:",
    "multi": "As many as are true:",
    "confirm": "One of these:",
    "scale": "On a scale:",
    "poll": "The group picks:",
    "pair_if": "One of these:",
    "pair_then": "One of these:",
    "plan": "The card is laid out. Then one of these:",
}
"""How a question is answered, by its kind."""
AT_MOST = "{number} at most."
OWN_WORDS = "Or in the worker's own words: {hint}"
TYPED = "The worker types: {hint}"
MAY_BE_SHARED = "What is typed may be shared with the champions, after a preview."
COUNTED: Mapping[str, str] = {
    "no": "Nothing of this is counted.",
    "tally": "What is chosen goes into a monthly total that is joined to nothing, where the worker agreed.",
    "session": "That it was reached, answered or skipped is counted, where the worker agreed.",
}
NOT_REPEATED = "It is not repeated on the screen."
REPLIES = "(The bot replies: {said})"
OFF_THE_CARD = "(Not on the card.)"
UNDER = "(On the card under “{section}”.)"
ON_CARD = "On the card under “{section}”."
ON_CARD_IF = "On the card under “{section}”, only if {condition}."
ON_CARD_AS = "On the card under “{section}”: {line}."
ON_CARD_AS_IF = "On the card under “{section}”: {line}, only if {condition}."

FACT: Mapping[str, str] = {
    "nation": "your nation",
    "agency": "your agency",
    "role": "your role",
    "counts": "whether your taps are counted",
    "sampled": "whether this session was picked for three questions at the end",
    "private": "whether an answer was kept off the screen",
    "contacts": "whether your organisation's contacts are filled in",
    "returning": "whether lines that were hard come back today",
}
VALUE: Mapping[str, str] = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern-ireland": "Northern Ireland",
    "social-work": "children's social work",
    "health": "health",
    "youth-justice": "youth justice",
    "school": "school or early years",
    "housing": "housing",
    "police": "police",
    "voluntary": "voluntary",
    "other": "another service",
    "front-line": "front line",
    "supervisor": "supervisor",
    "champion": "champion",
    "on": "on",
    "off": "off",
    "yes": "yes",
    "no": "no",
    "filled": "filled in",
    "missing": "missing",
    "answered": "known",
    "skipped": "not known",
}
"""What a fact may be, by the name that a condition has for it."""
IS, IS_NOT = "{fact} is {value}", "{fact} is not {value}"
TICKED = "at least {number} of {answers} are ticked at {asked}"
ANSWERED, NOT_ANSWERED = "{asked} is answered", "{asked} is not answered"
ANSWERED_WITH, NOT_WITH = "{asked} is answered {answers}", "{asked} is not answered {answers}"
ANSWERED_OTHERWISE = "{asked} is answered, but not with {answers}"
NOT_AT_ALL, ANYTHING, YOUR_WORDS = "not at all", "anything", "your own words"
AND, OR, EITHER = "{one} and {other}", "{one} or {other}", "either {branches}"
ENDS: Mapping[str, str] = {
    "end": "the conversation ends",
    "return": "these questions end here",
    "not-safe": "the emergency card opens",
    "plan": "the card is made now",
    "change": "an answer can be changed",
}
ON_TO = "on to {number}"
QUESTION = "question {number}"

PICTURE = (
    "Boxes are steps from top to bottom; a dashed box is met on a condition, an arrow beside the column shows where an "
    "answer leads elsewhere."
)
ONLY_IF_DRAWN = "Only if {condition}"
CARD_BOX, CALL_BOX = "Card: {title}", "Questions of their own: {title}"
OWN_WORDS_BOX, THEN_BOX, SKIPPED_BOX = "Own words", "Then", "Skipped"
