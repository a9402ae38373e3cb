"""Builds the image for real: a base of Debian packages, the last commit, and things that must not get in."""

from __future__ import annotations

import re
import shlex
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.checkout import CHECKOUT
from tests.container.engine import Podman, ran

BASE, IMAGE, AGAIN = "localhost/debian-python:made", "localhost/beforehand:made", "localhost/beforehand:again"
PACKAGES = "python3,python3-venv,python3-pip,ca-certificates,tzdata"
MOMENT = "1790000000"
"""Any moment, in seconds since 1970: both builds are told the same."""
DECOY = "a-decoy-that-must-not-be-shipped"
DECOYS = (".env", "beforehand.env", "bot/.env", "dialogues/contacts.yaml", "data/secret.key", "bot/beforehand.sqlite3")
_OF_PIP = ("index-url", "extra-index-url", "find-links", "trusted-host", "cert", "constraint", "proxy", "timeout")


@dataclass(frozen=True)
class Sources:
    """Where pip fetches packages from on this machine: its settings, and the files and folders they lead to."""

    settings: str
    places: tuple[Path, ...]


def sources() -> Sources:
    """Ask pip. An index that lies on this disk keeps its files beside it, so the folder above it counts."""
    lines = re.findall(
        r"^(?:\S+\.)?([a-z-]+)='(.*)'$", ran(sys.executable, "-m", "pip", "config", "list"), re.MULTILINE
    )
    said = {name: value for name, value in lines if name in _OF_PIP}
    places: set[Path] = set()
    for word in " ".join(said.values()).split():
        place = Path(word.removeprefix("file://"))
        if place.is_absolute() and place.exists():
            places.add(place.parent if word.startswith("file://") else place)
    return Sources("[global]\n" + "".join(f"{name} = {value}\n" for name, value in said.items()), tuple(sorted(places)))


def make_base(podman: Podman, folder: Path, known: Sources) -> None:
    """Make the base and tag it. The places that a build is lent stand in it already, so no build leaves any behind."""
    folders = [place for place in known.places if place.is_dir()]
    files = [place for place in known.places if place.is_file()] + [Path("/etc/pip.conf"), Path("/etc/hosts")]
    lent = [f'mkdir -p "$1"{shlex.quote(str(place))}' for place in [*folders, *(file.parent for file in files)]]
    hook = "; ".join([*lent, *(f'touch "$1"{shlex.quote(str(file))}' for file in files)])
    archive = folder / "base.tar"
    made = ["--variant=minbase", f"--include={PACKAGES}", f"--customize-hook={hook}", "bookworm", str(archive)]
    ran("mmdebstrap", "--quiet", *made)
    podman("import", "--quiet", str(archive), BASE)
    archive.unlink()


def make_context(folder: Path) -> Path:
    """Take the last commit, and lay decoys beside it where secrets and people's data might lie."""
    context = folder / "context"
    context.mkdir()
    archive = folder / "commit.tar"
    ran("git", "-C", str(CHECKOUT), "archive", f"--output={archive}", "HEAD")
    shutil.unpack_archive(archive, context, filter="data")
    for name in DECOYS:
        (context / name).parent.mkdir(parents=True, exist_ok=True)
        (context / name).write_text(f"{DECOY}\n", "utf-8")
    return context


def build(podman: Podman, folder: Path, context: Path, known: Sources, tag: str) -> None:
    """Build the image anew, with the package sources of this machine lent to it and never copied into it."""
    settings = folder / "pip.conf"
    settings.write_text(known.settings, "utf-8")
    lent = [f"--volume={place}:{place}:ro" for place in known.places] + [f"--volume={settings}:/etc/pip.conf:ro"]
    told = ["--build-arg", f"BASE={BASE}", "--build-arg", f"SOURCE_DATE_EPOCH={MOMENT}", "--timestamp", MOMENT]
    how = ["--isolation", "chroot", "--format", "docker", "--network", "host", "--no-cache", "--layers=false"]
    podman("build", "--quiet", *how, *lent, *told, "--tag", tag, str(context))
