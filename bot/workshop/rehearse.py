"""The rehearsal: every transcript played, every path walked, and which steps no transcript touches."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Fault, Unreadable
from bot.workshop.paths import PathReport, paths_of
from bot.workshop.play import Difference, Played, play, update
from bot.workshop.transcript import ReadTranscript, read_transcript


@dataclass(frozen=True)
class TreeRehearsal:
    """What the rehearsal of one tree or module showed."""

    name: str
    paths: PathReport
    transcripts: int
    steps: tuple[str, ...]
    touched: frozenset[str]
    """Steps of this file that some transcript passes; those of a module count wherever it is called."""
    reached: frozenset[str]
    """Steps of this file that some path reaches, those of a module wherever it is called."""

    @property
    def untouched(self) -> tuple[str, ...]:
        """The steps that no transcript passes."""
        return tuple(step for step in self.steps if step not in self.touched)

    @property
    def unreached(self) -> tuple[str, ...]:
        """The steps that no path reaches."""
        return tuple(step for step in self.steps if step not in self.reached)


@dataclass(frozen=True)
class RehearsalReport:
    """All that a rehearsal showed; `lines` says it in words."""

    trees: tuple[TreeRehearsal, ...]
    played: Mapping[str, tuple[ReadTranscript, Played]]
    faults: tuple[Fault, ...]

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """Every place where a conversation goes otherwise than its transcript says."""
        return tuple(difference for _, played in self.played.values() for difference in played.differences)

    @property
    def troubles(self) -> tuple[str, ...]:
        """What is wrong on some path of some tree, in plain sentences."""
        return tuple(f"{tree.name}: {trouble}" for tree in self.trees for trouble in tree.paths.troubles)

    @property
    def well(self) -> bool:
        """Whether every transcript plays as written and every path ends well."""
        return not (self.faults or self.differences or self.troubles)

    def updated(self) -> dict[str, str]:
        """Return the new text of every transcript that is no longer as the program would write it, by its file."""
        renewed = {file: update(read, played) for file, (read, played) in self.played.items()}
        return {file: text for file, text in renewed.items() if text != self.played[file][0].text}

    def lines(self) -> Iterator[str]:
        """Yield the report in lines: what is wrong first, then a line a tree, then the sums."""
        yield from (str(fault) for fault in self.faults)
        yield from (str(difference) for difference in self.differences)
        yield from self.troubles
        for tree in self.trees:
            yield _line(tree)
            if tree.unreached:
                yield f"  no path reaches: {', '.join(tree.unreached)}"
            if tree.untouched:
                yield f"  no transcript passes: {', '.join(tree.untouched)}"
        steps = sum(len(tree.steps) for tree in self.trees)
        reached = steps - sum(len(tree.unreached) for tree in self.trees)
        touched = steps - sum(len(tree.untouched) for tree in self.trees)
        paths = sum(tree.paths.count for tree in self.trees)
        yield (
            f"{len(self.trees)} trees and modules, {paths:,} paths walked, {reached} of {steps} steps reached. "
            f"{len(self.played)} transcripts pass {touched} of {steps} steps; {len(self.differences)} differences."
        )


def _line(tree: TreeRehearsal) -> str:
    if not tree.paths.whole:
        return f"{tree.name}: paths not counted; {tree.transcripts} transcripts"
    seconds, _ = tree.paths.longest
    declared = tree.paths.dialogue.tree.minutes
    of = f" of {declared * 60:g}" if declared else ""
    return (
        f"{tree.name}: {tree.paths.count:,} paths, {len(tree.steps) - len(tree.unreached)} of {len(tree.steps)} steps "
        f"reached, longest {seconds:.0f}{of} s; {tree.transcripts} transcripts pass "
        f"{len(tree.steps) - len(tree.untouched)}"
    )


def rehearse(
    dialogues: Mapping[str, Dialogue],
    transcripts: Mapping[str, str],
    in_danger: Callable[[str], bool] = lambda _: False,
    on_progress: Callable[[str], None] = lambda _: None,
    only: Container[str] | None = None,
    walked: Mapping[str, PathReport] = MappingProxyType({}),
) -> RehearsalReport:
    """Play every transcript and walk every path.

    `dialogues` are all trees and modules by name, `transcripts` the texts of their files by file name, such as
    ``transcripts/door/quick.yaml``. `in_danger` tells of a typed line whether it says that someone is not safe now.
    `on_progress` is told the name of each file and each tree before its turn. `only` names the trees and modules to
    report on; the transcripts of others are then left out, and so are the steps that those would pass. `walked` are the
    paths of dialogues that were walked before, by name, such as those of a lint report: they are not walked again.
    """
    played: dict[str, tuple[ReadTranscript, Played]] = {}
    faults: list[Fault] = []
    for file, text in sorted(transcripts.items()):
        on_progress(file)
        try:
            read = read_transcript(text, file, dialogues)
        except Unreadable as problem:
            faults += problem.faults
            continue
        if only is not None and read.transcript.tree not in only:
            continue
        played[file] = (read, play(dialogues[read.transcript.tree], read, in_danger))
    walks: dict[str, PathReport] = {}
    for name, dialogue in dialogues.items():
        if only is not None and name not in only:
            continue
        on_progress(name)
        walks[name] = walked[name] if name in walked else paths_of(dialogue, dialogues.values())
    reached = _by_tree((dialogues[name], report.visited) for name, report in walks.items())
    touched = _by_tree((dialogues[read.transcript.tree], done.touched) for read, done in played.values())
    trees = tuple(
        TreeRehearsal(
            name,
            report,
            sum(read.transcript.tree == name for read, _ in played.values()),
            report.steps,
            frozenset(touched.get(name, ())),
            frozenset(reached.get(name, ())),
        )
        for name, report in walks.items()
    )
    return RehearsalReport(trees, played, tuple(sorted(faults)))


def _by_tree(passed: Iterator[tuple[Dialogue, frozenset[str]]]) -> dict[str, set[str]]:
    """Return the steps passed, by the tree or module whose file they stand in."""
    found: dict[str, set[str]] = {}
    for dialogue, paths in passed:
        for path in paths:
            call, _, step = path.rpartition("/")
            owner = dialogue.by_path[call].use if call else dialogue.tree.id
            found.setdefault(owner or "", set()).add(step)
    return found
