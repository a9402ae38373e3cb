"""A link that lets somebody in, and the same as a picture to scan in the team room (QR code, ISO/IEC 18004)."""

from pathlib import Path

import segno

_DOTS = 8  # pixels a module of the code: a short link comes to about 300 of them across


def deep_link(bot: str | None, token: str) -> str | None:
    """Return the link by which a token reaches the bot of that username, or None where the name is not known.

    https://core.telegram.org/bots/features#deep-linking
    """
    return f"https://t.me/{bot.removeprefix('@')}?start={token}" if bot else None


def draw(link: str, file: Path) -> None:
    """Draw a link into a new file, as SVG or PNG by the end of its name. Raises OSError."""
    segno.make(link, micro=False, error="m").save(str(file), scale=_DOTS, border=4, kind=file.suffix[1:].lower())
