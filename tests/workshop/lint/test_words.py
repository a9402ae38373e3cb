"""T025 to T029, T037 to T043: what is read aloud, read in a hurry, or read by somebody else over a shoulder."""

import pytest

from bot.dialogue.link import link
from bot.dialogue.read import read_tree
from bot.dialogue.signpost import SIGNPOSTS_FILE, read_signposts
from bot.workshop.lint import lint
from bot.workshop.lint.examples import TODAY
from bot.workshop.lint.reading_age import reading_age
from bot.workshop.lint.wording import sentences_in, units, words_in
from tests.workshop.lint.given import DRINK, module, said, tree

PLAN = "- {id: p, ask: Right?, why: So., plan: P, sections: [My first words, Not this time], choose: {fine: Fine}}"


class TestReadingAge:
    def test_the_formula_is_that_of_smith_and_senter_plus_five_years(self) -> None:
        # 9 words, 2 sentences, 33 letters: 4.71 * 33/9 + 0.5 * 9/2 - 21.43 + 5
        text = "The cat sat down. Then it slept for hours."
        assert (len(words_in(text)), len(sentences_in(text))) == (9, 2)
        letters = sum(letter.isalnum() for letter in text)
        assert reading_age([text]) == pytest.approx(4.71 * letters / 9 + 0.5 * 9 / 2 - 21.43 + 5)

    def test_lines_without_a_full_stop_are_sentences_of_their_own(self) -> None:
        assert reading_age(["Keep calm", "Carry on"]) == reading_age(["Keep calm. Carry on."])

    def test_no_words_have_no_age(self) -> None:
        with pytest.raises(ValueError, match="no words"):
            reading_age(["…"])

    def test_own_words_to_a_child_are_heard_by_a_family_and_to_a_meeting_are_not(self) -> None:
        hard = "Professional responsibilities necessitate comprehensive consideration regarding organisational matters"
        options = ", ".join(f"o{number}: {{label: Say {number}, text: {hard}}}" for number in range(5))
        steps = (
            f"- {{id: w, ask: What will you say?, why: So., choose: {{{options}}}, own: {{to: child}}, log: session}}"
        )
        assert len(said("T027", tree(steps))) == 1
        assert said("T028", tree(steps)) == []
        assert said("T027", tree(steps.replace("child", "meeting"))) == []
        assert len(said("T028", tree(steps.replace("child", "meeting")))) == 1

    def test_a_few_hard_words_are_too_few_to_measure(self) -> None:
        steps = "- {id: w, show: Say “Organisational arrangements necessitate comprehensive consideration.”}"
        assert said("T027", tree(steps)) == []

    @pytest.mark.parametrize(
        ("line", "told"), [("“The GP can help.”", True), ("“It is OK to stop.”", False), ("The GP", False)]
    )
    def test_abbreviations_are_for_workers_only(self, line: str, told: bool) -> None:
        assert bool(said("T029", tree(f"- {{id: w, show: Say {line}}}"))) is told


class TestLengths:
    def test_sentences_end_at_full_stops_within_quotation_marks_too(self) -> None:
        assert sentences_in("say “Thank you. It is not your fault.” Then stop.") == [
            "say “Thank you.",
            "It is not your fault.",
            "Then stop.",
        ]

    def test_a_joined_word_is_one_word_and_an_emoji_two_units(self) -> None:
        assert words_in("one-to-one, don't – 24 hours") == ["one-to-one", "don't", "24", "hours"]
        assert units("🍵a") == 3

    def test_a_question_counts_together_with_the_longer_wordings_it_shows(self) -> None:
        text = " ".join(["word"] * 19) + ". "
        options = ", ".join(f"o{number}: {{label: Option {number}, text: {text * 2}}}" for number in range(3))
        steps = f"- {{id: w, ask: Which?, why: So., choose: {{{options}}}, log: session}}"
        assert any("with its options" in fault for fault in said("T025", tree(steps)))
        fewer = ", ".join(f"o{number}: {{label: Option {number}, text: {text}}}" for number in range(3))
        assert said("T025", tree(steps.replace(options, fewer))) == []

    def test_a_line_that_goes_on_the_card_is_held_to_the_same_sentences(self) -> None:
        long = " ".join(["word"] * 21)
        steps = f"- {{id: w, show: Hello., card: {{section: Not this time, text: {long}}}}}\n- use: plan-card"
        assert len(said("T026", tree(steps), module(PLAN, "plan-card"))) == 1


