"""Sites, prisons and firms of two words: "sandy bay holiday park", "hmp larkmoor", "Tips n Toes"."""

import re
from collections.abc import Iterator

from bot.anonymise.common_words import words
from bot.anonymise.kinds import Kind
from bot.anonymise.known_words import is_unknown
from bot.anonymise.led import led
from bot.anonymise.lexicon.names import NAMES
from bot.anonymise.organisations import NEVER_NAMED
from bot.anonymise.page import Found, Page

_SITE = re.compile(
    r"(?<![a-z])([a-z]+ )?([a-z]+) (?:holiday|caravan|retail|business|industrial|trading|leisure|country|science|"
    r"residential|mobile home|travellers?|gypsy) (?:park|estate|village|site|centre)(?![a-z])"
)
_SITES = words("park estate village site centre")
_BOTH = re.compile(r"(?<![A-Za-z])([A-Z][a-z']+) (?:n|'n'|&|N) ([A-Z][a-z]+)(?![A-Za-z])")
_PRISON = led(
    r"(?<![a-z])(?:hmp|hmyoi|hmp/yoi|yoi) ([a-z]{3,})(?: (?:hall|park|wood|hill|road|green|green|grange))?(?![a-z])",
    "hmp hmyoi yoi",
)


def find_sites(page: Page) -> Iterator[Found]:
    """Find what these nouns and prefixes name, and two words with capitals that are joined as a firm's are."""
    for match in _SITE.finditer(page.text) if not page.words.isdisjoint(_SITES) else ():
        named = [at for at in (1, 2) if match.group(at) and match.group(at).strip() not in NEVER_NAMED]
        if 2 in named and (page.cased[match.start(2)].isupper() or is_unknown(match.group(2))):
            yield Found(match.start(named[0]), match.end(), Kind.ADDRESS, "it is a site.")
    for match in _BOTH.finditer(page.cased) if not page.shouting else ():
        if all(name.lower() not in NAMES and name.lower() not in NEVER_NAMED for name in match.groups()):
            yield Found(*match.span(), Kind.ORG, "two words with capitals are joined as firms are.")
    for match in _PRISON.find(page):
        if match.group(1) not in NEVER_NAMED or (page.cased[match.start(1)].isupper() and not page.shouting):
            yield Found(*match.span(), Kind.ORG, "it is a prison.")
