"""A card of the tree as it is said: its text, then the numbers for the worker's nation."""

from __future__ import annotations

from bot.conversation import words
from bot.conversation.walk import Place, Walk


def card_text(way: Walk, place: Place) -> str:
    """Return the text of a card with its signposts, one a line, and how far they can be trusted."""
    lines = [way.text(place.step.show or "", place.scope)]
    nation = way.session.facts.get("nation")
    entries = way.dialogue.signposts.entries
    shown = [entries[name] for name in place.step.signposts if entries[name].shown_in(nation)]
    for signpost in shown:
        hours = "" if signpost.hours == "not known" else f", {signpost.hours}"
        where = (
            ""
            if nation or not signpost.nations
            else f" ({', '.join(n.replace('-', ' ').title() for n in signpost.nations)})"
        )
        lines.append(f"{signpost.number}: {signpost.whom}{where}{hours}")
    if any(signpost.expires != "never" and signpost.confirmed == "never" for signpost in shown):
        lines.append(words.UNCHECKED)
    return "\n".join(lines)
