"""Every line of the champions' work, and of taking a line back."""

from __future__ import annotations

from collections.abc import Mapping

WITHDRAW_WHAT = "Send the code behind it: /withdraw and the twelve signs that you were given."
WITHDRAWN = "Taken back. The line is erased. Whoever has read it already may remember it."
NOT_WITHDRAWN = (
    "This code opens nothing now. It may be mistyped, used before, or its line is erased or part of a theme."
)

VERDICTS: Mapping[str, str] = {
    "keep": "Keep: works as it is",
    "new-wording": "New wording",
    "new-rule": "New rule",
    "not-usable": "Not usable",
    "urgent": "Urgent safety",
}
"""What can be made of a shared line (`PRACTICE.md` 6.3), by the name under which it is kept."""
REASONS: Mapping[str, str] = {
    "unclear": "Unclear",
    "too-long": "Too long",
    "wrong-agency": "Wrong agency",
    "not-safe": "Not safe",
    "blames": "It blames",
    "culture": "Culture or identity",
    "law": "Law, or local",
    "wrong-flag": "Wrong flag",
    "missed-flag": "Missed flag",
    "praise": "Praise",
    "too-little": "Too little to go by",
    "off-topic": "Off topic",
    "family-detail": "Tells of a family",
}
"""Reason codes (`PRACTICE.md` 6.3)."""
REASONS_OF: Mapping[str, tuple[str, ...]] = {
    "keep": ("praise", "unclear", "wrong-agency", "law"),
    "new-wording": ("unclear", "too-long", "wrong-agency", "not-safe", "blames", "culture", "law"),
    "new-rule": ("wrong-flag", "missed-flag", "blames", "culture", "not-safe"),
    "not-usable": ("too-little", "off-topic", "family-detail"),
}
WANTS: Mapping[str, str] = {"wording": "Another wording", "rule": "Another rule", "safety": "To be made safe"}

WHERE_NOBODY_LOOKS = "A line that somebody shared. Please read it where nobody looks on."
"""What stands above what others wrote: long enough that a notification shows nothing of that."""
LINE = "“{text}”"
LINE_COMMENT = "They add: “{comment}”"
LINE_FROM = "About: {about}\nFrom: {tree} › {question}"
WHAT_OF_IT = "What should come of it?"
WHY = "{verdict}. What is the reason?"
DIFFERED = "Two judged it apart: {one}, and {other}. What did the meeting settle on?"
MORE = "Something else"
NOTHING_TO_JUDGE = "There is nothing for you to judge just now. Lines come on Mondays, once five people have shared."
OVERVIEW = "To judge: {lines}\nFor the meeting: {meeting}\nCards that wait for a draft: {cards}\nThemes: {themes}"
AGREEMENT = "Agreement in {quarter}: {rate}"
DESTROYED = "Not usable and destroyed so far: {times}"
WHERE_TO = "What would you like to see?"
TO_JUDGE, MEETING, CARDS, THEMES, SORT = "The next line", "For the meeting", "Cards", "Themes", "Put into themes"
CAME_OF_IT: Mapping[str, str] = {
    "first": "Kept. Somebody else judges it too, without seeing yours.",
    "settled": "Both of you said the same, so it is settled.",
    "meeting": "The other one saw it in another way. It goes to the meeting.",
    "urgent": "It goes to the safety owner now.",
    "destroyed": "Destroyed, and counted.",
    "twice": "You have judged this one before.",
    "gone": "This one is not here any more.",
    "merged": "It is part of the theme now, and cannot be taken back any more.",
}
NO_MEETING = "Nothing waits for the meeting."
CARDS_HEAD = "Cards that wait for better words. Please read them where nobody looks on."
NO_CARDS = "No card waits for a draft."
BETTER_WORDS = "Better words for card {number}"
BETTER_WORDS_NOW = "Draft words for it"
CARD = "{wants} · {reason}\n{tree} › {question}"
CARD_EVIDENCE = "What shows it: “{text}”"
CARD_BARE = "The line that shows it is not kept, or was for the safety owner alone."
THEMES_HEAD = "The themes that champions have named, and how many lines each has:"
NO_THEMES = "There is no theme yet. Make one: /theme and a few words."
THEME = "{name}: {lines}"
THEME_WHAT = "Send the words behind it: /theme and a few words, such as: /theme questions come too fast"
THEME_KEPT = "Theme kept: “{name}”"
THEME_THERE = "There is a theme of that name."
THEME_DOUBT = "“{word}” could be a name. Please use other words."
WHICH_THEME = "Which theme is it part of? After that it cannot be taken back by whoever shared it."
NOTHING_TO_SORT = "Every settled line is in a theme."
URGENT = (
    "This one is for you alone, and it cannot wait for a meeting. Whoever shared it thinks that it could hurt someone."
)
URGENT_WHAT = "What have you done with it?"
DEALT_WITH, DEALT_WITH_CARD, LATER = "Seen to: erase it", "Erase it, leave a card", "Not yet"
NO_URGENT = "Nothing urgent waits for you."
URGENT_KEPT = "It waits here: /review\nWhile it waits I tell you once a day."
NO_SAFETY_OWNER = (
    "There is no safety owner here, so it would reach nobody. Please take it to your safeguarding lead yourselves, "
    "today, and ask your admin to invite one. The line stays here."
)
URGENT_CALL = "Something waits for you: /review"
"""The message to the safety owner. Neutral: a lock screen may show it."""
