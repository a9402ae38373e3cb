"""Every line that the bot says of its own accord, in one place. The rest is in the trees.

They are the English ones. Whoever says one asks the dialogue's tongue for it: ``tongue(words.NOTED)``.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogue.tongue import ENGLISH, Tongue

PRIVACY = "No names, addresses, dates of birth or case numbers. Your words, not their story."
DRAFT = "Draft wording: your organisation has not approved it yet."
PRACTICE = "Practice · "
NEW_WORDS = "Some words here are new this week."
NEW_BECAUSE: Mapping[str, str] = {
    "unclear": "Some words here are new this week. Colleagues found the old ones unclear.",
    "too-long": "Some words here are new this week. Colleagues found the old ones too long.",
    "wrong-agency": "Some words here are new this week. The old ones did not fit everybody's work.",
    "culture": "Some words here are new this week. The old ones did not fit every family.",
    "law": "Some words here are new this week. The law or a local rule is another one.",
}
"""The same with why, by the reason that was chosen when they were published (`PRACTICE.md` 6.4, step 10)."""
TAKEN_OUT = "One step was taken out this week, so that it can be looked at."
LENGTH = "About {minutes} and {questions}. Skip what you like. Stop any time and you still get a card."
LENGTH_NO_CARD = "About {minutes} and {questions}. Skip what you like, and stop any time."
NOTED = "Noted."
KEPT = "Kept as: “{text}”\nI took out {removed}."
KEPT_HINT = "Words in [ ] stand in for what went. The same letter always means the same one."
KEPT_OK = "OK"
KEPT_CHANGE = "Change it"
NO_NAME, NO_NAME_ONE_OF = "That's no name", "{placeholder} is no name"
SPARED = "Thank you. That word stays, in this conversation only."
TYPE_AGAIN = "I no longer have the line as you typed it. Please type it once more."
EARLIER_ERASED = "a line that has been erased since"
KEEP = "Keep my answer"
FIRST_QUESTION = "This is the first question. There is nothing before it."
NOTHING_TO_CHANGE = "There is no answer to change yet."
CHANGE_WHICH = "Which answer would you like to change?"
CHANGE_NONE = "Leave them as they are"
NO_WHY = "This question has no note. Skip it if it does not help."
STALE = "That was an earlier question. Here is where we are."
NOT_AN_OPTION = "I could not match that. Please pick one of the answers, or skip."
NOT_TICKED = "Please tick at least one, or skip."
TOO_MANY = "Please tick {most} at most."
TOO_LONG = "That is {length} characters. Please keep it under {limit}, so that it fits on your card."
EMPTY = "Nothing arrived. Please type a few words, or skip."
NO_TYPING = "Please pick one of the answers here, or skip."
WRONG_KIND = "I can only read typed words and taps. Please do not send pictures, voice or files."
FLAGGED = {"blame": "This may land as blame. {why}", "care": "One thing before you say it. {why}"}
YOU_COULD_TRY = "You could try:"
USE = ("Use the first", "Use the second", "Use the third")
EDIT, MINE, WRONG, QUOTE = "Edit my line", "Keep mine", "Wrong flag", "It's a quote"
TELL = "Tell the champions"
WHOM = "Is this to, or about, the person who was hurt?"
WHOM_HURT, WHOM_OTHER = "Yes", "No, someone else"
WHOM_TAUGHT = "Then it can stand. To the person who was hurt, the same words may land as blame."
NOTHING_FOUND = "I found nothing in it. That is no approval: tone and history are yours to judge."
NOT_ENGLISH = "I can only look at English words, so I have not looked at this."
DEPENDS = "It depends on who hears it: to the person who was hurt it may land as blame."
WELL = "Done well: {why}"
REWORDED = "I read a line once, as it first comes. To answer anew, go back or change an answer."
PAUSED = "Paused. I keep this until the end of tomorrow, then it is erased. Come back any time before."
WHERE_WE_WERE = "{title}. You have answered {count}. Here is where we were."
TYPED_ERASED = "The lines you typed were erased after a quiet while. Your other answers are still here."
PLAN_EMPTY_OF_A_TEAM = "There is nothing on the card, and that is fine. You stopped to think together."
PLAN_EMPTY = "There is nothing on your card, and that is fine. You stopped to think. If it feels wrong, you can leave."
CARD_WITHOUT_TYPED = "The words you typed are not on it: they have been erased since."
STOPPED = "Stopped. Your answers are erased now."
DONE = "That is all. Your answers are erased now."
DONE_NO_CARD = "That is all."
SAFETY_END = "Your answers are erased now. Please stay somewhere safe, and talk to someone."
OVER = "This one is finished and erased. Start again whenever you like."
MOVED = "This page was reworded while you were away. Your answers are still here."
UNCHECKED = "Not yet checked by your organisation. Please check a number before you pass it on."
UNCHECKED_MARK = "not yet checked"
EXPIRED = "{whom}: please check the official page, {page}"
NATIONS = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern-ireland": "Northern Ireland",
}
NOTHING_OPEN = "Nothing is open just now. Choose what to prepare."
ENDLESS = "Something is wrong with this page, so it ends here. Your card is below."

BEFORE = "Before, you said: {earlier}"
PROGRESS = "{number} of about {of}"
HOW_MANY, HOW_MANY_AT_MOST = "Several are fine, with commas.", "Up to {most}, with commas."
ONE_SECOND, SECONDS = "1 second", "{number} seconds"
ONE_MINUTE, MINUTES = "1 minute", "{number} minutes"
ONE_QUESTION, QUESTIONS = "1 question", "{number} questions"


def minutes(number: float, tongue: Tongue = ENGLISH) -> str:
    """Return a duration in words: `1.5` gives “90 seconds”, `5` “5 minutes”."""
    if number < 2 and number != 1:
        return tongue.counted(round(number * 60), ONE_SECOND, SECONDS)
    return tongue.counted(number, ONE_MINUTE, MINUTES)


def several(number: int, tongue: Tongue = ENGLISH) -> str:
    """Return a count of questions in words."""
    return tongue.counted(number, ONE_QUESTION, QUESTIONS)
