"""T012 to T017: every step is reached, every way ends, every condition can hold, every answer does something."""

import pytest

from bot.workshop import walker
from bot.workshop.lint.possible import can_be_reached, can_hold, open_options
from tests.workshop.lint.given import DRINK, linked, module, said, tree

GOODBYE = """
- id: goodbye
  show: Enjoy it.
"""


class TestUnreachableStep:
    def test_a_step_that_only_a_condition_passes_by_is_reached(self) -> None:
        assert said("T012", tree(DRINK + "- {id: milk, when: {drink: tea}, show: Milk is here.}")) == []

    def test_a_step_after_an_end_for_everyone_is_not_reached(self) -> None:
        found = said("T012", tree("- {id: hello, show: Hello., go: end}\n- {id: goodbye, show: Goodbye.}"))
        assert len(found) == 1
        assert "“goodbye”" in found[0]

    def test_a_step_that_two_answers_each_rule_out_is_not_reached_even_where_no_condition_says_so(self) -> None:
        steps = DRINK.replace("log: session", "log: session\n  go: {tea: end, coffee: end, skipped: end}") + GOODBYE
        assert len(said("T012", tree(steps))) == 1

    def test_a_condition_that_never_holds_is_told_by_its_own_rule(self) -> None:
        steps = DRINK + "- {id: milk, when: {drink: tea, either: [{drink: coffee}]}, show: Milk is here.}"
        assert said("T012", tree(steps)) == []
        assert len(said("T015", tree(steps))) == 1

    def test_a_step_of_a_module_that_only_a_caller_can_reach_is_reached_there(self) -> None:
        kettle = module(
            """
            - id: hot
              when: {private: yes}
              show: Mind your hand.
            """,
            "kettle",
        )
        caller = tree(DRINK + "  echo: no\n  card: Not this time\n- use: kettle\n- use: plan-card", name="tea")
        plan = module(
            """
            - id: my-plan
              ask: Does this look right?
              why: You can change a line.
              plan: My plan
              sections: [Not this time]
              choose: {fine: Fine}
            """,
            "plan-card",
        )
        assert len(said("T012", kettle)) == 1
        assert said("T012", kettle, caller, plan) == []

    def test_where_there_are_too_many_ways_to_walk_that_is_said_and_nothing_is_claimed(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(walker, "MOST_TURNS", 1)
        text = tree(DRINK + "  go: goodbye\n- {id: milk, show: Milk is here.}" + GOODBYE)
        assert said("T012", text) == []
        assert "has more ways than" in said("T023", text)[0]
        assert "has more ways than" in said("T023", module(DRINK, "kitchen"))[0]


class TestNoWayOut:
    def test_a_question_that_leads_back_for_one_answer_has_a_way_out(self) -> None:
        steps = DRINK + "- {id: sure, ask: Sure?, why: You can go back., confirm: {yes: Yes, no: No}, go: {no: drink}}"
        assert said("T013", tree(steps)) == []
        assert said("T014", tree(steps)) == []

    def test_the_emergency_card_is_no_way_out(self) -> None:
        steps = DRINK + "  go: {tea: not-safe, coffee: not-safe, skipped: not-safe}"
        assert len(said("T013", tree(steps))) == 1

    def test_changing_an_answer_is_no_way_out(self) -> None:
        assert len(said("T013", tree(DRINK + "  go: change"))) == 1

    def test_a_skip_that_keeps_the_question_open_is_an_endless_loop(self) -> None:
        assert len(said("T014", tree(DRINK + "  go: {skipped: change}"))) == 1
        assert said("T014", tree(DRINK + "  go: {tea: change}")) == []

    def test_a_loop_that_only_one_nation_leaves_is_a_dead_end_for_the_others(self) -> None:
        steps = """
        - id: drink
          ask: What would you like?
          why: Everyone likes something else.
          choose: {tea: Tea, coffee: Coffee}
          log: session
        - id: leave
          when: {nation: wales}
          show: Goodbye.
          go: end
        - id: again
          when: {nation: {not: wales}}
          ask: Again?
          why: You may.
          confirm: {yes: Yes, no: No}
          go: drink
        """
        assert len(said("T013", tree(steps))) == 1
        assert said("T014", tree(steps)) == []

    def test_a_loop_that_skipping_leaves_by_a_condition_has_a_way_out(self) -> None:
        steps = """
        - id: drink
          ask: What would you like?
          why: Everyone likes something else.
          choose: {tea: Tea, coffee: Coffee}
          log: session
        - id: again
          when: {drink: tea}
          ask: Again?
          why: You may.
          confirm: {yes: Yes, no: No}
          go: drink
        """
        assert said("T014", tree(steps)) == []
        assert len(said("T014", tree(steps.replace("{drink: tea}", "{drink: {not: tea}}")))) == 1

    def test_a_module_that_always_ends_the_session_is_a_way_out(self) -> None:
        leave = module("- {id: bye, show: Goodbye., go: end}", "leave")
        assert said("T013", tree("- use: leave"), leave) == []


class TestConditions:
    @pytest.mark.parametrize(
        ("when", "can"),
        [
            ("{drink: tea}", True),
            ("{drink: {not: [tea, coffee, skipped]}}", False),
            ("{drink: {not: [tea, coffee]}}", True),
            ("{drink: [tea, coffee], either: [{drink: skipped}]}", False),
            ("{extras: {at_least: 2, of: [milk, sugar]}}", True),
            ("{extras: {at_least: 3, of: [milk, sugar, honey]}}", False),
            ("{extras: milk, drink: coffee}", False),
            ("{nation: wales, agency: health}", True),
            ("{private: yes, nation: skipped}", True),
            ("{private: skipped}", False),
        ],
    )
    def test_a_condition_is_held_against_everything_that_can_be_answered(self, when: str, can: bool) -> None:
        steps = (
            DRINK
            + f"""
- id: extras
  when: {{drink: tea}}
  ask: What goes with it?
  why: Each goes with something else.
  tick: {{milk: Milk, sugar: Sugar, honey: Honey}}
  most: 2
  log: session
- id: there
  when: {when}
  show: It is there.
"""
        )
        assert (said("T015", tree(steps)) == []) is can

    def test_an_option_is_held_against_the_condition_of_its_question_too(self) -> None:
        steps = (
            DRINK
            + """
- id: with
  when: {drink: tea}
  ask: What goes with it?
  why: Each goes with something else.
  choose: {lemon: Lemon, cream: {label: Cream, when: {drink: coffee}}}
  log: session
"""
        )
        found = said("T015", tree(steps))
        assert len(found) == 1
        line, text = found[0].split(": ", 1)
        assert "cream" in tree(steps).splitlines()[int(line) - 1]
        assert "“cream”" in text

    def test_an_answer_that_ends_the_session_cannot_be_met_further_down(self) -> None:
        steps = DRINK + "  go: {coffee: end}\n- {id: cup, when: {drink: coffee}, show: A cup.}"
        assert len(said("T015", tree(steps))) == 1

    def test_a_card_line_may_depend_on_a_later_answer(self) -> None:
        steps = (
            "- id: aim\n  ask: Why are you going?\n  why: One aim is enough.\n  choose: {meet: Meet}\n"
            "  card: {section: Not this time, when: {drink: tea}}\n" + DRINK.lstrip() + "- use: plan-card\n"
        )
        plan = "- {id: p, ask: Right?, why: So., plan: P, sections: [Not this time], choose: {fine: Fine}}"
        assert said("T015", tree(steps), module(plan, "plan-card")) == []
        never = steps.replace("{drink: tea}", "{drink: tea, either: [{drink: coffee}]}")
        assert len(said("T015", tree(never), module(plan, "plan-card"))) == 1

    def test_what_a_module_is_told_decides_what_it_can_answer(self) -> None:
        kettle = module(
            """
            - id: how
              when: {mood: slow}
              ask: How long?
              why: It takes a while.
              choose: {long: Long, short: Short}
              log: session
            """,
            "kettle",
            "takes: {mood: {default: quick, one_of: [quick, slow]}}\n",
        )
        quick = "- use: kettle\n- {id: wait, when: {kettle/how: long}, show: Wait a little.}"
        assert len(said("T015", tree(quick), kettle)) == 1
        assert said("T015", tree(quick.replace("kettle\n", "kettle\n  with: {mood: slow}\n", 1)), kettle) == []

    def test_a_question_whose_options_leave_nobody_out_has_always_something_to_choose(self) -> None:
        steps = (
            DRINK
            + """
- id: with
  ask: What goes with it?
  why: Each goes with something else.
  choose: {milk: {label: Milk, when: {drink: tea}}, cream: {label: Cream, when: {drink: {not: tea}}}}
  log: session
"""
        )
        assert said("T016", tree(steps)) == []
        assert len(said("T016", tree(steps.replace("{not: tea}", "coffee")))) == 1

    def test_more_cases_than_can_be_tried_claim_nothing(self) -> None:
        names = [f"n{number}" for number in range(20)]
        ticks = "".join(f"    {name}: Number {name}\n" for name in names)
        when = f"{{wide: {{at_least: 20, of: [{', '.join(names)}]}}, either: [{{wide: skipped}}]}}"
        steps = f"- id: wide\n  ask: Which?\n  why: So.\n  tick:\n{ticks}- {{id: all, when: {when}, show: All.}}"
        dialogue = linked(tree(steps))
        never = dialogue.tree.step("all")
        assert can_hold(dialogue, [never.when], at=never)
        assert can_be_reached(dialogue, "all")

    def test_more_cases_than_can_be_tried_count_every_option(self) -> None:
        names = [f"n{number}" for number in range(20)]
        ticks = "".join(f"    {name}: Number {name}\n" for name in names)
        options = "".join(f"    {name}: {{label: On {name}, when: {{wide: {name}}}}}\n" for name in names)
        dialogue = linked(
            tree(f"- id: wide\n  ask: Which?\n  why: So.\n  tick:\n{ticks}- id: w\n  ask: W?\n  choose:\n{options}")
        )
        (offered,) = open_options(dialogue, dialogue.tree.step("w"))
        assert len(offered) == 20

    def test_a_step_whose_skip_ends_the_session_can_still_be_passed_by(self) -> None:
        steps = DRINK + (
            "- {id: milk, when: {drink: tea}, ask: Milk?, why: So., confirm: {yes: Yes, no: No}, go: {skipped: end}}\n"
            "- {id: last, when: {milk: skipped}, show: No milk then.}"
        )
        assert said("T015", tree(steps)) == []
        assert len(said("T015", tree(steps.replace("when: {drink: tea}, ", "")))) == 1


class TestUnusedAnswer:
    BARE = DRINK.replace("log: session", "log: no")

    @pytest.mark.parametrize(
        "use",
        [
            "- {id: cup, when: {drink: tea}, show: A cup.}",
            '- {id: cup, show: "{drink|A drink} comes."}',
            "  go: {tea: end}",
        ],
    )
    def test_a_condition_a_slot_and_a_target_are_uses(self, use: str) -> None:
        assert said("T017", tree(self.BARE + use)) == []
        assert len(said("T017", tree(self.BARE))) == 1

    def test_a_caller_that_asks_about_a_modules_answer_uses_it(self) -> None:
        kitchen = module(self.BARE, "kitchen")
        asks = tree("- use: kitchen\n- {id: cup, when: {kitchen/drink: tea}, show: A cup.}")
        assert said("T017", kitchen, asks) == []
        assert len(said("T017", kitchen, tree("- use: kitchen"))) == 1
