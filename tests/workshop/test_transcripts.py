"""A champion writes a conversation; the program plays it, says how it differs now, and rewrites it on request."""

from __future__ import annotations

from textwrap import dedent

import pytest

from bot.conversation.commands import EVENT_OF
from bot.conversation.effects import Ask, Choice, Say
from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Unreadable
from bot.workshop.play import EMERGENCY_CARD, Played, play, update
from bot.workshop.recording import Recording
from bot.workshop.transcript import ReadTranscript, read_transcript
from tests.conversation.given import PLAN_CARD, a_tree

TREE = """
    - {id: alone, ask: Alone?, choose: {yes: "Yes, alone", no: No}, card: Why}
    - {id: neutral, when: {alone: {not: yes}}, show: Ask nothing private.}
    - {id: words, ask: Your words?, write: Type, card: How}
    - use: plan-card
    """
USUAL = """
    # Alone, all answered.
    # By a champion.

    tree: a-tree
    about: The usual way.
    turns:
      - worker: yes
      - worker: Hello there
      - bot: |
          My plan
          =======
          Why
            Yes, alone
          How
            Hello there

          Does this look right? (3 of about 3)
            1. Looks fine
            2. Change something
      - worker: fine
    """


def tree() -> Dialogue:
    return a_tree(TREE, PLAN_CARD)


def read(text: str) -> ReadTranscript:
    return read_transcript(dedent(text).lstrip(), "transcripts/a-tree/usual.yaml", {"a-tree": tree()})


def played(text: str) -> Played:
    return play(tree(), read(text))


def faults_of(text: str) -> list[str]:
    with pytest.raises(Unreadable) as refused:
        read(text)
    return [str(fault) for fault in refused.value.faults]


def test_a_transcript_that_is_still_true_has_no_differences() -> None:
    done = played(USUAL)

    assert done.differences == ()
    assert done.reason == "done"


def test_the_steps_that_a_conversation_passes_are_counted_calls_entered() -> None:
    assert played(USUAL).touched == {"alone", "words", "plan-card", "plan-card/card"}


def test_what_the_bot_says_otherwise_is_shown_line_by_line_with_its_place() -> None:
    (difference,) = played(USUAL.replace("Yes, alone", "Yes, all alone")).differences

    assert str(difference).startswith(
        "transcripts/a-tree/usual.yaml:9: at “plan-card/card” the bot says something else"
    )
    assert "-   Yes, all alone" in difference.text
    assert "+   Yes, alone" in difference.text


def test_an_answer_that_does_not_fit_is_named_with_what_would() -> None:
    difference = played(USUAL.replace("worker: yes", "worker: maybe").split("- bot:")[0]).differences[0]

    assert difference.text == "“maybe” does not fit. It takes: yes, no."


def test_an_answer_that_does_not_fit_is_fine_where_the_transcript_says_what_the_bot_answers() -> None:
    text = """
        tree: a-tree
        about: A slip.
        turns:
          - worker: maybe
          - bot: |
              Please pick one of the answers here, or skip.

              Alone? (1 of about 3)
                1. Yes, alone
                2. No
        """

    assert played(text).differences == ()


def test_turns_after_the_end_are_named() -> None:
    (difference,) = played(USUAL + "  - worker: yes\n").differences

    assert "over already" in difference.text


def test_updating_fills_in_what_the_bot_says_and_keeps_the_leading_comment() -> None:
    before = read(USUAL)

    after = update(before, play(tree(), before))

    assert after.startswith("# Alone, all answered.\n# By a champion.\n")
    assert after.count("- bot: |") == 4
    assert "1. Yes, alone" in after
    again = read(after)
    assert play(tree(), again).differences == ()
    assert update(again, play(tree(), again)) == after


def test_the_same_answer_can_be_given_by_name_label_or_number() -> None:
    turns = [played(USUAL.replace("worker: yes", f"worker: {said}")) for said in ("yes", '"Yes, alone"', "1")]

    assert [done.differences for done in turns] == [(), (), ()]


