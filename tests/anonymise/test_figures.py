"""The guard's figures on the project's own lines may not fall; `python -m bench.identity` prints them in full."""

import pytest

from bench.identity import DEVELOPMENT, KEPT_ASIDE, main, measure, read_lines


def test_every_third_line_is_kept_aside() -> None:
    development, aside = read_lines(DEVELOPMENT), read_lines(KEPT_ASIDE)

    assert len(development) + len(aside) >= 250
    assert all(int(line.id[3:]) % 3 == 0 for line in aside)
    assert all(int(line.id[3:]) % 3 != 0 for line in development)


def test_a_third_of_the_lines_tempts_with_nothing_to_find() -> None:
    lines = read_lines(DEVELOPMENT) + read_lines(KEPT_ASIDE)

    assert sum(not line.identifiers for line in lines) >= len(lines) / 3


def test_of_the_development_lines_nothing_is_missed() -> None:
    figures = measure(read_lines(DEVELOPMENT))

    assert figures.found == figures.expected, figures.misses
    assert figures.clean_touched == 0, figures.misses


def test_of_the_lines_kept_aside_nearly_nothing_is_missed() -> None:
    figures = measure(read_lines(KEPT_ASIDE))

    assert figures.found.total() >= 0.95 * figures.expected.total()
    assert figures.clean_touched <= 1


def test_the_command_prints_recall_by_kind(capsys: pytest.CaptureFixture[str]) -> None:
    main([str(KEPT_ASIDE)])

    printed = capsys.readouterr().out
    assert "identifiers found" in printed
    assert "PHONE" in printed
    assert "clean lines touched" in printed
