"""Every path is walked and counted; these trees are small enough to count by hand."""

import pytest

from bot.workshop.paths import PathReport, paths_of
from bot.workshop.ways import Ending
from tests.conversation.given import PLAN_CARD, a_tree, that_goes_round


def steps_of(report: PathReport) -> set[tuple[str, ...]]:
    return {path.steps for path in report.paths()}


def test_questions_that_nothing_depends_on_make_one_path() -> None:
    tree = a_tree("""
        - {id: one, ask: One?, choose: {a: A, b: B, c: C}}
        - {id: two, ask: Two?, tick: {a: A, b: B, c: C}}
        - {id: three, ask: Three?, write: Type}
        """)

    report = paths_of(tree)

    assert report.count == 1
    assert steps_of(report) == {("one", "two", "three")}


def test_a_condition_makes_two_paths_and_skipping_takes_the_one_without_the_answer() -> None:
    tree = a_tree("""
        - {id: alone, ask: Alone?, choose: {yes: Yes, no: No}}
        - {id: personal, when: {alone: yes}, ask: Personal?, write: Type}
        """)

    report = paths_of(tree)

    assert steps_of(report) == {("alone",), ("alone", "personal")}
    assert report.count == 2


def test_numbers_on_a_card_before_the_first_question_are_walked_for_each_nation_that_matters() -> None:
    tree = a_tree("""
        - {id: first, show: "Who to ring:", signposts: [emergency]}
        - {id: scots, when: {nation: scotland}, show: A card for Scotland.}
        - {id: one, ask: One?, choose: {a: A}}
        """)

    assert steps_of(paths_of(tree)) == {("first", "one"), ("first", "scots", "one")}


def test_independent_conditions_multiply_and_repeated_ones_do_not() -> None:
    tree = a_tree("""
        - {id: one, ask: One?, choose: {a: A, b: B}}
        - {id: card-one, when: {one: a}, show: A}
        - {id: two, ask: Two?, choose: {a: A, b: B}}
        - {id: card-two, when: {two: a}, show: A}
        - {id: again, when: {one: a}, show: Still A}
        """)

    assert paths_of(tree).count == 4


def test_answers_with_the_same_consequence_count_once_however_they_are_told_apart() -> None:
    tree = a_tree("""
        - {id: one, ask: One?, choose: {a: A, b: B, c: C}}
        - {id: card, when: {either: [{one: a}, {one: b}]}, show: Not C}
        """)

    assert steps_of(paths_of(tree)) == {("one",), ("one", "card")}


def test_the_same_steps_by_different_answers_are_one_path() -> None:
    tree = a_tree("""
        - {id: one, ask: One?, choose: {a: A, b: B}}
        - {id: two, ask: Two?, choose: {a: A, b: B}}
        - {id: card, when: {either: [{one: a}, {two: a}]}, show: One of them}
        """)

    report = paths_of(tree)

    assert steps_of(report) == {("one", "two"), ("one", "two", "card")}
    assert report.count == 2


def test_ticks_are_taken_in_every_number_that_a_condition_counts() -> None:
    tree = a_tree("""
        - {id: notes, ask: Notes?, tick: {dog: Dog, weapon: Weapon, pair: Pair}}
        - {id: one-note, when: {notes: [dog, weapon]}, show: One}
        - {id: two-notes, when: {notes: {at_least: 2, of: [dog, weapon]}}, show: Two}
        """)

    assert steps_of(paths_of(tree)) == {("notes",), ("notes", "one-note"), ("notes", "one-note", "two-notes")}


def test_a_limit_of_ticks_makes_what_needs_more_unreachable() -> None:
    tree = a_tree("""
        - {id: notes, ask: Notes?, tick: {dog: Dog, weapon: Weapon}, most: 1}
        - {id: two-notes, when: {notes: {at_least: 2, of: [dog, weapon]}}, show: Two}
        """)

    report = paths_of(tree)

    assert report.unvisited == ("two-notes",)
    assert report.count == 1


