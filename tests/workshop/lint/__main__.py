"""Writes the pages of the lint rules anew: `python -m tests.workshop.lint`. The tests compare them with the rules."""

from tests.workshop.lint.test_registry import PAGES, pages

PAGES.mkdir(parents=True, exist_ok=True)
for stale in set(PAGES.glob("*.md")) - {PAGES / name for name in pages()}:
    stale.unlink()
for name, text in pages().items():
    (PAGES / name).write_text(text, encoding="utf-8")
