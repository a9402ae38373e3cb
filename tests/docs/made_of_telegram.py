"""What the pages take from the channel in Telegram: its commands, its limits, what is counted, what it may be asked."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bot.metrics import Metrics
from bot.retention import Retention
from bot.roles import ROLES
from bot.telegram import api, doorstep, flood, inbox, page, service, tidy, urgent, web
from bot.telegram.arrival import KINDS
from bot.telegram.commands import (
    ANSWER,
    BUTTONS,
    COMMANDS,
    EVERYWHERE,
    FILE,
    INLINE,
    NOT_SAFE,
    TYPED,
    UNDER_THE_CARD,
    Row,
    Where,
)
from tests.checkout import CHECKOUT

LEVELS = ("info", "warning", "error")
CALLS = ("_call", "do_api_request", "ask")
"""Functions whose first argument is the name of a method of the Bot API: those of the service and of the doctor."""


def commands_typed() -> list[str]:
    """Rows of the commands of a chat: the command, whether the menu shows it, what it does, who may, and where."""
    return [
        f"`/{name}` | {'yes' if each.menu else ''} | {each.does} | {_who(each)} | {_where(each)}"
        for name, each in COMMANDS.items()
    ]


def buttons_tapped() -> list[str]:
    """Rows of the kinds of buttons: the name it carries, what it does, who may, and where."""
    shape = {NOT_SAFE, UNDER_THE_CARD, ANSWER, TYPED, INLINE, FILE}
    return [
        f"{'(by its shape)' if name in shape else f'`{name}`'} | {each.does} | {_who(each)} | {_where(each)}"
        for name, each in BUTTONS.items()
    ]


def roles() -> list[str]:
    """Rows of the roles: what each is called, can do, and cannot."""
    return [f"{part.title} | `{role}` | {part.can} | {part.cannot}" for role, part in ROLES.items()]


def _who(row: Row) -> str:
    """Return who may ask for something, in words."""
    if row.needs is None:
        return "anybody"
    out = [part.title for part in ROLES.values() if row.needs not in part.may]
    within = [part.title for part in ROLES.values() if row.needs in part.may]
    if not out:
        return "whoever is in"
    return f"all but {' and '.join(out)}" if len(out) < len(within) else ", ".join(within)


def _where(row: Row) -> str:
    return "everywhere" if row.where == EVERYWHERE else ", ".join(each for each in Where if each in row.where)


def limits() -> list[str]:
    """Rows of the limits that the channel holds: what, how much, whose rule it is."""
    return [
        f"new messages in one chat | one in {flood.A_CHAT:g} s | Bot API FAQ, “My bot is hitting limits”",
        f"new messages in a group | {flood.AT_ONCE} at once, then one in {flood.A_GROUP:g} s, {_a_minute()} | the same",
        f"new messages over all chats | {flood.OVERALL:g} a second | the same",
        f"edits in one chat | {flood.EDITS} at once, then one a second | ours; Telegram gives no figure",
        f"text of a message | {page.LONGEST} characters | Bot API, sendMessage",
        f"updates a request, messages a deletion | {api.AT_MOST} | Bot API, getUpdates and deleteMessages",
        f"age of a message that can be deleted | {_hours(tidy.DELETABLE)} | Bot API, deleteMessage",
        f"a chat that is cleared by itself stays for | {_hours(Retention().cleared_after)} | ours: over the visit",
        f"a second emergency card in one chat | not within {urgent.ONCE_IN:g} s | ours: ten taps are one alarm",
        f"an emergency card that cannot be sent is tried for | {urgent.TRIED_FOR / 60:g} minutes | ours",
        f"answers to one stranger | {doorstep.ANSWERS_AN_HOUR} an hour; the emergency card is not among them | ours",
        f"answers to all strangers | {doorstep.ANSWERS_A_MINUTE} a minute | ours",
        f"tries of an update that fails for a reason of its own | {inbox.TRIES} | ours",
        f"tries of one that needs a call which Telegram does not answer | {inbox.CALLS}, within {_calls_for()} | ours",
        f"a pushed update | {web.LARGEST:,} bytes | ours; Telegram's have a few thousand",
        f"a push is answered with “later” after | {web.PATIENCE:g} s | ours",
        f"silence of Telegram before “not ready” | {service.SILENT / 60:g} minutes | ours",
        f"the end, at SIGTERM | {_end():g} s for turns, messages and deletions together | ours",
    ]


def metrics() -> list[str]:
    """Rows of what is counted: name as it is read, kind, labels, meaning."""
    counted = Metrics()
    # A child of each, because a metric without one says nothing of its labels.
    labels = {each._name: each._labelnames for each in vars(counted).values() if hasattr(each, "_labelnames")}
    return [
        f"`{family.name}{'_total' if family.type == 'counter' else ''}` | {family.type} | "
        f"{', '.join(f'`{label}`' for label in labels[family.name])} | {family.documentation}"
        for family in counted.registry.collect()
    ]


def kinds() -> str:
    """The kinds of update that are asked for."""
    return ", ".join(f"`{kind}`" for kind in KINDS) + ".\n"


def log_events() -> set[tuple[str, str]]:
    """Every line that the service may log, as level and event."""
    return {
        (call.func.attr, _first(call))
        for call in _calls(CHECKOUT / "bot")
        if isinstance(call.func, ast.Attribute) and call.func.attr in LEVELS and _is_log(call.func.value)
    }


def outcomes() -> set[str]:
    """What may become of an update, in the words of the metric."""
    tree = ast.parse((CHECKOUT / "bot/telegram/inbox.py").read_text("utf-8"))
    returned = {
        node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }
    counted = {
        _first(call)
        for call in _calls(CHECKOUT / "bot/telegram/inbox.py")
        if isinstance(call.func, ast.Attribute) and call.func.attr == "labels"
    }
    return returned | (counted - {""})


def methods() -> set[str]:
    """The methods of the Bot API that the program calls. The library asks getMe when a bot is opened."""
    called = {
        _first(call)
        for file in ("bot/telegram/api.py", "bot/doctor")
        for call in _calls(CHECKOUT / file)
        if isinstance(call.func, ast.Attribute) and call.func.attr in CALLS
    }
    asked = {name for call in _calls(CHECKOUT / "bot/doctor") if _name(call) == "_known" for name in _texts(call)}
    return (called | asked | {"getMe"}) - {""}


def _calls(place: Path) -> Iterator[ast.Call]:
    for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
        yield from (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call))


def _first(call: ast.Call) -> str:
    """The first argument where it is a text, else nothing."""
    return next(iter(_texts(call)), "") if call.args and isinstance(call.args[0], ast.Constant) else ""


def _texts(call: ast.Call) -> list[str]:
    return [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _is_log(thing: ast.expr) -> bool:
    return (isinstance(thing, ast.Name) and thing.id == "log") or (
        isinstance(thing, ast.Attribute) and thing.attr in ("log", "_log")
    )


def _hours(span: timedelta) -> str:
    return f"{span.total_seconds() / 3600:g} hours"


def _a_minute() -> str:
    return f"{flood.AT_ONCE + 60 / flood.A_GROUP:g} in any minute"


def _calls_for() -> str:
    waits = [min(inbox.FIRST_WAIT * 2**place, inbox.LONGEST_WAIT) for place in range(inbox.CALLS - 1)]
    return f"{sum(waits):.0f} s"


def _end() -> float:
    return service.TO_FINISH + service.TO_SEND + service.TO_CLEAN
