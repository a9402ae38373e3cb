"""Why each word went or stayed, said without quoting anything."""

from bot.anonymise import Kind, explain
from bot.anonymise.evidence import RULES
from bot.anonymise.verdict import Verdict

TEXT = "spoke to kayleigh, hmm river. ring 07700 900123 at 9"


def test_every_word_has_a_verdict_and_a_reason() -> None:
    reasons = {TEXT[reason.start : reason.end]: reason for reason in explain(TEXT)}

    assert list(reasons) == ["spoke", "to", "kayleigh", "hmm", "river", "ring", "07700", "900123", "at", "9"]
    assert reasons["spoke"].verdict is Verdict.SAFE
    assert reasons["kayleigh"].verdict is Verdict.IDENTIFIER
    assert reasons["kayleigh"].kind is Kind.NAME
    assert reasons["river"].verdict is Verdict.DOUBTFUL
    assert reasons["900123"].kind is Kind.PHONE
    assert all(reason.why.endswith(".") for reason in reasons.values())


def test_no_reason_quotes_the_text() -> None:
    assert not any("kayleigh" in reason.why or "river" in reason.why for reason in explain(TEXT))


def test_every_rule_of_evidence_can_be_read_by_people() -> None:
    assert all(rule.__doc__ and rule.__doc__.endswith(".") for rule in RULES)
