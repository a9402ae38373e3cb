"""Every page can be relied on: links lead somewhere, made parts are fresh, pictures are those of the program."""

import re
from pathlib import Path

import pytest

from tests.checkout import CHECKOUT
from tests.docs.made import MAKERS, pages_with_made_parts, remade
from tests.docs.pages import DOCS, anchors, examples, links, pages
from tests.docs.pictures import PICTURES, draw
from tests.phone import pictures as phone

PAGES = pages()
OURS = [page for page in PAGES if "lint" not in page.parts]


def name(page: Path) -> str:
    return str(page.relative_to(CHECKOUT))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_leads_to_a_file_and_heading_that_are_there(page: Path) -> None:
    for link in links(page):
        if link.startswith("http"):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_every_page_can_be_reached_from_the_first_one() -> None:
    reached, ahead = set(), [DOCS / "index.md"]
    while ahead:
        page = ahead.pop()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        ahead += [
            (page.parent / link.partition("#")[0]).resolve() for link in links(page) if not link.startswith("http")
        ]
    assert {page for page in PAGES if DOCS in page.parents} <= reached


@pytest.mark.parametrize("page", OURS, ids=name)
def test_a_page_sends_nobody_to_a_web_address_without_saying_what_it_is_a_source_of(page: Path) -> None:
    addresses = re.findall(r"\S*https?://\S+", page.read_text("utf-8"))
    ours = ("Source", "semver.org", "example.org", "127.0.0.1")
    assert [address for address in addresses if not any(word in address for word in ours)] == []


@pytest.mark.parametrize("page", pages_with_made_parts(), ids=name)
def test_what_is_made_from_the_program_is_what_the_program_says_now(page: Path) -> None:
    text = page.read_text("utf-8")
    assert remade(text) == text, "run: python -m tests.docs"


def test_every_maker_is_used() -> None:
    written = "".join(page.read_text("utf-8") for page in pages_with_made_parts())
    assert [what for what in MAKERS if f"<!-- made: {what} -->" not in written] == []


@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_shows_what_the_program_shows_now(picture: str) -> None:
    assert (DOCS / "pictures" / f"{picture}.svg").read_text("utf-8") == draw(picture), "run: python -m tests.docs"


@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_asks_nobody_for_a_font_or_a_file(picture: str) -> None:
    svg = (DOCS / "pictures" / f"{picture}.svg").read_text("utf-8").replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert re.findall(r"https?:|@import|@font-face|href|<script|<image|url\((?!#)", svg) == []


def test_there_is_no_picture_that_nobody_draws() -> None:
    assert {file.stem for file in (DOCS / "pictures").glob("*.svg")} == set(PICTURES)


@pytest.mark.parametrize("page", OURS, ids=name)
def test_a_picture_has_words_for_those_who_do_not_see_it(page: Path) -> None:
    for words, file in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page.read_text("utf-8")):
        on_a_phone, stem = Path(file).parent.name == phone.FOLDER.name, Path(file).stem
        assert words == (phone.PICTURES[stem].words if on_a_phone else PICTURES[stem].name)


@pytest.mark.parametrize("page", OURS, ids=name)
def test_a_page_has_one_title_and_leaves_no_block_open(page: Path) -> None:
    text = page.read_text("utf-8")
    outside = re.sub(r"^(`{3,}).*?^\1$", "", text, flags=re.MULTILINE | re.DOTALL)
    assert len(re.findall(r"^# ", outside, re.MULTILINE)) == 1
    assert "```" not in re.sub(r"^ +```.*?^ +```$", "", outside, flags=re.MULTILINE | re.DOTALL)
    assert all(example.form for example in examples(page))
