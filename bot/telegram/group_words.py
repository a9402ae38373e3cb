"""Every line that is said in a group only, or about one. Many see a group's screen: nothing hints at a family."""

HELLO = (
    "Hello. Short talks for a team, with one person who leads and taps: /huddle, /quiz\n"
    "I need no special rights here, and I cannot read what you write to each other.\n"
    "No family is talked about here. In an emergency call 999: this bot alerts nobody."
)
AS_ADMIN = (
    "I was made an admin of this group. Thank you, but I need no rights here. As an admin I would be sent all that you "
    "write; I look at none of it. Please make me an ordinary member again."
)
MUTED = (
    "I may not write in your team's group any more. Its admins can change that. "
    "What is open there waits up to a day: /resume in the group goes on."
)
REMOVED = "I was taken out of your team's group. What was open there is erased."
HELP = (
    "/huddle and /quiz begin a short talk for the team. Whoever began it taps; the others speak.\n"
    "/check as an answer to a line tells you alone what I find in it.\n"
    "In danger, tap “Not safe now”, or type /notsafe. This bot alerts nobody; you must call 999."
)

FOR_CHAMPIONS = "Champions begin and lead here. Please ask one of yours."
WHO_LEADS = "Whoever began this taps the answers. Please say yours aloud."
INVITED_ONLY = "This is for people who have been invited. Please ask your team for an invitation."
NOTHING_OPEN = "Nothing is open here. To begin: /huddle"
EARLIER = "That was an earlier question. The one that is open stands further down."
NOT_A_GROUP = "That is not for a group. What there is: /help"

VOTED = "Noted. Nobody sees what you tapped, and it is kept only until this is closed. Tap another to change it."
VOTE_OPEN = "It is still open, further up: tap there. Whoever began this closes it."
VOTE_AGAIN = "I was interrupted. If a vote stands here twice, please vote in the lower one."
LEFT_OPEN = "What was open here waited for a day, so I have closed it. To begin again: /huddle"

STILL_OPEN = "Something is still open here. Shall it go on?"
LEAD, ANEW = "Go on, I lead it", "Leave it, start the new one"

COMES_BACK = "Lines of the quiz that are hard here come back after two and after six weeks. To end that: /quiz off"
COMES_BACK_NO_MORE = "No line comes back here any more, and which were hard is erased. To begin again: /quiz on"

WEEKLY_DAY = "On which day shall I ask the team each week?"
WEEKLY_TIME = "At what time?"
WEEKLY_SET = "Every {day} at {time} ({zone}) I ask here who leads."
WEEKLY_HOW = "Another day, time or place: /weekly tuesday 09:30 Europe/London. To end it: /weekly off"
WEEKLY_ANEW, WEEKLY_END = "Choose another time", "Ask no more"
WEEKLY_ENDED = "I ask no more. To begin again: /weekly"
WEEKLY_ASKED = "A few minutes for the team. Who leads today?"
QUIZ, HUDDLE, ROUND = "Five lines", "Seven minutes together", "A round, nobody named"
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
