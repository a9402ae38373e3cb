"""What champions make of shared lines: two judge each blind, what they differ on goes to the meeting, cards, themes.

Who judged is not kept. A token keeps one person from judging a line twice; it is another one for each line, and gives
way to chance as soon as the line has been judged.
"""

import secrets
import sqlite3
from collections.abc import Mapping
from datetime import datetime

from bot.store.records import IssueCard, SharedLine, Theme
from bot.store.sealing import ServiceKey
from bot.store.shared_lines import erase
from bot.store.statements import sql

CARDS: Mapping[str, str] = {"new-wording": "wording", "new-rule": "rule"}
"""Verdicts that ask for something, with what they ask for."""
NOT_USABLE, URGENT, FAMILY_DETAIL = "not-usable", "urgent", "family-detail"
_ID = 6  # bytes


def next_to_judge(connection: sqlite3.Connection, service: ServiceKey, conversation: str) -> SharedLine | None:
    """The next line that this person has not judged, in an order of their own; None where there is none."""
    lines = {_token(service, row[0], conversation): row for row in list(sql.lines_in(connection, state="open"))}
    for token in sorted(lines):
        if not sql.judged_by(connection, line_id=lines[token][0], token=token):
            return SharedLine(*lines[token])
    return None


def judge(
    connection: sqlite3.Connection,
    service: ServiceKey,
    conversation: str,
    line_id: str,
    verdict: str,
    reason: str,
    now: datetime,
) -> str:
    """Take one person's judgement; returns what came of it.

    `first` waits for a second person, `settled` is what two agreed on, `meeting` what they differ on, `urgent` went to
    the safety owner, `destroyed` is gone, `twice` was judged by this person before, `gone` is not there to be judged.
    A line that holds family detail is destroyed at the first word of it.
    """
    found = sql.line(connection, id=line_id)
    if found is None or found[8] != "open":
        return "gone"
    token = _token(service, line_id, conversation)
    if sql.judged_by(connection, line_id=line_id, token=token):
        return "twice"
    if verdict == URGENT:
        sql.erase_judgements(connection, line_id=line_id)
        sql.put_line(connection, id=line_id, state="urgent", verdict=None, reason=None)
        return "urgent"
    if (verdict, reason) == (NOT_USABLE, FAMILY_DETAIL):
        return settle(connection, line_id, verdict, reason, now)
    sql.keep_judgement(connection, line_id=line_id, token=token, verdict=verdict, reason=reason)
    both = list(sql.judgements_of(connection, line_id=line_id))
    if len(both) < 2:
        return "first"
    (one, why), (other, _) = both
    sql.count_agreement(connection, quarter=quarter_of(now), one=one, other=other)
    for (told,) in list(sql.tokens_of(connection, line_id=line_id)):
        sql.replace_token(connection, line_id=line_id, token=told, chance=secrets.token_bytes(16))
    if one != other:
        sql.put_line(connection, id=line_id, state="meeting", verdict=None, reason=None)
        return "meeting"
    return settle(connection, line_id, verdict, why, now)


def settle(connection: sqlite3.Connection, line_id: str, verdict: str, reason: str, now: datetime) -> str:
    """Put into effect what was agreed on: a card, nothing, or the end of the line. Returns `settled` or `destroyed`."""
    found = sql.line(connection, id=line_id)
    if verdict == NOT_USABLE:
        erase(connection, line_id)
        sql.count_destroyed(connection, quarter=quarter_of(now), reason=reason)
        return "destroyed"
    sql.put_line(connection, id=line_id, state="settled", verdict=verdict, reason=reason)
    if verdict in CARDS:
        _keep_card(connection, CARDS[verdict], found[4], found[5], reason, now, line_id)
    return "settled"


def settle_in_meeting(connection: sqlite3.Connection, line_id: str, verdict: str, reason: str, now: datetime) -> str:
    """Settle what two people differed on. Returns `gone` where it has been settled already, else as `judge`."""
    found = sql.line(connection, id=line_id)
    if found is None or found[8] != "meeting":
        return "gone"
    if verdict == URGENT:
        sql.erase_judgements(connection, line_id=line_id)
        sql.put_line(connection, id=line_id, state="urgent", verdict=None, reason=None)
        return "urgent"
    return settle(connection, line_id, verdict, reason, now)


