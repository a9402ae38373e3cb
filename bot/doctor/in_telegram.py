"""What Telegram knows of the bot: the token, the way updates take, the clock, what group chats let it read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.doctor.bot_api import NoAnswer
from bot.doctor.finding import Check, Finding, ok, outcomes, passed_over, problem, warning
from bot.doctor.running import service_runs
from bot.doctor.surroundings import Surroundings

CLOCK_OFF, CLOCK_WRONG = 5.0, 60.0
"""Seconds between Telegram's clock and this machine's, over which it is a warning, and a problem."""
MANY_PENDING = 100
"""Updates waiting at Telegram, which a service that runs would have taken."""
SERVER_ERROR = 500


async def reachable(around: Surroundings) -> Finding:
    """Look whether the Bot API server answers at all."""
    host = around.api.host
    try:
        answer = await around.api.knock()
    except NoAnswer as kind:
        return problem(
            f"{host} cannot be reached ({kind}).",
            "Check the network, the proxy and the firewall of this machine, and BEFOREHAND_TELEGRAM_API_URL.",
        )
    if answer.status >= SERVER_ERROR:
        return problem(f"{host} answers with status {answer.status}.", "Wait a little, and look again.")
    return ok(f"{host} answers.")


async def clock(around: Surroundings) -> Finding:
    """Compare the clock of this machine with the date that the server's answer bears."""
    try:
        ahead = (await around.api.knock()).server_ahead
    except NoAnswer:
        return _unreached
    if ahead is None:
        return passed_over("The server's answer bears no date, so the clock could not be compared.")
    said = f"The clock of this machine is {abs(ahead):.0f} seconds {'behind' if ahead > 0 else 'ahead'}."
    do = "Let the machine set its clock by the network (NTP). Sessions, invitations and days hang on it."
    if abs(ahead) > CLOCK_WRONG:
        return problem(said, do)
    return warning(said, do) if abs(ahead) > CLOCK_OFF else ok("The clock of this machine is right.")


async def token(around: Surroundings) -> Finding:
    """Look whether Telegram knows the bot's token."""
    if around.settings.telegram_token is None:
        return warning(
            "There is no token, so the service cannot run in Telegram; the terminal works without.",
            "Set BEFOREHAND_TELEGRAM_TOKEN to the one that BotFather gave.",
        )
    try:
        answer = await around.api.ask("getMe")
    except NoAnswer:
        return _unreached
    if answer.status in (401, 404):
        return problem(
            "Telegram does not know the token.",
            "Copy it from BotFather anew into BEFOREHAND_TELEGRAM_TOKEN; it may have been taken back there.",
        )
    if answer.status != 200:
        return passed_over(f"Telegram answered with status {answer.status}, so the token could not be tried.")
    return ok("Telegram knows the token.")


async def webhook(around: Surroundings) -> Finding:
    """Look whether updates come the way that is set."""
    info = await _known(around, "getWebhookInfo")
    if isinstance(info, Finding):
        return info
    there, wanted = info.get("url") or "", around.settings.webhook_url
    if there and wanted is None:
        return problem(
            "Telegram pushes updates to a webhook, but the service is set to ask for them, and would get none.",
            "Start beforehand run, which takes the webhook away. If another service uses this bot, give each its own.",
        )
    if wanted and not there:
        return warning(
            "BEFOREHAND_WEBHOOK_URL is set, but Telegram pushes nowhere yet.",
            "Start beforehand run, which tells Telegram the address.",
        )
    if there != (wanted or ""):
        return problem(
            "Telegram pushes updates to another address than BEFOREHAND_WEBHOOK_URL.",
            "Start beforehand run, which tells Telegram the address. If it comes back, another service uses this bot.",
        )
    failed = info.get("last_error_date")
    if there and isinstance(failed, int):
        return warning(
            f"Telegram last failed to push an update on {_in_words(failed)}.",
            "Look whether the address can be reached from outside, and its certificate is valid.",
        )
    return ok("Updates are pushed to the address that is set." if there else "No webhook is in the way of asking.")


