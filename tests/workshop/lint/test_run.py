"""A run of the linter: what is counted, what a silence keeps quiet, which files are reported on."""

from datetime import date

from bot.dialogue.fault import Weight
from bot.workshop.lint import RULES, ages, lint
from bot.workshop.lint.examples import TODAY, read_example
from tests.workshop.lint.given import DRINK, said, tree

SEVEN = DRINK.replace(
    "coffee: Coffee", "coffee: Coffee, milk: Milk, water: Water, cocoa: Cocoa, juice: Juice, soup: Soup"
)
SILENCE = "silence:\n  - {rule: T021, because: The kitchen has seven.}\n"


def test_the_report_says_how_much_was_looked_at() -> None:
    dialogues, reads = read_example(tree(DRINK))
    report = lint(dialogues, reads, today=TODAY)
    assert (report.rules, report.trees, report.steps, report.paths) == (len(RULES), 1, 1, 1)


def test_a_silenced_rule_is_kept_apart_with_what_it_found() -> None:
    dialogues, reads = read_example(tree(SEVEN, SILENCE))
    report = lint(dialogues, reads, today=TODAY)
    assert report.faults == ()
    assert [fault.rule for fault in report.silenced] == ["T021"]


def test_a_silence_is_for_its_rule_alone() -> None:
    text = tree(SEVEN + "- {id: cup, show: Tap the green button.}", SILENCE)
    assert said("T021", text) == []
    assert len(said("T039", text)) == 1


def test_a_silence_of_an_unknown_rule_or_one_of_the_readers_silences_nothing() -> None:
    for rule, reason in (("T999", "there is no such rule"), ("T003", "there is nothing to silence")):
        found = said("T049", tree(DRINK, f"silence: [{{rule: {rule}, because: Whatever.}}]\n"))
        assert len(found) == 1
        assert reason in found[0]


def test_a_silence_of_the_rule_about_silences_is_told_like_any_other() -> None:
    assert len(said("T049", tree(DRINK, "silence: [{rule: T049, because: Whatever.}]\n"))) == 1


def test_only_the_files_asked_for_are_reported_on() -> None:
    dialogues, reads = read_example(tree(SEVEN))
    assert lint(dialogues, reads, today=TODAY, only={"other"}).faults == ()
    assert lint(dialogues, reads, today=TODAY, only={"tea"}).faults != ()


def test_a_review_date_is_a_warning_and_hangs_on_the_day_handed_in() -> None:
    text = tree(DRINK)
    assert said("T036", text, today=date(2027, 6, 1)) == []
    assert "was due on 2027-06-01" in said("T036", text, today=date(2027, 6, 2))[0]
    assert "more than twelve months" in said("T036", text, today=date(2026, 5, 30))[0]
    assert "no review date" in said("T036", text.replace("review_by: 2027-06-01\n", ""))[0]
    assert next(rule for rule in RULES if rule.id == "T036").weight is Weight.warning


def test_the_same_input_gives_the_same_report() -> None:
    dialogues, reads = read_example(tree(SEVEN))
    again, reads_again = read_example(tree(SEVEN))
    assert lint(dialogues, reads, today=TODAY) == lint(again, reads_again, today=TODAY)


def test_the_table_of_ages_has_two_rows_a_file() -> None:
    dialogues, reads = read_example(tree(DRINK))
    table = ages(dialogues, reads, today=TODAY)
    assert [(age.kind, age.limit) for age in table] == [("family", 11), ("worker", 14)]
    assert [age.age for age in table] == [None, None]
    assert str(table[0]).split() == [
        "trees/tea.yaml",
        "family",
        "0",
        "words",
        "0",
        "sentences",
        "too",
        "little",
        "to",
        "measure",
    ]


def test_the_paths_that_were_walked_are_handed_on() -> None:
    dialogues, reads = read_example(tree(DRINK))
    assert lint(dialogues, reads, today=TODAY).walked["tea"].longest == (8, ("drink",))
