"""Every line of drafting, agreeing, publishing and bringing back."""

from __future__ import annotations

from collections.abc import Mapping

EMPTY = "There is no wording in it. Please reply with the words as they should read."
TOO_LONG = "That is over {most} characters. Please make it shorter."
NOT_THERE = "That sentence is not there any more. Please look at the page again: /drafts"
THE_SAME = "It reads like that already."
NOT_PLAIN = "It holds signs that cannot be written down. Please use plain text."
HOLDS = "That holds {found}, and pages are for everybody. Please write it without, and reply again."
LINE_HOLDS = "Line {line} holds {found}, and pages are for everybody. Please write it without, and send the file again."
NO_SUCH_FILE = "Only files of trees, modules and rules are taken back. Please keep the name that the file came with."
HOLDS_SOMEWHERE = "That holds {found}, and pages are for everybody. Please write it without, and send the file again."
FILE_LARGE = "That file is over {most} kB. Please split it."
NOT_UTF8 = "That is no plain text that can be read. Please save the file as UTF-8, and send it again."
UNSEEN = "Line {line} holds signs that nobody can see. Please type that line anew, and send the file again."
THE_SAME_DRAFT = "This is your draft as it is kept."
NO_VERSION = (
    "Nothing was kept: the file's name holds no version. To draft it, take the file from "
    "/drafts, and put your changes in that one."
)
NO_DRAFT_FOR_IT = "That conversation goes with none of your drafts. Please draft its page first, and send it then."
IN_THE_FILE = "Change it in the file"
WHICH_FILE = "Which file would you like?"
HANDED = (
    "“{title}”, version {number}, as it runs now. Change it in a plain text editor, keep its name, and send it back "
    "here. It becomes a draft; workers see nothing of it yet."
)
HANDED_DRAFT = "Your draft of “{title}”, written on version {number}. Change it, keep its name, and send it back here."
HANDED_TALK = (
    "A rehearsed conversation that goes another way with your draft, as the bot would rewrite it. Is it right so? "
    "Otherwise please change it, keep its name, and send it back here."
)
REFERENCE = "Reference {key}"
STALE_FILE = (
    "That file is version {sent} of “{title}”. Version {now} runs now. Nothing was kept, so that nothing that was "
    "published since gets lost. Please make your changes in the file as it runs now."
)
WHAT_SINCE, SEND_NOW = "What changed since", "Send me the present file"
SINCE = "From version {old} of “{title}” to version {now}:"
NOTHING_SINCE = "Nothing that can be said in words."
OTHERWISE = "It cannot be published yet. Rehearsed conversations go another way now: {count}\n\n{said}"
TALKS, TAKE_TALKS = "Send me those conversations", "Keep them as rewritten"
ALONG = "Rehearsed conversations that were rewritten with it: {files}"
THE_SAME_FILE = "This is the file as it runs now."
NOT_ANEW = "It was sent as a whole file. Please make your changes in the present one, and send that."
CHANGED_SINCE = (
    "Somebody changed the same sentence meanwhile. Please reply anew, with both in mind.\n\n"
    "It reads “{now}” now; yours was “{yours}”."
)

OVERVIEW = "Drafts: {drafts}\nPublished here: {versions}"
CONFLICT = "The content folder brings another {files}. What was published here goes on until somebody has looked."
WHERE_TO = "What would you like to do?"
BETTER, PUBLISHED, BACK_TO_DRAFTS = "Write a better wording", "What was published", "Drafts"
WHICH_PAGE, WHICH_STEP, WHICH_WORDS = "Which page is it?", "At which place?", "Which words?"
THE_TITLE = "The title"
NO_VERSIONS = "Nothing was published here yet. Workers see the content as it came."
WHICH_VERSION = "Which page would you like to look at?"
REPLY = (
    "Please reply to this message with better words. This is how it reads now.\n\n"
    "{what} at “{at}”:\n\n“{wording}”\n\n{slots}Reference {key}"
)
KEEP_SLOTS = "What stands in {} is filled in for each worker. Please keep it as it is.\n\n"
OTHER_WORDS = "Other words of this place"
NO_PLACE = "That place is not there any more. Please look for the words: /drafts"
REFUSED = "Not kept. What workers see goes on as it is. This stands in the way:\n\n{problems}"

