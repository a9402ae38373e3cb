"""All settings in one typed place, from the environment and `.env`; prefix `BEFOREHAND_`."""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.library import shipped
from bot.retention import Retention

PREFIX = "BEFOREHAND_"
ENV_FILE = ".env"
SHAPES = {
    "telegram_token": re.compile(r"\d+:[A-Za-z0-9_-]{20,}"),
    "webhook_secret": re.compile(r"[A-Za-z0-9_-]{16,256}"),
}
"""What secrets look like (Bot API, “Authorizing your bot” and setWebhook). A pattern on the field would be quoted with
what was given."""


class SettingProblem(Exception):
    """A setting does not fit. The message names the setting and what it is for, and never its value."""


def _home() -> Path:
    """Return the folder for what is written, by the habit of each system."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "beforehand"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "beforehand"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "beforehand"


class Settings(BaseSettings):
    """Every setting with its meaning. Each can be given as an environment variable or in a file named `.env`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=ENV_FILE, extra="ignore", frozen=True)

    data: Path = Field(default_factory=_home, description="The folder that holds everything that is written.")
    dialogues: Path = Field(default_factory=shipped, description="The folder of trees, modules and signposts.")
    secret_key: SecretStr | None = Field(
        default=None,
        min_length=32,
        description="The service's own key, 32 characters or more. Without it one is made at first start, in a file.",
    )
    timezone: str = Field(default="Europe/London", description="The time zone that “the end of tomorrow” is meant in.")
    least_workers: int = Field(
        default=5,
        ge=5,
        le=1000,
        description="How many workers have to stand behind a number before it is shown: 5 or more.",
    )
    telegram_token: SecretStr | None = Field(
        default=None,
        description="The bot's token, as Telegram's BotFather gave it. Only `beforehand run` needs it.",
    )
    telegram_api_url: str = Field(
        default="https://api.telegram.org",
        pattern=r"^https?://[^\s?#]+$",
        description="The Bot API server that the service talks to.",
    )
    bot_name: str | None = Field(
        default=None,
        pattern=r"^@?[A-Za-z0-9_]{3,32}$",
        description="The bot's username in Telegram, for the links that `beforehand invite` makes.",
    )
    webhook_url: str | None = Field(
        default=None,
        pattern=r"^https?://[^\s?#]+$",
        description="The public address that Telegram is to send updates to. Without it the service asks for them.",
    )
    webhook_secret: SecretStr | None = Field(
        default=None,
        description="What Telegram is to show with each update it sends: 16 to 256 letters, digits, _ and -.",
    )
    listen: str | None = Field(
        default=None,
        pattern=r"^(\S+:)?\d{1,5}$",
        description="Host and port for the service's own web server: webhook, health and metrics.",
    )
    keep_lines_minutes: int = Field(
        default=120, ge=10, le=120, description="Minutes without an answer after which typed lines go, 10 to 120."
    )
    keep_session_hours: int = Field(
        default=24, ge=2, le=24, description="Hours without an answer after which a conversation goes, 2 to 24."
    )
    clear_after_hours: int = Field(
        default=4, ge=1, le=4, description="Hours after which the chat of a neutral tree is cleared, 1 to 4."
    )
    keep_update_ids_days: int = Field(
        default=3, ge=2, le=3, description="Days for which the number of an input is known, 2 or 3."
    )
    keep_set_aside_days: int = Field(
        default=30, ge=1, le=30, description="Days for which it is known that an input failed, 1 to 30."
    )
    keep_invitations_days: int = Field(
        default=30, ge=1, le=30, description="Days for which an invitation is listed after it has run out, 1 to 30."
    )

    def __init__(self, **values: Any) -> None:
        """Read the settings. Raises SettingProblem."""
        problem: str | None = None
        with _unreadable_lines() as wrong:
            try:
                super().__init__(**values)
            except ValidationError as error:
                names = [str(each["loc"][0]) for each in error.errors(include_input=False) if each["loc"]]
                problem = _told(names[0])
            except (OSError, UnicodeDecodeError):
                problem = f"{ENV_FILE} could not be opened as UTF-8 text. Please check the file, or remove it."
        if wrong:
            problem = f"Line {wrong[0]} of {ENV_FILE} could not be read. Please write it as {PREFIX}DATA=folder."
        # Out here it does not hold on to pydantic's error, which quotes what it was given: the key, for one.
        if problem is not None:
            raise SettingProblem(problem)

    @property
    def retention(self) -> Retention:
        """How long things are kept."""
        return Retention(
            typed_lines=timedelta(minutes=self.keep_lines_minutes),
            session=timedelta(hours=self.keep_session_hours),
            update_ids=timedelta(days=self.keep_update_ids_days),
            set_aside=timedelta(days=self.keep_set_aside_days),
            invitations=timedelta(days=self.keep_invitations_days),
            cleared_after=timedelta(hours=self.clear_after_hours),
        )

    @field_validator("*", mode="before")
    @classmethod
    def _not_blank(cls, value: object) -> object:
        """A forgotten value must not become the current folder, or a new key."""
        if isinstance(value, str) and not value.strip():
            raise ValueError("blank")
        return value

    @field_validator("telegram_token", "webhook_secret")
    @classmethod
    def _in_shape(cls, secret: SecretStr | None, field: ValidationInfo) -> SecretStr | None:
        if secret is not None and not SHAPES[field.field_name or ""].fullmatch(secret.get_secret_value()):
            raise ValueError("not in shape")
        return secret

    @field_validator("data", "dialogues")
    @classmethod
    def _from_home(cls, folder: Path) -> Path:
        return folder.expanduser()

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (LookupError, OSError, ValueError) as error:
            raise ValueError("no time zone") from error
        return name


def _told(name: str) -> str:
    meaning = Settings.model_fields[name].description or ""
    return (
        f"The setting {PREFIX}{name.upper()} does not fit. It holds {meaning[:1].lower()}{meaning[1:]} "
        f"Please correct it in the environment or in {ENV_FILE}, or leave it out."
    )


@contextmanager
def _unreadable_lines() -> Iterator[list[object]]:
    """Collect the numbers of those lines of `.env` that its reader warns of and would otherwise pass over."""
    wrong: list[object] = []

    def take(record: logging.LogRecord) -> bool:
        wrong.extend(record.args if isinstance(record.args, tuple) else ())
        return False

    reader = logging.getLogger("dotenv.main")
    reader.addFilter(take)
    try:
        yield wrong
    finally:
        reader.removeFilter(take)