def test_a_path_ends_where_an_answer_says_so() -> None:
    tree = a_tree("""
        - id: danger
          ask: Danger?
          choose: {yes: Yes, no: No, unsure: Unsure}
          go: {yes: not-safe, unsure: end}
        - {id: next, ask: Next?, write: Type}
        """)

    report = paths_of(tree)

    assert {(path.steps, path.ending.finish) for path in report.paths()} == {
        (("danger",), "not-safe"),
        (("danger",), "end"),
        (("danger", "next"), "end"),
    }
    assert report.count == 2
    assert report.endings == {Ending("end", False): 2, Ending("not-safe", False): 1}


def test_a_way_forward_leaves_out_what_lies_between() -> None:
    tree = a_tree("""
        - {id: one, ask: One?, choose: {a: A, b: B}, go: {a: three}}
        - {id: two, ask: Two?, choose: {a: A}}
        - {id: three, ask: Three?, choose: {a: A}}
        """)

    assert steps_of(paths_of(tree)) == {("one", "three"), ("one", "two", "three")}


def test_a_way_back_is_walked_but_starts_no_new_path() -> None:
    tree = a_tree("""
        - {id: told, ask: Told someone?, confirm: {yes: Yes, not-yet: Not yet}}
        - {id: do-first, when: {told: not-yet}, show: Do that first.}
        - {id: now, when: {told: not-yet}, ask: Now?, confirm: {yes: Yes, not-yet: Not yet}, go: {not-yet: told}}
        """)

    report = paths_of(tree)

    assert steps_of(report) == {("told",), ("told", "do-first", "now")}
    assert report.troubles == ()


def test_a_question_that_only_leads_back_has_no_way_out_and_is_named() -> None:
    tree = a_tree("""
        - {id: one, ask: One?, choose: {a: A}}
        - {id: two, ask: Two?, choose: {a: A}, go: one}
        """)

    report = paths_of(tree)

    assert report.count == 0
    assert "From “two” no way leads to a finish." in report.troubles


def test_a_tree_that_goes_round_without_asking_is_named() -> None:
    tree = a_tree(
        """
        - {id: one, ask: One?, choose: {a: A}}
        - use: plan-card
        - {id: round, show: Round, go: end}
        """,
        PLAN_CARD,
    )

    assert any("goes round" in trouble for trouble in paths_of(that_goes_round(tree, "round")).troubles)


MODULE = """
    id: gate
    module: yes
    takes: {words: {default: plain, one_of: [plain, neutral]}}
    steps:
      - {id: safe, ask: Safe?, choose: {yes: Yes, no: No, unsure: Unsure}, go: {no: not-safe}}
      - {id: plain-card, when: {words: plain, safe: unsure}, show: Plain}
      - {id: neutral-card, when: {words: neutral, safe: unsure}, show: Neutral}
      - {id: on, when: {safe: unsure}, ask: Go on?, choose: {yes: Yes, no: No}, go: {no: end}}
    """


def test_a_module_is_one_step_where_it_is_called() -> None:
    tree = a_tree("- use: gate\n- {id: last, ask: Last?, write: Type}", MODULE)

    report = paths_of(tree)

    assert {(path.steps, path.ending.finish) for path in report.paths()} == {
        (("gate",), "not-safe"),
        (("gate",), "end"),
        (("gate", "last"), "end"),
    }
    assert {"gate/safe", "gate/plain-card", "gate/on"} <= report.visited
    assert "gate/neutral-card" not in report.visited


def test_what_the_caller_asks_about_a_module_tells_its_outcomes_apart() -> None:
    tree = a_tree("- use: gate\n- {id: last, when: {gate/safe: yes}, ask: Last?, write: Type}", MODULE)

    assert steps_of(paths_of(tree)) == {("gate",), ("gate", "last")}


