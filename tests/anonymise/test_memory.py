"""What a session remembers: the same letter for the same person, names in every form, and words that are no names."""

from bot.anonymise import Memory, guard, redact, session_memory


def test_a_person_keeps_a_letter_all_through_a_session() -> None:
    memory = session_memory()

    assert guard("shanice rang, then darren", memory).text == "[person A] rang, then [person B]"
    assert guard("Darren hit Shanice's brother", memory).text == "[person B] hit [person A]'s brother"


def test_a_school_and_a_person_have_letters_of_their_own() -> None:
    memory = session_memory()

    assert guard("kayleigh goes to windle primary", memory).text == "[person A] goes to [school A]"
    assert guard("windle primary rang", memory).text == "[school A] rang"


def test_one_typo_is_the_same_person() -> None:
    memory = session_memory()
    guard("shanice rang", memory)

    assert guard("shanise rang", memory).text == "[person A] rang"


def test_a_word_that_was_a_name_before_is_one_where_it_would_be_doubtful() -> None:
    memory = session_memory()
    guard("river said no", memory)

    assert guard("hmm. river. phone in hand", memory).text == "hmm. [person A]. phone in hand"


def test_that_is_no_name_is_remembered_for_this_session_only() -> None:
    memory = session_memory()
    memory.allow("Zumba")

    assert guard("off to zumba", memory).text == "off to zumba"
    assert "zumba" not in guard("off to zumba", session_memory()).text


def test_allowing_a_word_never_spares_a_number() -> None:
    assert "900123" not in guard("ring 07700900123", allowed=["07700900123"]).text
    assert "pl99" not in guard("pl99 1aa", allowed=["pl99 1aa"]).text


def test_an_answer_that_it_is_a_person_holds_for_later_lines() -> None:
    memory = session_memory()
    memory.allow("rose")
    memory.remember("Rose")

    assert guard("not rose again", memory).text == "not [person A] again"


def test_a_memory_shows_nothing_of_what_it_holds() -> None:
    memory = Memory()
    guard("kayleigh rang 07700 900123", memory)

    assert "kayleigh" not in repr(memory)
    assert "900123" not in repr(memory)


def test_letters_go_on_after_z() -> None:
    memory = session_memory()
    letters = [memory.letter("person", str(number)) for number in range(28)]

    assert letters[0] == "A"
    assert letters[25:] == ["Z", "AA", "AB"]


def test_a_second_pass_with_the_same_memory_changes_nothing() -> None:
    memory = session_memory()
    once = guard("shanice, rose and darren at 14 moss bank ave", memory).text

    assert guard(once, memory).text == once


def test_a_redaction_is_written_as_the_command_writes_it() -> None:
    row = redact("spoke to kayleigh").as_row()

    assert row == {"redacted": "spoke to [person]", "spans": [{"start": 9, "end": 17, "type": "NAME"}], "hold": []}
