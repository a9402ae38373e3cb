"""A person with a phone: sees the chat as it is now, types, taps buttons by their labels, sends and edits things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import count
from time import monotonic
from typing import Any

from tests.telegram.peers import updates
from tests.telegram.peers.chats import Button, Chat, Message
from tests.telegram.peers.polls import Poll
from tests.telegram.peers.record import Call, NeverCame
from tests.telegram.peers.server import Server

_QUERIES = count(900_001)


class Person:
    """One person in a chat of theirs with the bot, or in a group where `chat` names one, before one `topic` of it."""

    def __init__(
        self, server: Server, number: int, name: str = "Sam", *, chat: int | None = None, topic: int | None = None
    ) -> None:
        self.server = server
        self.number = number
        self.user = updates.person(number, name)
        self.chat: Chat = server.chats.opened(chat if chat is not None else number)
        self.topic = topic
        if chat is None:
            self.chat.name = name
        else:
            self.chat.people.add(number)
        if topic is not None:
            self.chat.topics.add(topic)
        self.tapped = ""
        """The id of this person's last tap."""
        self.acted_at = 0.0
        """The monotonic moment of the last thing this person did."""
        self.seen = 0
        """Calls up to here were seen before the last thing this person did."""

    async def types(self, line: str, *, sent: datetime | None = None) -> int:
        """Type a line; returns the update's id."""
        return await self._sends(updates.text(line), sent)

    async def replies(self, line: str, to: Message) -> int:
        """Type a line in answer to a message; returns the update's id."""
        return await self._sends(updates.text(line), None, to)

    async def sends(self, kind: str, *, sent: datetime | None = None) -> int:
        """Send something that is no text: a photo, voice, video, document, sticker, location, contact…"""
        return await self._sends(dict(updates.KINDS[kind]), sent)

    async def sends_file(self, telegram: Server, name: str, content: bytes, **more: Any) -> int:
        """Send a file of that name; returns the update's id."""
        number = telegram.keeps_file(content)
        document = {"file_id": number, "file_unique_id": f"u-{number}", "file_name": name, "file_size": len(content)}
        return await self._sends({"document": document | more.pop("document", {}), **more}, None)

    async def taps(self, label: str, message: Message | None = None) -> int:
        """Tap the button with this label: the newest one in sight, or the one under `message`, seen or gone."""
        where, button = self._find(label, message)
        return await self.taps_data(where, button.data or "")

    async def taps_data(self, message: Message, data: str) -> int:
        """Send a tap with any data, as a changed client could."""
        self._acts()
        tapped = next(_QUERIES)
        self.tapped = str(tapped)
        return await self.server.deliver(updates.of_tap(tapped, self.user, message, data))

    async def sees_poll(self, question: str, patience: float = 30.0) -> Poll:
        """Wait until a poll with this in its question is in sight, and still open; returns it."""

        def found() -> Poll | None:
            polls = (message.poll for message in reversed(self.from_bot) if message.poll is not None)
            return next((poll for poll in polls if question in poll.asked["question"] and not poll.closed), None)

        try:
            return await self.server.record.until(found, chat=self.chat.id, patience=patience)
        except NeverCame as problem:
            raise NeverCame(f"{problem}\nNo such poll: {question}. In sight:\n{self.shown()}") from None

    async def told(self) -> str:
        """Wait until the last tap was answered; returns what Telegram shows to this person alone, "" for nothing."""

        def answer() -> Call | None:
            calls = self.server.record.of("answerCallbackQuery")
            return next((c for c in calls if c.params["callback_query_id"] == self.tapped), None)

        return str((await self.server.record.until(answer)).params.get("text") or "")

    async def asks_inline(self, line: str) -> Mapping[str, Any]:
        """Type a line behind the bot's name in some other chat; returns the call that answers it."""
        return await self.is_listed(await self.types_inline(line))

    async def types_inline(self, line: str) -> int:
        """Type a line behind the bot's name in some other chat; returns the query's id."""
        self._acts()
        number = next(_QUERIES)
        await self.server.deliver(updates.of_query(number, self.user, line))
        return number

    async def is_listed(self, number: int) -> Mapping[str, Any]:
        """Wait until a query is answered; returns the call that does."""

        def answered() -> Mapping[str, Any] | None:
            calls = self.server.record.of("answerInlineQuery")
            return next((call.params for call in calls if call.params["inline_query_id"] == str(number)), None)

        return await self.server.record.until(answered)

    async def edits(self, message: Message, line: str) -> int:
        """Edit a message of one's own."""
        assert not message.by_bot
        message.text = line
        message.edits += 1
        self._acts()
        return await self.server.deliver(updates.of_edit(message))

    async def blocks(self) -> int:
        """Block the bot."""
        return await self._blocking(blocked=True)

    async def unblocks(self) -> int:
        """Let the bot write again."""
        return await self._blocking(blocked=False)

    @property
    def screen(self) -> list[Message]:
        """The messages in sight, the oldest first."""
        return [message for message in self.chat.visible if message.topic == self.topic]

    @property
    def from_bot(self) -> list[Message]:
        """The bot's messages in sight."""
        return [message for message in self.screen if message.by_bot]

    @property
    def keyboard(self) -> list[Button]:
        """The buttons under the newest message that has any."""
        return next((m.buttons for m in reversed(self.from_bot) if m.buttons), [])

    @property
    def labels(self) -> list[str]:
        """What stands on those buttons."""
        return [button.label for button in self.keyboard]

    def shown(self) -> str:
        """Return the screen as text, for a test that fails."""
        return "\n".join(
            f"{'bot' if m.by_bot else 'me'}: {m.poll or m.text or '/'.join(m.content)} "
            f"{[b.label for b in m.buttons] or ''}"
            for m in self.screen
        )

    async def sees(self, *texts: str, patience: float = 30.0) -> Message:
        """Wait until a message of the bot in sight holds all of `texts`; returns it."""

        def found() -> Message | None:
            return next((m for m in reversed(self.from_bot) if all(text in m.text for text in texts)), None)

        try:
            return await self.server.record.until(found, chat=self.chat.id, patience=patience)
        except NeverCame as problem:
            raise NeverCame(f"{problem}\nNot seen: {texts}. In sight:\n{self.shown()}") from None

    async def sees_button(self, *labels: str, patience: float = 30.0) -> Message:
        """Wait until the newest keyboard in sight has all of these buttons; returns its message."""

        def found() -> Message | None:
            if set(labels) <= set(self.labels):
                return next(m for m in reversed(self.from_bot) if m.buttons)
            return None

        try:
            return await self.server.record.until(found, chat=self.chat.id, patience=patience)
        except NeverCame as problem:
            raise NeverCame(f"{problem}\nNo such buttons: {labels}. In sight:\n{self.shown()}") from None

    async def hears(self, methods: Sequence[str] = ("sendMessage", "editMessageText")) -> None:
        """Wait until the bot has written or edited something here since this person's last act."""
        await self.server.record.wait_for(*methods, after=self.seen, chat=self.chat.id)

    def _acts(self) -> None:
        self.seen, self.acted_at = len(self.server.record), monotonic()

    def _find(self, label: str, message: Message | None) -> tuple[Message, Button]:
        places = [message] if message is not None else list(reversed(self.from_bot))
        for place in places:
            for button in place.buttons:
                if button.label == label:
                    return place, button
        raise AssertionError(f"There is no button “{label}”. In sight:\n{self.shown()}")

    async def _sends(self, content: dict[str, object], sent: datetime | None, to: Message | None = None) -> int:
        self._acts()
        moment = sent or self.server.chats.clock()
        message = self.server.chats.arrives(
            self.chat.id, self.user, content, sent=moment, topic=self.topic, reply_to=to
        )
        return await self.server.deliver(updates.of_message(message))

    async def _blocking(self, *, blocked: bool) -> int:
        self._acts()
        self.chat.blocked = blocked
        moment = int(self.server.chats.clock().timestamp())
        return await self.server.deliver(updates.of_blocking(self.user, self.chat, moment, blocked=blocked))
