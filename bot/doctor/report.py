"""What was found, in lines for people and in JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence

from bot.doctor.examination import Result
from bot.doctor.finding import several


def lines(results: Sequence[Result]) -> Iterator[str]:
    """Yield a line for each check, one with what to do where there is something to do, and a count at the end."""
    wide = max(len(each.check.name) for each in results)
    for each in results:
        yield f"{each.finding.outcome.value:11}  {each.check.name:{wide}}  {each.finding.said}"
        if each.finding.do:
            yield f"{'':11}  {'':{wide}}  → {each.finding.do}"
    count = Counter(each.finding.outcome.value for each in results)
    yield (
        f"{several(len(results), 'check', 'checks')}: {count['ok']} ok, "
        f"{several(count['warning'], 'warning', 'warnings')}, {several(count['problem'], 'problem', 'problems')}, "
        f"{count['passed over']} passed over."
    )


def as_json(results: Sequence[Result]) -> str:
    """Return the same for a program."""
    rows = [
        {
            "name": each.check.name,
            "looks_at": each.check.looks_at,
            "outcome": each.finding.outcome.value,
            "said": each.finding.said,
            "do": each.finding.do,
        }
        for each in results
    ]
    well = not any(each.found for each in results)
    return json.dumps({"well": well, "checks": rows}, ensure_ascii=False, indent=2)
