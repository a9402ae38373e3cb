"""The command that builds for real says by name what a machine lacks for it, and lends a build only what is there."""

import os
import subprocess
import sys
from pathlib import Path

from tests.checkout import CHECKOUT
from tests.container.building import DECOYS, sources
from tests.container.dockerfile import DOCKERIGNORE, is_sent
from tests.container.engine import NEEDED
from tests.container.page import PAGE


def test_a_machine_without_the_programs_is_told_which_ones_with_status_2(tmp_path: Path) -> None:
    settings = {**os.environ, "PATH": str(tmp_path)}
    start = [sys.executable, "-m", "tests.container"]
    done = subprocess.run(start, cwd=CHECKOUT, env=settings, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    # The others may lie in a folder for root, which is looked into as well.
    assert "the program podman (Debian package podman)" in done.stdout
    assert "the program mmdebstrap (Debian package mmdebstrap)" in done.stdout
    assert "Please install what is missing" in done.stdout


def test_the_page_names_every_package_that_it_needs() -> None:
    text = PAGE.read_text("utf-8")
    assert [package for package in NEEDED.values() if f"`{package}`" not in text] == []


def test_the_decoys_are_what_must_not_be_sent() -> None:
    rules = DOCKERIGNORE.read_text("utf-8")
    assert [name for name in DECOYS if is_sent(name, rules)] == []


def test_where_pip_fetches_from_is_lent_to_the_build_as_files_that_are_there() -> None:
    found = sources()
    assert found.settings.startswith("[global]\n")
    assert [place for place in found.places if not place.is_absolute() or not place.exists()] == []