async def second_poller(around: Surroundings) -> Finding:
    """Look whether another program asks for the same bot's updates. Their content is not looked at, nor confirmed."""
    if around.settings.webhook_url is not None:
        return passed_over("Updates are pushed, so nobody is to ask for them.")
    if service_runs(around.settings.data):
        return passed_over(
            "The service runs in this data folder and would be disturbed; it logs “second poller” itself."
        )
    info = await _known(around, "getWebhookInfo")
    if isinstance(info, Finding):
        return info
    if info.get("url"):
        return passed_over("A webhook is set, see “webhook”.")
    try:
        # Without an offset nothing is confirmed (Bot API, getUpdates).
        answer = await around.api.ask("getUpdates", limit=1, timeout=0)
    except NoAnswer:
        return _unreached
    if answer.status == 409:
        return problem(
            "Another program asks Telegram for this bot's updates, and each would get some of them only.",
            "Stop the other one, or give each a bot of its own. A token that leaked: have BotFather revoke it.",
        )
    if answer.status != 200:
        return passed_over(f"Telegram answered with status {answer.status}, so this could not be tried.")
    return ok("At this moment nobody else asks for this bot's updates.")


async def pending(around: Surroundings) -> Finding:
    """Count the updates that wait at Telegram."""
    info = await _known(around, "getWebhookInfo")
    if isinstance(info, Finding):
        return info
    count = info.get("pending_update_count", 0)
    if isinstance(count, int) and count > MANY_PENDING:
        return warning(
            f"{count} updates wait at Telegram, which keeps them for a day.",
            "Look whether the service runs, and what its log says.",
        )
    return ok("No great number of updates waits at Telegram.")


async def privacy(around: Surroundings) -> Finding:
    """Look whether the bot reads along in groups."""
    me = await _known(around, "getMe")
    if isinstance(me, Finding):
        return me
    if me.get("can_read_all_group_messages"):
        return problem(
            "The bot gets every message of the groups it is in.",
            "Have BotFather turn group privacy on (/setprivacy), then take the bot out of its groups and add it again.",
        )
    return ok("In groups the bot gets only what is meant for it.")


_unreached = passed_over("Telegram gave no answer, so this could not be looked at.")


async def _known(around: Surroundings, method: str) -> Mapping[str, Any] | Finding:
    """Return what Telegram says of the bot, or why it could not be asked."""
    if around.settings.telegram_token is None:
        return passed_over("There is no token to ask with.")
    try:
        answer = await around.api.ask(method)
    except NoAnswer:
        return _unreached
    return answer.result if answer.status == 200 else passed_over("Telegram did not say, see “token”.")


def _in_words(seconds: int) -> str:
    moment = datetime.fromtimestamp(seconds, UTC)
    return f"{moment.day} {moment:%B %Y at %H:%M} UTC"


CHECKS = (
    Check("reachable", "that the Bot API server answers", outcomes("ok", "problem"), reachable, network=True),
    Check(
        "clock",
        "the clock of this machine beside Telegram's",
        outcomes("ok", "warning", "problem", "passed over"),
        clock,
        network=True,
    ),
    Check(
        "token",
        "that Telegram knows the bot's token",
        outcomes("ok", "warning", "problem", "passed over"),
        token,
        network=True,
    ),
    Check(
        "webhook",
        "that updates come the way that is set, by asking or by a webhook",
        outcomes("ok", "warning", "problem", "passed over"),
        webhook,
        network=True,
    ),
    Check(
        "second poller",
        "that no other program takes the bot's updates",
        outcomes("ok", "problem", "passed over"),
        second_poller,
        network=True,
    ),
    Check("pending", "how many updates wait", outcomes("ok", "warning", "passed over"), pending, network=True),
    Check(
        "group privacy",
        "that the bot does not read along in groups",
        outcomes("ok", "problem", "passed over"),
        privacy,
        network=True,
    ),
)
