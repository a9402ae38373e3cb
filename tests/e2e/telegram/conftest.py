"""One nursery for all bots that are started here."""

from tests.telegram.conftest import nursery

__all__ = ["nursery"]