@pytest.mark.parametrize("command", sorted(EVENT_OF))
def test_every_command_can_stand_in_a_transcript(command: str) -> None:
    done = played(f"tree: a-tree\nabout: A command.\nturns:\n  - worker: yes\n  - worker: {command}\n")

    assert done.differences == ()
    assert done.turns[-1].bot


def test_the_emergency_card_is_marked_and_the_way_back_is_a_command() -> None:
    done = played("tree: a-tree\nabout: Alarm.\nturns:\n  - worker: /not-safe\n  - worker: /resume\n")

    assert [turn.bot for turn in done.turns if turn.bot == EMERGENCY_CARD] == [EMERGENCY_CARD]
    assert done.turns[-1].bot is not None
    assert "Here is where we were." in done.turns[-1].bot


def test_a_typed_danger_phrase_opens_the_emergency_card_as_it_does_live() -> None:
    text = "tree: a-tree\nabout: Alarm.\nturns:\n  - worker: yes\n  - worker: he is here\n"

    done = play(tree(), read(text), in_danger=lambda line: "is here" in line)

    assert done.turns[-1].bot == EMERGENCY_CARD


def test_a_typed_identifier_is_taken_out_as_it_is_live() -> None:
    done = played("tree: a-tree\nabout: A number.\nturns:\n  - worker: yes\n  - worker: Ring 07700 900123 first\n")

    assert done.turns[-1].bot is not None
    assert "Kept as: “Ring [" in done.turns[-1].bot
    assert "07700" not in done.turns[-1].bot


def test_faults_name_place_and_remedy() -> None:
    assert (
        "there is no tree “a-tre” that can be walked. Did you mean “a-tree”?"
        in faults_of(USUAL.replace("tree: a-tree", "tree: a-tre"))[0]
    )
    assert (
        "“worke” is not known here. Did you mean “worker”?"
        in faults_of(USUAL.replace("- worker: yes", "- worke: yes"))[0]
    )
    wrong = USUAL.replace("turns:", "facts: {nation: englnd, private: yes}\n    turns:", 1)
    assert any("Did you mean “england”?" in fault for fault in faults_of(wrong))
    assert any("“private” is no fact that is known beforehand" in fault for fault in faults_of(wrong))
    assert "either “bot:” or “worker:”" in faults_of("tree: a-tree\nabout: A.\nturns:\n  - {bot: a, worker: b}\n")[0]


def test_facts_and_contacts_are_known_to_the_conversation() -> None:
    dialogue = a_tree("- {id: one, when: {agency: school}, ask: 'Ring {contact.duty|your duty line}?', choose: {a: A}}")
    text = "tree: a-tree\nabout: A.\nfacts: {agency: school}\ncontacts: {duty: the night desk}\nturns:\n  - worker: a\n"
    asked = play(dialogue, read_transcript(text, "t.yaml", {"a-tree": dialogue})).turns[0].bot

    assert asked is not None
    assert "Ring the night desk?" in asked


def test_a_recorded_conversation_plays_back_as_it_was() -> None:
    written = read(update(read(USUAL), played(USUAL)))
    recording = Recording("a-tree", "The usual way.")
    for turn in written.transcript.turns:
        if turn.bot is not None:
            recording.said(Say(turn.bot))
        else:
            recording.gave(turn.worker or "")

    again = read(recording.text())

    assert again.transcript == written.transcript
    assert play(tree(), again).differences == ()


def test_a_recording_writes_options_by_name_and_never_what_the_guard_takes_out() -> None:
    recording = Recording("a-tree", "A recording.")
    recording.said(Ask("alone", "Alone?", "choice", (Choice("yes", "Yes, alone"), Choice("no", "No"))))
    recording.gave("1")
    recording.said(Say("Your words?"))
    recording.gave("Ring 07700 900123: now #1, “quick” and {so}")

    text = recording.text()

    assert "- worker: yes\n" in text
    assert "07700" not in text
    turns = read(text).transcript.turns
    assert turns[-1].removed == "a phone number"
    assert turns[-1].worker is not None
    assert turns[-1].worker.endswith(": now #1, “quick” and {so}")
