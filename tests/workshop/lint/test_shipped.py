"""The trees that ship: no rule finds an error in them, whatever day it is, and every silence has its reason."""

from bot.dialogue.fault import Weight
from tests.workshop.shipped import shipped, shipped_lint


def test_no_rule_finds_an_error_in_what_ships() -> None:
    library, report = shipped(), shipped_lint()
    assert library.faults == ()
    assert [str(fault) for fault in report.faults if fault.weight is Weight.error] == []
    assert report.trees == len(library.dialogues)
    assert report.paths > report.trees
