"""Every table and column has its words, and no words speak of what is not there."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.retention import Retention
from bot.store import Store, reminding
from bot.store.described import TABLES, Undescribed, described, fitting, schema
from bot.store.schema import migrate
from tests.store.given import NOW, all_in, rows, session, turn


def the_schema() -> dict[str, tuple[str, ...]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, Path("memory"))
        return dict(schema(connection))


def test_the_words_fit_the_schema() -> None:
    assert set(fitting(the_schema())) == set(the_schema())


def test_no_word_is_left_out() -> None:
    for table in described().values():
        said = [table.holds, table.about, table.why, table.seen_by, table.lasts, table.because, *table.columns.values()]
        assert [words for words in said if not words.strip().endswith(".")] == [], table.name


def test_every_length_of_time_is_one_that_is_kept_to() -> None:
    for table in described().values():
        assert "{" not in table.lasts.format_map(Retention().in_words())


@pytest.mark.parametrize(
    ("there", "told"),
    [
        ({"fresh": ("id",)}, "The table fresh is not described. Please write bot/store/tables/fresh.toml."),
        ({"tidy": ("conversation", "due", "note")}, "The column tidy.note and its words do not fit."),
        ({"tidy": ("conversation",)}, "The column tidy.due and its words do not fit."),
        ({"member": ()}, "There is no table member. Please take bot/store/tables/member.toml away."),
    ],
)
def test_what_does_not_fit_is_named_with_what_to_do(there: dict[str, tuple[str, ...]], told: str) -> None:
    with pytest.raises(Undescribed, match=told):
        fitting(the_schema() | there)


def test_a_column_that_is_sealed_has_to_be_there() -> None:
    words = dict(described())
    words["member"] = replace(words["member"], sealed=("name",))

    with pytest.raises(Undescribed, match=r"There is no column member\.name to be sealed"):
        fitting(the_schema(), words)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("in_backup = true\n", ""), "Please add “in_backup”"),
        (("in_backup", "in_backups"), "Please add “in_backup”"),
        (("\n\n[columns]", '\ncolour = "red"\n\n[columns]'), "Please take out “colour”"),
    ],
)
def test_a_table_that_is_not_classed_is_refused(tmp_path: Path, change: tuple[str, str], told: str) -> None:
    text = (TABLES / "member.toml").read_text("utf-8")
    (tmp_path / "member.toml").write_text(text.replace(*change), "utf-8")

    with pytest.raises(Undescribed, match=told):
        described(tmp_path)


async def test_what_is_called_sealed_cannot_be_read_and_the_rest_can(store: Store, folder: Path) -> None:
    secret = "a sentence in plain words"
    asks = reminding("c-1", secret, NOW, ())
    await store.commit(replace(turn("u-1", session(state=secret), (secret,), remember={"nation": "wales"}), deed=asks))

    for table in described().values():
        for column in table.sealed:
            query = f"SELECT {column} FROM {table.name}"  # noqa: S608 (names of our own schema)
            values = [value for (value,) in rows(folder, query)]
            assert values
            assert all(isinstance(value, bytes) and secret.encode() not in value for value in values)
    assert all_in(folder, "profile") == [("c-1", "nation", "wales")]
