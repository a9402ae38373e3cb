"""A bare bot of python-telegram-bot that says back what it hears: proves the servers, and is the floor of a bench.

`BEFOREHAND_TELEGRAM_TOKEN` and `BEFOREHAND_TELEGRAM_API_URL` are read as Beforehand reads them. It polls; the library's
own webhook needs one more package.
"""

from __future__ import annotations

import os
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

_KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Once more", callback_data="more")]])


async def _echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.effective_message is not None:
        await update.effective_message.reply_text(update.effective_message.text or "no text", reply_markup=_KEYS)


async def _tapped(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.callback_query is not None:
        await update.callback_query.answer()
        await update.callback_query.edit_message_text("tapped")


def application(*, updates_at_once: int = 1) -> Application[Any, Any, Any, Any, Any, Any]:
    """Return the bot."""
    url = os.environ["BEFOREHAND_TELEGRAM_API_URL"]
    builder = Application.builder().token(os.environ["BEFOREHAND_TELEGRAM_TOKEN"]).base_url(f"{url}/bot")
    if updates_at_once > 1:
        builder = builder.concurrent_updates(updates_at_once).connection_pool_size(updates_at_once)
    made = builder.build()
    made.add_handler(MessageHandler(filters.ALL, _echo))
    made.add_handler(CallbackQueryHandler(_tapped))
    return made


def main() -> None:
    """Run until a signal comes."""
    application().run_polling(allowed_updates=["message", "callback_query"], timeout=5)
