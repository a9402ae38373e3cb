"""T030 to T034, T044 to T047, T050: the gate, the plans, the card, and what is not to be repeated."""

import pytest

from tests.workshop.lint.given import DRINK, module, said, tree

VISIT = "visit: yes\n"
GATE = module(
    "- {id: danger, ask: Is anyone in danger?, why: Help comes first., choose: {yes: Yes, no: No, stop: Stop}, "
    "go: {yes: not-safe, stop: end}, log: no}",
    "safety-gate",
)
PAIRS = module("- {id: hello, show: If and then.}", "if-then")
PEOPLE = module("- {id: word, ask: Which word?, why: So., choose: {she: She, he: He}, log: no}", "people")
PLAN = module("- {id: p, ask: Right?, why: So., plan: P, sections: [Not this time], choose: {fine: Fine}}", "plan-card")
MODULES = (GATE, PAIRS, PEOPLE, PLAN)
ALL = "- use: safety-gate\n- use: if-then\n- use: plan-card\n"


def visit(rule: str, steps: str, top: str = VISIT) -> list[str]:
    return said(rule, tree(steps, top), *MODULES)


class TestVisits:
    @pytest.mark.parametrize(
        ("steps", "told"),
        [
            (ALL, False),
            ("- use: people\n" + ALL, False),
            ("- {id: hello, show: Hello.}\n" + ALL, False),
            (DRINK.lstrip() + ALL, True),
            ("- use: if-then\n" + ALL.replace("- use: if-then\n", ""), True),
            ("- {id: hello, show: Hello., go: p2}\n" + ALL + "- {id: p2, show: Bye.}", True),
            (ALL.replace("safety-gate", "safety-gate\n  when: {nation: wales}"), True),
            (ALL.replace("- use: safety-gate\n", ""), True),
        ],
    )
    def test_nothing_is_asked_and_nobody_gets_past_before_the_gate(self, steps: str, told: bool) -> None:
        assert bool(visit("T030", steps)) is told
        assert visit("T030", steps, top="") == []

    def test_everyone_is_offered_an_if_then_plan(self) -> None:
        assert visit("T031", ALL) == []
        assert len(visit("T031", ALL.replace("- use: if-then", "- use: if-then\n  when: {nation: wales}"))) == 1
        assert len(visit("T031", ALL.replace("- use: if-then\n", ""))) == 1
        assert visit("T031", ALL.replace("- use: if-then\n", ""), top="visit: yes\nneutral: yes\n") == []

    def test_a_second_pair_may_have_a_condition(self) -> None:
        second = "- id: again\n  use: if-then\n  when: {nation: wales}\n- use: plan-card\n"
        assert visit("T031", ALL.replace("- use: plan-card\n", second)) == []

    def test_the_gate_may_end_without_a_card_and_nothing_else_may(self) -> None:
        assert visit("T032", ALL) == []
        ending = DRINK.lstrip() + "  go: {tea: end}\n"
        found = visit("T032", ALL.replace("- use: if-then\n", ending + "- use: if-then\n"))
        assert len(found) == 1
        assert "“drink”" in found[0]

    def test_a_card_that_some_are_not_shown_is_told(self) -> None:
        some = ALL.replace("- use: plan-card", DRINK.lstrip() + "- use: plan-card\n  when: {drink: tea}")
        assert len(visit("T032", some)) == 1
        assert len(visit("T032", ALL.replace("- use: plan-card\n", ""))) == 1

    def test_a_module_that_leads_to_the_plan_needs_a_caller_that_has_one(self) -> None:
        hurry = module(DRINK + "  go: {tea: plan}", "hurry")
        assert said("T033", hurry) == []
        assert len(said("T033", tree("- use: hurry"), hurry)) == 1
        assert said("T033", tree("- use: hurry\n- use: plan-card"), hurry, PLAN) == []


class TestWhatIsKept:
    @pytest.mark.parametrize(
        "way",
        [
            "write: Type it.",
            "phrase: {to: survivor}",
            "choose: {a: A, b: B}, own: {label: My own}",
            "if_then: {then_ask: Then?, rows: {r: {label: R, if: it rains, then: {c: {label: C, text: take a coat}}}}}",
        ],
    )
    def test_every_way_of_typing_declares_what_is_kept(self, way: str) -> None:
        step = f"- {{id: w, ask: What?, why: So., {way}}}"
        assert len(said("T034", tree(step))) == 1
        assert said("T034", tree(step.replace("why: So.", "why: So., log: no"))) == []

    def test_a_question_without_typing_need_not(self) -> None:
        assert said("T034", tree(DRINK.replace("  log: session\n", ""))) == []


HUSHED = DRINK.lstrip().replace("log: session", "log: no\n  echo: no")


