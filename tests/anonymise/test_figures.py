"""The guard's figures on the project's own lines may not fall; `python -m bench.identity` prints them in full."""

from pathlib import Path

import pytest

from bench.identity import (
    DEVELOPMENT,
    FIRST_SIGHT,
    FRESH,
    KEPT_ASIDE,
    PATTERNED,
    PATTERNED_ASIDE,
    Figures,
    main,
    measure,
    names_and_patterns,
    read_lines,
)

DIRECT = "direct identifiers"


def leaked(figures: Figures, key: str = DIRECT) -> float:
    return figures.leaked[key] / figures.expected[key]


def test_there_are_several_hundred_lines_and_a_part_is_kept_aside() -> None:
    development = read_lines(DEVELOPMENT) + read_lines(PATTERNED)
    aside = read_lines(KEPT_ASIDE) + read_lines(PATTERNED_ASIDE)

    assert len(development) > 700
    assert len(aside) >= 290
    assert not {line.text for line in development} & {line.text for line in aside}


def test_a_third_of_the_lines_tempts_with_nothing_to_find() -> None:
    lines = [line for path in (DEVELOPMENT, KEPT_ASIDE, PATTERNED, PATTERNED_ASIDE) for line in read_lines(path)]

    assert sum(not line.identifiers for line in lines) >= len(lines) / 3


def test_of_the_patterned_development_lines_nothing_is_missed() -> None:
    figures = measure(read_lines(PATTERNED))

    assert figures.leaked.total() == 0, figures.misses
    assert figures.clean_touched == 0, figures.misses


def test_of_the_patterned_lines_kept_aside_nearly_nothing_is_missed() -> None:
    figures = measure(read_lines(PATTERNED_ASIDE))

    assert leaked(figures) < 0.05
    assert figures.clean_touched <= 1


def test_on_the_development_lines_few_identifiers_leak_and_few_good_words_go() -> None:
    figures = measure(read_lines(DEVELOPMENT))

    assert leaked(figures) <= 0.05, figures.misses
    assert figures.clean_touched <= 0.02 * figures.clean_lines, figures.misses
    assert figures.other_removed <= 0.01 * figures.other_words


def test_on_the_lines_kept_aside_it_leaks_a_fraction_of_what_patterns_and_a_list_of_names_leak() -> None:
    lines = read_lines(KEPT_ASIDE)
    figures, baseline = measure(lines), measure(lines, names_and_patterns)

    assert leaked(figures) <= 0.05
    assert leaked(figures) < leaked(baseline) / 3
    assert leaked(figures, "names that are words") <= 0.2
    assert leaked(figures, "names of other origins") <= leaked(figures, "plain British names") + 0.02
    assert figures.clean_touched <= 0.1 * figures.clean_lines
    assert figures.other_removed <= 0.03 * figures.other_words
    assert figures.held <= 0.12 * figures.lines


def test_after_the_hold_gate_hardly_anything_leaks_and_few_authors_are_asked() -> None:
    figures = [measure(read_lines(path)) for path in (KEPT_ASIDE, PATTERNED_ASIDE)]

    assert sum(each.leaked_after_hold for each in figures) <= 0.02 * sum(each.direct_after_hold for each in figures)
    assert sum(each.held for each in figures) <= 0.12 * sum(each.lines for each in figures)


def test_on_the_lines_written_last_few_identifiers_leak_and_few_authors_are_asked() -> None:
    figures = measure(read_lines(FRESH))

    assert leaked(figures) <= 0.05, figures.misses
    assert figures.leaked_after_hold <= 0.02 * figures.direct_after_hold, figures.misses
    assert figures.held <= 0.12 * figures.lines
    assert figures.clean_touched <= 0.02 * figures.clean_lines, figures.misses


@pytest.mark.parametrize("batch", FIRST_SIGHT, ids=lambda path: path.stem)
def test_on_each_batch_that_was_measured_blind_what_it_showed_was_mended(batch: Path) -> None:
    figures = measure(read_lines(batch))

    assert leaked(figures) <= 0.05, figures.misses
    assert figures.leaked_after_hold <= 0.03 * figures.direct_after_hold, figures.misses
    assert figures.held <= 0.12 * figures.lines
    assert figures.clean_touched <= 0.1 * figures.clean_lines, figures.misses
    assert figures.other_removed <= 0.03 * figures.other_words


def test_a_line_without_identifiers_counts_as_touched_when_a_word_goes(capsys: pytest.CaptureFixture[str]) -> None:
    main([str(PATTERNED_ASIDE), "--misses"])

    printed = capsys.readouterr().out
    assert "direct identifiers leaked" in printed
    assert "after the hold gate" in printed
    assert "patterns and a list of names" in printed
    assert "found: PHONE" in printed
    assert "clean messages touched" in printed
