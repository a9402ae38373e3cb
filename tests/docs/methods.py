"""The methods of the Bot API that the program calls: what each is for, and which Telegrams of the tests do it."""

from __future__ import annotations

from collections.abc import Mapping

from tests.docs.made_of_telegram import methods
from tests.telegram.peers.emulator import Emulator
from tests.telegram.peers.fake import Fake

FOR: Mapping[str, str] = {
    "getMe": "which bot we are; the doctor: whether the token is known, whether the bot reads along in groups",
    "getUpdates": "what has come in, by asking. Asking for later ones is what confirms earlier ones",
    "setWebhook": "tells Telegram where to push, with the secret",
    "deleteWebhook": "takes that back; what waits is kept",
    "getWebhookInfo": "whether Telegram pushes somewhere; the doctor: how many updates wait",
    "setMyCommands": "the menus: of strangers, of groups, and in each chat that of its person's role",
    "deleteMyCommands": "takes the menu of somebody who was taken out away",
    "getFile": "a tree that a champion sent",
    "sendDocument": "a card to print, a tree to work on",
    "sendPhoto": "a picture of a tree; one that is too long to be read as a photo goes as a file",
    "sendMessage": "a new message. Silent, except the emergency card",
    "sendPoll": "a question to a whole group, anonymous, with its numbers hidden until it is closed",
    "stopPoll": "closes it, and reads what it came to",
    "editMessageText": "the next question in the place of the last",
    "editMessageReplyMarkup": "takes the buttons from a question that was left behind",
    "answerInlineQuery": "the list under a line that is typed behind the bot's name",
    "answerCallbackQuery": (
        "ends the little clock on a button; in a group, what is told to whoever tapped, and to nobody else"
    ),
    "getChatMemberCount": "how many are in a group, when a talk begins there: with fewer than five nothing is counted",
    "deleteMessage": "one message that should not be there",
    "deleteMessages": "clears a chat",
}


def methods_called() -> list[str]:
    """Rows of the methods: the name, what it is for, and in which of the two Telegrams it is seen accepted."""
    own = Fake()
    assert set(FOR) == methods(), "a method without a row, or a row without a method"
    done = {name: ("both" if Emulator.builds(name) else "our own") for name in FOR if own.does(name)}
    return [f"`{name}` | {FOR[name]} | {done[name]}" for name in FOR]
