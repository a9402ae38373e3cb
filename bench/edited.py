"""A tree edited while people are in it: `python -m bench.edited`

Ten sessions stand on two steps of the shipped first visit, five on each. The program ends; in the tree one of the two
steps is renamed (`was:`) and the other is deleted; the program starts again. Everyone has to be answered, with the
answers they had, and has to reach the card, under both policies for running sessions. Ends 1 where somebody is not.
"""

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.conversation import events as e
from bot.conversation.session import Answer
from bot.library import open_library, shipped
from tests.turn.given import Worker, a_bot

TREE = "first-visit"
RENAMED, NEW_NAME, DELETED = "first-words", "opening-words", "strength"
LINE = "I am here to listen"
PEOPLE = 10


@dataclass(frozen=True)
class Found:
    """What became of the ten under one policy."""

    policy: str
    answered: int
    kept: int
    reached_the_card: int
    asked_next: dict[str, int]
    """How many are asked which step first after the restart."""

    @property
    def well(self) -> bool:
        """Whether nobody was stranded and nothing forgotten."""
        return (self.answered, self.kept, self.reached_the_card) == (PEOPLE, PEOPLE, PEOPLE)

    def __str__(self) -> str:
        asked = ", ".join(f"{step} ({count})" for step, count in sorted(self.asked_next.items()))
        return (
            f"running_sessions: {self.policy:6} {self.answered} of {PEOPLE} answered, {self.kept} with the answers "
            f"they had, {self.reached_the_card} reached their card; asked next: {asked}"
        )


def edit(tree: Path, policy: str) -> None:
    """Rename one step, declared, and delete another."""
    text = tree.read_text(encoding="utf-8")
    before, _, after = text.partition(f"  - id: {DELETED}\n")
    text = before + "  - id: " + after.partition("\n  - id: ")[2]
    text = text.replace(f"  - id: {RENAMED}\n", f"  - id: {NEW_NAME}\n    was: [{RENAMED}]\n")
    tree.write_text(text.replace("\nsteps:\n", f"\nrunning_sessions: {policy}\n\nsteps:\n", 1), encoding="utf-8")


async def go_to(worker: Worker, step: str) -> None:
    """Walk a worker to a step, with a line typed where one is asked for and the first choice elsewhere."""
    while worker.asked.step != step:
        named = {"safety-gate/danger": "no", "purpose": "meet", "safety": "pair"}.get(worker.asked.step)
        if worker.asked.hint and not worker.asked.choices:
            await worker.types(LINE)
        else:
            await worker.picks(named or worker.asked.choices[0].name)


async def ten_sessions_through_an_edit(folder: Path, policy: str) -> Found:
    """Let ten people stand, edit the tree, start again, and see what becomes of them."""
    content = folder / "dialogues"
    shutil.copytree(shipped(), content)
    names = [f"worker-{number}" for number in range(PEOPLE)]
    async with a_bot(folder / "data", open_library(content)) as bot:
        workers = [Worker(bot, name) for name in names]
        for number, worker in enumerate(workers):
            await worker.starts(TREE)
            await go_to(worker, RENAMED if number % 2 else DELETED)
        before = [dict((await worker.session()).answers) for worker in workers]
    edit(content / "trees" / f"{TREE}.yaml", policy)
    async with a_bot(folder / "data", open_library(content)) as bot:
        again = [Worker(bot, name, worker.now, first_update=1000) for name, worker in zip(names, workers, strict=True)]
        asked: dict[str, int] = {}
        answered = kept = 0
        for worker, had in zip(again, before, strict=True):
            await worker.does(e.Resumed())
            answered += bool(worker.said)
            asked[worker.asked.step] = asked.get(worker.asked.step, 0) + 1
            has = (await worker.session()).answers
            kept += by_new_names(has) == by_new_names(had)
        cards = sum(await asyncio.gather(*(reaches_the_card(worker) for worker in again)))
    return Found(policy, answered, kept, cards, asked)


def by_new_names(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return answers with the renamed step under its new name, whichever name they are under."""
    return {NEW_NAME if path == RENAMED else path: given for path, given in answers.items()}


async def reaches_the_card(worker: Worker) -> bool:
    """Walk a worker on to the plan card; tells whether it holds the line that they typed."""
    await go_to(worker, "plan-card/my-plan")
    return f"“{LINE}”" in worker.plan.get("My first words", ())


async def main() -> int:
    """Run both policies and print what became of the ten; returns the exit status."""
    print(f"{PEOPLE} sessions of {TREE}: “{RENAMED}” is renamed to “{NEW_NAME}”, “{DELETED}” is deleted.")
    well = True
    for policy in ("finish", "move"):
        with tempfile.TemporaryDirectory(prefix="bench-edited-") as folder:
            found = await ten_sessions_through_an_edit(Path(folder), policy)
            print(found)
            well = well and found.well
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
