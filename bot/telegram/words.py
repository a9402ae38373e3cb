"""Every line that only Telegram's channel says. First lines are neutral: a notification shows them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversation.effects import Offer
from bot.store import LastAdmin, NobodyThere, NotDone, NotOpen, OneselfRefused

NOT_SAFE = "Not safe now"
BACK = "‹ Back"
SKIP = "Skip"
WHY = "Why ask?"
STOP, STOP_NO_CARD = "Stop, my card", "Stop"
DONE = "Done"
CLOSE_VOTE = "Close, and see"
EARLIER = "‹ Earlier"
MORE = "More ›"
TICKED, NOT_TICKED = "✅", "⬜"

PLAIN_TICKED = "Ticked: {label}"
PLAIN_EARLIER, PLAIN_MORE = "Earlier answers", "More answers"
PLAIN_TYPED = "To type: {commands}"
PLAIN_ON = (
    "From now on there are fewer buttons, each by itself, with words and no signs. "
    "To see the open question again: /resume. To have the others back: /plain"
)
PLAIN_OFF = "All buttons are back. To see the open question again: /resume"

PAGE_OF = "{page}/{pages}"
TICK = "Tick all that fit, then Done."
TICK_UP_TO = "Tick up to {most}, then Done."
CARD = "To read"

CLEARED_LATER = "Within four hours I clear this chat, unless you leave it as it is."
OFFERED = {
    "prepare": "Prepare something",
    "resume": "Carry on",
    "tidy-later": "Clear this chat tomorrow",
    "tidy": "Clear it now",
    "tidy-not": "Leave it",
}
"""The buttons under a closing line: name in the menus, and label."""
OFFERS: Mapping[Offer, tuple[tuple[str, ...], ...]] = {
    "prepare": (("prepare",),),
    "resume": (("resume",),),
    "tidy": (("tidy-later",), ("tidy",)),
    "tidies": (("tidy", "tidy-not"),),
}
"""Which of them an offer is, row by row."""

TIDIED = "Cleared. I cannot clear what is older than two days, notifications already shown, or pictures of the screen."
TIDY_TOMORROW = "I will clear this chat tomorrow at about this time."
TIDY_NOT = "I leave this chat as it is. You can clear it any time: /tidy"
HIDDEN = "Cleared. To go on: /resume"
CLEAR_EACH_DAY, CLEAR_WHEN_ASKED = "Clear it each day", "No more clearing each day"
TIDY_EACH_DAY = "From now on I clear what is a day old, as long as I run. To stop that: /tidy"
TIDY_WHEN_ASKED = "I clear this chat only when you ask, or after a short one that says so."
NOTHING_TO_TIDY = "There is nothing here that I can still clear."

FORMS = "Which card shall I send? It can be printed, and filled in by hand."
TREES = "Which one shall I send? Change it, and send it back: I say what is wrong in it, and keep nothing of it."
FILE_SENT = "What you save on your phone is out of my reach."
FILE_TOO_LARGE = "That file is too large to be a page. Please send one of 256 kB at most."
FILE_NOT_READ = "I could not look at that file: it took too long. Please try a shorter one."
FILE_FAULTS = "Things that I found in your file: {count}. Nothing of it is kept."
FILE_FINE = "The linter has no fault to tell of. Nothing of your file is kept. Please read it aloud before others do."

REMIND_LATER = "Remind me later"
REMIND_DAYS = "Remind me in {days} days"
REMIND_WHEN = "When shall I write? It will not say what it is about."
REMIND_NONE = "No reminder waits. When shall I write?"
MOMENTS = {
    "two-hours": "In two hours",
    "morning": "This morning, 9:00",
    "evening": "This evening, 18:00",
    "tomorrow": "Tomorrow, 9:00",
    "week": "In a week, 9:00",
}
"""Moments that can be chosen for a reminder, by their names in `bot.telegram.when`."""
REMINDER_SET = "I will write {when}. To stop that: /remind"
REMINDERS = "I will write at these times. Tap one to stop it."
REMIND_STOP = "Stop: {when}"
REMIND_NOT = "Good. I will not write."
REMINDER = "You asked for a reminder. It takes a few minutes, and it can wait."
REMINDER_OPEN, REMINDER_LATER, REMINDER_NO = "Open it", "Later", "No, thank you"
TODAY_AT, TOMORROW_AT, ON_AT = "today at {time}", "tomorrow at {time}", "on {day} {month} at {time}"
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

INLINE_EMPTY = "Type the line that you want to send"
INLINE_INSTEAD = "You could send"
INLINE_MINE = "Send mine"
INLINE_WITHOUT = "Send mine, names taken out"
INLINE_BLAME = "It may land as blame. Why?"
INLINE_DEPENDS = "It depends on who reads it. Why?"
INLINE_CARE = "One thing before you send it"
INLINE_WELL = "Done well. Why?"
INLINE_NOTHING = "I found nothing. That is no approval."
INLINE_NOT_ENGLISH = "I can only look at English words"
INLINE_STRANGER = "For people who have been invited"
INLINE_LATER = "I cannot look just now"
INLINE_DANGER = "Call 999. This bot alerts nobody."
INLINE_SILENT = "If you cannot speak on a mobile, listen, and press 55 when asked."
"""What Telegram lists under a line that is typed behind the bot's name: its button, and the heads of lines to send."""

