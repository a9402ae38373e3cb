"""The built wheel, installed far from the checkout: what people get is whole, and finds its content."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.checkout import CHECKOUT, tracked


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by way of the source archive from nothing but the files that git keeps."""
    source = tmp_path_factory.mktemp("source")
    for file in tracked():
        copy = source / file.relative_to(CHECKOUT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    built = tmp_path_factory.mktemp("built")
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(built), str(source)]
    ran = subprocess.run(build, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of a new Python environment that holds the wheel and, beside it, its dependencies."""
    place = tmp_path_factory.mktemp("elsewhere") / "environment"
    venv.create(place)
    python = place / "bin/python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)]
    ran = subprocess.run(install, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (site_packages,) = place.glob("lib/python*/site-packages")
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return place / "bin"


def run(command: list[str | Path], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command as a newcomer would: nothing set up, in a folder of their own."""
    settings = {"PATH": os.defpath, "HOME": str(folder), "LANG": "C.UTF-8"}
    return subprocess.run(command, cwd=folder, env=settings, capture_output=True, text=True, check=False)


def test_the_wheel_holds_the_program_its_content_and_its_licence_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if not name.endswith(("METADATA", "WHEEL", "RECORD", "points.txt"))}
    program = {str(file.relative_to(CHECKOUT)) for file in tracked("bot/*")}
    content = {f"bot/_{file.relative_to(CHECKOUT)}" for file in tracked("dialogues/*")}
    licence = {name for name in held if name.endswith("dist-info/licenses/LICENSE")}
    assert len(licence) == 1
    assert held == program | content | licence


def test_the_program_that_runs_is_the_installed_one(installed: Path, tmp_path: Path) -> None:
    ran = run([installed / "python", "-c", "import bot; print(bot.__file__)"], tmp_path)
    assert Path(ran.stdout.strip()).is_relative_to(installed.parent)


@pytest.mark.parametrize("program", [["beforehand"], ["python", "-m", "bot"]])
def test_from_an_empty_folder_it_lists_every_tree_that_is_shipped(
    installed: Path, tmp_path: Path, program: list[str]
) -> None:
    shipped = {file.stem for file in tracked("dialogues/trees/*.yaml")}

    ran = run([installed / program[0], *program[1:], "trees", "list"], tmp_path)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert {line.split()[0] for line in ran.stdout.splitlines()} == shipped
    assert "first-visit" in shipped
    assert list(tmp_path.iterdir()) == []
