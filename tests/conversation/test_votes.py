"""Several answer at once: polls, private rounds, what the group is told, and what nobody can work out from it."""

from __future__ import annotations

from itertools import product

import pytest

from bot.conversation import events as e
from bot.conversation import group_words as words
from bot.conversation import words as spoken
from bot.conversation.effects import Ask, Message, Say
from bot.conversation.engine import advance, begin
from bot.conversation.group import facts_of_group, mark, may_do
from bot.conversation.question import open_question
from bot.conversation.session import Session, from_json, to_json
from bot.conversation.votes import numbers
from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Unreadable
from tests.conversation.given import NOON as NOW
from tests.conversation.given import a_tree

ANN, BOB = "telegram:1", "telegram:2"
STEPS = """
  - {id: tea, ask: What do most drink?, vote: What do you drink?, poll: {green: Green, black: Black, none: None of it},
     right: black, because: It keeps you awake., talk: What keeps you awake?}
  - {id: cake, ask: Which cake do most want?, privately: yes, poll: {apple: Apple, plum: Plum, nut: Nut}}
  - {id: when, ask: When?, choose: {now: Now, later: Later}}
"""


def dialogue_of(steps: str = STEPS, who: str = "facilitator") -> Dialogue:
    """The tree of these tests, whose taps count in a group being those of `who`."""
    return a_tree(steps, head=f"in_group: {who}")


def begun(people: int = 6) -> tuple[Session, Ask]:
    """A session of a group in which so many people are, and its first question."""
    facts = facts_of_group("s", ANN, people, 5)
    session, effects = begin(dialogue_of(), session_id="s", log_id="l", facts=facts, now=NOW, privacy_line=False)
    return session, asked(effects)


def asked(effects: tuple[object, ...]) -> Ask:
    return next(effect for effect in effects if isinstance(effect, Ask))


def after(session: Session, event: e.Event) -> tuple[Session, tuple[Message, ...]]:
    session, effects = advance(dialogue_of(), session, event, NOW)
    return from_json(to_json(session)), tuple(each for each in effects if isinstance(each, Say | Ask))


def told(effects: tuple[Message, ...]) -> list[str]:
    return [effect.text for effect in effects if isinstance(effect, Say)]


def at_the_round() -> Session:
    return after(begun()[0], e.Skipped())[0]


def test_a_group_of_five_is_asked_by_a_poll_in_its_own_words_and_four_are_not() -> None:
    assert (begun(5)[1].gathers, begun(5)[1].text, begun(5)[1].because) == (
        "poll",
        "What do you drink?",
        "It keeps you awake.",
    )
    assert (begun(4)[1].gathers, begun(4)[1].text) == (None, "What do most drink?")


def test_what_most_chose_is_the_answer_and_a_talking_point_comes_where_it_is_not_right() -> None:
    session, effects = after(begun()[0], e.Closed("tea", (("green", 4), ("black", 2), ("none", 0))))
    assert told(effects) == ["Most said: Green.", "What keeps you awake?"]
    assert session.answers["tea"].options == ("green",)

    _, effects = after(begun()[0], e.Closed("tea", (("green", 1), ("black", 4), ("none", 0))))
    assert told(effects) == ["Most said: Black."]


@pytest.mark.parametrize(
    ("votes", "line"),
    [((("green", 4), ("black", 0), ("none", 0)), words.TOO_FEW), (None, words.NOT_READ), ((), words.TOO_FEW)],
)
def test_where_too_few_voted_or_nobody_knows_whoever_leads_is_asked(
    votes: tuple[tuple[str, int], ...] | None, line: str
) -> None:
    session, effects = after(begun()[0], e.Closed("tea", votes))

    assert told(effects) == [line]
    assert (asked(effects).gathers, asked(effects).text) == (None, "What do most drink?")
    session, _ = after(session, e.Answered("tea", ("none",)))
    assert session.answers["tea"].options == ("none",)


def test_where_it_is_level_the_team_talks() -> None:
    _, effects = after(begun()[0], e.Closed("tea", (("green", 3), ("black", 3), ("none", 0))))

    assert told(effects) == [words.CLOSED, words.LEVEL]
    assert asked(effects).step == "tea"


def test_in_a_private_round_one_answer_each_counts_and_it_is_said_only_when_there_are_five() -> None:
    session = at_the_round()
    for number in (1, 2, 3, 4, 4, 4):
        session, effects = after(session, e.Voted("cake", mark("s", f"telegram:{number}"), "apple"))
        assert effects == ()
    session, effects = after(session, e.Voted("cake", mark("s", "telegram:5"), "plum"))
    assert words.ENOUGH in (asked(effects).hint or "")

    session, effects = after(session, e.Closed("cake"))
    assert told(effects) == [f"{words.ROUND_SAID}\n{words.OTHERS}"]
    assert session.ballots == {}
    assert session.answers["cake"].options == ("apple",)


