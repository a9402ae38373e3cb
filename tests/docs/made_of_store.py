"""The made parts that speak of what the store keeps, from the words that lie beside its schema."""

from __future__ import annotations

from bot.retention import Retention
from bot.store.described import described

SHORT_HEAD = "what | about whom | who can see it | how long | encrypted | in a backup"
HEAD = "table | what it holds | about whom | who can see it | how long | encrypted | in a backup"


def tables() -> list[str]:
    """Return a row for each table."""
    spans = Retention().in_words()
    return [
        f"[`{table.name}`](#{table.name}) | {table.holds} {table.why} | {table.about} | {table.seen_by} | "
        f"{table.lasts.format_map(spans)} | {', '.join(f'`{name}`' for name in table.sealed) or 'no'} | "
        f"{'yes' if table.in_backup else 'no'}: {table.because}"
        for table in described().values()
    ]


def retention() -> list[str]:
    """Return a shorter row for each table, as an impact assessment needs it."""
    spans = Retention().in_words()
    return [
        f"{table.holds} | {table.about} | {table.seen_by} | {table.lasts.format_map(spans)} | "
        f"{'yes' if table.sealed else 'no'} | {'yes' if table.in_backup else 'no'}"
        for table in described().values()
    ]


def columns() -> str:
    """Return a heading for each table, with a row for each of its columns."""
    return "\n".join(
        f"### {table.name}\n\n| column | what it holds |\n|---|---|\n"
        + "".join(f"| `{name}` | {what} |\n" for name, what in table.columns.items())
        for table in described().values()
    )
