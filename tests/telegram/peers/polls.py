"""Polls as Telegram keeps them: options, votes of which the Bot API tells only how many, and closed once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.telegram.peers.refusal import Refusal


@dataclass
class Poll:
    """One poll: who chose what, by the place of the option."""

    id: str
    asked: Mapping[str, Any]
    """The parameters of sendPoll."""
    votes: dict[int, int] = field(default_factory=dict)
    """By person; the Bot API tells of an anonymous poll only how many there are."""
    closed: bool = False

    @property
    def options(self) -> list[str]:
        """What can be chosen."""
        return [option if isinstance(option, str) else option["text"] for option in self.asked["options"]]

    def vote(self, person: int, option: str) -> None:
        """Choose an option; in a quiz once and for all."""
        assert not self.closed, "the poll is closed"
        if self.asked.get("type") == "quiz":
            assert person not in self.votes, "a quiz is answered once"
        self.votes[person] = self.options.index(option)

    def close(self) -> None:
        """Do stopPoll. Raises Refusal."""
        if self.closed:
            raise Refusal("Bad Request: poll has already been closed")
        self.closed = True

    def as_json(self) -> dict[str, Any]:
        """Return the poll as the Bot API does."""
        counts = [sum(chosen == place for chosen in self.votes.values()) for place in range(len(self.options))]
        found = {
            "id": self.id,
            "question": self.asked["question"],
            "options": [
                {"persistent_id": str(place), "text": text, "voter_count": counts[place]}
                for place, text in enumerate(self.options)
            ],
            "total_voter_count": len(self.votes),
            "is_closed": self.closed,
            "is_anonymous": self.asked.get("is_anonymous", True),
            "type": self.asked.get("type", "regular"),
            "allows_multiple_answers": False,
            "allows_revoting": self.asked.get("type") != "quiz",
            "members_only": False,
        }
        if self.closed and self.asked.get("correct_option_ids"):
            found["correct_option_ids"] = self.asked["correct_option_ids"]
        return found
