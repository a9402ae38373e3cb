"""Closes the quarters that are over: what may be shown is published, all else is destroyed."""

from __future__ import annotations

from datetime import date

from bot.review.insight.disclosure import Line, publish
from bot.review.insight.quarter import closes_on
from bot.store import Store


async def close_what_is_over(store: Store, today: date, line: Line | None = None) -> tuple[str, ...]:
    """Close every quarter whose time has come, and return which. Raises StoreProblem."""
    over = [quarter for quarter in await store.open_quarters() if today >= closes_on(quarter)]
    return tuple([q for q in over if await store.close_quarter(q, lambda counts: publish(counts, line))])
