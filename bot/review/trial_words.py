"""Every line about trials: begun in place of publishing, looked at, stopped, decided on."""

from __future__ import annotations

from collections.abc import Mapping

TRIAL, TRYING, PULLING = "trial:", "try:", "pull:"
"""How the names of the desk's buttons begin: to look, to begin and decide, and for the safety owner."""
TRY = "Try it for some weeks first"
LIST, NONE = "What is being tried", "Nothing is being tried, and nothing was."
WHICH = "Which trial would you like to look at?"
WEEKS = "For how many weeks? Every second conversation has the new words. Who has them is written nowhere."
WEEK_LABEL = "{weeks} weeks"
AIMED = "What would count as a success? Choose before it begins. {chosen}"
STOPPED_BY = "What would end it early? You, or the safety owner, end it with one tap. {chosen}"
CHOSEN, NONE_CHOSEN = "Chosen: {chosen}.", "Nothing is chosen yet."
ENOUGH = "That is all"
AIMS: Mapping[str, str] = {
    "f": "As many finish, or more",
    "w": "Fewer call a flag wrong",
    "t": "As quick, or quicker",
}
"""What would count as a success, by codes that fit a button."""
STOPS: Mapping[str, str] = {
    "s": "A new worry about safety",
    "u": "Workers call it unclear",
    "c": "A complaint",
}
"""What would end a trial early. People notice it: numbers are not looked at before the end."""
BEGUN = "The trial of “{title}” has begun. It ends by itself on {day}, and its numbers come two days later."
GOING_ON = "Trial of “{title}”, from {begins}. It ends by itself on {ends}."
OVER = "Trial of “{title}”, {begins} to {over}. {why}"
WHY_OVER: Mapping[str, str] = {
    "its-day": "It came to its day.",
    "stopped": "A lead champion stopped it.",
    "pulled": "The safety owner stopped it.",
    "overtaken": "Another version was published meanwhile.",
}
A_SUCCESS = "A success would be: {aims}."
AN_END = "It is stopped at: {stops}."
NO_NUMBERS_YET = "Numbers come when it is over, all at once. Looking early would mislead."
NUMBERS_COME = "Its numbers come on {day}, when whoever is in it has finished."
STOP, PULL = "Stop the trial", "Stop the trial at once"
KEEP, DROP, AGAIN = "Keep the new words", "Keep the words as they were", "Try on, as long again"
CAME_OF_IT: Mapping[str, str] = {
    "kept": "Kept: “{title}” is version {number} now. Workers have it within seconds.",
    "dropped": "Dropped. Workers go on with the words as they were.",
    "again": "It is tried on. Its numbers are counted anew.",
    "stopped": "Stopped. Nobody joins any more. Whoever is in it finishes as they began.",
    "pulled": "Stopped at once. Nobody joins any more, and open conversations go over where they can.",
    "gone": "This trial is not there any more, or was decided on.",
    "stale": "Another version was published since. Please draft anew what is left.",
    "taken": "Another trial goes on in one of the same pages. It has to end first.",
    "rules": "Rules cannot be tried: they hold in every conversation at once. Please publish it, or leave it.",
    "waits": "It cannot be tried yet.",
}
DECIDED: Mapping[str, str] = {
    "kept": "The new words were kept.",
    "dropped": "The words stayed as they were.",
    "again": "It was tried on.",
}
ASKED = "A trial is over. Its numbers are there."
LOOK = "Look at it"

RESULT = "Every second conversation had the new words. Rounded to five; – means fewer than {least} workers."
ARM = "{page}: finished {new} with the new words, {now} as it was. {verdict}"
SHARE = "{these} of {base} ({low} to {high} %)"
TOO_FEW = "Too few to tell."
VERDICTS: Mapping[str, str] = {"higher": "More.", "lower": "Fewer.", "too few to tell": TOO_FEW}
FLAG = "Flag {rule} called wrong: {new} with the new words, {now} as it was. {verdict}"
MINUTES = "{page}: {new} with the new words, {now} as it was, in the middle."
NOTHING = "No number of it may be shown: too few took part."
AIM = "{aim}: {said}"
SAID: Mapping[str, str] = {"yes": "yes.", "no": "no.", "too few to tell": "too few to tell."}
INTERVALS = "Shares with 95 per cent intervals (Wilson 1927). A hint for a meeting, not a finding."
