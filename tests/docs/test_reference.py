"""The reference is complete: what the program knows has its row, and no row speaks of what is not there."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot import logs
from bot.dialogue import condition, model, option, part, signpost, step
from bot.settings import Settings
from bot.store import Store
from bot.telegram.api import Outcome
from bot.telegram.arrival import read_arrival
from bot.workshop import transcript
from tests.checkout import CHECKOUT, tracked
from tests.docs import made_of_telegram as telegram
from tests.docs.made import commands
from tests.docs.pages import DOCS, prose, rows

FORMAT = DOCS / "reference" / "tree-format.md"
FILES = DOCS / "reference" / "files.md"
HEADINGS: dict[str, type[BaseModel]] = {
    "Tree": model.Tree,
    "Step": step.Step,
    "Option": option.Option,
    "if_then": option.IfThen,
    "Row": option.PairRow,
    "Own": option.OwnWords,
    "Phrase": option.PhraseCheck,
    "Card": option.CardLine,
    "Argument": model.Argument,
    "Silence": model.Silence,
}


def keys(*shapes: type[BaseModel]) -> set[str]:
    return {field.alias or name for shape in shapes for name, field in shape.model_fields.items()}


def documented(page: Path, heading: str) -> set[str]:
    return {row[0] for row in rows(page, heading)}


@pytest.mark.parametrize("heading", HEADINGS)
def test_every_key_of_the_format_has_a_row(heading: str) -> None:
    assert documented(FORMAT, heading) == keys(HEADINGS[heading])


def test_every_part_of_the_format_has_a_heading() -> None:
    found = [shape for room in (model, step, option) for shape in vars(room).values()]
    parts = {shape for shape in found if isinstance(shape, type) and issubclass(shape, part.Part)}
    assert parts - {part.Part} == set(HEADINGS.values())


def test_every_key_of_a_condition_has_a_row() -> None:
    known = keys(condition.When, condition.Not, condition.AtLeast)
    assert documented(FORMAT, "Condition") == known


def test_every_key_of_a_signpost_has_a_row() -> None:
    assert documented(FILES, "A number in `signposts.yaml`") == keys(signpost.Signpost)


def test_every_key_of_a_transcript_has_a_row() -> None:
    page = DOCS / "how-to" / "record-a-transcript.md"
    assert documented(page, "Write one by hand") == keys(transcript.Transcript, transcript.Turn)


def test_every_value_that_the_format_lists_is_named() -> None:
    text = FORMAT.read_text("utf-8")
    lists = [model.Audience, part.Listener]
    values = [value for words in lists for value in words.__args__] + [log.value for log in part.Log]  # type: ignore[attr-defined]
    assert [value for value in values if f"`{value}`" not in text] == []


def test_every_setting_says_what_holds_where_nothing_is_set() -> None:
    written = re.findall(
        r"^\| `(BEFOREHAND_\w+)` \|", (DOCS / "reference/settings.md").read_text("utf-8"), re.MULTILINE
    )
    wanted = [f"BEFOREHAND_{name.upper()}" for name in Settings.model_fields]
    assert sorted(written) == sorted(wanted * 2)


def test_no_page_speaks_of_a_setting_that_is_not_there() -> None:
    known = {f"BEFOREHAND_{name.upper()}" for name in Settings.model_fields}
    for page in [*DOCS.rglob("*.md"), CHECKOUT / "README.md"]:
        assert set(re.findall(r"BEFOREHAND_[A-Z_]+", page.read_text("utf-8"))) <= known, page


def test_no_page_speaks_of_a_command_or_option_that_is_not_there() -> None:
    known = {" ".join(words) for words in commands()}
    for page in [*DOCS.rglob("*.md"), CHECKOUT / "README.md"]:
        for said in re.findall(r"`beforehand ((?:[a-z]+ ?)+)", page.read_text("utf-8")):
            words = said.split()
            named = [" ".join(words[:length]) for length in range(len(words), 0, -1)]
            assert any(name in known for name in named), f"{page.name}: {said}"


def _inside(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def test_every_file_in_the_data_folder_is_named(tmp_path: Path) -> None:
    store = await Store.open(tmp_path)
    there = {file.name for file in _inside(tmp_path)}
    await store.close()
    named = {word for row in rows(FILES, "What is written") for word in re.findall(r"[\w.-]+", row[0])}
    assert there <= named


class TestTelegram:
    PAGE = DOCS / "reference" / "telegram.md"
    RUNNING = DOCS / "operations.md"

    def test_every_method_that_is_called_has_its_row(self) -> None:
        assert documented(self.PAGE, "Methods of the Bot API") == telegram.methods()

    def test_every_line_of_the_log_has_its_row_with_its_level(self) -> None:
        assert {(row[1], row[0]) for row in rows(self.RUNNING, "The log")} == telegram.log_events()

    def test_every_part_of_a_log_line_is_named(self) -> None:
        text = self.RUNNING.read_text("utf-8")
        assert [name for name in logs.ALLOWED if f"`{name}`" not in text] == []

    def test_everything_that_may_become_of_an_update_has_its_row(self) -> None:
        assert documented(self.RUNNING, "What became of an update") == telegram.outcomes()

    def test_everything_that_may_become_of_a_call_has_its_row(self) -> None:
        assert documented(self.RUNNING, "What became of a call") == {"ok", *(each.value for each in Outcome)}

    def test_a_chat_is_kept_under_the_name_that_the_page_says(self) -> None:
        typed = {"update_id": 1, "message": {"message_id": 2, "date": 1, "chat": {"id": 4001, "type": "private"}}}
        arrival = read_arrival(typed)
        assert arrival is not None
        assert f"`{arrival.conversation}`" in (DOCS / "privacy.md").read_text("utf-8")


class TestTheHouse:
    PAGE = DOCS / "structure.md"

    def test_every_file_it_names_is_there(self) -> None:
        text = self.PAGE.read_text("utf-8")
        named = re.findall(r"`((?:bot|tests|dialogues|bench)/[\w./]*)`", text)
        assert named
        assert [file for file in named if not (CHECKOUT / file).exists()] == []

    def test_every_room_has_a_row(self) -> None:
        inside = {file.relative_to(CHECKOUT / "bot").parts for file in tracked("bot/*")}
        places = {f"bot/{parts[0]}/" if len(parts) > 1 else f"bot/{parts[0]}" for parts in inside}
        named = {word for row in rows(self.PAGE, "The house") for word in re.findall(r"[\w/.]+", row[0])}
        assert places <= named


class TestTheImpactAssessment:
    PAGE = DOCS / "impact-assessment.md"

    def test_every_test_it_calls_as_proof_is_there(self) -> None:
        named = re.findall(r"`((?:tests|dialogues)/[\w./]+)`", self.PAGE.read_text("utf-8"))
        assert named
        assert [file for file in named if not (CHECKOUT / file).is_file()] == []

    def test_every_risk_has_a_measure_and_a_proof(self) -> None:
        for row in rows(self.PAGE, "5 Risks, measures, proof"):
            assert all(row), row


def test_pages_are_plain() -> None:
    for page in DOCS.rglob("*.md"):
        if "lint" not in page.parts:
            found = re.findall(r"(?i)\b(simply|obviously|please note|leverage|utili[sz]e|anonymi[sz]ed)\b", prose(page))
            assert found == [], page