class TestWhatIsNotRepeated:
    @pytest.mark.parametrize(
        "step",
        [
            "- {id: w, show: 'Your {drink|drink}.'}",
            "- {id: w, ask: 'Is {drink|it} right?', why: So., choose: {y: Yes, n: No}, log: session}",
            "- {id: w, ask: Right?, why: 'You said {drink|it}.', choose: {y: Yes, n: No}, log: session}",
            "- {id: w, ask: Right?, why: So., choose: {y: 'With {drink|it}', n: No}, log: session}",
        ],
    )
    def test_no_text_brings_it_back_into_the_chat(self, step: str) -> None:
        assert len(said("T045", tree(HUSHED + step))) == 1
        assert said("T045", tree(HUSHED.replace("  echo: no\n", "") + step)) == []

    def test_it_is_not_handed_on_to_a_module(self) -> None:
        talk = module("- {id: w, show: 'About {topic}.'}", "talk", "takes: {topic: {default: tea}}\n")
        assert len(said("T045", tree(HUSHED + "- use: talk\n  with: {topic: '{drink|tea}'}"), talk)) == 1

    def test_an_answer_inside_a_module_is_hushed_for_its_caller_too(self) -> None:
        inner = module(HUSHED, "kitchen")
        assert len(said("T045", tree("- use: kitchen\n- {id: w, show: 'Your {kitchen/drink|drink}.'}"), inner)) == 1

    def test_a_reply_that_repeats_its_own_label_is_no_noted(self) -> None:
        reply = HUSHED.replace("coffee: Coffee", "coffee: {label: Coffee, say: Then coffee it is.}")
        assert len(said("T045", tree(reply))) == 1
        assert said("T045", tree(reply.replace("Then coffee it is.", "Good."))) == []

    def test_the_card_shows_it_only_where_the_worker_says_so(self) -> None:
        line = "- {id: w, show: Hello., card: {section: Not this time, text: 'Your {drink|drink}'}}\n- use: plan-card"
        assert len(said("T044", tree(HUSHED + line), PLAN)) == 1
        assert said("T044", tree(HUSHED + line.replace("show:", "echo: no, show:")), PLAN) == []
        own = HUSHED + "  card: {section: Not this time, text: 'Only {answer}'}\n- use: plan-card"
        assert said("T044", tree(own), PLAN) == []

    def test_a_card_line_that_hangs_on_it_tells_it(self) -> None:
        card = (
            "- {id: w, when: {drink: tea}, show: Hello., card: {section: Not this time, text: Tea}}\n- use: plan-card"
        )
        assert len(said("T050", tree(HUSHED + card), PLAN)) == 1
        late = (
            "- id: aim\n  ask: Why?\n  why: So.\n  choose: {a: A}\n  log: no\n"
            "  card: {section: Not this time, when: {drink: tea}}\n"
        )
        assert len(said("T050", tree(late + HUSHED + "- use: plan-card"), PLAN)) == 1
        assert said("T050", tree(late + DRINK.lstrip() + "- use: plan-card"), PLAN) == []

    def test_it_is_not_counted_with_the_session(self) -> None:
        assert said("T046", tree(HUSHED)) == []
        assert said("T046", tree(HUSHED.replace("log: no", "log: tally"))) == []
        assert len(said("T046", tree(HUSHED.replace("log: no", "log: session")))) == 1


class TestEmptySlots:
    def test_a_slot_needs_words_to_stand_in_unless_the_answer_is_sure_to_be_there(self) -> None:
        assert len(said("T047", tree(DRINK + "- {id: w, show: 'Your {drink}.'}"))) == 1
        assert said("T047", tree(DRINK + "- {id: w, when: {drink: answered}, show: 'Your {drink}.'}")) == []
        assert len(said("T047", tree(DRINK + "- {id: w, when: {drink: {not: tea}}, show: 'Your {drink}.'}"))) == 1

    def test_a_skip_that_ends_the_session_leaves_no_hole(self) -> None:
        steps = DRINK + "  go: {skipped: end}\n- {id: w, show: 'Your {drink}.'}"
        assert said("T047", tree(steps)) == []

    def test_an_argument_of_a_module_always_has_its_default(self) -> None:
        assert (
            said("T047", module("- {id: w, show: 'About {topic}.'}", "talk", "takes: {topic: {default: tea}}\n")) == []
        )

    def test_what_is_handed_to_a_module_is_looked_at_too(self) -> None:
        talk = module("- {id: w, show: 'About {topic}.'}", "talk", "takes: {topic: {default: tea}}\n")
        assert len(said("T047", tree(DRINK + "- use: talk\n  with: {topic: '{drink}'}"), talk)) == 1
