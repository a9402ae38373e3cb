"""A member who gives the answers of a champion's transcript, by tapping what can be tapped and typing the rest."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversation.commands import EVENT_OF, options_of
from bot.library import Library
from bot.telegram import words
from bot.workshop.transcript import Transcript, read_transcript
from tests.checkout import CHECKOUT
from tests.e2e.telegram.worker import Worker

BUTTON_OF = {"/skip": words.SKIP, "/back": words.BACK, "/why": words.WHY}
SET_UP = {"your-nation": "nation", "your-agency": "agency", "your-role": "role", "your-counts": "counts"}
"""Questions of set-up, with the fact of a transcript that answers each."""
USUAL = {"nation": "england", "agency": "social-work", "role": "front-line", "counts": "on"}


def shipped_transcript(library: Library, name: str) -> Transcript:
    """Return a transcript of the shipped content, such as `door/the-usual-way`."""
    file = CHECKOUT / "dialogues" / "transcripts" / f"{name}.yaml"
    return read_transcript(file.read_text(encoding="utf-8"), name, library.dialogues).transcript


async def sets_up(worker: Worker, invitation: str, facts: Mapping[str, str]) -> None:
    """Come in and walk set-up so that these facts are known."""
    await worker.joins(invitation)
    while (asked := worker.visit.asked(worker.stand)) is not None:
        fact = SET_UP.get(asked.step)
        await gives(worker, facts.get(fact, USUAL[fact]) if fact else asked.choices[0].name)


async def walks(worker: Worker, transcript: Transcript) -> None:
    """Begin the tree and give every line of the transcript; what chance adds behind them is skipped."""
    await worker.begins(transcript.tree)
    for turn in transcript.turns:
        if turn.worker is not None:
            await gives(worker, turn.worker)
    while worker.stand.session is not None:
        await worker.taps(words.SKIP)


async def gives(worker: Worker, line: str) -> None:
    """Give one line: a command, options by name, or typed words."""
    asked = worker.visit.asked(worker.stand)
    command = line.strip().casefold()
    if command in EVENT_OF:
        button = BUTTON_OF.get(command)
        await (worker.taps(button) if button in worker.offered else worker.commands(command))
        return
    options = options_of(line, asked) if asked is not None else ()
    if asked is None or not options:
        await worker.types(line)
        return
    labels = {choice.name: choice.label for choice in asked.choices}
    for option in options:
        await _to_the_part_with(worker, labels[option])
        await worker.taps(_offered(worker, labels[option]))
    if asked.kind == "multi":
        await worker.taps(words.DONE)


async def _to_the_part_with(worker: Worker, label: str) -> None:
    """Turn the pages of a long list until the answer is in sight."""
    while not any(offered.endswith(label) for offered in worker.offered) and words.MORE in worker.offered:
        await worker.taps(words.MORE)


def _offered(worker: Worker, label: str) -> str:
    ticked = (f"{sign} {label}" for sign in (words.TICKED, words.NOT_TICKED))
    return next(offered for offered in (label, *ticked) if offered in worker.offered)
