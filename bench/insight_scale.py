"""A store with a million sessions: python -m bench.insight_scale. How long the overview, closing and the report take.

The sessions are spread over four quarters that have closed and one that is open, of 4,000 workers. They are written as
the store keeps them: counts and tokens of the open quarter, published numbers of the others.
"""

import argparse
import asyncio
import secrets
import tempfile
import time
from datetime import date
from pathlib import Path
from random import Random

from rich.progress import track

from bot.counted import ANSWER, AT, END
from bot.library import open_library, shipped
from bot.review.insight.closing import close_what_is_over
from bot.review.insight.digest import digest
from bot.review.insight.disclosure import publish
from bot.review.insight.export import export
from bot.review.insight.reading import read_quarter
from bot.review.insight.report import report
from bot.store import Cell, Counting, Store, TurnRecord
from bot.store.opening import open_for_writing
from tests.review.insight.given import counted
from tests.store.given import NOW

OPEN, CLOSED = "2026-Q4", ("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3")
WORKERS = 4000


def fill(folder: Path, sessions: int) -> int:
    """Write the counts of so many sessions straight into the tables; returns how many tokens there are."""
    chance, tokens = Random(1), 0
    connection = open_for_writing(folder)
    connection.execute("BEGIN")
    for quarter in CLOSED:
        connection.execute("INSERT INTO closed_quarter VALUES (?)", (quarter,))
        for cell, number in publish(counted(CLOSED.index(quarter), WORKERS)).items():
            connection.execute("INSERT INTO published VALUES (?,?,?,?,?,?,?)", (quarter, *vars(cell).values(), number))
    for cell, count in track(counted(7, WORKERS).items(), "Tokens of the open quarter"):
        workers = min(WORKERS, 1 + chance.randrange(WORKERS))
        row = (OPEN, *vars(cell).values(), count.times * sessions // 4000, workers)
        connection.execute("INSERT OR REPLACE INTO counted VALUES (?,?,?,?,?,?,?,?)", row)
        made = ((OPEN, secrets.token_bytes(16)) for _ in range(workers))
        connection.executemany("INSERT INTO token VALUES (?,?)", made)
        tokens += workers
    connection.execute("COMMIT")
    connection.close()
    return tokens


async def measure(folder: Path, sessions: int) -> None:
    """Time what a champion waits for, and what a worker waits for while it is there."""
    store = await Store.open(folder, "a service key for the bench, nobody else's")
    await store.commit(a_turn("first"))
    await store.close()
    tokens = fill(folder, sessions)
    print(f"{sessions:,} sessions, {tokens:,} tokens")
    store = await Store.open(folder, "a service key for the bench, nobody else's")
    shelf = open_library(shipped()).dialogues
    began = time.perf_counter()
    published = await store.published()
    said = digest(read_quarter(CLOSED[-1], published[CLOSED[-1]], shelf), date(2026, 11, 22))
    print(f"overview (digest): {time.perf_counter() - began:.3f} s, {len(said)} characters")
    began = time.perf_counter()
    for number in range(200):
        await store.commit(a_turn(f"u-{number}"))
    print(f"a turn that counts in eight cells: {(time.perf_counter() - began) / 200 * 1000:.2f} ms")
    began = time.perf_counter()
    closed = await close_what_is_over(store, date(2027, 1, 8))
    print(f"closing {', '.join(closed)}: {time.perf_counter() - began:.2f} s")
    began = time.perf_counter()
    published = await store.published()
    quarters = [read_quarter(name, cells, shelf) for name, cells in track(published.items(), "Report")]
    page = report(quarters)
    print(f"report: {time.perf_counter() - began:.2f} s, {len(page) // 1000} kB")
    began = time.perf_counter()
    rows = sum(text.count("\n") for text in export(published).values())
    print(f"export: {time.perf_counter() - began:.2f} s, {rows:,} rows")
    await store.close()


def a_turn(update: str) -> TurnRecord:
    """A turn of a worker that counts in eight cells."""
    kinds = (ANSWER, AT, END)
    cells = tuple(Cell(kinds[number % 3], "door", "v1", f"step-{number}", "answered") for number in range(8))
    counting = Counting(f"log-{update}", "2026-11", cells, (), ended=False)
    return TurnRecord(f"c-{update}", update, NOW, None, (), {}, counting=counting)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Time reports on a large store.")
    parser.add_argument("--sessions", type=int, default=1_000_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(Path(folder), asked.sessions))


if __name__ == "__main__":
    main()
