"""Calls to Telegram: what each can come to, in the four words that the rest of the room knows.

Two connections, because the emergency card must not wait for a slot that other messages hold.
"""

from __future__ import annotations

import asyncio
import contextlib
import warnings
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from enum import Enum
from typing import Any, Literal

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram import Poll as TelegramPoll
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.request import HTTPXRequest
from telegram.warnings import PTBUserWarning

from bot.metrics import Metrics
from bot.pictures import Picture
from bot.telegram.arrival import KINDS
from bot.telegram.button import Rows
from bot.telegram.offered import Offered
from bot.telegram.page import Page
from bot.telegram.poll import Poll

CONNECTIONS = 32
CONNECT, ANSWER = 5.0, 15.0
"""Seconds until a call is given up: to connect, and to be answered."""
LONG_POLL = 30
"""Seconds for which Telegram holds a request for updates open while there are none."""
TAP_ANSWER = 200
AT_MOST = 100
"""Updates a request, and messages a deletion (Bot API, getUpdates and deleteMessages)."""
# The library would rather read the updates itself, all or none: one that it cannot read would hold up all the others.
warnings.filterwarnings("ignore", "Please use 'Bot.getUpdates' instead", PTBUserWarning)

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Outcome(Enum):
    """What a call came to, where it did not simply succeed."""

    again = "again"
    """Nobody knows, or not now: the same call may be made again."""
    elsewhere = "elsewhere"
    """The message cannot be edited or is not there: a new one has to be sent."""
    gone = "gone"
    """The chat does not want to hear from us, or is no more."""
    refused = "refused"
    """Telegram does not take this message, and will not take it a second time."""


class CallFailed(Exception):
    """A call to Telegram did not succeed. `wait` is for how many seconds Telegram asked us to be quiet.

    `moved_to` is the number that a group has now, as a supergroup.
    """

    def __init__(self, outcome: Outcome, kind: str, wait: float = 0.0, moved_to: int | None = None) -> None:
        """Keep the kind of the failure only: Telegram's words may hold an address with the token in it."""
        self.outcome, self.kind, self.wait, self.moved_to = outcome, kind, wait, moved_to
        super().__init__(f"A call to Telegram ended with {kind}.")


class WrongToken(Exception):
    """Telegram does not know the bot's token. Please check BEFOREHAND_TELEGRAM_TOKEN."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__("Telegram does not know the bot's token. Please check BEFOREHAND_TELEGRAM_TOKEN.")


class SecondPoller(Exception):
    """Another program asks for the same bot's updates, or a webhook is set."""


