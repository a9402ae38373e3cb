"""PyYAML has two loaders, and a machine without libyaml only the slower: shipped content reads the same in both."""

from itertools import chain
from typing import Any

import pytest
import yaml

from bot.dialogue import source
from bot.dialogue.fault import Unreadable
from bot.library import shipped

LOADERS: dict[str, Any] = {"in C": yaml.CSafeLoader, "in Python": yaml.SafeLoader}
CONTENT = sorted(chain.from_iterable(shipped().rglob(pattern) for pattern in ("*.yaml", "*.yml")))
READ_THE_SAME = (
    "a: Really?",
    '{a: "Really?"}',
    "{a: 'Really?'}",
    "a: {b: x:y}\nc: Really?",
    "- Really?",
    "a: |\n  b\tc",
)


def read(text: str) -> object:
    try:
        return source.compose(text, "a.yaml")
    except Unreadable as refused:
        return [(fault.file, fault.line) for fault in refused.faults]


def read_by_both(text: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    found = {}
    for name, loader in LOADERS.items():
        monkeypatch.setattr(source, "Loader", loader)
        found[name] = read(text)
    return found


def test_there_is_content_to_look_at() -> None:
    assert len(CONTENT) > 100


@pytest.mark.parametrize(
    "path", [path for path in CONTENT if path.parent.parent.name != "transcripts"], ids=lambda path: path.name
)
def test_both_loaders_read_the_same_in_every_shipped_file(path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    found = read_by_both(path.read_text("utf-8"), monkeypatch)

    assert isinstance(found["in C"], source.Mapping)
    assert found["in C"] == found["in Python"]


def test_both_loaders_read_the_same_in_every_shipped_transcript(monkeypatch: pytest.MonkeyPatch) -> None:
    for path in CONTENT:
        if path.parent.parent.name == "transcripts":
            found = read_by_both(path.read_text("utf-8"), monkeypatch)
            assert isinstance(found["in C"], source.Mapping), path.name
            assert found["in C"] == found["in Python"], path.name


@pytest.mark.parametrize("text", READ_THE_SAME)
def test_what_both_take_is_not_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = read_by_both(text, monkeypatch)

    assert found["in C"] == found["in Python"]
    assert isinstance(found["in C"], source.Mapping) == (not text.startswith("-"))
