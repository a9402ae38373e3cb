"""What is kept, about whom, for how long and who sees it: read from the schema of the database that is really there."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.retention import Retention
from bot.store.described import Described, described, schema_in

NOT_DESCRIBED = "NOT DESCRIBED. Please report this to whoever looks after the program."
WIDE = 100
"""Columns of a printed line."""


@dataclass(frozen=True)
class Table:
    """One table as it is there, with its words; `said` is None, or a column's words are, where nobody wrote them."""

    name: str
    columns: tuple[str, ...]
    said: Described | None
    lasts: str

    @property
    def complete(self) -> bool:
        """Whether all of it is described."""
        return self.said is not None and set(self.columns) <= set(self.said.columns)


def tables_of(folder: Path, retention: Retention) -> tuple[Table, ...]:
    """Return every table of the database in `folder`, or of the one that will be made. Raises StoreProblem."""
    words, spans = described(), retention.in_words()
    found = []
    for name, columns in schema_in(folder).items():
        said = words.get(name)
        found.append(Table(name, columns, said, said.lasts.format_map(spans) if said else NOT_DESCRIBED))
    return tuple(found)


def lines(tables: Sequence[Table]) -> Iterator[str]:
    """Yield each table in words, with its columns, and a count at the end."""
    for table in tables:
        said = table.said
        yield table.name
        if said is None:
            yield f"  {NOT_DESCRIBED}"
        else:
            backup = f"{'Yes' if said.in_backup else 'No'}. {said.because}"
            sealed = ", ".join(said.sealed) or "No."
            parts = [("holds", said.holds), ("about", said.about), ("why", said.why), ("seen by", said.seen_by)]
            parts += [("kept", table.lasts), ("encrypted", sealed), ("in a backup", backup)]
            for name, words in parts:
                yield from _hung(f"  {name:12} ", words)
        wide = max(map(len, table.columns))
        for column in table.columns:
            yield from _hung(f"    {column:{wide}}  ", _of(table, column))
        yield ""
    missing = sum(not table.complete for table in tables)
    yield f"{len(tables)} tables, {missing} not described." if missing else f"{len(tables)} tables, all described."


def as_json(tables: Sequence[Table]) -> str:
    """Return the same for a program. What nobody described is null."""
    rows = [
        {
            "table": table.name,
            "holds": table.said and table.said.holds,
            "about": table.said and table.said.about,
            "why": table.said and table.said.why,
            "seen_by": table.said and table.said.seen_by,
            "kept": table.said and table.lasts,
            "encrypted": list(table.said.sealed) if table.said else None,
            "in_backup": table.said and table.said.in_backup,
            "because": table.said and table.said.because,
            "columns": {column: table.said.columns.get(column) if table.said else None for column in table.columns},
        }
        for table in tables
    ]
    return json.dumps(
        {"complete": all(table.complete for table in tables), "tables": rows}, ensure_ascii=False, indent=2
    )


def _of(table: Table, column: str) -> str:
    return table.said.columns.get(column, NOT_DESCRIBED) if table.said else NOT_DESCRIBED


def _hung(head: str, words: str) -> list[str]:
    return textwrap.wrap(words, WIDE, initial_indent=head, subsequent_indent=" " * len(head), break_long_words=False)
