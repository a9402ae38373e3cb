"""A card of the tree as it is said: its text, then the numbers for the worker's nation, and how far to trust them."""

from __future__ import annotations

from datetime import date

from bot.conversation import words
from bot.conversation.walk import Place, Walk
from bot.dialogue.signpost import NOT_KNOWN, Signpost, Trust, confirmation_in, fact_of
from bot.dialogue.tongue import ENGLISH, Tongue


def card_text(way: Walk, place: Place) -> str:
    """Return the text of a card with its signposts, one a line, and how far they can be trusted.

    The day is that of the session's last event; the organisation's confirmations are among the session's facts.
    """
    nation, today = way.session.facts.get("nation"), way.session.touched.date()
    entries = way.dialogue.signposts.entries
    shown = [
        (entries[name], entries[name].trust(today, confirmation_in(way.session.facts.get(fact_of(name)))))
        for name in place.step.signposts
        if entries[name].shown_in(nation)
    ]
    tongue = way.dialogue.tongue
    banner = tongue(words.PRACTICE) if way.dialogue.practice else ""
    return "\n".join([banner + way.text(place.step.show or "", place.scope), *number_lines(shown, nation, tongue)])


def trusted(
    entries: dict[str, Signpost], facts: dict[str, str], today: date, nation: str | None = None
) -> list[tuple[Signpost, Trust]]:
    """Return every number that may be mentioned, with how far it can be trusted on the day `today`.

    `facts` may hold the organisation's confirmations (`bot.dialogue.signpost.as_facts`).
    """
    return [
        (each, each.trust(today, confirmation_in(facts.get(fact_of(name)))))
        for name, each in entries.items()
        if each.shown_in(nation)
    ]


def number_lines(shown: list[tuple[Signpost, Trust]], nation: str | None, tongue: Tongue = ENGLISH) -> list[str]:
    """Return the numbers one a line, and the warning where one of them was never checked.

    Where some were checked and others not, each of those that were not says so.
    """
    unchecked = {Trust.unchecked} & {trust for _, trust in shown}
    mixed = unchecked and {Trust.confirmed} & {trust for _, trust in shown}
    lines = [_line(signpost, trust, nation, tongue, marked=bool(mixed)) for signpost, trust in shown]
    return [*lines, tongue(words.UNCHECKED)] if unchecked else lines


def _line(signpost: Signpost, trust: Trust, nation: str | None, tongue: Tongue, *, marked: bool) -> str:
    whom = tongue(signpost.whom)
    places = ", ".join(tongue(words.NATIONS.get(each, each)) for each in signpost.nations)
    where = "" if nation or not signpost.nations else f" ({places})"
    if trust in (Trust.expired, Trust.hidden):
        return tongue(words.EXPIRED).format(whom=f"{whom}{where}", page=signpost.official_page)
    hours = "" if signpost.hours == NOT_KNOWN else f", {tongue(signpost.hours)}"
    mark = f" ({tongue(words.UNCHECKED_MARK)})" if marked and trust is Trust.unchecked else ""
    return f"{signpost.number}: {whom}{where}{hours}{mark}"