def test_a_vote_that_fits_nothing_changes_nothing() -> None:
    session = at_the_round()
    for event in (e.Voted("tea", "m", "green"), e.Voted("cake", "m", "stone"), e.Voted("when", "m", "now")):
        assert after(session, event)[0].ballots == {}
    session, _ = after(session, e.Skipped())
    assert after(session, e.Voted("cake", "m", "apple"))[0].ballots == {}
    assert told(after(session, e.Closed("cake"))[1]) == [words.NOTHING_TO_CLOSE]


def test_going_back_asks_whoever_leads_and_not_everybody_again() -> None:
    session, _ = after(begun()[0], e.Closed("tea", (("green", 6), ("black", 0), ("none", 0))))
    session, effects = after(session, e.WentBack())

    assert (asked(effects).step, asked(effects).gathers) == ("tea", None)


def test_who_leads_can_change_and_only_who_leads_may_do_anything() -> None:
    session, dialogue, answer = begun()[0], dialogue_of(), e.Answered("when", ("now",))
    assert [may_do(dialogue, session, who, answer) for who in (ANN, BOB)] == [True, False]
    session, _ = after(session, e.Led(mark("s", BOB)))
    assert [may_do(dialogue, session, who, answer) for who in (ANN, BOB)] == [False, True]


@pytest.mark.parametrize(
    ("event", "may"),
    [
        (e.Answered("when", ("now",)), True), (e.Ticked("when", "now"), True), (e.AskedWhy(), True),
        (e.Skipped("when"), False), (e.WentBack("when"), False), (e.Stopped(), False), (e.Closed("tea"), False),
        (e.Answered("", ("",)), False), (e.Answered(None, ("now",)), False), (e.Answered("card", ("fine",)), False),
        (e.Answered("change?", ("when",)), False), (e.Resumed(), False), (e.Paused(NOW), False), (None, False),
    ],
)  # fmt: skip
def test_where_a_tree_lets_anyone_answer_they_answer_and_lead_nothing(event: e.Event | None, may: bool) -> None:
    card = "  - {id: card, ask: Right?, plan: Our card, sections: [Why], choose: {fine: Fine, change: Change}}\n"
    anyone = dialogue_of(STEPS + card, who="anyone")
    session, _ = begin(
        anyone, session_id="s", log_id="l", facts=facts_of_group("s", ANN, 6, 5), now=NOW, privacy_line=False
    )
    assert may_do(anyone, session, BOB, event) is may
    assert may_do(anyone, session, ANN, event)


def test_nobody_is_known_in_a_session_by_what_they_are_known_by_elsewhere() -> None:
    session, _ = after(at_the_round(), e.Voted("cake", mark("s", "telegram:880017004"), "apple"))

    assert "880017004" not in to_json(session)
    assert mark("s", BOB) != mark("another", BOB)


def test_nobody_types_in_a_group_so_no_hint_says_how() -> None:
    assert open_question(dialogue_of(), begun()[0]) is not None
    assert begun()[1].hint is None


@pytest.mark.parametrize("answers", [2, 3, 4])
def test_no_number_under_five_is_shown_or_can_be_worked_out_even_by_who_knows_how_many_answered(answers: int) -> None:
    """The attacker knows the total, which is never shown, and every rule; exact numbers tell them no small one."""
    by_what_is_seen: dict[tuple[tuple[tuple[str, int | None], ...], bool, int], set[tuple[int, ...]]] = {}
    for votes in product(range(9), repeat=answers):
        shown, others = numbers({str(place): number for place, number in enumerate(votes)}, 5)
        assert all(number is None or number >= 5 for number in shown.values())
        if any(number is not None for number in shown.values()):
            seen = (tuple(sorted(shown.items())), others, sum(votes))
            by_what_is_seen.setdefault(seen, set()).add(votes)
    for (lines, _, _), worlds in by_what_is_seen.items():
        for place in {str(place) for place in range(answers)} - {name for name, _ in lines}:
            assert len({world[int(place)] for world in worlds}) > 1


def test_keys_of_a_poll_stand_only_where_they_mean_something() -> None:
    for wrong in ("right: green", "because: So.", "talk: So?", "vote: Which?", "privately: yes"):
        with pytest.raises(Unreadable):
            dialogue_of(f"{STEPS}  - {{id: x, ask: Which?, choose: {{a: A, b: B}}, {wrong}}}\n")
    with pytest.raises(Unreadable):
        dialogue_of(STEPS.replace("right: black", "right: red"))


def test_an_empty_card_of_a_team_is_spoken_of_as_the_teams_own() -> None:
    card = "  - {id: card, ask: Right?, plan: Our card, sections: [Why], choose: {fine: Fine, change: Change}}\n"
    dialogue = dialogue_of(STEPS + card)
    facts = facts_of_group("s", ANN, 6, 5)
    session, _ = begin(dialogue, session_id="s", log_id="l", facts=facts, now=NOW, privacy_line=False)
    _, effects = advance(dialogue, session, e.Stopped(), NOW)

    assert spoken.PLAN_EMPTY_OF_A_TEAM in [effect.text for effect in effects if isinstance(effect, Say)]
