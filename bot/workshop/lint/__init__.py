"""The linter of trees: a registry of rules, each with an id, a reason, two example trees and a page of its own."""

from bot.workshop.lint.registry import RULES
from bot.workshop.lint.run import LintReport, ages, lint

__all__ = ["RULES", "LintReport", "ages", "lint"]
