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

    @cached_property
    def kinds(self) -> Mapping[str, str]:
        """Pronouns and nouns, each with the group of people that it names."""
        return {**self.nouns, **_PRONOUNS}

    def groups(self, tokens: Iterable[Token]) -> list[str | None]:
        """Return for each token the key under which mentions of one person are gathered; None for what is no person."""
        kinds = self.kinds
        return [
            self._belonging(token)
            if token.whose and token.form in self.partners
            else kinds.get(token.form) or ("name" if token.role == "n" else None)
            for token in tokens
        ]

    def _belonging(self, partner: Token) -> str:
        """Return the group of her husband, your ex: a wife of hers is no other woman than she may be."""
        own = self.kinds[partner.form]
        return own if own in ("woman", "man") and own != self.kinds.get(partner.whose) else "partner"


def with_people(tokens: Iterable[Token], people: People) -> list[Token]:
    """Return the tokens with each person's words as one token, whose form is the last noun: husband, mother.

    Mr R is one token with the form mr. A capital inside a sentence that no list knows is a name.
    """
    out: list[Token] = []
    opening = True
    titled = False
    kinds, names, not_names = people.kinds, people.names, people.not_names
    for token in tokens:
        form = token.form
        if titled and token.capital:
            out[-1].end, titled = token.end, False
            continue
        kind = kinds.get(form)
        if kind is None:
            if form.isalpha() and (form in names or (token.capital and not opening and form not in not_names)):
                token.role = "n"
        elif form not in _PRONOUNS:
            _take_in_openers(out, token, people)
        titled = form in TITLES
        out.append(token)
        opening = form in SENTENCE_ENDS or form == '"' or (opening and not form.isalpha())
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
