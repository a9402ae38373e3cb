"""The trees that ship: no rule finds an error in them, whatever day it is, and every silence has its reason."""

from datetime import date

from bot.dialogue.fault import Weight
from bot.library import open_library
from bot.workshop.lint import lint
from tests.checkout import CHECKOUT
from tests.phrasing.given import rulebook


def test_no_rule_finds_an_error_in_what_ships() -> None:
    library = open_library(CHECKOUT / "dialogues")
    report = lint(
        library.dialogues, {**library.reads, **library.modules}, today=date(2026, 11, 22), rulebook=rulebook()
    )
    assert library.faults == ()
    assert [str(fault) for fault in report.faults if fault.weight is Weight.error] == []
    assert report.trees == len(library.dialogues)
    assert report.paths > report.trees
