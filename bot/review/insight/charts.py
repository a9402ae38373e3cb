"""Charts as inline SVG, each with the same in words beside it: a picture is never the only form of a number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, ROW, LABEL = 430, 16, 200  # units of the drawing; two of them stand side by side on a page
BLUE, SAND, INK, GREY = "#1f5c7a", "#c98b3a", "#1b1b1b", "#6b6b6b"
FONT = "font-family='Inter, Helvetica, Arial, sans-serif' font-size='11'"


@dataclass(frozen=True)
class Bar:
    """One row of a chart. `number` is None where nothing may be shown."""

    label: str
    number: int | None
    colour: str = BLUE


def bars(title: str, rows: Sequence[Bar]) -> str:
    """Return a chart of bars, the numbers written at their ends, as an SVG element with title and description.

    Without a title none is written: it stands above the picture.
    """
    most = max((row.number or 0 for row in rows), default=0) or 1
    top = 22 if title else 0
    height, scale = top + 2 + ROW * len(rows), (WIDTH - LABEL - 40) / most
    drawn = [f"<text x='0' y='14' {FONT} font-weight='700' fill='{INK}'>{escape(title)}</text>"] if title else []
    for at, row in enumerate(rows):
        y = top + ROW * at
        drawn.append(f"<text x='0' y='{y + 11}' {FONT} fill='{INK}'>{escape(_short(row.label))}</text>")
        if row.number is None:
            drawn.append(f"<text x='{LABEL}' y='{y + 11}' {FONT} fill='{GREY}'>–</text>")
            continue
        wide = max(2, round(row.number * scale))
        drawn.append(f"<rect x='{LABEL}' y='{y + 2}' width='{wide}' height='{ROW - 5}' fill='{row.colour}'/>")
        drawn.append(f"<text x='{LABEL + wide + 6}' y='{y + 11}' {FONT} fill='{INK}'>{row.number}</text>")
    return _svg(title, in_words(rows), height, drawn)


def over_time(title: str, points: Sequence[tuple[str, int | None]]) -> str:
    """Return columns, one a quarter, the oldest first."""
    most = max((number or 0 for _, number in points), default=0) or 1
    wide = min(70, WIDTH // max(1, len(points)))
    drawn = [f"<text x='0' y='14' {FONT} font-weight='700' fill='{INK}'>{escape(title)}</text>"]
    for at, (quarter, number) in enumerate(points):
        x, tall = wide * at, round(50 * (number or 0) / most)
        if number is not None:
            drawn.append(f"<rect x='{x}' y='{88 - tall}' width='{wide - 24}' height='{max(2, tall)}' fill='{BLUE}'/>")
        said = "–" if number is None else str(number)
        drawn.append(f"<text x='{x}' y='{84 - tall}' {FONT} fill='{INK}'>{said}</text>")
        drawn.append(f"<text x='{x}' y='102' {FONT} fill='{INK}'>{quarter[2:]}</text>")
    return _svg(title, "; ".join(f"{quarter}: {'–' if n is None else n}" for quarter, n in points), 108, drawn)


def in_words(rows: Sequence[Bar]) -> str:
    """Return the same chart as a sentence."""
    return "; ".join(f"{row.label}: {'–' if row.number is None else row.number}" for row in rows) + "."


def _svg(title: str, words: str, height: int, drawn: Sequence[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}">'
        f"<title>{escape(title)}</title><desc>{escape(words)}</desc>"
        f"<rect width='{WIDTH}' height='{height}' fill='#ffffff'/>{''.join(drawn)}</svg>"
    )


def _short(label: str) -> str:
    return label if len(label) <= 34 else f"{label[:33].rstrip()}…"
