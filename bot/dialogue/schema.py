"""The JSON Schema of a tree, for editors: made from the same model that the reader uses."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from bot.dialogue.condition import When
from bot.dialogue.model import Tree


class _AsWritten(GenerateJsonSchema):
    """Allows the short forms that the reader takes: `meet: Meet them`, `card: Section`, `was: old`."""

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        inner = super().function_before_schema(schema)
        if "properties" in inner:
            return inner  # a whole part, such as a step, has no short form
        if inner.get("type") == "boolean":
            return {"enum": ["yes", "no", True, False]}
        return {"anyOf": [{"type": "string"}, inner]}


def tree_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a tree file."""
    schema = Tree.model_json_schema(by_alias=True, schema_generator=_AsWritten)
    schema["$defs"].setdefault("When", When.model_json_schema(schema_generator=_AsWritten))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
