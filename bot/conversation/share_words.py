"""Every line that is said about sharing. It asks once, says who reads what for how long, and never asks why not."""

from __future__ import annotations

from collections.abc import Mapping

LINE = "Which line would you like to share? You can type another."
LINE_TYPED = "Type the line that you would like to share."
LINE_HINT = "Your words, not their story."
ABOUT = "“{text}”\nWhat should the champions know about it?"
ABOUT_LABELS: Mapping[str, str] = {
    "wrong-flag": "The flag is wrong",
    "ways": "The other ways do not fit",
    "missed-flag": "It should be flagged",
    "in-the-way": "What got in the way",
    "comment": "Something else",
    "hurts": "This could hurt someone",
}
"""What a shared line is about, by the name under which it is kept."""
OF_A_FLAG = ("wrong-flag", "ways", "hurts")
OF_ANY_LINE = ("missed-flag", "in-the-way", "comment", "hurts")

DOUBT = "“{text}”\nIs “{word}” somebody's name, or a place that points to somebody?"
DOUBT_YES, DOUBT_NO = "Yes, take it out", "No, an ordinary word"

PREVIEW = "This would leave, word for word:"
PREVIEW_ASK = "Shall it leave like this?"
PREVIEW_LINE = "“{text}”"
PREVIEW_COMMENT = "You add: “{comment}”"
PREVIEW_FROM = "About: {about}\nFrom: {title} › {question}"
PREVIEW_READ = (
    "Champions read it once five people have shared, mixed, without name or time. "
    "Erased within twelve months. A code takes it back. I miss some names, so please read it once more."
)
PREVIEW_URGENT = (
    "It goes to your safety owner alone, who is sent a message at once. They may guess whose it is. "
    "Erased within twelve months. A code takes it back. I miss some names, so please read it once more."
)
PREVIEW_NOBODY = (
    "There is no safety owner here, so nobody is told at once. Please tell your safeguarding lead today. "
    "In danger now, call 999."
)
"""Stands before `PREVIEW_READ` where a line could hurt someone and nobody would be told of it."""
SHARE, EDIT, ADD, URGENT, NOT_URGENT, DROP = (
    "Share it",
    "Change it",
    "Add comment",
    "This could hurt someone",
    "Nobody could be hurt",
    "Don't share",
)
RETYPE = "“{text}”\nPlease type it as it should be."
COMMENT = "“{text}”\nWhat would you like to add?"

SHARED = "Shared. To take it back: /withdraw {receipt}\nNobody keeps a list of who shared what, so only this code can."
SHARED_URGENT = (
    "It waits for your safety owner, who is sent a message and may not look at once. "
    "To take it back: /withdraw {receipt}\n"
    "If somebody is in danger now, call 999. This bot calls no help."
)
SHARED_NOBODY = (
    "Shared with the champions only. Nobody is told at once: please tell your safeguarding lead yourself, today. "
    "To take it back: /withdraw {receipt}\n"
    "If somebody is in danger now, call 999. This bot alerts nobody."
)
NOT_SHARED = "Not shared."
NOT_HERE = "Nothing is ever shared from this page. It is yours alone."
EMPTY = "Nothing arrived. Please type a few words, or skip."
"""What is said where a typed line holds no visible sign."""
