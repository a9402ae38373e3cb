"""Settings that fit one by one and do not fit each other."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.doctor.finding import Check, Finding, ok, outcomes, problem, warning
from bot.doctor.surroundings import Surroundings

OFFICIAL = "api.telegram.org"
"""Telegram's own Bot API server. One of your own also takes plain addresses (Bot API, local server)."""


async def settings(around: Surroundings) -> Finding:
    """Look at the settings together."""
    given = around.settings
    to_telegram = urlsplit(given.telegram_api_url).hostname == OFFICIAL
    if given.webhook_url and urlsplit(given.webhook_url).scheme != "https" and to_telegram:
        return problem(
            "BEFOREHAND_WEBHOOK_URL does not begin with https, and Telegram sends to no other address.",
            "Give the public https address, or unset it to ask for updates instead.",
        )
    if given.webhook_url and given.webhook_secret is None:
        return problem(
            "BEFOREHAND_WEBHOOK_URL is set without BEFOREHAND_WEBHOOK_SECRET, so anyone could send updates.",
            "Set a random secret of 16 to 256 letters, digits, _ and -.",
        )
    if urlsplit(given.telegram_api_url).scheme != "https" and not _on_this_machine(given.telegram_api_url):
        return warning(
            "BEFOREHAND_TELEGRAM_API_URL does not begin with https, so token and messages travel in the open.",
            "Use https, or a Bot API server on this machine.",
        )
    way = "Telegram pushes updates to a webhook" if given.webhook_url else "the service asks Telegram for updates"
    return ok(f"The settings fit each other: {way}, and days are those of {given.timezone}.")


def _on_this_machine(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


CHECKS = (
    Check(
        "settings",
        "that the settings fit each other: addresses, webhook, time zone",
        outcomes("ok", "warning", "problem"),
        settings,
    ),
)
