"""The walls of the house: which room may import what, and that pure rooms reach nothing outside themselves."""

import ast
import re

import pytest

from tests.checkout import CHECKOUT, PYPROJECT, tracked

CONTRACTS = {contract["id"]: contract for contract in PYPROJECT["tool"]["importlinter"]["contracts"]}
PURE_ROOMS = {"bot.dialogue", "bot.conversation", "bot.phrasing", "bot.anonymise", "bot.workshop"}
REACHING_NAMES = {"open", "print", "input", "breakpoint", "eval", "exec", "__import__"}
TODAY = re.compile(r"\b(datetime|date)\.(now|utcnow|today)$")
REACHING_CALLS = {"hash", "id", "now", "utcnow", "today", "read_text", "read_bytes", "write_text", "write_bytes"}


def reaches_outside(source: str) -> list[str]:
    """What import contracts cannot see: built-ins that read, print or differ from run to run, and today's date."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in REACHING_NAMES:
            found.append(f"line {node.lineno}: {node.id}")
        elif isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in REACHING_CALLS:
            found.append(f"line {node.lineno}: {ast.unparse(node.func)}")
        elif isinstance(node, ast.Attribute) and TODAY.search(ast.unparse(node)):
            found.append(f"line {node.lineno}: {ast.unparse(node)}")
    return found


def test_every_room_has_its_place_in_the_house() -> None:
    rooms = {file.relative_to(CHECKOUT / "bot").parts[0].removesuffix(".py") for file in tracked("bot/*.py")}
    layers = " ".join(CONTRACTS["house"]["layers"])
    assert rooms - {"__init__"} <= set(re.findall(r"\w+", layers))


def test_the_pure_rooms_stay_pure() -> None:
    assert set(CONTRACTS["pure"]["source_modules"]) == PURE_ROOMS


@pytest.mark.parametrize(
    "line",
    [
        "from datetime import datetime\nmade = datetime.now(zone)",
        "import datetime\nmade = datetime.datetime.utcnow()",
        "from datetime import date\ntoday = date.today",
        "Field(default_factory=datetime.now)",
        "moment = clock.now()",
        "text = open('tree.yaml').read()",
        "text = file.read_text()",
        "print(answer)",
        "opened = open",
        "order = hash(answer)",
        "module = __import__('socket')",
    ],
)
def test_a_reach_outside_is_noticed(line: str) -> None:
    assert reaches_outside(line)


@pytest.mark.parametrize(
    "line", ["later = now + idle", "rule(id, name)", "session.now", "advance(tree, session, event, now)"]
)
def test_a_moment_handed_in_is_no_reach_outside(line: str) -> None:
    assert reaches_outside(line) == []


def test_pure_rooms_never_reach_outside() -> None:
    found = {
        str(file.relative_to(CHECKOUT)): reaches
        for room in PURE_ROOMS
        for file in tracked(f"{room.replace('.', '/')}/*.py")
        if (reaches := reaches_outside(file.read_text("utf-8")))
    }
    assert found == {}
