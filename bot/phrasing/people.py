"""Words for people, and how the words that name one person become one token: “her husband”, “Mr R”."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.phrasing.token import Token

TITLES = frozenset(("mr", "mrs", "ms", "miss"))
_OPENERS = frozenset(("the", "a", "an", "his", "her", "their", "your", "my", "our", "this", "that", "these", "those"))
_BETWEEN = frozenset(
    ("new", "young", "older", "eldest", "youngest", "former", "late", "abusive", "violent", "own", "ex")
)
_PRONOUNS = {
    **dict.fromkeys(("she", "her", "hers", "herself"), "woman"),
    **dict.fromkeys(("he", "him", "his", "himself"), "man"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themself", "themselves"), "they"),
    **dict.fromkeys(("you", "your", "yours", "yourself"), "you"),
    **dict.fromkeys(("i", "me", "we", "us", "our", "my"), "worker"),
}
SENTENCE_ENDS = frozenset((".", "!", "?", "\n", "...", ".."))


@dataclass(frozen=True)
class People:
    """Words for people (`dialogues/phrasing/people.yaml`), each kind a set of words in small letters."""

    women: frozenset[str]
    men: frozenset[str]
    either: frozenset[str]
    partners: frozenset[str]
    mostly_hurt: frozenset[str]
    mostly_using: frozenset[str]
    hurt: frozenset[str]
    using: frozenset[str]
    children: frozenset[str]
    professionals: frozenset[str]
    relatives: frozenset[str]
    not_names: frozenset[str]
    names: frozenset[str]

    @cached_property
    def nouns(self) -> Mapping[str, str]:
        """Nouns, each with the group of people that it names; of two groups the first of these counts."""
        kinds = {
            "child": self.children, "hurt": self.hurt, "using": self.using, "woman": self.women, "man": self.men,
            "partner": self.either, "worker": self.professionals, "other": self.relatives,
        }  # fmt: skip
        return {word: key for key in reversed(kinds) for word in kinds[key]}

    def group(self, token: Token) -> str | None:
        """Return the key under which mentions of one person are gathered, or None for what is no person."""
        if token.form in _PRONOUNS:
            return _PRONOUNS[token.form]
        if token.form in self.partners and token.whose:
            holder = _PRONOUNS.get(token.whose) or self.nouns.get(token.whose)
            own = self.nouns.get(token.form)
            return own if own in ("woman", "man") and own != holder else "partner"
        return self.nouns.get(token.form) or ("name" if token.role == "n" else None)


def with_people(tokens: Iterable[Token], people: People) -> list[Token]:
    """Return the tokens with each person's words as one token, whose form is the last noun: husband, mother.

    Mr R is one token with the form mr. A capital inside a sentence that no list knows is a name.
    """
    out: list[Token] = []
    opening = True
    for token in tokens:
        form = token.form
        if out and out[-1].form in TITLES and token.capital and not out[-1].quoted:
            out[-1].end, out[-1].quoted = token.end, True
            continue
        noun = people.nouns.get(form) if form not in _PRONOUNS else None
        if noun is None and form.isalpha() and form not in _PRONOUNS:
            if form in people.names or (token.capital and not opening and form not in people.not_names):
                token.role = "n"
        elif noun is not None:
            _take_in_openers(out, token, people)
        out.append(token)
        opening = form in SENTENCE_ENDS or form == '"' or (opening and not form.isalpha())
    for token in out:
        token.quoted = False
    return out


def _take_in_openers(out: list[Token], token: Token, people: People) -> None:
    """Take “her”, “the children's”, “your ex” into the person that they belong to."""
    if len(out) > 1 and out[-1].form in _BETWEEN and (out[-2].form in _OPENERS or out[-2].form == "'s"):
        token.start = out.pop().start
    if out and out[-1].form in _OPENERS:
        token.whose = out[-1].form
        token.start = out.pop().start
    elif len(out) > 1 and out[-1].form == "'s" and out[-2].form in people.nouns:
        out.pop()
        token.whose = out[-1].form
        token.start = out.pop().start
