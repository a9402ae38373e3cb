"""The same ten questions in python-telegram-bot's ConversationHandler, in memory, for `bench/telegram_turns.py`."""

from __future__ import annotations

import asyncio
import os
import warnings
from collections.abc import Mapping
from itertools import count
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, ConversationHandler
from telegram.request import BaseRequest, RequestData
from telegram.warnings import PTBUserWarning

QUESTIONS = 10
BEGIN = "/start"
KEYS = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Yes", callback_data="yes"), InlineKeyboardButton("No", callback_data="no")]]
)


async def _begin(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    if update.message is not None and context.user_data is not None:
        context.user_data.clear()
        await update.message.reply_text("Question 1?", reply_markup=KEYS)
    return 0


async def _answered(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    query = update.callback_query
    if query is None or context.user_data is None:
        return ConversationHandler.END
    await query.answer()
    context.user_data[len(context.user_data)] = query.data
    number = len(context.user_data)
    if number == QUESTIONS:
        await query.edit_message_text("Done.")
        return ConversationHandler.END
    await query.edit_message_text(f"Question {number + 1}?", reply_markup=KEYS)
    return number


def with_questions(application: Application[Any, Any, Any, Any, Any, Any]) -> Application[Any, Any, Any, Any, Any, Any]:
    """Return the application with its one handler."""
    states = {number: [CallbackQueryHandler(_answered)] for number in range(QUESTIONS)}
    starts = [CommandHandler("start", _begin)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PTBUserWarning)  # one message a chat is what is measured
        application.add_handler(ConversationHandler(starts, states, starts))  # type: ignore[arg-type]
    return application


def main() -> None:
    """Run by polling until a signal comes."""
    url = os.environ["BEFOREHAND_TELEGRAM_API_URL"]
    built = Application.builder().token(os.environ["BEFOREHAND_TELEGRAM_TOKEN"]).base_url(f"{url}/bot").build()
    with_questions(built).run_polling(allowed_updates=["message", "callback_query"], timeout=5)


class Nowhere(BaseRequest):
    """Answers every call at once, in memory."""

    @property
    def read_timeout(self) -> float | None:
        """Never waited for."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, *_: Any, request_data: RequestData | None = None, **__: Any
    ) -> tuple[int, bytes]:
        """Return what Telegram would, as briefly as it can be said."""
        if url.endswith("/getMe"):
            return 200, b'{"ok":true,"result":{"id":7,"is_bot":true,"first_name":"Five minutes","username":"five_bot"}}'
        if url.endswith("Query"):
            return 200, b'{"ok":true,"result":true}'
        chat = request_data.parameters["chat_id"] if request_data is not None else 0
        told = f'{{"ok":true,"result":{{"message_id":1,"date":1,"chat":{{"id":{chat},"type":"private"}},"text":"a"}}}}'
        return 200, told.encode()


def _update(number: int, chat: int, what: Mapping[str, Any]) -> dict[str, Any]:
    who = {"id": chat, "is_bot": False, "first_name": "Sam"}
    place = {"id": chat, "type": "private", "first_name": "Sam"}
    if "data" in what:
        message = {"message_id": 1, "date": 1, "chat": place, "text": "a"}
        query = {"id": str(number), "from": who, "chat_instance": "1", "message": message, **what}
        return {"update_id": number, "callback_query": query}
    message = {"message_id": number, "date": 1, "chat": place, "from": who, **what}
    return {"update_id": number, "message": message}


START = {"text": BEGIN, "entities": [{"type": "bot_command", "offset": 0, "length": len(BEGIN)}]}


async def without_http(turns: int, in_flight: int) -> None:
    """Take so many turns in this process, so many conversations at a time, with no Telegram and no store."""
    made = Application.builder().token("42:a").request(Nowhere()).get_updates_request(Nowhere()).build()
    application, numbers = with_questions(made), count(1)
    async with application:

        async def one(chat: int, wanted: int) -> None:
            for turn in range(wanted):
                what: Mapping[str, Any] = START if turn % (QUESTIONS + 1) == 0 else {"data": "yes"}
                raw = _update(next(numbers), chat, what)
                await application.process_update(Update.de_json(raw, application.bot))

        await asyncio.gather(*(one(4_001 + n, turns // in_flight) for n in range(in_flight)))
