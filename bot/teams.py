"""How a team may be named: by its place or task, and never by a person's name. The identity guard is asked."""

from bot.anonymise import guard
from bot.anonymise.kinds import Kind
from bot.roles import TEAM

TEAM_RULE = (
    "A team is named in 1 to 20 small letters, digits and hyphens, by its place or task, such as north or duty-2, and "
    "not by a person's name. Please choose another."
)


def fits_as_team(team: str) -> bool:
    """Tell whether a team may be named so. A place is fine; what may be a person's name or number is not."""
    return TEAM.fullmatch(team) is not None and all(span.kind is Kind.PLACE for span in guard(team).spans)
