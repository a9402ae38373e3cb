"""A link as a picture to scan, for a printed page or a screen in the team room (QR code, ISO/IEC 18004)."""

from pathlib import Path

import segno

_DOTS = 8  # pixels a module of the code: a short link comes to about 300 of them across


def draw(link: str, file: Path) -> None:
    """Draw a link into a new file, as SVG or PNG by the end of its name. Raises OSError."""
    segno.make(link, micro=False, error="m").save(str(file), scale=_DOTS, border=4, kind=file.suffix[1:].lower())