class Api:
    """The methods of the Bot API that the service uses."""

    def __init__(self, token: str, url: str, metrics: Metrics) -> None:
        base, files = f"{url.rstrip('/')}/bot", f"{url.rstrip('/')}/file/bot"
        self._metrics = metrics
        # The connections' own queue grows slow with hundreds of waiting calls; ours does not.
        self._slots = asyncio.Semaphore(CONNECTIONS)
        self._bot = Bot(
            token,
            base_url=base,
            base_file_url=files,
            request=_request(CONNECTIONS),
            get_updates_request=_request(1, ANSWER + LONG_POLL),
        )
        self._urgent = Bot(token, base_url=base, request=_request(4, 5.0), get_updates_request=_request(1))
        self.name: str | None = None
        self.number: int | None = None
        """Our own number, by which a message that answers one of ours is known."""

    async def open(self) -> None:
        """Find out who we are. Raises WrongToken, CallFailed."""
        try:
            await self._bot.initialize()
            await self._urgent.initialize()
        except InvalidToken:
            raise WrongToken from None
        except NetworkError as problem:
            raise CallFailed(Outcome.again, type(problem).__name__) from None
        self.name, self.number = self._bot.username, self._bot.id

    async def close(self) -> None:
        """Close the connections."""
        for bot in (self._bot, self._urgent):
            with contextlib.suppress(Exception):
                await bot.shutdown()

    async def updates(self, offset: int | None, seconds: int) -> Sequence[Mapping[str, Any]]:
        """Return what waits, as it came. An offset tells Telegram that everything before it has been taken.

        Raises SecondPoller, WrongToken, CallFailed.
        """
        asked: dict[str, Any] = {"timeout": seconds, "limit": AT_MOST, "allowed_updates": list(KINDS)}
        if offset is not None:
            asked["offset"] = offset
        try:
            found = await self._bot.do_api_request("getUpdates", api_kwargs=asked, read_timeout=seconds + ANSWER)
        except Conflict:
            raise SecondPoller from None
        except InvalidToken:
            raise WrongToken from None
        except Exception as problem:  # noqa: BLE001 (whatever a call ends with is named by its kind)
            raise _failed(problem) from None
        if not isinstance(found, list):
            raise CallFailed(Outcome.again, "NoList")
        return found

    async def webhook_is_set(self) -> bool:
        """Tell whether Telegram pushes updates somewhere. Raises CallFailed."""
        return bool((await self._call("getWebhookInfo", self._bot.get_webhook_info)).url)

    async def set_webhook(self, url: str, secret: str) -> None:
        """Ask Telegram to push updates to `url`, with `secret` in a header. Raises CallFailed."""
        await self._call(
            "setWebhook",
            lambda: self._bot.set_webhook(url, allowed_updates=list(KINDS), secret_token=secret, max_connections=40),
        )

    async def delete_webhook(self) -> None:
        """Ask Telegram to keep updates until we come for them. What waits is kept. Raises CallFailed."""
        await self._call("deleteWebhook", lambda: self._bot.delete_webhook(drop_pending_updates=False))

    async def set_commands(self, commands: Mapping[str, str], where: int | Literal["groups"] | None = None) -> None:
        """Show these commands in the menu of a chat, of groups, or wherever no other menu is. Raises CallFailed."""
        menu = [BotCommand(name, does) for name, does in commands.items()]
        await self._call("setMyCommands", lambda: self._bot.set_my_commands(menu, scope=_scope(where)))

    async def forget_commands(self, chat_id: int) -> None:
        """Take a chat's own menu away, so that it has what holds for everybody. Raises CallFailed."""
        await self._call("deleteMyCommands", lambda: self._bot.delete_my_commands(scope=_scope(chat_id)))

    async def send(self, chat_id: int, page: Page, *, urgent: bool = False, topic: int | None = None) -> int:
        """Send a page, into a `topic` of its chat, and return the number of the new message. Raises CallFailed.

        Only the emergency card makes a sound: whatever else is sent answers somebody who is looking at the chat.
        """
        if page.poll is not None:
            return await self._send_poll(chat_id, page.poll, page.keyboard, topic)
        bot = self._urgent if urgent else self._bot
        sent = await self._call(
            "sendMessage",
            lambda: bot.send_message(
                chat_id,
                page.text,
                parse_mode=ParseMode.HTML,
                reply_markup=_markup(page.keyboard),
                link_preview_options=NO_PREVIEW,
                disable_notification=not urgent,
                message_thread_id=topic,
                protect_content=True if page.stays else None,
            ),
            urgent=urgent,
        )
        return int(sent.message_id)

    async def _send_poll(self, chat_id: int, poll: Poll, keyboard: Rows, topic: int | None) -> int:
        """Send a poll. Nobody sees what anybody chose, and nobody any number before it is closed."""
        right: list[Any] | None = None if poll.right is None else [poll.right]
        sent = await self._call(
            "sendPoll",
            lambda: self._bot.send_poll(
                chat_id,
                poll.question,
                poll.options,
                is_anonymous=True,
                hide_results_until_closes=True,
                type=TelegramPoll.QUIZ if right else TelegramPoll.REGULAR,
                correct_option_ids=right,
                explanation=poll.because,
                reply_markup=_markup(keyboard),
                disable_notification=True,
                message_thread_id=topic,
            ),
        )
        return int(sent.message_id)

    async def close_poll(self, chat_id: int, message_id: int) -> tuple[int, ...]:
        """Close a poll of ours and return how many chose each of its options, in their order. Raises CallFailed."""
        found = await self._call("stopPoll", lambda: self._bot.stop_poll(chat_id, message_id))
        return tuple(int(option.voter_count) for option in found.options)

    async def edit(self, chat_id: int, message_id: int, page: Page, *, urgent: bool = False) -> None:
        """Let a page take the place of a message of ours. Raises CallFailed; a page that is there already is fine."""
        bot = self._urgent if urgent else self._bot
        await self._call(
            "editMessageText",
            lambda: bot.edit_message_text(
                page.text,
                chat_id,
                message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=_markup(page.keyboard),
                link_preview_options=NO_PREVIEW,
            ),
            urgent=urgent,
        )

    async def take_buttons(self, chat_id: int, message_id: int) -> None:
        """Take the buttons from a message of ours. Raises CallFailed."""
        await self._call("editMessageReplyMarkup", lambda: self._bot.edit_message_reply_markup(chat_id, message_id))

    async def answer_tap(self, tap_id: str, said: str | None = None) -> None:
        """End the little clock on a button that was tapped, and say something to whoever tapped it and nobody else.

        `said` is cut to the 200 characters that there are for it (Bot API, answerCallbackQuery). Raises CallFailed.
        """
        text = said if said is None or len(said) <= TAP_ANSWER else said[: TAP_ANSWER - 1].rsplit(" ", 1)[0] + "…"
        await self._call(
            "answerCallbackQuery",
            lambda: self._bot.answer_callback_query(tap_id, text, show_alert=None if text is None else True),
        )

    async def people_in(self, chat_id: int) -> int:
        """Return how many are in a group beside ourselves. Raises CallFailed."""
        return int(await self._call("getChatMemberCount", lambda: self._bot.get_chat_member_count(chat_id))) - 1

    async def answer_inline(self, query_id: str, offered: Offered) -> None:
        """List what is offered under a line that is being typed, to its writer alone and cached nowhere.

        Raises CallFailed.
        """
        results = [
            InlineQueryResultArticle(
                str(number),
                one.title,
                InputTextMessageContent(one.text, link_preview_options=NO_PREVIEW),
                description=one.shown or one.text,
            )
            for number, one in enumerate(offered.results)
        ]
        button = InlineQueryResultsButton(offered.label, start_parameter=offered.start)
        # Telegram's own default shows results for five minutes to whoever types the same (Bot API, answerInlineQuery).
        await self._call(
            "answerInlineQuery",
            lambda: self._bot.answer_inline_query(query_id, results, cache_time=0, is_personal=True, button=button),
        )

    async def file(self, file_id: str, largest: int) -> bytes | None:
        """Fetch a file into memory; None where it is larger than so many bytes. Raises CallFailed."""
        found = await self._call("getFile", lambda: self._bot.get_file(file_id))
        if (found.file_size or 0) > largest:
            return None
        try:
            content = bytes(await found.download_as_bytearray())
        except Exception as problem:  # noqa: BLE001 (its words hold the address, and the token in it)
            raise _failed(problem) from None
        return content if len(content) <= largest else None

    async def send_file(self, chat_id: int, name: str, content: bytes, caption: str) -> int:
        """Send a file and return the number of the new message. Raises CallFailed."""
        sent = await self._call(
            "sendDocument",
            lambda: self._bot.send_document(
                chat_id, content, filename=name, caption=caption, disable_notification=True
            ),
        )
        return int(sent.message_id)

    async def send_picture(self, chat_id: int, name: str, picture: Picture, caption: str) -> int:
        """Send a picture, as a file where a photo could not be read; return its message's number. Raises CallFailed.

        `caption` has 1,024 characters at most (Bot API, sendPhoto). Telegram refuses a photo where a chat takes none.
        """
        if not picture.fits_a_photo:
            return await self.send_file(chat_id, name, picture.png, caption)
        sent = await self._call(
            "sendPhoto",
            lambda: self._bot.send_photo(
                chat_id, picture.png, filename=name, caption=caption, disable_notification=True
            ),
        )
        return int(sent.message_id)

    async def delete(self, chat_id: int, message_ids: Sequence[int]) -> None:
        """Delete up to 100 messages; those that are gone or too old are passed over. Raises CallFailed."""
        if len(message_ids) == 1:
            await self._call("deleteMessage", lambda: self._bot.delete_message(chat_id, message_ids[0]))
        else:
            await self._call("deleteMessages", lambda: self._bot.delete_messages(chat_id, message_ids))

    async def _call(self, method: str, call: Callable[[], Awaitable[Any]], *, urgent: bool = False) -> Any:
        try:
            async with contextlib.nullcontext() if urgent else self._slots:
                answer = await call()
        except Exception as problem:  # noqa: BLE001 (as above)
            if isinstance(problem, BadRequest) and "not modified" in problem.message:
                self._metrics.calls.labels(method, "ok").inc()
                return True
            failed = _failed(problem)
            self._metrics.calls.labels(method, failed.outcome.value).inc()
            raise failed from None
        self._metrics.calls.labels(method, "ok").inc()
        return answer


