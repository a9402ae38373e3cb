"""The report, the digest and the export say what was published and nothing else."""

import csv
import io
import re
from datetime import date
from xml.etree import ElementTree

import pytest

from bot.counted import AT, END, RULE
from bot.review.insight.digest import digest
from bot.review.insight.disclosure import publish
from bot.review.insight.export import FILES, export
from bot.review.insight.reading import Quarter, read_quarter
from bot.review.insight.report import NOT_PERFORMANCE, report
from bot.store import Cell
from tests.review.insight.given import SHELF, counted

PUBLISHED = {"2026-Q2": publish(counted(1)), "2026-Q3": publish(counted(2))}
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def quarters() -> list[Quarter]:
    return [read_quarter(name, cells, SHELF) for name, cells in PUBLISHED.items()]


@pytest.fixture(scope="module")
def page(quarters: list[Quarter]) -> str:
    return report(quarters)


def test_every_part_of_the_report_says_what_it_is_counted_from(page: str) -> None:
    sections = re.findall(r"<section>.*?</section>", page, re.S)
    assert len(sections) == 16
    for section in sections:
        assert '<p class="note">' in section
    assert NOT_PERFORMANCE in page
    assert "fewer than 5 workers" in page


def test_every_chart_has_a_title_and_the_same_in_words(page: str) -> None:
    pictures = re.findall(r"<svg.*?</svg>", page, re.S)
    assert len(pictures) >= 4
    assert page.count("In words: ") == len(pictures)
    for picture in pictures:
        drawn = ElementTree.fromstring(picture)  # noqa: S314 (our own drawing)
        assert drawn.attrib["role"] == "img"
        assert [child.tag.partition("}")[2] for child in drawn][:2] == ["title", "desc"]


def test_the_report_opens_nothing_and_asks_nothing_of_a_network(page: str) -> None:
    assert not re.search(r"<script|src=|@import|url\(|<link", page)
    assert page.startswith('<!doctype html>\n<html lang="en-GB">')


def test_a_world_without_what_is_hidden_reads_the_same_byte_for_byte(page: str) -> None:
    small = {cell: count for cell, count in counted(2).items() if count.workers < 5 and cell.kind in (AT, RULE, END)}
    assert len(small) > 20
    without = publish({cell: count for cell, count in counted(2).items() if cell not in small})
    published = PUBLISHED | {"2026-Q3": without}

    assert report([read_quarter(name, cells, SHELF) for name, cells in published.items()]) == page
    assert export(published) == export(PUBLISHED)


def test_every_number_of_the_digest_is_a_published_one(quarters: list[Quarter]) -> None:
    said = digest(quarters[-1], TODAY)
    numbers = {int(number) for number in re.findall(r"(?<![\d-])(\d+)$", said.partition("Agenda")[0], re.M)}

    assert numbers
    assert numbers <= {*PUBLISHED["2026-Q3"].values(), 2026}
    assert "October to December 2026 is being counted. Its numbers come on 8 January 2027." in said
    assert len(said) < 4096


def test_before_a_quarter_has_closed_the_digest_says_so() -> None:
    assert "No quarter has closed yet" in digest(None, TODAY)


def test_the_export_holds_every_published_cell_once_and_the_dictionary_every_column() -> None:
    files = export(PUBLISHED)
    rows = {name: list(csv.DictReader(io.StringIO(text))) for name, text in files.items() if name.endswith(".csv")}

    assert sum(len(rows[file.name]) for file in FILES) == sum(map(len, PUBLISHED.values()))
    heads = {name: next(csv.reader(io.StringIO(text))) for name, text in files.items() if name.endswith(".csv")}
    assert {(row["file"], row["column"]) for row in rows["dictionary.csv"]} == {
        (name, column) for name, columns in heads.items() if name != "dictionary.csv" for column in columns
    }
    assert all(name in files["README.txt"] for name in heads)


def test_a_number_of_a_tree_that_is_gone_is_shown_under_its_own_name() -> None:
    cells = {Cell(END, "old-tree", "v1", "", "done"): 20, Cell(AT, "old-tree", "v1", "purpose", "left"): 5}

    page = report([read_quarter("2026-Q3", cells, SHELF)])

    assert "old-tree" in page
    assert "old-tree: purpose" in page


def test_an_empty_quarter_is_an_honest_page() -> None:
    page = report([Quarter("2026-Q3")])

    assert "–" in page
    assert not re.search(r"\bNone\b", page)
