"""Small trees written inside a test, and a talk with the engine that reads as a story."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from textwrap import dedent
from typing import TypeVar

from bot.conversation import events as e
from bot.conversation.effects import Ask, Effect, Emergency, Finish, LogStep, Plan, Say, Tally
from bot.conversation.engine import advance, begin
from bot.conversation.question import open_question
from bot.conversation.session import Mode, from_json, to_json
from bot.dialogue.bundle import Dialogue
from bot.dialogue.link import link
from bot.dialogue.read import read_tree
from bot.dialogue.signpost import ONLY_999, SIGNPOSTS_FILE, read_signposts

Kind = TypeVar("Kind")

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)

PLAN_CARD = """
id: plan-card
module: yes
steps:
  - id: with-private
    when: {private: yes}
    ask: Put the answers that were not repeated on the card?
    choose: {no: Leave them out, yes: Put them on}
  - id: card
    ask: Does this look right?
    plan: My plan
    sections: [Why, How, Last]
    private_when: {with-private: yes}
    choose: {fine: Looks fine, change: Change something}
    go: {change: change}
"""


def a_tree(steps: str, *modules: str, head: str = "") -> Dialogue:
    """Return the tree with these steps, linked with the modules, each written as YAML."""
    text = f"id: a-tree\ntitle: A tree\nabout: A tree of a test.\n{dedent(head)}\nsteps:\n{dedent(steps)}"
    reads = [read_tree(_with_head(dedent(module)), "modules/a.yaml") for module in modules]
    return link(
        read_tree(text, "trees/a-tree.yaml"),
        {read.tree.id: read for read in reads},
        read_signposts(ONLY_999, SIGNPOSTS_FILE),
    )


def _with_head(module: str) -> str:
    return module if "title:" in module else module.replace("steps:", "title: A module\nabout: Called.\nsteps:", 1)


class Talk:
    """One worker in one tree: what they do, and what the bot answered last."""

    def __init__(self, dialogue: Dialogue, **facts: str) -> None:
        self.dialogue = dialogue
        self.now = NOON
        self.session, self.effects = begin(
            dialogue, session_id="session", log_id="log", facts=facts, now=self.now, privacy_line=False
        )

    def sends(self, event: e.Event) -> Talk:
        """Give the engine one event, ten seconds after the last one."""
        self.now += timedelta(seconds=10)
        self.session, self.effects = advance(self.dialogue, self.session, event, self.now)
        return self

    def answers(self, *options: str) -> Talk:
        """Tap options of the open question, one question after another."""
        for option in options:
            self.sends(e.Answered(self.asked.step, (option,)))
        return self

    def types(self, text: str, removed: str | None = None) -> Talk:
        """Type a line."""
        return self.sends(e.Answered(text=text, removed=removed))

    def waits(self, **how_long: float) -> Talk:
        """Let time pass, and let the engine know."""
        self.now += timedelta(**how_long)
        self.session, self.effects = advance(self.dialogue, self.session, e.TimedOut(), self.now)
        return self

    def reopens(self) -> Talk:
        """Store the session and read it again."""
        self.session = from_json(to_json(self.session))
        return self

    @property
    def asked(self) -> Ask:
        """The question that is open, as it was put last."""
        found = self.of(Ask)
        asked = found[-1] if found else open_question(self.dialogue, self.session)
        assert asked is not None
        return asked

    def stands(self, mode: Mode) -> bool:
        """Tell whether the session is in this mode."""
        return self.session.mode is mode

    @property
    def said(self) -> list[str]:
        """The lines that were said after the last event, questions and cards left out."""
        return [effect.text for effect in self.of(Say)]

    @property
    def plan(self) -> dict[str, tuple[str, ...]]:
        """The plan card that was shown after the last event, by section."""
        return dict(self.of(Plan)[-1].sections)

    @property
    def finished(self) -> str | None:
        """The reason for which the last event ended the session."""
        found = self.of(Finish)
        return found[-1].reason if found else None

    @property
    def alarmed(self) -> bool:
        """Whether the last event opened the emergency card."""
        return bool(self.of(Emergency))

    @property
    def counted(self) -> list[Effect]:
        """What the last event would count."""
        return [*self.of(LogStep), *self.of(Tally)]

    def of(self, kind: type[Kind]) -> list[Kind]:
        """Return the effects of one kind after the last event."""
        return [effect for effect in self.effects if isinstance(effect, kind)]


def that_goes_round(tree: Dialogue, step: str) -> Dialogue:
    """Return a tree whose card `step` leads back to the plan, which the reader refuses: what a bound is there for."""
    steps = tuple(each.model_copy(update={"go": "plan"}) if each.id == step else each for each in tree.tree.steps)
    changed = tree.tree.model_copy(update={"steps": steps})
    for worked_out in ("script", "index"):
        vars(changed).pop(worked_out, None)
    return replace(tree, tree=changed)