LANGUAGE = "Which language shall I speak?"
ONLY_ENGLISH = "I speak English only, so far."
LANGUAGE_SET = "From now on I speak English. What is open goes on in the language it began in."
CHECK_WHAT = "Send the line behind it: /check and then your words. Or reply to a message with /check."
PRACTICE = "What would you like to practise? The family is made up, and nothing counts but that somebody practised."
MENU = "What would you like to prepare?"
GO_ON = "Something is still open. Shall it go on?"
GO_ON_YES, GO_ON_NO = "Go on with it", "Leave it, start the new one"
NO_TREE = "There is no page of that name. Here is what there is."
NOTHING_TO_PREPARE = "There is nothing to prepare just now. Please ask the person who looks after this bot."

TRY_AGAIN = "I could not keep that just now, and nothing of it is lost. I will try again by myself."
SET_ASIDE = "I could not take that last line, and have put it aside. Please try again, or go on here."
STILL_SAFE = "“Not safe now” still works."

HELP = (
    "You tap answers, or type where a question asks for it.\n"
    "Skip and Back are always there. Stop gives you your card.\n"
    "In danger, tap “Not safe now”, or type: not safe. This bot alerts nobody; you must call 999."
)
HELP_TYPED = "/change changes an earlier answer, /pause keeps all until tomorrow, /plain shows fewer buttons."
HELP_WITHOUT = "There is nothing to prepare for you here. In danger, type: not safe. This bot alerts nobody; call 999."
NOT_HERE = "I cannot do that here. What there is: /help"
IN_ALREADY = "You are in already. This invitation is still good for somebody else."
COME_IN = "Welcome. There is nothing for you to prepare here. What there is: /help"

PRIVACY = (
    "What you answer is kept, encrypted, until you finish or stop. Then it is erased.\n"
    "Lines you type go when the card is made, or after two quiet hours at most. The rest goes within a day.\n"
    "Names and numbers that I recognise are taken out before anything is kept. I do miss some.\n"
    "A line that you share is kept up to twelve months, not linked to you. Its code takes it back."
)
PRIVACY_TELEGRAM = (
    "Telegram is not ours: its servers hold this chat, and whoever opens your phone can read it.\n"
    "Hide previews, lock the screen, and clear the chat when you are done: /tidy\n"
    "I keep your set-up, and that you were invited. For two days I know the numbers of messages, to clear them, "
    "and for three days that you sent one. A reminder is kept until it is sent."
)
FORGET = (
    "Erase everything that I keep about you here? That ends what is open, and erases your set-up. "
    "If you leave for good, you need a new invitation to come back."
)
FORGET_YES, FORGET_LEAVE, FORGET_NO = "Erase, keep my invitation", "Erase, and leave for good", "Keep it"
FORGOTTEN = "Erased. Start again whenever you like: /start"
LEFT = "Erased, and your invitation too. To come back you need a new one."
KEPT = "Nothing was erased."

NOT_DONE: Mapping[type[NotDone], str] = {
    NobodyThere: "That could not be done: the list has changed. Please look again.",
    LastAdmin: "This is the only admin. Please make somebody else an admin first.",
    OneselfRefused: "That is your own place here. Another admin can change it. To leave: /forget",
    NotOpen: "That was done before. Nothing was changed.",
}
"""What is said where a change to the account table cannot be made."""


def not_done(problem: NotDone) -> str:
    """Return what is said of a change that could not be made, in English."""
    return NOT_DONE[type(problem)]


STRANGER = "Hello. This is a planning tool for people who have been invited. Please ask your team for an invitation."
STRANGER_999 = (
    "In an emergency call 999. If you cannot speak on a mobile, listen, and press 55 when asked. "
    "This bot alerts nobody."
)
REFUSED = "This invitation does not work any more. Please ask for a new one."
ENDED = "Your invitation to this planning tool has ended, and this chat was cleared. Your team can tell you more."
HELPLINES = "Other numbers"
HELPLINES_HEAD = "Free and confidential"
PRIVATE_ONLY = "Please write to me in a chat of our own. In an emergency call 999: this bot alerts nobody."
