"""The files that people fill in: complete, empty, kept when the English changes, and never filled by the program."""

from __future__ import annotations

from bot.dialogue.overlay import Overlay, hash_of, read_overlay
from bot.dialogue.sentences import Sentence
from bot.languages import to_translate
from bot.workshop.lint.t051_translations import look_over
from bot.workshop.translate import overlay_text, progress_of
from tests.content import library, rulebook
from tests.languages.given import files

TEA = Sentence("drink.ask", "Tea?", "The question.")
CUP = Sentence("cup.show", "A “cup”: {contact.duty|ours}.", "A card to read.")


def made(*sentences: Sentence, old: str | None = None) -> str:
    before = read_overlay(old, "fr.yaml").overlay if old else None
    return overlay_text("fr", "trees/tea.yaml", sentences, before)


def read(text: str) -> Overlay:
    return read_overlay(text, "fr.yaml").overlay


def filled(text: str, english: str, said: str) -> str:
    key = f'hash: "{hash_of(english)}"'
    head, _, tail = text.partition(key)
    written = tail.replace('text: ""', f'text: "{said}"', 1)
    return f"{head}{key}{written}"


def test_a_new_file_holds_each_sentence_with_its_hash_and_note_and_no_word_of_a_translation() -> None:
    found = read(made(TEA, CUP)).texts

    assert [(each.english, each.hash, each.note, each.text) for each in found.values()] == [
        (sentence.english, hash_of(sentence.english), sentence.note, "") for sentence in (TEA, CUP)
    ]


def test_every_shipped_file_can_be_made_read_and_lacks_nothing_but_its_words() -> None:
    for of, sentences in to_translate(library(), rulebook()).items():
        overlay = read_overlay(overlay_text("cy", of, sentences), of)
        assert {said.text for said in overlay.overlay.texts.values()} <= {""}
        assert {fault.rule for fault in look_over(overlay, sentences)} <= {"T051"}
        assert len({sentence.address for sentence in sentences}) == len(sentences), of


def test_there_is_a_file_for_everything_that_is_said() -> None:
    content = {read.file for read in (*library().reads.values(), *library().modules.values())}

    assert set(files()) == content | {"own-words.yaml", "signposts.yaml", "phrasing.yaml", "safety/not-safe.yaml"}
    assert {"chat.NOTED", "telegram.NOT_SAFE", "command.door", "common.if_then.line", "chat.QUESTIONS"} <= set(
        files()["own-words.yaml"]
    )


def test_made_again_it_is_the_same_file() -> None:
    once = filled(made(TEA, CUP), TEA.english, "Du thé ?")

    assert made(TEA, CUP, old=once) == once


def test_what_was_written_for_other_words_is_laid_beside_the_new_sentence() -> None:
    once = filled(made(TEA, CUP), TEA.english, "Du thé ?")
    coffee = Sentence(TEA.address, "Coffee?", TEA.note)

    said = read(made(coffee, CUP, old=once)).texts["drink.ask"]

    assert (said.english, said.text) == ("Coffee?", "")
    assert said.before is not None
    assert (said.before.english, said.before.text) == ("Tea?", "Du thé ?")


def test_a_sentence_that_moved_takes_its_words_with_it() -> None:
    once = filled(made(TEA, CUP), TEA.english, "Du thé ?")
    moved = Sentence("first-drink.ask", TEA.english, TEA.note)

    assert read(made(moved, CUP, old=once)).texts["first-drink.ask"].text == "Du thé ?"


def test_what_has_no_sentence_any_more_is_kept_and_comes_back_with_it() -> None:
    once = filled(made(TEA, CUP), TEA.english, "Du thé ?")

    without = made(CUP, old=once)
    assert {address: each.text for address, each in read(without).gone.items()} == {"drink.ask": "Du thé ?"}
    assert made(CUP, old=without) == without
    again = read(made(TEA, CUP, old=without))
    assert (again.texts["drink.ask"].text, again.gone) == ("Du thé ?", {})


def test_progress_counts_what_is_said_and_what_is_to_be_looked_at_again() -> None:
    once = read_overlay(filled(made(TEA, CUP), TEA.english, "Du thé ?"), "fr.yaml")
    coffee = Sentence(TEA.address, "Coffee?", TEA.note)

    assert [
        (p.done, p.stale, p.all) for p in (progress_of("x", each, once) for each in ((TEA, CUP), (coffee, CUP)))
    ] == [
        (1, 0, 2),
        (0, 1, 2),
    ]
