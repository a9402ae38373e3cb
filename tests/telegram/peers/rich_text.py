"""HTML of a message as Telegram keeps it: plain text and the stretches that are bold, quoted and so on."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

_KIND = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "code": "code", "pre": "pre", "blockquote": "blockquote", "a": "text_link",
}  # fmt: skip
"""Bot API, formatting options: HTML style."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.entities: list[dict[str, Any]] = []
        self._open: list[tuple[int, dict[str, str | None]]] = []

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append((len(self.text), dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        start, attrs = self._open.pop()
        kind = "expandable_blockquote" if "expandable" in attrs else _KIND[tag]
        entity = {"type": kind, "offset": units(self.text[:start]), "length": units(self.text[start:])}
        if tag == "a":
            entity["url"] = attrs["href"]
        if entity["length"]:
            self.entities.append(entity)

    def handle_data(self, data: str) -> None:
        self.text += data


def units(text: str) -> int:
    """Return the length of a text in UTF-16 code units, which Telegram counts offsets in."""
    return len(text.encode("utf-16-le")) // 2


def as_kept(text: str, parse_mode: str | None) -> tuple[str, list[dict[str, Any]]]:
    """Return the text that people see, and its entities. The markup has been judged already."""
    if parse_mode is None:
        return text, []
    if parse_mode.upper() != "HTML":
        raise NotImplementedError(f"the fake keeps HTML, not {parse_mode}")
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.text, sorted(reader.entities, key=lambda entity: (entity["offset"], -entity["length"]))