def test_a_module_on_its_own_is_walked_with_each_argument_that_its_callers_pass() -> None:
    plain = a_tree("- use: gate", MODULE)
    neutral = a_tree("- {use: gate, with: {words: neutral}}", MODULE)
    module = plain.module("gate")
    alone = a_tree("- {id: one, show: A card}").__class__(module, plain.modules, plain.signposts, plain.sources)

    assert len(steps_of(paths_of(alone, [plain]))) == 2
    assert len(steps_of(paths_of(alone, [plain, neutral]))) == 3
    assert len(steps_of(paths_of(alone))) == 3


def test_facts_split_a_path_only_where_a_condition_asks() -> None:
    tree = a_tree("""
        - {id: one, ask: One?, choose: {a: A, b: B}}
        - {id: schools, when: {agency: school}, show: For schools}
        - {id: sample, when: {sampled: yes}, ask: Helpful?, choose: {a: A}}
        """)

    report = paths_of(tree)

    assert report.count == 4
    schools = next(path for path in report.paths() if path.steps == ("one", "schools", "sample"))
    assert schools.facts == {"agency": "school", "sampled": "yes"}


def test_a_fact_that_an_answer_sets_is_seen_by_what_follows() -> None:
    tree = a_tree("""
        - {id: counting, ask: Count?, choose: {on: "On", off: "Off"}, remember: counts}
        - {id: thanks, when: {counts: on}, show: Thank you}
        """)

    report = paths_of(tree)

    assert steps_of(report) == {("counting",), ("counting", "thanks")}


def test_an_answer_that_was_not_repeated_opens_what_asks_about_it() -> None:
    tree = a_tree(
        """
        - {id: one, ask: One?, choose: {a: A}, echo: no, card: Why}
        - use: plan-card
        """,
        PLAN_CARD,
    )

    report = paths_of(tree)

    assert report.count == 1
    assert "plan-card/with-private" in report.visited
    assert report.endings == {Ending("end", True): 1}


def test_the_longest_path_is_timed_by_its_steps_with_calls_entered() -> None:
    tree = a_tree("- {id: one, ask: One?, choose: {a: A, b: B}}\n- {use: gate, when: {one: a}}", MODULE)

    seconds, steps = paths_of(tree).longest

    assert steps == ("one", "gate", "gate/safe", "gate/plain-card", "gate/on")
    assert seconds == pytest.approx(8 + 8 + 0.25 + 8)


def test_a_button_that_no_phone_shows_whole_is_named_where_it_is_asked() -> None:
    tree = a_tree("- {id: one, ask: One?, choose: {a: A label that is much too long for it}}")

    assert "At the start the button “A label that is much too long for it”" in paths_of(tree).troubles[0]


def test_millions_of_paths_are_counted_exactly_without_walking_each_one() -> None:
    pairs = "\n".join(
        f"- {{id: ask-{n}, ask: Well?, choose: {{a: A, b: B}}}}\n- {{id: card-{n}, when: {{ask-{n}: a}}, show: A}}"
        for n in range(30)
    )

    assert paths_of(a_tree(pairs)).count == 2**30


def test_a_tree_with_too_many_ways_says_so_and_counts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.workshop.walker.MOST_TURNS", 3)
    tree = a_tree("- {id: one, ask: One?, choose: {a: A}}\n- {id: two, ask: Two?, choose: {a: A}}")

    report = paths_of(tree)

    assert not report.whole
    assert report.count == 0
    assert "has more ways than 3 turns can walk" in report.troubles[0]


def test_whether_an_answer_was_repeated_tells_paths_apart_where_a_condition_asks() -> None:
    tree = a_tree(
        """
        - {id: one, ask: One?, choose: {a: A}, echo: no, card: Why}
        - {id: kept-back, when: {private: yes}, show: Not repeated.}
        - use: plan-card
        """,
        PLAN_CARD,
    )

    assert steps_of(paths_of(tree)) == {("one", "kept-back", "plan-card"), ("one", "plan-card")}
