"""How Telegram says no."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Refusal(Exception):
    """A request that Telegram does not do: HTTP status, description as Telegram words it, response parameters."""

    def __init__(self, description: str, status: int = 400, parameters: Mapping[str, Any] | None = None) -> None:
        super().__init__(description)
        self.description = description
        self.status = status
        self.parameters = parameters

    @property
    def body(self) -> dict[str, Any]:
        """The JSON of the answer (Bot API, Making requests)."""
        told: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return told | ({"parameters": dict(self.parameters)} if self.parameters else {})
