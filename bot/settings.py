"""All settings in one typed place, from the environment and `.env`; prefix `BEFOREHAND_`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.library import shipped


def _home() -> Path:
    """Return the folder for what is written, by the habit of each system."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "beforehand"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "beforehand"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "beforehand"


class Settings(BaseSettings):
    """Every setting with its meaning. Each can be given as an environment variable or in a file named `.env`."""

    model_config = SettingsConfigDict(env_prefix="BEFOREHAND_", env_file=".env", extra="ignore", frozen=True)

    data: Path = Field(default_factory=_home, description="The folder that holds everything that is written.")
    dialogues: Path = Field(default_factory=shipped, description="The folder of trees, modules and signposts.")
    secret_key: SecretStr | None = Field(
        default=None,
        description="The service's own key, 32 characters or more. Without it one is made at first start, in a file.",
    )
    timezone: str = Field(default="Europe/London", description="The time zone that “the end of tomorrow” is meant in.")