DRAFT_HEAD = "What the draft changes, what that means, and who has yet to agree:"
NOT_PUBLISHED = "Not published. What workers see goes on as it is. This stands in the way:\n\n{problems}"
MOST_SAID = 3000
"""Characters of what stands in the way that are said at once; a message has 4,096 (Bot API, sendMessage)."""

DRAFT = "Draft of “{title}”"
CLASS: Mapping[str, str] = {
    "wording": "It changes words, nothing else. Open conversations may go over to it.",
    "compatible": "Places come, go or move. Answers that were given stay.",
    "breaking": "Answers would mean something else. Whoever is in it finishes as they began.",
}
TIME = "It takes {now} at most; before, {before}."
TIME_AS_BEFORE = "It takes {now} at most, as before."
RENEWED = "Rehearsed conversations that read otherwise and go the same way: {count}"
MORE_CHANGES = "… and {count} more changes."
NEEDED: Mapping[str, str] = {
    "reader": "a second reader",
    "owner": "the safety owner",
    "lived": "a reader with lived experience, for what the family hears",
}
STILL_NEEDED = "Before it is published it needs: {needed}."
ALL_AGREED = "Everybody has agreed who needs to."
NOT_SHOWN = "No second reader was asked yet."
STALE = "Another version was published since. It has to be put on that one first."
WHAT_WITH_IT = "What should come of it?"
PICTURE = "A picture of the change"
NOTHING_TO_DRAW = "It reads as before, step by step. There is nothing to draw."
WALK, PROPOSE, DROP = "Walk it as a worker", "Ask for a second reader", "Drop it"
AGREE, HAND_BACK, READ_IT = "I agree with it", "Not yet: hand it back", "Lived experience: agreed"
OWNER_AGREES, PUBLISH, ANEW = "Agree as safety owner", "Publish it", "Put it on the new version"
FINISH, MOVE = "Finish as they began", "Go over to the new one"
WHY_BETTER = "Why is it better?"
CAME_OF_IT: Mapping[str, str] = {
    "kept": "Kept as a draft. Workers see nothing of it.",
    "proposed": "A second reader finds it under /drafts.",
    "agreed": "Your yes is kept. Who you are is not.",
    "own": "You wrote it, so somebody else has to agree.",
    "back": "Handed back to whoever wrote it.",
    "dropped": "Dropped. Nothing of it is kept.",
    "gone": "This draft is not there any more.",
    "waits": "It cannot be published yet.",
    "taken": "Kept with the draft. A second reader sees which they are.",
    "stale": "Another version was published since. Nothing was changed.",
    "anew": "It stands on the present version now. Whoever agreed has to look again.",
}
OPEN_ON_IT = "Somebody may be in the middle of it. What should they do? How many there are is not shown."
DONE = "Published. Workers have the new words within a few seconds from now.\n“{title}” is version {number} now."
BROUGHT_BACK = (
    "Brought back. Workers have the earlier words within a few seconds from now.\n"
    "“{title}” reads as in version {back} again. That is version {number}."
)
BRING_BACK = "Bring back version {number}"
FIRST_ONE = "This page was new. There is no version before it. The safety owner can take steps out of it."
ONLY_THE_OWNER = "Only the safety owner brings an earlier version of this page back."
VERSION_HEAD = "What workers see now, who published it and when, and how to go back:"
VERSION = "“{title}”, version {number}, published {day} by the {role}."
AGREED_BY = "Agreed: {roles}"
BECAUSE = "Why: {reason}"
AS_IT_CAME = "Version 1 is as it came with the content."