class TestLabels:
    def test_a_scale_of_pictures_has_no_words(self) -> None:
        scale = (
            "- {id: s, ask: How was it?, why: So., scale: [🙂, Mostly fine, In between, Not great, Shaken], log: tally}"
        )
        assert len(said("T037", tree(scale))) == 1
        assert said("T037", tree(scale.replace("🙂", "🙂 Fine"))) == []

    def test_options_that_never_meet_may_share_a_label(self) -> None:
        options = "{slow: {label: Wait, when: {drink: tea}}, fast: {label: Wait, when: {drink: {not: tea}}}}"
        steps = DRINK + f"- {{id: w, ask: And then?, why: So., choose: {options}, log: session}}"
        assert said("T038", tree(steps)) == []
        assert len(said("T038", tree(steps.replace("{not: tea}", "answered")))) == 2

    @pytest.mark.parametrize(
        ("options", "told"),
        [
            ("{yes: Fine, no: 'Yes'}", True),  # typing “yes” would pick “Fine”
            ("{one: '2', two: '1'}", True),  # typing “1” would pick the option labelled “2”
            ("{one: '1', two: '2'}", False),
            ("{one: '999', two: '2'}", False),
            ("{yes: 'Yes', no: 'No'}", False),
        ],
    )
    def test_what_is_typed_has_to_mean_one_option(self, options: str, told: bool) -> None:
        assert bool(said("T038", tree(f"- {{id: w, ask: Well?, why: So., confirm: {options}, log: session}}"))) is told

    def test_own_words_must_not_look_like_an_option(self) -> None:
        steps = "- {id: w, ask: W?, why: So., choose: {a: Other, b: B}, own: {label: other}, log: session}"
        assert len(said("T038", tree(steps))) == 1

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Tap the last button.", True),
            ("See above.", True),
            ("Pick the red one.", True),
            ("The first answer you fear is not the only one.", True),
            ("The first visit is the hardest.", False),
            ("Sit near the way out, on a chair.", False),
            ("You have the right to stop.", False),
        ],
    )
    def test_nothing_hangs_on_where_or_in_which_colour_it_stands(self, text: str, told: bool) -> None:
        assert bool(said("T039", tree(f"- {{id: w, show: '{text}'}}"))) is told


class TestQuestions:
    def test_a_question_within_quotation_marks_is_not_another_one(self) -> None:
        steps = DRINK.replace("What would you like?", "What if they ask “Will you stay?” What then?")
        assert said("T040", tree(steps)) == []

    @pytest.mark.parametrize(
        ("ask", "told"),
        [
            ("Who is at home?", True),
            ("Where does he live?", True),
            ("What is her name?", True),
            ("What has happened since?", True),
            ("How old is the baby?", True),
            ("How will you say who you are?", False),
            ("Which strength will you name?", False),
            ("What will you say? No names, no address.", False),
            ("Have you checked what the school knows?", False),
        ],
    )
    def test_a_typed_answer_is_asked_for_the_workers_own_words(self, ask: str, told: bool) -> None:
        steps = f"- {{id: w, ask: '{ask}', why: So., write: Type it., log: session}}"
        assert bool(said("T043", tree(steps))) is told

    def test_a_question_that_nobody_can_type_at_may_ask_who_else_is_there(self) -> None:
        assert said("T043", tree(DRINK.replace("What would you like?", "Who is at home?"))) == []


