"""What the pages say of the channel in Telegram, held against the program: figures, addresses, words that it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.routing import Route

from bot import app_telegram, cli_invite
from bot.conversation import words as spoken
from bot.dialogue.signpost import LASTS
from bot.metrics import Metrics
from bot.telegram import urgent, web, words
from tests.docs.pages import DOCS, examples, rows

BOT = DOCS / "how-to" / "make-the-telegram-bot.md"
INVITE = DOCS / "how-to" / "invite-people.md"
WEBHOOK = DOCS / "how-to" / "use-a-webhook.md"
APPROVE = DOCS / "how-to" / "approve-and-confirm.md"
TELEGRAM = DOCS / "reference" / "telegram.md"
OPERATIONS = DOCS / "operations.md"


@pytest.mark.parametrize("page", [TELEGRAM, OPERATIONS], ids=lambda page: page.stem)
def test_whatever_a_page_quotes_in_a_sentence_is_what_the_bot_says(page: Path) -> None:
    text = " ".join(page.read_text("utf-8").split())
    quoted = [line for line in re.findall(r"“([^”]+[.”])”", text) if line.count(" ") > 3]
    lines = [line for room in (words, spoken) for line in vars(room).values() if isinstance(line, str)]
    assert quoted
    assert [line for line in quoted if not any(line in said for said in lines)] == []


def test_an_invitation_lasts_as_long_as_the_page_says() -> None:
    assert (cli_invite.DAYS, cli_invite.MOST_DAYS) == (7, 90)
    assert re.search(r"for seven days\. .* up to 90 ", INVITE.read_text("utf-8"))


def test_a_confirmation_lasts_as_long_as_the_page_says() -> None:
    assert f"It holds for {LASTS.days} days" in APPROVE.read_text("utf-8")


def test_the_proxy_of_the_example_lets_updates_in_and_nothing_else() -> None:
    (proxy,) = [example.text for example in examples(WEBHOOK) if example.form == "nginx"]
    assert re.findall(r"^location (.+) \{", proxy, re.MULTILINE) == [f"= {web.WEBHOOK}", "/"]
    assert f"proxy_pass http://{app_telegram.LISTEN}{web.WEBHOOK};" in proxy
    assert "location / { return 404; }" in proxy
    patience = re.search(r"proxy_read_timeout (\d+)s", proxy)
    assert patience
    assert int(patience[1]) > web.PATIENCE
    assert f"{web.PATIENCE:g} seconds" in WEBHOOK.read_text("utf-8")


def test_every_address_of_the_web_server_is_named_with_who_may_ask_it() -> None:
    async def ready() -> str | None:
        return None

    async def take(_: object) -> None: ...

    served = web.web(Metrics(), ready, web.Webhook(take, "a secret", None))  # type: ignore[arg-type]
    paths = {route.path for route in served.routes if isinstance(route, Route)}
    assert {row[0] for row in rows(OPERATIONS, "Is it well?")} == paths


def test_an_emergency_card_is_tried_for_as_long_as_the_pages_say() -> None:
    assert urgent.TRIED_FOR == 300
    assert "It is tried for\nfive minutes" in (DOCS / "why.md").read_text("utf-8")
    assert "it was tried for five minutes" in OPERATIONS.read_text("utf-8")


def test_nobody_is_told_to_set_the_commands_by_hand_or_to_let_the_bot_read_along() -> None:
    sent = {row[0]: row[1] for row in rows(BOT, "1 Ask BotFather")}
    assert sent["/setprivacy"].startswith("*Enable*")
    assert sent["/setjoingroups"].startswith("*Disable*")
    assert "/setcommands" not in sent
