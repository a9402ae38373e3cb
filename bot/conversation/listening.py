"""Which typed lines the phrasing check looks at, and what of its findings reaches the worker."""

from __future__ import annotations

from bot.conversation import words
from bot.conversation.session import Flag, Mode, Session
from bot.dialogue.bundle import Dialogue
from bot.dialogue.tongue import ENGLISH, Tongue
from bot.phrasing.check import Checked, Finding, check
from bot.phrasing.rulebook import Rulebook

HEARD = (Mode.asking, Mode.kept, Mode.flagged, Mode.whom)
"""The modes in which a typed line is an answer to the open question."""


def listen(dialogue: Dialogue, session: Session, line: str, rulebook: Rulebook) -> tuple[tuple[Flag, ...], str | None]:
    """Return what the phrasing check finds in a line typed now, and what is done well in it.

    Nothing is found where the open question asks for no planned words, or for a line to the champions. On a visit only
    what may land as blame is worth an interruption; where the tree is about the words themselves, care for how they are
    put is too.
    """
    step = dialogue.by_path.get(session.at or "")
    if step is None or session.mode not in HEARD or not (step.phrase or step.own) or step.share:
        return (), None
    to = step.phrase.to if step.phrase else step.own.to if step.own else None
    found = check(line, rulebook, to=to, pronouns=pronouns_in(dialogue, session))
    worth = found.verdict in ("flag", "ask") or (step.phrase is not None and not dialogue.tree.visit)
    flags = tuple(_flag(one, dialogue.tongue) for one in found.findings) if worth else ()
    return flags, dialogue.tongue(found.done_well.why) if found.done_well is not None else None


def pronouns_in(dialogue: Dialogue, session: Session) -> dict[str, str]:
    """Return she, he or they for those people for whom the worker has chosen it."""
    chosen: dict[str, str] = {}
    for path, answer in session.answers.items():
        step = dialogue.by_path.get(path)
        if step is not None and step.pronoun and answer.live and answer.options:
            chosen[step.pronoun] = answer.options[0]
    return chosen


def _flag(finding: Finding, tongue: Tongue) -> Flag:
    return Flag(finding.rule, finding.kind, tongue(finding.why), finding.alternatives, finding.sure)


def in_one_message(found: Checked, tongue: Tongue = ENGLISH) -> str:
    """Return what the check says of a line outside any tree, without a word of the line itself."""
    if found.verdict == "unsupported":
        return tongue(words.NOT_ENGLISH)
    said = [tongue(words.FLAGGED[one.kind]).format(why=tongue(one.why)) for one in found.findings]
    if found.verdict == "ask":
        said.append(tongue(words.DEPENDS))
    ways = list(dict.fromkeys(way for one in found.findings for way in one.alternatives))[:3]
    if ways:
        said.append("\n".join((tongue(words.YOU_COULD_TRY), *(f"“{way}”" for way in ways))))
    if found.done_well is not None:
        said.append(tongue(words.WELL).format(why=tongue(found.done_well.why)))
    return "\n\n".join(said) if said else tongue(words.NOTHING_FOUND)
