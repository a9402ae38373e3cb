"""The command `redact`: lines for a program, lines for people, reasons."""

import json

import pytest

from bot.cli_redact import kept, rows, run_redact


def test_a_line_of_json_is_answered_with_offsets_into_its_text() -> None:
    text = "👋🏽 spoke to kayleigh, hmm river."
    (row,) = rows([json.dumps({"id": "a1", "text": text})])
    answer = json.loads(row)

    assert answer["id"] == "a1"
    assert answer["redacted"] == "👋🏽 spoke to [person], hmm river."
    assert [text[span["start"] : span["end"]] for span in answer["spans"]] == ["kayleigh"]
    assert answer["spans"][0]["type"] == "NAME"
    assert [text[doubt["start"] : doubt["end"]] for doubt in answer["hold"]] == ["river"]


@pytest.mark.parametrize("line", ["{", "[]", "7", '{"id": "x"}', '{"id": "x", "text": null}', '"kayleigh"'])
def test_a_line_that_holds_no_text_is_named_by_its_number_and_passed_over(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = list(rows(["", line, json.dumps({"id": 2, "text": "ok"})]))

    assert [json.loads(answer)["id"] for answer in answers] == [2]
    assert "Line 2" in capsys.readouterr().err


def test_half_a_surrogate_pair_does_not_stop_it(capsys: pytest.CaptureFixture[str]) -> None:
    run_redact(["\ud800 kayleigh"], jsonl=False, explained=True)
    assert list(rows([r'{"id": "a", "text": "\ud800 x"}']))

    assert "[person]" in capsys.readouterr().out


def test_people_read_the_kept_text_and_what_would_be_asked() -> None:
    assert kept("kayleigh rang", explained=False) == "[person] rang"
    assert "“river”" in kept("hmm. river. phone in hand", explained=False)


def test_reasons_are_given_for_every_word() -> None:
    printed = kept("kayleigh rang", explained=True)

    assert "goes as a name: it is no word that the lists know." in printed
    assert "stays: it is an ordinary word." in printed
