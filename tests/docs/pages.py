"""The Markdown pages: where they are, what links, commands and examples stand in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.checkout import CHECKOUT

DOCS = CHECKOUT / "docs"


@dataclass(frozen=True)
class Example:
    """A fenced block of a page. `form` is what stands after the three backticks, such as ``sh`` or ``yaml tree``."""

    page: Path
    line: int
    form: str
    text: str


def pages() -> list[Path]:
    """Every page of the documentation, and those at the root of the checkout that people read first."""
    roots = [CHECKOUT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return [page for page in [*roots, *sorted(DOCS.rglob("*.md"))] if page.exists()]


def examples(page: Path) -> Iterator[Example]:
    """Yield every fenced block of a page, top to bottom."""
    opened: tuple[int, str, str] | None = None
    held: list[str] = []
    for number, line in enumerate(page.read_text("utf-8").splitlines(), start=1):
        fence = re.match(r"(`{3,})(.*)$", line)
        if opened is None and fence:
            opened, held = (number, fence[2].strip(), fence[1]), []
        elif opened is not None and line.strip() == opened[2]:
            yield Example(page, opened[0], opened[1], "\n".join(held) + "\n")
            opened = None
        else:
            held.append(line)


def prose(page: Path) -> str:
    """The page without its fenced blocks and inline code."""
    text = re.sub(r"^(`{3,}).*?^\1$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"`[^`\n]*`", "", text)


def links(page: Path) -> list[str]:
    """The targets of all links and pictures of a page."""
    return re.findall(r"\]\(([^)\s]+)\)", prose(page))


def anchors(page: Path) -> set[str]:
    """The anchors that the headings of a page have, by GitHub's rule."""
    found: set[str] = set()
    text = re.sub(r"^(`{3,}).*?^\1$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE):
        words = re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
        found.add(words)
    return found


def rows(page: Path, heading: str) -> list[list[str]]:
    """The rows of the first table under a heading, each cell without its backticks."""
    text = re.sub(r"^(`{3,}).*?^\1$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    section = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#+ |\Z)", text, re.MULTILINE | re.DOTALL)
    lines = [line for line in section[1].splitlines() if line.startswith("|")] if section else []
    cells = [[cell.strip().strip("`") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]
    return cells[2:]