def dealt_with(connection: sqlite3.Connection, line_id: str, *, card: bool, now: datetime) -> str:
    """Erase an urgent line that the safety owner has seen to; with `card` an issue card without its words stays.

    Its author was told that nobody else reads it, so not a word of it goes on. Returns `destroyed` or `gone`.
    """
    found = sql.line(connection, id=line_id)
    if found is None or found[8] != "urgent":
        return "gone"
    if card:
        _keep_card(connection, "safety", found[4], found[5], "not-safe", now, None)
    erase(connection, line_id)
    return "destroyed"


def lines_in(connection: sqlite3.Connection, state: str) -> tuple[SharedLine, ...]:
    """Lines that are open, at the meeting, urgent or settled, in the order of their random ids."""
    return tuple(SharedLine(*row) for row in list(sql.lines_in(connection, state=state)))


def line(connection: sqlite3.Connection, line_id: str, state: str) -> SharedLine | None:
    """One line, where it is in this state."""
    found = sql.line(connection, id=line_id)
    return SharedLine(*found[:8]) if found is not None and found[8] == state else None


def judgements_of(connection: sqlite3.Connection, line_id: str) -> tuple[tuple[str, str], ...]:
    """The two judgements of a line, as verdict and reason, in an order that says nothing."""
    return tuple((verdict, reason) for verdict, reason in sql.judgements_of(connection, line_id=line_id))


def agreement(connection: sqlite3.Connection) -> dict[str, dict[tuple[str, str], int]]:
    """By quarter, how often two judgements met: pairs of verdicts and their count."""
    found: dict[str, dict[tuple[str, str], int]] = {}
    for quarter, one, other, times in list(sql.agreement(connection)):
        found.setdefault(quarter, {})[one, other] = times
    return found


def themes(connection: sqlite3.Connection) -> tuple[Theme, ...]:
    """Every theme, by name."""
    return tuple(Theme(*row) for row in list(sql.themes(connection)))


def new_theme(connection: sqlite3.Connection, name: str) -> bool:
    """Keep a theme; False where there is one of that name."""
    return bool(sql.keep_theme(connection, id=secrets.token_hex(_ID), name=name))


def without_theme(connection: sqlite3.Connection) -> tuple[SharedLine, ...]:
    """Lines that are settled and belong to no theme yet."""
    return tuple(SharedLine(*row) for row in list(sql.lines_without_theme(connection)))


def merge(connection: sqlite3.Connection, line_id: str, theme_id: str) -> bool:
    """Make a settled line part of a theme: from here on its receipt opens nothing. False where it is not there."""
    if theme_id not in {theme.id for theme in themes(connection)}:
        return False
    if not sql.merge_line(connection, id=line_id, theme=theme_id):
        return False
    sql.one_line_more(connection, id=theme_id)
    return True


def cards(connection: sqlite3.Connection) -> tuple[IssueCard, ...]:
    """Issue cards that wait for a draft, with their evidence as long as it is kept."""
    return tuple(IssueCard(*row) for row in list(sql.open_cards(connection)))


def card_of(connection: sqlite3.Connection, line_id: str) -> str | None:
    """The card that a settled line has become the evidence of, or None."""
    found: str | None = sql.card_of(connection, line_id=line_id)
    return found


def quarter_of(now: datetime) -> str:
    """The calendar quarter of a moment, such as "2026-Q4"."""
    return f"{now.year}-Q{(now.month + 2) // 3}"


def _keep_card(
    connection: sqlite3.Connection, wants: str, tree: str, step: str, reason: str, now: datetime, line_id: str | None
) -> None:
    sql.keep_card(
        connection,
        id=secrets.token_hex(_ID),
        wants=wants,
        tree=tree,
        step=step,
        reason=reason,
        month=f"{now:%Y-%m}",
        line_id=line_id,
    )


def _token(service: ServiceKey, line_id: str, conversation: str) -> bytes:
    return service.token(b"judge", line_id.encode(), conversation)
