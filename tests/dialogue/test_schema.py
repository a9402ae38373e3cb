"""The JSON Schema that editors use says the same as the reader: every key, and the short forms that it takes."""

from typing import Any

import pytest
from pydantic import BaseModel

from bot.dialogue.model import Tree
from bot.dialogue.option import Option
from bot.dialogue.schema import tree_schema
from bot.dialogue.step import Step


def keys(shape: type[BaseModel]) -> set[str]:
    return {field.alias or name for name, field in shape.model_fields.items()}


def part(name: str) -> dict[str, Any]:
    found: dict[str, Any] = tree_schema()["$defs"][name]
    return found


def test_the_tree_and_its_parts_name_every_key_and_allow_no_other() -> None:
    whole = tree_schema()
    assert (set(whole["properties"]), whole["additionalProperties"]) == (keys(Tree), False)
    for shape in (Step, Option):
        found = part(shape.__name__)
        assert (set(found["properties"]), found["additionalProperties"]) == (keys(shape), False)


def test_an_option_may_be_a_label_alone() -> None:
    (choose,) = [kind for kind in part("Step")["properties"]["choose"]["anyOf"] if kind.get("type") == "object"]
    (option,) = choose["patternProperties"].values()
    assert {"type": "string"} in option["anyOf"]
    assert {"$ref": "#/$defs/Option"} in option["anyOf"]


@pytest.mark.parametrize("key", ["was", "signposts"])
def test_a_list_of_names_may_be_one_name(key: str) -> None:
    assert {"type": "string"} in part("Step")["properties"][key]["anyOf"]


def test_yes_and_no_are_words() -> None:
    assert {"yes", "no"} <= set(part("Step")["properties"]["echo"]["enum"])
