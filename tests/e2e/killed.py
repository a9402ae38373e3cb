"""Sessions that are killed at a random instant, started again and driven on to their card, for `bench/kill.py`.

`python -m tests.e2e.killed FOLDER SEED…` prints a line of JSON a session. A session is right when every byte on the
screen is what the pure engine says to the same answers, when at most the last message comes twice, and when the counts
in the database are those of each answer once.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import statistics
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from bot.library import Library
from tests import content
from tests.e2e.expected import Block, Expected, Stand, after_a_kill
from tests.e2e.program import Program, Unexpected
from tests.e2e.worker import RandomWorker

TREE = "first-visit"
LINES = 27
"""A kill falls within so many lines; nearly every session is longer."""
AGAIN = 0.25
"""Share of sessions that are killed a second time, and of starts after a kill that are killed as well."""
_STOOD_AT = re.compile(rb"You have answered (\d+) question")


@dataclass(frozen=True)
class Outcome:
    """How one session went. `problem` is empty where nothing was lost or doubled."""

    seed: int
    lines: int = 0
    kills: tuple[str, ...] = ()
    repeated: int = 0
    problem: str = ""


class KilledSession:
    """One worker, one data folder, several runs of the program."""

    def __init__(self, library: Library, folder: Path, seed: int, *, fresh: bool = False) -> None:
        self._seed = seed
        self._chance = Random(seed)
        self._expected = Expected(library, TREE)
        self._worker = RandomWorker(library, self._expected, self._chance)
        self._home = folder / f"session-{seed}"
        self._home.mkdir()
        self._fresh = fresh
        self._turn_times, self._start_times = [0.006], [0.15]
        self._card_shown = False
        self._lines = 0

    def run(self) -> Outcome:
        """Drive the session through its kills to its end."""
        kills_at = {self._chance.randrange(LINES)}
        while self._chance.random() < AGAIN:
            kills_at.add(self._chance.randrange(LINES))
        try:
            end = self._walk(kills_at)
        except Unexpected as problem:
            return Outcome(self._seed, self._lines, problem=f"{problem} It said: {problem.said.decode()[:400]}")
        shutil.rmtree(self._home)
        return Outcome(self._seed, self._lines, end.kills, end.repeated)

    def _walk(self, kills_at: set[int]) -> Stand:
        program, blocks = self._start(self._expected.started(Stand()), kill=0 in kills_at)
        asked = blocks[0].asked
        while not blocks[0].after.over:
            self._lines += 1
            asked = blocks[0].asked or asked
            assert asked is not None, "every session begins with a question"
            line = self._worker.line(blocks[0].after, asked, card_shown=self._card_shown)
            blocks = tuple(said for block in blocks for said in self._expected.answered(block.after, asked, line))
            program.write(line)
            if self._lines in kills_at:
                program, blocks = self._kill_and_go_on(program, blocks, self._turn_times)
            else:
                blocks = self._read(program, blocks, self._turn_times)
        self._assert_a_quiet_end(program)
        # The quietest of the readings that explain every byte.
        end = min((block.after for block in blocks), key=lambda stand: stand.repeated)
        self._assert_counted_once(end)
        self._assert_erased()
        return end

    def _start(self, blocks: tuple[Block, ...], *, kill: bool) -> tuple[Program, tuple[Block, ...]]:
        program = Program(self._home / "data", TREE, fresh=self._fresh)
        if kill:
            return self._kill_and_go_on(program, blocks, self._start_times)
        return program, self._read(program, blocks, self._start_times)

    def _read(self, program: Program, blocks: tuple[Block, ...], times: list[float]) -> tuple[Block, ...]:
        began = time.monotonic()
        said = program.read({block.text for block in blocks})
        times.append(time.monotonic() - began)
        return self._understood(blocks, said)

    def _understood(self, blocks: tuple[Block, ...], said: bytes) -> tuple[Block, ...]:
        fit = tuple(block for block in blocks if block.text == said)
        self._card_shown = self._card_shown or any(block.has_card for block in fit)
        return fit

    def _kill_and_go_on(
        self, program: Program, blocks: tuple[Block, ...], times: list[float]
    ) -> tuple[Program, tuple[Block, ...]]:
        """Kill the program within the time that this usually takes it, start it again, and read on."""
        instant = time.monotonic() + self._chance.uniform(0, 1.3 * statistics.median(times))
        program.read({block.text for block in blocks}, instant)
        time.sleep(max(0.0, instant - time.monotonic()))
        said = program.kill()
        self._understood(blocks, said)
        stands = [found for block in blocks for found in after_a_kill(block, said)]
        if not stands:
            raise Unexpected(said)
        expected = tuple(block for stand, unsent in stands for block in self._expected.started(stand, unsent))
        try:
            return self._start(expected, kill=self._chance.random() < AGAIN)
        except Unexpected as problem:
            raise _named(problem, expected) from problem

    def _assert_a_quiet_end(self, program: Program) -> None:
        if program.ended() != 0 or program.errors():
            raise Unexpected(program.errors().encode())

    def _assert_counted_once(self, end: Stand) -> None:
        counted: Counter[tuple[str, str, str]] = Counter()
        for tree, step, what, times in self._rows(
            "SELECT tree, step, what, times FROM counted WHERE what NOT LIKE 'done:%'"
        ):
            counted[tree, step, what] += times
        if counted != Counter(end.counted):
            lost, doubled = Counter(end.counted) - counted, counted - Counter(end.counted)
            raise Unexpected(f"counts lost {dict(lost)}, doubled {dict(doubled)}".encode())

    def _assert_erased(self) -> None:
        """Nothing of a session that is over is left, and nothing that was typed was ever there to be read."""
        left = self._rows("SELECT session_id FROM session_key UNION ALL SELECT session_id FROM outgoing")
        files = b"".join(file.read_bytes() for file in (self._home / "data").iterdir())
        if left or any(line.encode() in files for line in self._worker.typed):
            raise Unexpected(b"something was left behind")

    def _rows(self, query: str) -> list[tuple[str, str, str, int]]:
        with closing(sqlite3.connect(self._home / "data" / "beforehand.sqlite3")) as connection:
            return connection.execute(query).fetchall()


def _named(problem: Unexpected, expected: tuple[Block, ...]) -> Unexpected:
    """Say whether answers were lost or came from nowhere, where the program says how many it has."""
    wanted = [int(number) for block in expected for number in _STOOD_AT.findall(block.text)]
    stood = [int(number) for number in _STOOD_AT.findall(problem.said)]
    if not (wanted and stood) or min(wanted) <= stood[0] <= max(wanted):
        return problem
    named = Unexpected(problem.said)
    named.args = ("Answers were lost." if stood[0] < min(wanted) else "Answers were doubled.",)
    return named


def main() -> None:
    """Run the sessions of the seeds given, one after the other."""
    folder, fresh, *seeds = sys.argv[1:]
    library = content.library()
    for seed in seeds:
        outcome = KilledSession(library, Path(folder), int(seed), fresh=fresh == "fresh").run()
        sys.stdout.write(json.dumps(asdict(outcome)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
