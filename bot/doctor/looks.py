"""How the bot looks to whoever glances at a screen: its names and descriptions are to hint at nothing."""

from __future__ import annotations

from bot.doctor.bot_api import NoAnswer
from bot.doctor.finding import Check, Finding, ok, outcomes, passed_over, problem
from bot.doctor.surroundings import Surroundings

TELLING = (
    "abus", "violen", "domestic", "famil", "child", "kid", "safeguard", "victim", "survivor", "perpetrator", "refuge",
    "coerci", "social work", "social service", "protection", "partner",
)  # fmt: skip
"""Beginnings and parts of words that would say to a glance what the chat is about (`PRACTICE.md` 3.5)."""
_SHOWN = {
    "getMyName": ("name", "name"),
    "getMyShortDescription": ("short_description", "short description"),
    "getMyDescription": ("description", "description"),
}


async def names(around: Surroundings) -> Finding:
    """Look for telling words in what anyone sees of the bot."""
    if around.settings.telegram_token is None:
        return passed_over("There is no token to ask with.")
    try:
        me = await around.api.ask("getMe")
        if me.status != 200:
            return passed_over("Telegram did not say, see “token”.")
        shown = {"name": str(me.result.get("first_name", "")), "username": str(me.result.get("username", ""))}
        for method, (key, what) in _SHOWN.items():
            shown[what] = str((await around.api.ask(method)).result.get(key) or shown.get(what, ""))
    except NoAnswer:
        return passed_over("Telegram gave no answer, so this could not be looked at.")
    for what, text in shown.items():
        told = [word for word in TELLING if word in text.casefold()]
        if told:
            return problem(
                f"The bot's {what} has “{told[0]}” in it, and shows in chat lists and notifications.",
                f"Have BotFather change the {what} to something neutral, such as “Before the meeting”.",
            )
    return ok("Name and descriptions of the bot hint at nothing.")


async def username(around: Surroundings) -> Finding:
    """Look whether invitations lead to this bot."""
    named = around.settings.bot_name
    if around.settings.telegram_token is None:
        return passed_over("There is no token to ask with.")
    try:
        me = await around.api.ask("getMe")
    except NoAnswer:
        return passed_over("Telegram gave no answer, so this could not be looked at.")
    if me.status != 200:
        return passed_over("Telegram did not say, see “token”.")
    if named is None:
        return ok("BEFOREHAND_BOT_NAME is not set, so invitations are lines to send and not links.")
    if named.removeprefix("@").casefold() != str(me.result.get("username", "")).casefold():
        return problem(
            "BEFOREHAND_BOT_NAME is not this bot's username, so invitations lead to somebody else's chat.",
            "Set it to the username that BotFather shows.",
        )
    return ok("Invitations lead to this bot.")


CHECKS = (
    Check(
        "looks",
        "that the bot's name and descriptions hint at nothing",
        outcomes("ok", "problem", "passed over"),
        names,
        network=True,
    ),
    Check(
        "username",
        "that invitations lead to this bot",
        outcomes("ok", "problem", "passed over"),
        username,
        network=True,
    ),
)
