"""The nursery in which a bot of its own process grows up, for the walk-throughs in Telegram."""

from tests.telegram.conftest import nursery

__all__ = ["nursery"]
