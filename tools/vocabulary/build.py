"""Writes the two generated modules of the anonymiser's lexicon anew: the allow-list and the names.

    python tools/vocabulary/build.py WBRITISH.deb WBRITISH_SMALL.deb FAKER.whl

The sources, their licences and hashes are in the README beside this file; a file with another hash is refused.
The same sources give the same bytes. Nothing of this runs with the program.
"""

import argparse
import hashlib
import importlib
import io
import lzma
import pkgutil
import re
import sys
import tarfile
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).parent
LEXICON = HERE.parent.parent / "bot" / "anonymise" / "lexicon"
HASHES = {
    "wbritish": "f80571f14aa987ef0d727e2077d4f2abd84adf92492af494e7de04882c53be3f",
    "wbritish-small": "624fdf043f867fd82dcfdaa6682899a648445efdebaf8329951d6752413ff4ef",
    "faker": "2dd88ee8cb63a9149e19ef48bdd73879bc3854d8ba2d6c1535e902a762e603f7",
}
_PLAIN = re.compile(r"[a-z]{2,}")
_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "'": "", "’": ""})


def main(arguments: list[str]) -> None:
    """Write `dictionary.py` and `names.py` into the room."""
    parser = argparse.ArgumentParser(description=__doc__)
    for source in HASHES:
        parser.add_argument(source.replace("-", "_"), type=Path, metavar=source.upper())
    chosen = parser.parse_args(arguments)
    for source, expected in HASHES.items():
        path: Path = getattr(chosen, source.replace("-", "_"))
        if hashlib.sha256(path.read_bytes()).hexdigest() != expected:
            sys.exit(f"{path.name} is not the file that the README names: its SHA-256 differs.")
    common = plain_words(dictionary_of(chosen.wbritish_small))
    rarer = plain_words(dictionary_of(chosen.wbritish)) - common
    names = names_of(chosen.faker) | names_written_here()
    kept = set((HERE / "rare_words_kept.txt").read_text(encoding="utf-8").split())
    rarer -= names - kept  # a rare word that is a name as well is a name on a phone
    write(
        "dictionary",
        "The allow-list: lower-case words of SCOWL, whose notice stands in NOTICE.md beside this file",
        {
            "COMMON_WORDS": common,
            "RARER_WORDS": rarer,
        },
    )
    write(
        "names",
        "Names that no dictionary holds, of every origin that lives in Britain",
        {
            "NAMES": {name for name in names - common - rarer if len(name) > 2},
            "NAMES_THAT_ARE_WORDS": {name for name in names & common if len(name) > 2},
        },
    )


def dictionary_of(deb: Path) -> Iterator[str]:
    """Yield the lines of the word list inside a Debian package."""
    packed = deb.read_bytes()
    data = packed[packed.index(b"data.tar.xz") + 60 :]
    with tarfile.open(fileobj=io.BytesIO(lzma.LZMADecompressor().decompress(data))) as tar:
        for member in tar.getmembers():
            if re.search(r"/dict/british-english(?:-small)?$", member.name) and (file := tar.extractfile(member)):
                yield from file.read().decode("utf-8").splitlines()


def plain_words(lines: Iterable[str]) -> set[str]:
    """Keep the words in lower case; they have no capital and no apostrophe; accents are folded as the guard does."""
    return {word for line in lines if line.islower() and _PLAIN.fullmatch(word := folded(line)) and "'" not in line}


def names_of(wheel: Path) -> set[str]:
    """Return the given names and surnames of all locales of Faker, folded to plain letters."""
    sys.path.insert(0, str(wheel))
    people = importlib.import_module("faker.providers.person")
    found: set[str] = set()
    for module in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"{people.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            values = getattr(provider, attribute)
            if "name" in attribute and isinstance(values, (tuple, list, set, frozenset, dict)):
                for value in values:
                    name = value[-1] if isinstance(value, tuple) else value
                    found.update(parts(name) if isinstance(name, str) and "{" not in name else ())
    return found


def names_written_here() -> set[str]:
    """Return the names of the lists beside this file."""
    lines = (line for path in sorted((HERE / "names").glob("*.txt")) for line in path.read_text("utf-8").splitlines())
    return {part for line in lines if not line.startswith("#") for word in line.split() for part in parts(word)}


def parts(name: str) -> Iterator[str]:
    """Yield the parts of a name that are words of plain letters."""
    for part in re.split(r"[\s.-]+", folded(name)):
        if _PLAIN.fullmatch(part):
            yield part


def folded(text: str) -> str:
    """Return a text in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(character for character in plain if not unicodedata.combining(character)).lower()


def write(module: str, purpose: str, sets: dict[str, set[str]]) -> None:
    """Write sets of words as a module, in short lines: Python reads a text of long ones fifty times slower."""
    lines = [f'"""{purpose}.', "", "Written by `tools/vocabulary/build.py`; its README names the sources.", '"""', ""]
    lines += ["from bot.anonymise.common_words import words", ""]
    for name, found in sets.items():
        lines.append(f"{name} = words(")
        lines.append('    """')
        lines += textwrap.wrap(" ".join(sorted(found)), 116, initial_indent="    ", subsequent_indent="    ")
        lines += ['    """', ")", ""]
    (LEXICON / f"{module}.py").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
