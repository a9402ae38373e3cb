"""Receipts are drawn by chance: what expects a line with one expects the place where it stands."""

import re

_RECEIPT = re.compile(rb"(?<=/withdraw )[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")
STANDS = b"{receipt}"


def without_receipts(text: bytes) -> bytes:
    """Return a text in UTF-8 with the place of each receipt instead of the receipt."""
    return _RECEIPT.sub(STANDS, text)