class TestNeutralScreen:
    NEUTRAL = "neutral: yes\n"

    def test_a_tree_that_is_not_to_be_neutral_may_say_what_it_means(self) -> None:
        assert said("T041", tree("- {id: w, show: The partner is at home.}")) == []

    @pytest.mark.parametrize(
        "steps",
        [
            "- {id: w, ask: Who?, why: So., choose: {a: My partner, b: B}, log: session}",
            "- {id: w, ask: Who?, why: Against violence., choose: {a: A, b: B}, log: session}",
            "- {id: w, ask: Who?, why: So., choose: {a: {label: A, say: Ring the police.}, b: B}, log: session}",
            "- {id: w, ask: Who?, why: So., write: Not the victim., log: session}",
        ],
    )
    def test_questions_reasons_buttons_replies_and_hints_are_on_the_screen(self, steps: str) -> None:
        assert len(said("T041", tree(steps, self.NEUTRAL))) == 1

    def test_the_title_is_on_the_screen(self) -> None:
        text = tree(DRINK, self.NEUTRAL).replace("Before a cup of tea", "Before a talk about abuse")
        assert len(said("T041", text)) == 1

    def test_a_section_that_is_filled_is_on_the_screen_and_an_empty_one_is_not(self) -> None:
        plan = module(PLAN.replace("Not this time", "Partner, Not this time"), "plan-card")
        filled = tree(DRINK + "  card: Partner\n- use: plan-card", self.NEUTRAL)
        empty = tree(DRINK + "  card: Not this time\n- use: plan-card", self.NEUTRAL)
        assert len(said("T041", filled, plan)) == 1
        assert said("T041", empty, plan) == []

    def test_a_module_is_on_the_screen_as_it_is_called(self) -> None:
        gate = module(
            "- {id: plain, when: {words: plain}, show: Call the police.}\n- {id: other, show: Call for help.}",
            "gate",
            "takes: {words: {default: plain, one_of: [plain, neutral]}}\n",
        )
        assert len(said("T041", tree("- use: gate", self.NEUTRAL), gate)) == 1
        assert said("T041", tree("- use: gate\n  with: {words: neutral}", self.NEUTRAL), gate) == []

    def test_a_number_that_is_shown_says_whom_it_is_for(self) -> None:
        number = "entries: {line: {for: Domestic abuse line, number: '0808', source: a leaflet}}"
        reads = {"tea": read_tree(tree("- {id: w, show: Ring., signposts: [line]}", self.NEUTRAL), "tea.yaml")}
        dialogues = {"tea": link(reads["tea"], {}, read_signposts(number, SIGNPOSTS_FILE))}
        found = [fault.text for fault in lint(dialogues, reads, today=TODAY).faults if fault.rule == "T041"]
        assert len(found) == 2
        assert all("of the signpost “line”" in text for text in found)


class TestNames:
    def test_options_and_rows_have_short_names_too(self) -> None:
        long = "a-name-that-is-far-too-long"
        assert len(said("T048", tree(DRINK.replace("coffee:", f"{long}:")))) == 1
        rows = f"{{{long}: {{label: R, if: it rains, then: {{c: {{label: C, text: take a coat}}}}}}}}"
        steps = f"- {{id: w, ask: W?, why: So., log: no, if_then: {{then_ask: T?, rows: {rows}}}}}"
        assert len(said("T048", tree(steps))) == 1


class TestTradeMark:
    def test_nobody_claims_to_follow_a_model(self) -> None:
        assert len(said("T042", tree("- {id: w, show: A model-compliant talk.}"))) == 1

    @pytest.mark.parametrize("title", ["Safe & Together", "safe-together", "SAFE AND TOGETHER", "S&T for workers"])
    def test_no_name_carries_the_mark_of_others(self, title: str) -> None:
        assert len(said("T042", tree(DRINK).replace("Before a cup of tea", title))) == 1

    @pytest.mark.parametrize(
        ("text", "told"), [("The Safe & Together™ model", False), ("The Safe & Together model", True)]
    )
    def test_a_text_may_refer_with_the_sign(self, text: str, told: bool) -> None:
        assert bool(said("T042", tree(f"- {{id: w, show: {text}}}"))) is told

    def test_being_safe_together_in_a_sentence_is_no_mark(self) -> None:
        assert said("T042", tree("- {id: w, show: I'd like you and the children to be safe and together.}")) == []