def _request(connections: int, answer: float = ANSWER) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        connect_timeout=CONNECT,
        read_timeout=answer,
        write_timeout=ANSWER,
        pool_timeout=ANSWER,
        httpx_kwargs={"trust_env": True},
    )


def _scope(where: int | Literal["groups"] | None) -> BotCommandScope:
    """Return the scope of a menu (Bot API, BotCommandScope)."""
    if where is None:
        return BotCommandScopeDefault()
    return BotCommandScopeAllGroupChats() if where == "groups" else BotCommandScopeChat(where)


def _markup(rows: Rows) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.label, callback_data=button.data) for button in row] for row in rows]
    )


_GONE = ("chat not found", "user is deactivated", "bot was kicked", "bot was blocked", "user not found", "peer_id")
_SHUT = (
    *("not enough rights to send text", "have no rights to send a message", "write_forbidden", "chat_restricted"),
    *("topic_closed", "topic_deleted", "message thread not found"),
)
"""A group, or a topic of it, in which we may not write."""
_ELSEWHERE = ("message to edit not found", "can't be edited", "message_id_invalid", "message identifier")


def _failed(problem: Exception) -> CallFailed:
    """Return what a failure means for us. Telegram's words are looked at, never passed on."""
    kind = type(problem).__name__
    if isinstance(problem, RetryAfter):
        wait = problem.retry_after
        return CallFailed(Outcome.again, kind, wait.total_seconds() if isinstance(wait, timedelta) else float(wait))
    if isinstance(problem, ChatMigrated):
        return CallFailed(Outcome.gone, kind, moved_to=problem.new_chat_id)
    if isinstance(problem, Forbidden):
        return CallFailed(Outcome.gone, kind)
    if isinstance(problem, BadRequest):
        said = problem.message.casefold()
        if any(sign in said for sign in (*_GONE, *_SHUT)):
            return CallFailed(Outcome.gone, kind)
        if any(sign in said for sign in _ELSEWHERE):
            return CallFailed(Outcome.elsewhere, kind)
        return CallFailed(Outcome.refused, kind)
    # Time-outs, 5xx, resets, half an answer, a wrong token after the start: all of it may pass.
    return CallFailed(Outcome.again, kind)
