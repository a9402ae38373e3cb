"""A pattern that is only tried where a word leads it finds what a search of the whole text finds."""

import importlib
import pkgutil
import re

import pytest

import bot.anonymise
from bench.identity import DATA, read_lines
from bot.anonymise.fold import fold
from bot.anonymise.led import Led
from bot.anonymise.page import Page

LED = {
    f"{module.name}.{name}": value
    for module in pkgutil.iter_modules(bot.anonymise.__path__)
    for name, value in vars(importlib.import_module(f"bot.anonymise.{module.name}")).items()
    if isinstance(value, Led)
}
LINES = [line.text for path in sorted(DATA.glob("identity*.jsonl")) for line in read_lines(path)]
CUES = """
her name's zed|hername is zed|surname: zed|usernames is zed|mums name was zed|a.k.a zed|goes by zed|she's called zed
dr. zed|mrs and mr zed|i am zed|im just zed|flat3|flatb, 12|flatno 7|apt number 4b,|plot no a, 4|fflat 3|unit 4, 12
lives at number 12|door 9 x|round 14 moss|home is in 12 ash|at no. 7|the old forge|address:no 4|stays at 12.
dob 1.1.90|d.o.b 010190|do b 1/1/90|birthdate 1990|bday in may 2019|b day may 2019|born may 2019|may the 4th|due 3/11
logno 123|cadref# 42|driving licence 123456|sort code 12-34-56|home office ref 123456|lcs 1234|license 123456
insta zed_1|igs zed_1|tik tok: zed.1|user name zed_1|gamertag zed_1|snapchats zed_1|telegram handle is zed_1
our lady of zed|all saints ce primary|the good shepherd|good shepherd|queen marys high|ysgol y bryn|new futures refuge
the kings arms|the fox and hounds|the rose and crown|works at zed|coaches for zed|picks up zed|moved out to zed
hmp zed|hmyoi zed|tower 2 zed|block b zed|croft 6, zed|static 12|street name zed|nicknamed zed|goes by zed|aka zed
username: zed|gamename is zed|petname zed|they call him zed|everyone called her zed|pc 4471|pcso no 4471|sergeant 4471
dropped him at the zed|the only vet in the village|one of two only vets in our town|head of the parish council
deputy head at the mosque|king's lynn|bishops stortford|weston super mare|isle of wight|reg is ab12|number plates: ab1
""".strip().replace("\n", "|")
PAGES = [Page(fold(text)) for text in [*LINES, *CUES.split("|"), CUES, CUES.replace(" ", ""), CUES.upper()]]


@pytest.mark.parametrize("name", LED)
def test_it_finds_what_a_search_finds(name: str) -> None:
    cue = LED[name]
    matched = 0
    for page in PAGES:
        found = [match.span() for match in cue.find(page)]
        matched += len(found)

        assert found == [match.span() for match in cue.pattern.finditer(page.text)], page.text

    assert matched, "no line of this test shows the pattern at work"


@pytest.mark.parametrize("name", LED)
def test_a_word_that_leads_is_a_run_of_letters(name: str) -> None:
    assert all(re.fullmatch("[a-z]+", word) for word in LED[name].words)
