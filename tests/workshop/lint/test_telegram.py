"""T018 to T024: Telegram's limits with every slot at its longest, and the time that the longest way takes."""

import pytest

from bot.workshop.lint.examples import TODAY, read_example
from bot.workshop.lint.run import subjects_of
from bot.workshop.lint.wording import longest
from tests.workshop.lint.given import DRINK, module, said, tree

WISH = "- {id: wish, ask: What else?, why: We may have it., write: Type it., log: no}\n"
PLAN = "- {id: p, ask: Right?, why: So., plan: P, sections: [Not this time], choose: {fine: Fine}}"


class TestSlotsAtTheirLongest:
    @pytest.mark.parametrize(
        ("text", "filled"),
        [
            ("{drink|it}", "Coffee"),
            ("{wish|it}", "x" * 300),
            ("{contact.duty|my line}", "x" * 60),
            ("{Survivor.they} {survivor:has|have} {survivor.themself}", "They have themself"),
            ("{survivor:watches|watch}", "watches"),
            ("{extras|nothing}", "Brown sugar, Honey"),
        ],
    )
    def test_each_slot_is_filled_with_the_longest_it_can_hold(self, text: str, filled: str) -> None:
        extras = "- {id: extras, ask: W?, why: So., tick: {s: Brown sugar, h: Honey, m: Milk}, most: 2, log: session}\n"
        dialogues, reads = read_example(tree(DRINK.lstrip() + WISH + extras, "people: [survivor]\n"))
        (subject,) = subjects_of(dialogues, reads, today=TODAY, only=None)
        assert longest(subject, text) == filled

    def test_an_argument_is_as_long_as_the_longest_that_any_caller_passes(self) -> None:
        talk = module("- {id: w, ask: W?, why: So., choose: {a: 'About {topic}', b: B}, log: session}", "talk", TAKES)
        short = tree("- use: talk\n  with: {topic: tea}")
        long = tree("- use: talk\n  with: {topic: the price of tea in winter}")
        assert said("T019", talk, short) == []
        assert len(said("T019", talk, long)) == 1
        assert said("T019", long, talk) == []  # the fault is told in the file that holds the label


TAKES = "takes: {topic: {default: tea}}\n"


class TestMessages:
    def test_the_plan_card_counts_every_line_it_can_have(self) -> None:
        lines = "".join(
            f"- {{id: w{number}, ask: What else?, why: So., write: Type it., log: no, card: Not this time}}\n"
            for number in range(14)
        )
        plan = module(PLAN, "plan-card")
        assert "the plan card can be" in said("T018", tree(lines + "- use: plan-card"), plan)[0]
        fewer = "\n".join(lines.splitlines()[:12])
        assert said("T018", tree(fewer + "\n- use: plan-card"), plan) == []

    def test_two_options_that_never_meet_are_not_added_up(self) -> None:
        text = "x" * 1350
        slow, fast = f"label: S, text: {text}, when: {{drink: tea}}", f"label: F, text: {text}, when: {{drink: coffee}}"
        options = f"{{s: {{{slow}}}, f: {{{fast}}}}}"
        steps = DRINK + f"- {{id: w, when: {{drink: answered}}, ask: W?, why: So., choose: {options}, log: session}}"
        assert said("T018", tree(steps)) == []
        assert len(said("T018", tree(steps.replace("when: {drink: coffee}", "when: {drink: answered}")))) == 1

    def test_emoji_count_as_telegram_counts_them(self) -> None:
        assert said("T018", tree(f"- {{id: w, show: {'a' * 4096}}}")) == []
        assert len(said("T018", tree(f"- {{id: w, show: {'🍵' * 2049}}}"))) == 1


class TestButtons:
    def test_twenty_eight_characters_fit_and_one_more_does_not(self) -> None:
        assert said("T019", tree(DRINK.replace("coffee: Coffee", f"coffee: {'c' * 28}"))) == []
        assert len(said("T019", tree(DRINK.replace("coffee: Coffee", f"coffee: {'c' * 29}")))) == 1

    def test_a_scale_a_group_and_own_words_are_buttons_too(self) -> None:
        long = "a very long wording of a label"
        scale = f"- {{id: s, ask: How?, why: So., scale: [{long}, Mostly, Between, Not great, Bad], log: tally}}"
        groups = f"groups: {{x: {long}}}, choose: {{a: {{label: A, group: x}}}}"
        group = f"- {{id: g, ask: W?, why: So., {groups}, log: session}}"
        own = f"- {{id: o, ask: W?, why: So., choose: {{a: A}}, own: {{label: {long}}}, log: session}}"
        for steps in (scale, group, own):
            assert len(said("T019", tree(steps))) == 1

    def test_a_button_deep_in_a_module_is_told_where_it_is_called(self) -> None:
        kitchen = module(DRINK.replace("id: drink", "id: what-to-drink-today"), "kitchen")
        call = "- id: when-we-all-sit-in-the-kitchen-at-last\n  use: kitchen"
        found = said("T020", tree(call), kitchen)
        assert len(found) == 1
        assert "when-we-all-sit-in-the-kitchen-at-last/what-to-drink-today=coffee" in found[0]
        assert said("T020", tree("- use: kitchen"), kitchen) == []

    def test_six_a_group_are_six_however_many_groups(self) -> None:
        options = ", ".join(f"o{number}: {{label: Option {number}, group: g{number // 6}}}" for number in range(18))
        groups = "groups: {g0: First, g1: Second, g2: Third}"
        steps = f"- {{id: w, ask: W?, why: So., {groups}, choose: {{{options}}}, log: session}}"
        assert said("T021", tree(steps)) == []
        assert len(said("T021", tree(steps.replace("group: g2", "group: g1")))) == 1

    def test_options_that_never_meet_are_not_added_up(self) -> None:
        options = ", ".join(
            f"o{number}: {{label: Option {number}, when: {{drink: {'tea' if number < 5 else '{not: tea}'}}}}}"
            for number in range(10)
        )
        steps = DRINK + f"- {{id: w, ask: W?, why: So., choose: {{{options}}}, log: session}}"
        assert said("T021", tree(steps)) == []


class TestTime:
    def test_the_longest_way_is_taken_through_modules_and_all_their_conditions(self) -> None:
        kitchen = module(DRINK + WISH.replace("- {id: wish", "- {id: wish, when: {drink: tea}"), "kitchen")
        fits = tree("- use: kitchen").replace("minutes: 5", "minutes: 0.64")  # 8 s and 30 s
        tight = fits.replace("minutes: 0.64", "minutes: 0.63")
        assert said("T023", fits, kitchen) == []
        assert said("T023", tight, kitchen)[0].startswith("4: the longest way (3 steps) takes 0 min 38 s")

    def test_a_module_need_not_declare_its_minutes(self) -> None:
        assert said("T024", module(DRINK, "kitchen").replace("minutes: 5\n", "")) == []
        assert len(said("T024", tree(DRINK).replace("minutes: 5\n", ""))) == 1
