"""The quarterly report (`PRACTICE.md` 6.8): one HTML file that prints to two pages, for people who were not there.

Every number in it comes from `reading`, each part says what it is counted from, and what cannot be said is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from bot.review.insight.changes import Change, why_of
from bot.review.insight.charts import SAND, Bar, bars, in_words, over_time
from bot.review.insight.compare import compared
from bot.review.insight.quarter import in_words as in_months
from bot.review.insight.quarter import quarter_on
from bot.review.insight.reading import MINUTES, OUTCOMES, Quarter, Step, Tree

MOST_TREES, MOST_RULES, MOST_STEPS, MOST_CHANGES = 10, 6, 6, 6
"""What fits two pages. The export has everything."""
NOT_PERFORMANCE = "This is not performance data. It says how questions work, not how people work."
TALLIED = (
    ("Why workers did not ask", "reflect", ("why-not",)),
    ("“Where is he (or they)?”", "meeting-prep", ("absent",)),
    ("Youth-justice offers", "yj-session", ("offer",)),
    ("Clinics: dilemmas", "clinic-prep", ("dilemma",)),
)
"""Parts of the report that come from one question of one tree each."""
FILE_REVIEW = "file-review"
HOW_SURE = ("ask-safely", "after-the-answer", "as-a-parent")
"""Questions of `how-sure`; asked again, their names end in `-later`."""
AIMS = (
    ("Prevention and healthy relationships", ("yj-session", "language-quiz")),
    ("Early identification", ("health-contact", "first-visit")),
    ("Recovery", ("survivor-talk", "follow-up")),
)
"""The aims of the practice, and the conversations that serve each (`PRACTICE.md` 6.9, strategy link)."""
STYLE = """
@page { size: A4; margin: 10mm }
body { font: 12px/1.35 Inter, Helvetica, Arial, sans-serif; color: #1b1b1b; max-width: 190mm; margin: 1em auto }
main { columns: 2; column-gap: 7mm } header { column-span: all } section { margin: 0 0 5px }
h1 { font-size: 19px; margin: 0 0 2px } h2 { font-size: 13px; margin: 5px 0 2px; break-after: avoid }
p { margin: 1px 0 3px } figure { margin: 2px 0; break-inside: avoid } svg { max-width: 100%; height: auto }
.note, figcaption { color: #4a4a4a; font-size: 10px } table { border-collapse: collapse; width: 100% }
tr { break-inside: avoid }
th, td { text-align: left; padding: 0 5px 0 0; border-bottom: 1px solid #ddd; font-weight: normal }
.note { break-before: avoid } thead th { font-weight: 600; font-size: 10px; padding-right: 3px }
td { font-variant-numeric: tabular-nums; vertical-align: top }
.banner { border-left: 4px solid #c98b3a; padding: 3px 8px; background: #fbf4e8 }
@media print {
  body { font-size: 9.6px; margin: 0 } h2 { font-size: 11px } h1 { font-size: 15px }
  .note, figcaption { font-size: 8.4px }
}
@media (max-width: 600px) { main { columns: 1 } body { margin: 8px } }
"""


def report(quarters: Sequence[Quarter], changes: Sequence[Change] = ()) -> str:
    """Return the report of the last of these quarters, which come oldest first, as one HTML page.

    `changes` are those that were published here; the ones of that quarter are named with their reasons.
    """
    now = quarters[-1]
    parts = [
        _heading(now),
        _use(quarters),
        _time(now),
        _changed(quarters, changes),
        _steps(now),
        _words(quarters),
        *(_tallied(now, title, tree, steps) for title, tree, steps in TALLIED),
        _follow_through(now),
        _how_sure(now),
        _by_aim(now),
        _helpful(now),
        _file_review(now),
        _equality(now),
        _limits(),
    ]
    title = f"Beforehand, {in_months(now.name)}"
    return (
        f'<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head>\n<body><main>\n'
        + "\n".join(parts)
        + "\n</main></body></html>\n"
    )


def _heading(now: Quarter) -> str:
    return (
        f"<header><h1>What these minutes were used for: {in_months(now.name)}</h1>"
        f'<p class="banner">{NOT_PERFORMANCE} Numbers are rounded to five. {escape(now.hidden_note)} '
        "Only those who agreed to counts are in them.</p></header>"
    )


def _use(quarters: Sequence[Quarter]) -> str:
    now = quarters[-1]
    trees = sorted(now.trees, key=lambda tree: -(tree.finished or 0))
    rows = [Bar(_named(tree, now.trees), tree.finished) for tree in trees[:MOST_TREES]]
    finished = [(quarter.name, _sum(tree.finished for tree in quarter.trees)) for quarter in quarters[-6:]]
    more = len(trees) - MOST_TREES
    rest = f" {more} more are in the export." if more > 0 else ""
    return _part(
        "Use and reach",
        _figure(bars("Finished, by conversation", rows), in_words(rows)),
        _figure(over_time("Finished in all, at the least", finished), _by_quarter(finished)),
        note=f"Base: sessions of workers with counts on.{rest} A sum is of what is shown, so it is “at the least”.",
    )


def _time(now: Quarter) -> str:
    bands = [f"{_named(tree, now.trees)}: {MINUTES[tree.median]}" for tree in now.trees if tree.median]
    return _part("Time", f"<p>In the middle: {escape('; '.join(bands) or '–')}.</p>", note="Base: finished.")


def _changed(quarters: Sequence[Quarter], changes: Sequence[Change]) -> str:
    now, then = quarters[-1], quarters[-2] if len(quarters) > 1 else None
    known = {(tree.tree, tree.version) for tree in then.trees} if then else set()
    rows = []
    for tree in now.trees if then else ():
        if (tree.tree, tree.version) in known:
            continue
        old = next((one for one in then.trees if one.tree == tree.tree), None) if then else None
        rows.append((_named(tree, now.trees), _finishing(tree), _finishing(old), _verdict(tree, old)))
    body = (
        _table(("New wording", "finished", "before", "compared"), rows) if rows else "<p>Nothing that can be shown.</p>"
    )
    whys = [
        f"{each.title}, version {each.number}, {each.day:%-d %B}: {why_of(each)}. {each.tried}".strip()
        for each in changes
        if quarter_on(each.day) == now.name
    ]
    return _part(
        "What changed, and why",
        *(f"<p>{escape(why)}</p>" for why in whys[-MOST_CHANGES:]),
        body,
        note="Finished, of those finished or left. 95 per cent intervals (Newcombe 1998).",
    )


def _steps(now: Quarter) -> str:
    losing = [(tree, step) for tree in now.trees for step in tree.steps if step.skipped or step.left]
    losing.sort(key=lambda pair: -((pair[1].skipped or 0) + (pair[1].left or 0)))
    rows = [
        (f"{_named(tree, now.trees)}: {step.question}", _n(step.skipped), _n(step.left), _n(step.why), _n(step.back))
        for tree, step in losing[:MOST_STEPS]
    ]
    head = ("Question", "skipped", "left here", "asked why", "went back")
    return _part("Questions that lose people", _table(head, rows), note="Base: sessions.")


def _words(quarters: Sequence[Quarter]) -> str:
    now, then = quarters[-1], quarters[-2] if len(quarters) > 1 else None
    before = {rule.rule: then.per_100(rule) for rule in then.rules} if then else {}
    ranked = sorted(now.rules, key=lambda rule: (-rule.at_least, rule.rule))[:MOST_RULES]
    rows = [
        (
            rule.rule,
            *(_n(rule.outcomes.get(outcome)) for outcome in OUTCOMES),
            _n(now.per_100(rule)),
            _n(before.get(rule.rule)),
        )
        for rule in ranked
    ]
    head = ("Flag", *OUTCOMES.values(), "per 100", "before")
    note = f"Base: {_n(now.asked)} workers asked for words. All numbers here are workers, so they do not add up."
    return _part("Words", _table(head, rows), note=note)


def _tallied(now: Quarter, title: str, tree: str, steps: Iterable[str]) -> str:
    rows = [Bar(label, number, SAND) for step in _all(now, tree, steps) for label, number in step.answers.items()]
    if not rows:
        return _part(title, "<p>–</p>", note="Fewer than 10 workers.")
    rows.sort(key=lambda row: -(row.number or 0))
    note = "Base: totals joined to nothing, from 10 workers."
    return _part(title, _figure(bars("", rows), in_words(rows)), note=note)


def _follow_through(now: Quarter) -> str:
    steps = _all(now, "clinic-prep", ("did-it",))
    said = [f"{step.question} {_answers(step)}" for step in steps if step.answers or step.most]
    body = "".join(f"<p>{escape(line)}</p>" for line in said) or "<p>–</p>"
    return _part("Clinics: what came of them", body, note="Base: sessions two weeks after a clinic, from 5 workers.")


def _how_sure(now: Quarter) -> str:
    rows = []
    for first in HOW_SURE:
        begun, later = _all(now, "how-sure", (first,)), _all(now, "how-sure", (f"{first}-later",))
        if begun or later:
            said = [_answers(steps[0]) if steps else "–" for steps in (begun, later)]
            rows.append(((begun or later)[0].question, *said))
    return _part(
        "How sure people feel",
        _table(("", "just begun", "after some months"), rows),
        note="Base: totals joined to nobody, from 10 workers. Who answered at both times is not known.",
    )


def _by_aim(now: Quarter) -> str:
    rows = [Bar(aim, _sum(tree.finished for tree in now.trees if tree.tree in trees), SAND) for aim, trees in AIMS]
    return _part(
        "By aim",
        _figure(bars("", rows), in_words(rows)),
        note="Base: sessions that finished, at the least. Which conversation serves which aim was decided beforehand.",
    )


def _helpful(now: Quarter) -> str:
    lines = []
    for what in ("was-helpful", "changed", "helped-with"):
        steps = [step for tree in now.trees for step in tree.steps if step.path.rpartition("/")[2] == what]
        answers = _added(step.answers for step in steps)
        most = Counter(step.most for step in steps if step.most)
        if answers or most:
            often = ", ".join(f"{label} in {number}" for label, number in most.most_common()) or "–"
            said = "; ".join(f"{label} {number}" for label, number in answers.items()) or "–"
            lines.append(f"<p>{escape(steps[0].question)} Most often, by conversation: {escape(often)}.</p>")
            lines.append(f"<p>At the least: {escape(said)}.</p>")
    return _part("Helpful, and in what", *(lines or ["<p>–</p>"]), note="Base: one session in three was asked.")


def _file_review(now: Quarter) -> str:
    trees = (tree for tree in now.trees if tree.tree == FILE_REVIEW)
    steps = [step for tree in trees for step in tree.steps if step.answers and "/" not in step.path]
    labels = Counter(label for step in steps for label in step.answers)
    asked = [label for label, times in labels.items() if times > 1]
    alike = [step for step in steps if {*asked} >= {*step.answers}]
    rows = [(step.question, *(_n(step.answers.get(label)) for label in asked)) for step in alike]
    others = [f"{step.question} {_answers(step)}" for step in steps if step not in alike]
    body = [_table(("Question", *asked), rows) if rows else "<p>–</p>", *(f"<p>{escape(line)}</p>" for line in others)]
    return _part("File reviews", *body, note="Base: answers, joined to nothing; from 10 reviewers.")


def _equality(now: Quarter) -> str:
    known = ", ".join(now.agencies) or "–"
    return _part(
        "Who is missing",
        f"<p>Kinds of services with five workers or more: {escape(known)}. All others are missing here, and so is "
        "everybody who does not use it, said no to counts, or needs a language that it does not speak.</p>",
        note="No number: agencies are never crossed with anything.",
    )


def _limits() -> str:
    return _part(
        "What this cannot say",
        "<p>Nothing about families, and nothing about what was said at the door. It counts taps of people who chose to "
        "use it. A worker with two accounts counts twice. What fewer than five workers did is not here at all. System "
        "barriers, safety incidents and near misses are added by the champions’ meeting.</p>",
        note="First three links only: prompt, plan, better words. Outcomes for children need a study of their own.",
    )


def _answers(step: Step) -> str:
    """Return the answers to a question in words; the most frequent has no number."""
    most = [f"most often “{step.most}”"] if step.most else []
    return "; ".join([*most, *(f"{label} {number}" for label, number in step.answers.items())]) + "."


def _part(title: str, *body: str, note: str) -> str:
    return f'<section><h2>{escape(title)}</h2>{"".join(body)}<p class="note">{escape(note)}</p></section>'


def _figure(picture: str, words: str) -> str:
    return f"<figure>{picture}<figcaption>In words: {escape(words)}</figcaption></figure>"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    if not rows:
        return "<p>–</p>"
    titles = "".join(f'<th scope="col">{escape(each)}</th>' for each in head)
    lines = "".join(
        f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{escape(each)}</td>" for each in rest)}</tr>'
        for first, *rest in rows
    )
    return f"<table><thead><tr>{titles}</tr></thead><tbody>{lines}</tbody></table>"


def _named(tree: Tree, trees: Sequence[Tree]) -> str:
    alone = sum(one.tree == tree.tree for one in trees) == 1
    return tree.title if alone else f"{tree.title} ({tree.version[:6]})"


def _finishing(tree: Tree | None) -> str:
    share = tree.share_finished if tree else None
    return f"{share.percent} % of {share.base}" if share else "–"


def _verdict(new: Tree, old: Tree | None) -> str:
    now, then = new.share_finished, old.share_finished if old else None
    return compared(now, then) if now and then else "too few to tell"


def _all(now: Quarter, tree: str, steps: Iterable[str]) -> list[Step]:
    return [step for one in now.trees if one.tree == tree for step in one.steps if step.path in steps]


def _added(answers: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for each in answers:
        for label, number in each.items():
            total[label] = total.get(label, 0) + number
    return total


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def _by_quarter(points: Sequence[tuple[str, int | None]]) -> str:
    return "; ".join(f"{quarter}: {_n(number)}" for quarter, number in points) + "."


def _n(number: int | None) -> str:
    return "–" if number is None else str(number)
