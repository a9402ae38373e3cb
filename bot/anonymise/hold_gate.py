"""The hold gate: a line leaves the session only when its author has said of every word in doubt what it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.anonymise.fold import fold
from bot.anonymise.guard import FINDERS, doubts_of, read, settle
from bot.anonymise.kinds import Kind
from bot.anonymise.memory import Memory, words_of
from bot.anonymise.page import Found, Page
from bot.anonymise.placeholders import redact_page

_ROUNDS = 8


@dataclass(frozen=True, slots=True)
class Held:
    """A word in doubt, or several that stand together, asked about once however often it stands in the line.

    `word` is in lower case and is the key of its answer; `shown` is what the author typed, for the question; `places`
    count characters of the line, each end exclusive. Neither word is in the `repr`.
    """

    word: str = field(repr=False)
    shown: str = field(repr=False)
    places: tuple[tuple[int, int], ...]


def holds(text: str, memory: Memory | None = None, answers: Mapping[str, bool] | None = None) -> tuple[Held, ...]:
    """Return the words of a line that its author has yet to be asked about, in the order in which they stand.

    `text` is a line that the guard has kept, `memory` what the session knows, and `answers` say of a `Held.word`
    whether it identifies somebody (True) or is an ordinary word (False). Ask until nothing is returned: an answer may
    bring the word beside it into doubt. Raises nothing.
    """
    return _asked(text, _read(text, memory, answers or {}))


def release(text: str, answers: Mapping[str, bool], memory: Memory | None = None) -> str | None:
    """Return the line as it may leave the session, or None while a word of it is in doubt and unanswered.

    Words that identify somebody become placeholders. The session's memory, where one is given, learns every answer.
    Releasing a released line with the same answers changes nothing. Raises nothing.
    """
    page = _read(text, memory, answers)
    return None if _asked(text, page) else redact_page(text, page, ()).text


def _read(text: str, memory: Memory | None, answers: Mapping[str, bool]) -> Page:
    """Read the line with the answers given: what identifies is taken out, and what stands beside it is read anew."""
    memory = memory if memory is not None else Memory()
    for word, identifies in answers.items():
        (memory.remember if identifies else memory.allow)(word)
    named = {word for words, identifies in answers.items() if identifies for word in words_of(words)}
    page = read(text, memory)
    for _ in range(_ROUNDS):
        if not page.black_out(_named(page, named)):
            break
        settle(page, FINDERS)
    return page


def _named(page: Page, named: set[str]) -> Iterator[Found]:
    """Find the words that their author called a name, wherever they stand."""
    for word in page.line:
        if word.text.replace("'", "") in named:
            yield Found(word.start, word.end, Kind.NAME, "its author said that it is a name.")


def _asked(text: str, page: Page) -> tuple[Held, ...]:
    """Gather the doubts: words that stand together are one, and the same words are asked about once."""
    stretches: list[tuple[int, int]] = []
    for doubt in doubts_of(page):
        if stretches and text[stretches[-1][1] : doubt.start] in (" ", "-"):
            stretches[-1] = (stretches[-1][0], doubt.end)
        else:
            stretches.append((doubt.start, doubt.end))
    asked: dict[str, Held] = {}
    for start, end in stretches:
        shown = text[start:end]
        word = " ".join(words_of(fold(shown).text))
        before = asked[word].places if word in asked else ()
        asked[word] = Held(word, asked[word].shown if before else shown, (*before, (start, end)))
    return tuple(asked.values())
