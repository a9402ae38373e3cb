"""Every line that the bot says of its own accord, in one place. The rest is in the trees."""

from __future__ import annotations

PRIVACY = "No names, addresses, dates of birth or case numbers. Your words, not their story."
DRAFT = "Draft wording: your organisation has not approved it yet."
LENGTH = "About {minutes} and {questions} questions. Skip what you like. Stop any time and you still get a card."
LENGTH_NO_CARD = "About {minutes} and {questions} questions. Skip what you like, and stop any time."
NOTED = "Noted."
KEPT = "Kept as: “{text}”\nI took out {removed}."
KEPT_OK = "OK"
KEPT_CHANGE = "Change it"
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
WHOM = "Is this to, or about, the person who was hurt?"
WHOM_HURT, WHOM_OTHER = "Yes", "No, someone else"
WHOM_TAUGHT = "Then it can stand. To the person who was hurt, the same words may land as blame."
WELL = "Done well: {why}"
REWORDED = "I read a line once, as it first comes. To answer anew, go back or change an answer."
PAUSED = "Paused. I keep this until the end of tomorrow, then it is erased. Come back any time before."
WHERE_WE_WERE = "{title}. You have answered {count}. Here is where we were."
TYPED_ERASED = "The lines you typed were erased after two hours. Your other answers are still here."
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
NOTHING_OPEN = "Nothing is open just now. Choose what to prepare."
ENDLESS = "Something is wrong with this page, so it ends here. Your card is below."


def minutes(number: float) -> str:
    """Return a duration in words: `1.5` gives “90 seconds”, `5` “5 minutes”."""
    if number < 2 and number != 1:
        return f"{round(number * 60)} seconds"
    return "1 minute" if number == 1 else f"{number:g} minutes"


def several(number: int) -> str:
    """Return a count of questions in words."""
    return "1 question" if number == 1 else f"{number} questions"
