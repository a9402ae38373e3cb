"""Every rule, in the order of its id. What is not here is not checked, has no page, and fails no test."""

from __future__ import annotations

from bot.workshop.lint.rule import Rule
from bot.workshop.lint.t012_unreachable_step import UNREACHABLE_STEP
from bot.workshop.lint.t013_no_way_out import DEAD_END, ENDLESS_LOOP
from bot.workshop.lint.t015_conditions import NEVER_TRUE, NOTHING_TO_CHOOSE
from bot.workshop.lint.t049_unused_silence import UNUSED_SILENCE

RULES: tuple[Rule, ...] = (
    UNREACHABLE_STEP,
    DEAD_END,
    ENDLESS_LOOP,
    NEVER_TRUE,
    NOTHING_TO_CHOOSE,
    UNUSED_SILENCE,
)
