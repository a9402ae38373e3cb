"""SVG made into PNG, for a chat that shows no SVG. `python -m bot.pictures` reads the one and writes the other.

It is drawn with the letters that lie beside this module and with no others: the same picture comes out of every
machine, a slim image without any font included. The renderer lets no other thread run meanwhile, a second or two for a
long tree, so a service has it done in a process of its own (`bot.apart.painted_apart`).
"""

from __future__ import annotations

import re
import struct
import sys
from dataclasses import dataclass, field
from pathlib import Path

FONTS = Path(__file__).parent / "font"
FAMILY = "Inter"
FACES = {"plain": "Regular", "medium": "Medium", "bold": "Bold", "italic": "Italic"}
"""What a face is called here, and in the font's files."""
SHARPEST = 2.0
"""Pixels for each unit of the SVG, as phones have them, where a picture is small enough."""
LONGEST = 2560
"""Pixels of the longer side of a photo; of a larger one Telegram shows a smaller copy that nobody can read."""
MOST_PIXELS = 16_000_000
"""Width times height of any picture: 64 megabytes while it is drawn."""
_SIZE = re.compile(r'<svg\b[^>]*? width="([0-9.]+)"[^>]*? height="([0-9.]+)"')


class NotDrawn(ValueError):
    """A picture cannot be made of it. The message says why."""


@dataclass(frozen=True)
class Picture:
    """A picture as PNG, with its width and height in pixels."""

    png: bytes = field(repr=False)
    width: int
    height: int

    @property
    def fits_a_photo(self) -> bool:
        """Tell whether it can be read as a photo: no side too long, no shape too narrow (Bot API, sendPhoto)."""
        longer, shorter = max(self.width, self.height), min(self.width, self.height)
        return longer <= LONGEST and longer <= 20 * shorter


def font_files() -> list[str]:
    """Return the paths of the fonts that pictures are drawn with."""
    return [str(FONTS / f"{FAMILY}-{name}.ttf") for name in FACES.values()]


def painted(svg: str, zoom: float | None = None) -> bytes:
    """Return a picture as PNG; without a `zoom`, as sharp as its size allows. Takes up to seconds. Raises NotDrawn."""
    import resvg_py  # late: whoever only sends a picture does not draw it

    try:
        return resvg_py.svg_to_bytes(
            svg_string=svg,
            skip_system_fonts=True,
            font_files=font_files(),
            font_family=FAMILY,
            sans_serif_family=FAMILY,
            zoom=zoom or _zoom(svg),
        )
    except ValueError as problem:
        raise NotDrawn(f"The picture cannot be drawn: {problem}.") from None


def picture_of(png: bytes) -> Picture:
    """Return a PNG with its size, which stands in its first 24 bytes (PNG, 11.2.2). Raises NotDrawn."""
    if len(png) < 24 or not png.startswith(b"\x89PNG"):
        raise NotDrawn("That is no PNG.")
    width, height = struct.unpack_from(">II", png, 16)
    return Picture(png, width, height)


def _zoom(svg: str) -> float:
    """Return how sharp an SVG can be drawn: as a photo where it stays readable as one, else as a file."""
    found = _SIZE.search(svg)
    if found is None:
        raise NotDrawn("The picture says no width and height.")
    width, height = float(found[1]), float(found[2])
    if width * height > MOST_PIXELS or not width or not height:
        raise NotDrawn(f"A picture of {width:.0f} by {height:.0f} is too large, or is none.")
    as_photo = LONGEST / max(width, height)
    wanted = SHARPEST if as_photo < 1 else min(SHARPEST, as_photo)
    return min(wanted, float((MOST_PIXELS / (width * height)) ** 0.5))


if __name__ == "__main__":
    sys.stdout.buffer.write(painted(sys.stdin.buffer.read().decode("utf-8")))
