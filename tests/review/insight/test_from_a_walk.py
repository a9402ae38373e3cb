"""From a walked session to the number in the report: offers, clinics, file reviews (`PRACTICE.md` T08, T13, T14)."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.review.insight.closing import close_what_is_over
from bot.review.insight.export import export
from bot.review.insight.reading import read_quarter
from bot.review.insight.report import report
from bot.store import Cell, Store, TurnRecord
from tests.store.given import NOW
from tests.turn.given import SECRET, SHIPPED, Worker, turns_on

WORKERS = 12
WAYS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "yj-session": {"offer": ("in-house", "declined"), "ready": ("yes", "yes"), "trained": ("yes", "yes")},
    "clinic-prep": {"stage": ("later", "later"), "did-it": ("partly", "no")},
    "how-sure": {"moment": ("first", "later"), "ask-safely": ("partly", "partly"), "ask-safely-later": ("yes", "yes")},
    "file-review": {"pattern": ("yes", "partly"), "fair-plan": ("no", "partly")},
}
"""What eleven of the workers answer in each tree, and what the twelfth does, of a clinic what each half does; all else
is the first quiet answer."""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Mapping[Cell, int]]:
    """Twelve workers walk each tree to its end, and the quarter closes."""
    return asyncio.run(_walked(tmp_path_factory.mktemp("data")))


async def _walked(folder: Path) -> Mapping[str, Mapping[Cell, int]]:
    store = await Store.open(folder, SECRET)
    turns = turns_on(store)

    async def walks(number: int) -> None:
        worker = Worker(turns, f"c-{number}", NOW + timedelta(minutes=number))
        await store.commit(TurnRecord(f"c-{number}", "joined", NOW, None, (), {"welcome": "yes", "counts": "on"}))
        for tree, answers in WAYS.items():
            await worker.starts(tree)
            while await turns.standing(f"c-{number}") is not None:
                step = worker.asked.step
                chosen = answers.get(step.rpartition("/")[2])
                quiet = [choice.name for choice in worker.asked.choices if not turns.alarming(step, choice.name)]
                if chosen:
                    other = number % 2 if step == "did-it" else number == 0
                    await worker.picks(chosen[other])
                else:
                    await (worker.picks(quiet[0]) if quiet else worker.types("I came to listen"))

    await asyncio.gather(*map(walks, range(WORKERS)))
    await close_what_is_over(store, date(2027, 1, 8))
    found = await store.published()
    await store.close()
    return found


def numbers(published: Mapping[str, Mapping[Cell, int]], file: str, tree: str, step: str) -> dict[str, str]:
    """Return the rows of the export about one question: the answer, and its number."""
    rows = csv.DictReader(io.StringIO(export(published)[file]))
    last = list(rows.fieldnames or ())[-2:]
    return {row[last[0]]: row[last[1]] for row in rows if (row["tree"], row["step"]) == (tree, step)}


def test_an_offer_made_by_eleven_workers_is_in_report_and_export_and_that_of_one_is_in_neither(
    published: Mapping[str, Mapping[Cell, int]],
) -> None:
    page = report([read_quarter(name, cells, SHIPPED.dialogues) for name, cells in published.items()])

    assert numbers(published, "tallies.csv", "yj-session", "offer") == {"in-house": "10"}
    offers = page.partition("Youth-justice offers")[2].partition("</section>")[0]
    assert "With us: 10." in offers
    assert "They said no for now" not in offers


def test_what_came_of_a_clinic_is_said_with_the_most_frequent_answer_and_the_number_of_the_other(
    published: Mapping[str, Mapping[Cell, int]],
) -> None:
    page = report([read_quarter(name, cells, SHIPPED.dialogues) for name, cells in published.items()])

    assert numbers(published, "steps.csv", "clinic-prep", "did-it") == {"partly": "most", "no": "5"}
    came = page.partition("what came of them")[2].partition("</section>")[0]
    assert "Did you do what you planned? most often “Partly”; No 5." in came


def test_answers_about_files_are_totals_of_ten_reviewers_and_more(
    published: Mapping[str, Mapping[Cell, int]],
) -> None:
    page = report([read_quarter(name, cells, SHIPPED.dialogues) for name, cells in published.items()])

    assert numbers(published, "tallies.csv", "file-review", "fair-plan") == {"no": "10"}
    reviews = page.partition("File reviews")[2].partition("</section>")[0]
    assert "<td>10</td>" in reviews
    assert (SHIPPED.dialogues["file-review"].by_path["fair-plan"].ask or "–") in reviews


def test_how_sure_people_feel_is_a_total_of_those_who_have_just_begun(
    published: Mapping[str, Mapping[Cell, int]],
) -> None:
    page = report([read_quarter(name, cells, SHIPPED.dialogues) for name, cells in published.items()])

    assert numbers(published, "tallies.csv", "how-sure", "ask-safely") == {"partly": "10"}
    assert numbers(published, "tallies.csv", "how-sure", "ask-safely-later") == {}, "one worker"
    assert "I know how to ask safely.</th><td>Partly 10.</td><td>–</td>" in page
