"""T001 to T011: what the reader refuses (`bot.dialogue.source`, `read`, `link`, `bundle`). Their check is reading."""

from __future__ import annotations

from bot.dialogue.fault import Weight
from bot.workshop.lint.examples import HEADER
from bot.workshop.lint.rule import Rule, on_reading

_HELLO = """\
steps:
  - id: hello
    show: Hello.
"""

_DRINK = """\
steps:
  - id: drink
    ask: What would you like?
    why: Everyone likes something else.
    choose: {tea: Tea, coffee: Coffee}
    log: session
"""


def _refused(id: str, name: str, what: str, why: str, remedy: str, trips: str, passes: str) -> Rule:  # noqa: A002
    return Rule(id, name, Weight.error, what, why, remedy, HEADER + trips, HEADER + passes, on_reading)


UNREADABLE = _refused(
    "T001",
    "not-readable",
    "The file is not YAML, or uses a part of YAML that is not allowed here.",
    "Nothing can be said about a file that cannot be read. Anchors (&), aliases (*) and tags (!) are refused, because "
    "a file may come from anyone and its text should mean only what it says.",
    "Look at the line that is named and the one above: often a colon within a text, which then needs quotes.",
    "note: Two sorts: black and green.\n" + _HELLO,
    "note: 'Two sorts: black and green.'\n" + _HELLO,
)

UNKNOWN_KEY = _refused(
    "T002",
    "unknown-key",
    "A key that means nothing at this place.",
    "A key that is passed over in silence is a rule that does not work. The format page lists the keys.",
    "Correct the spelling, or move the key to where it belongs.",
    _HELLO + _DRINK.removeprefix("steps:\n") + "    notes: Ask again in the afternoon.\n",
    _HELLO + _DRINK.removeprefix("steps:\n") + "    note: Ask again in the afternoon.\n",
)

NAME_TAKEN = _refused(
    "T003",
    "name-taken",
    "A name that stands twice, or is reserved.",
    "Answers, buttons and stored conversations refer to steps and options by name. Two of the same could not be told "
    "apart, and words such as “skipped” have a meaning of their own in conditions.",
    "Rename one of them.",
    _HELLO + _HELLO.removeprefix("steps:\n"),
    _HELLO + _HELLO.removeprefix("steps:\n").replace("hello", "goodbye"),
)

WRONG_FORM = _refused(
    "T004",
    "wrong-form",
    "A value does not have the form that is expected, or a step lacks a part or is two things at once.",
    "The reader never guesses what was meant, so that every session does what the file says.",
    "Write what the message asks for.",
    _HELLO + _DRINK.removeprefix("steps:\n").replace("    ask: What would you like?\n", ""),
    _HELLO + _DRINK.removeprefix("steps:\n"),
)

LEADS_NOWHERE = _refused(
    "T005",
    "leads-nowhere",
    "A step, answer or signpost is named that is not here, or that comes later.",
    "A worker would be sent to a place that does not exist, or a condition would wait for an answer nobody gave yet.",
    "Correct the name, or add what it names above.",
    _DRINK + "  - id: milk\n    when: {drnk: tea}\n    show: There is milk in the fridge.\n",
    _DRINK + "  - id: milk\n    when: {drink: tea}\n    show: There is milk in the fridge.\n",
)

NO_SUCH_MODULE = _refused(
    "T006",
    "no-such-module",
    "A module is called that is not there, or that calls itself.",
    "The conversation would stop where the module should begin, or never come back from it.",
    "Correct the name, add the file to the modules folder, or remove one of the calls.",
    _HELLO + "  - use: saftey-gate\n",
    _HELLO + "  - use: safety-gate\n",
)

NO_SUCH_ANSWER = _refused(
    "T007",
    "no-such-answer",
    "An answer is named that the question does not offer.",
    "A condition on an answer that nobody can give never holds, and nobody would notice.",
    "Correct the name of the answer, or add the option.",
    _DRINK + "  - id: milk\n    when: {drink: cocoa}\n    show: There is milk in the fridge.\n",
    _DRINK + "  - id: milk\n    when: {drink: tea}\n    show: There is milk in the fridge.\n",
)

BAD_SLOT = _refused(
    "T008",
    "bad-slot",
    "A slot in a text cannot be filled, or a word does not agree with it.",
    "Workers would read braces, or “he have”. Pronouns are set by the worker, so every verb after one has to be able "
    "to agree with she, he and they.",
    "Write the slot as the message shows.",
    'people: [survivor]\nsteps:\n  - id: hello\n    show: "{Survivor.they} likes tea."\n',
    'people: [survivor]\nsteps:\n  - id: hello\n    show: "{Survivor.they} {survivor:likes|like} tea."\n',
)

NO_SUCH_SECTION = _refused(
    "T009",
    "no-such-section",
    "A line is meant for a section that the plan card does not have.",
    "The line would be missing from the card that the worker takes to the door.",
    "Correct the section, or name it in “sections” at the top of the tree.",
    _DRINK + "    card: Not this tyme\n  - use: plan-card\n",
    _DRINK + "    card: Not this time\n  - use: plan-card\n",
)

WRONG_ARGUMENT = _refused(
    "T010",
    "wrong-argument",
    "A module is told something that it does not take, or speaks of a person whom its caller does not name.",
    "What the caller wanted to change in the module would not change.",
    "Correct the argument; the module lists what it takes under “takes”.",
    _HELLO + "  - use: safety-gate\n    with: {word: neutral}\n",
    _HELLO + "  - use: safety-gate\n    with: {words: neutral}\n",
)

OLD_NAME_IN_USE = _refused(
    "T011",
    "old-name-in-use",
    "“was:” names a step or option that is still here.",
    "“was:” carries the answers of running conversations from an old name to the new one. If both are here, nobody "
    "can tell whose answers they are.",
    "Remove the old step, or remove the “was:”.",
    _HELLO + "  - id: goodbye\n    was: hello\n    show: Goodbye.\n",
    _HELLO + "  - id: goodbye\n    was: farewell\n    show: Goodbye.\n",
)

READING: tuple[Rule, ...] = (
    UNREADABLE,
    UNKNOWN_KEY,
    NAME_TAKEN,
    WRONG_FORM,
    LEADS_NOWHERE,
    NO_SUCH_MODULE,
    NO_SUCH_ANSWER,
    BAD_SLOT,
    NO_SUCH_SECTION,
    WRONG_ARGUMENT,
    OLD_NAME_IN_USE,
)
