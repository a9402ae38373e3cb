"""A dialogue as it was: from the texts that the store kept for a session, in the language that it began in."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogue.bundle import Dialogue, gather
from bot.dialogue.overlay import LANGUAGES, read_overlay
from bot.dialogue.read import read_tree
from bot.dialogue.signpost import SIGNPOSTS_FILE, read_signposts
from bot.dialogue.translated import Language, spoken, translator


def reopen(sources: Mapping[str, str], tree_id: str) -> Dialogue:
    """Return the dialogue that `sources` held, as kept by the store. Raises Unreadable, KeyError."""
    signposts = read_signposts(sources[SIGNPOSTS_FILE], SIGNPOSTS_FILE)
    in_language = {name: text for name, text in sources.items() if name.startswith(f"{LANGUAGES}/")}
    content = {name: text for name, text in sources.items() if name not in in_language and name != SIGNPOSTS_FILE}
    reads = {read.tree.id: read for read in (read_tree(text, name) for name, text in content.items())}
    modules = {name: read for name, read in reads.items() if read.tree.module}
    if not in_language:
        return gather(reads[tree_id], modules, signposts)
    code = next(iter(in_language)).split("/")[1]
    overlays = {name.split("/", 2)[2]: read_overlay(text, name) for name, text in in_language.items()}
    language = Language(code, code, overlays)
    return spoken(reads[tree_id], modules, signposts, language, translator(language, modules))
