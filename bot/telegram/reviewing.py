"""The champions' work in the chat: the desk of what was shared, themes, the digest for their meeting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversation.effects import Say
from bot.review.desk import REVIEW
from bot.review.desk import Desk as Judging
from bot.review.insight.digest import digest
from bot.review.insight.reading import read_quarter
from bot.roles import May, may
from bot.store import Store
from bot.telegram.desk import Answer, Asked
from bot.turn import Act, Told, Worked


@dataclass(frozen=True)
class Reviewing:
    """Answers what champions, the safety owner and managers ask for."""

    store: Store
    zone: ZoneInfo
    clock: Callable[[], datetime]

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem."""
        return {"/review": self._review, REVIEW: self._judge, "/theme": self._theme, "/digest": self._digest}

    async def _review(self, asked: Asked) -> Act:
        """Show what waits. What is typed behind the command is no button, so nothing is judged by it."""
        return Worked(self._desk(asked).answer(""))

    async def _judge(self, asked: Asked) -> Act:
        return Worked(self._desk(asked).answer(asked.about))

    async def _theme(self, asked: Asked) -> Act:
        return Worked(self._desk(asked).theme(asked.about))

    async def _digest(self, asked: Asked) -> Act:
        """Say the digest, whose numbers are those that disclosure control let through when the quarter closed."""
        published = await self.store.published()
        last = [read_quarter(name, cells, asked.library.dialogues) for name, cells in list(published.items())[-1:]]
        return Told((Say(digest(last[0] if last else None, self._now().date())),))

    def _desk(self, asked: Asked) -> Judging:
        # Whoever keeps safe sees what is urgent, and nothing else of what was shared.
        safety = may(asked.role, May.keep_safe)
        return Judging(asked.library, asked.arrival.conversation, self._now(), safety=safety)

    def _now(self) -> datetime:
        return self.clock().astimezone(self.zone)
