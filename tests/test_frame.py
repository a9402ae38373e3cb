"""What holds for the whole project: what the locks pin, and what no file may hold."""

import ast
import re
import sys
from importlib.metadata import packages_distributions

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from typer import Typer

from bot.cli import app
from tests.checkout import CHECKOUT, PYPROJECT, tracked

NEEDED = [Requirement(line) for line in PYPROJECT["project"]["dependencies"]]
NEEDED_FOR_TESTS = [Requirement(line) for line in PYPROJECT["project"]["optional-dependencies"]["dev"]]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def pins(lock: str) -> dict[str, str]:
    """The releases that a lock file names, by package."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (CHECKOUT / lock).read_text("utf-8"), flags=re.MULTILINE))


def imported(folder: str) -> set[str]:
    """The top-level names that the Python files of a folder import."""
    names: set[str] = set()
    for file in tracked(f"{folder}/*.py"):
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module.split(".")[0])
    return names - set(sys.stdlib_module_names) - {"bot", "tests", "bench"}


def command_names(commands: Typer, before: str = "beforehand ") -> list[str]:
    """What follows the prompt for every command, such as `beforehand chat`; within a group the last word alone."""
    names = [before + (info.name or info.callback.__name__) for info in commands.registered_commands if info.callback]
    for info in commands.registered_groups:
        if info.typer_instance is not None:
            names += [f"{before}{info.typer_instance.info.name}", *command_names(info.typer_instance, before="")]
    return names


class TestLocks:
    @pytest.mark.parametrize("lock", LOCKS)
    @pytest.mark.parametrize("address", ["http:", "://", "--index", "--extra-index", "--find-links", r"file:\S", "@ "])
    def test_a_lock_names_no_address(self, lock: str, address: str) -> None:
        assert re.search(address, (CHECKOUT / lock).read_text("utf-8")) is None

    @pytest.mark.parametrize("lock", LOCKS)
    def test_every_line_of_a_lock_is_one_release_with_its_hashes(self, lock: str) -> None:
        text = re.sub(r"^\s*#.*\n", "", (CHECKOUT / lock).read_text("utf-8"), flags=re.MULTILINE)
        lines = text.replace("\\\n", "").splitlines()
        assert len(lines) == len(pins(lock)) > 0
        for line in lines:
            assert re.fullmatch(r"[a-z0-9-]+==[\w.]+(\s+--hash=sha256:[0-9a-f]{64})+\s*", line)

    def test_the_tests_run_with_the_releases_that_the_service_runs_with(self) -> None:
        assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()

    @pytest.mark.parametrize(("lock", "needed"), [(LOCKS[0], NEEDED), (LOCKS[1], NEEDED + NEEDED_FOR_TESTS)])
    def test_a_lock_satisfies_what_the_project_asks_for(self, lock: str, needed: list[Requirement]) -> None:
        pinned = pins(lock)
        for requirement in needed:
            assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)]), requirement

    @pytest.mark.parametrize(("folder", "needed"), [("bot", NEEDED), ("tests", NEEDED + NEEDED_FOR_TESTS)])
    def test_whatever_is_imported_is_asked_for_by_name(self, folder: str, needed: list[Requirement]) -> None:
        asked_for = {canonicalize_name(requirement.name) for requirement in needed}
        distributions = packages_distributions()
        for name in imported(folder):
            assert {canonicalize_name(distribution) for distribution in distributions.get(name, [])} & asked_for, name

    def test_every_package_has_its_row_with_the_release_that_is_locked(self) -> None:
        rows = re.findall(
            r"^\| (\S+) \| (\S+) \|", (CHECKOUT / "docs/dependencies.md").read_text("utf-8"), re.MULTILINE
        )
        table = {canonicalize_name(name): version for name, version in rows if name not in ("package", "---")}
        chosen_for_tests = {canonicalize_name(requirement.name) for requirement in NEEDED_FOR_TESTS}
        wanted = {name: version for name, version in pins(LOCKS[1]).items() if name in chosen_for_tests}
        assert table == pins(LOCKS[0]) | wanted


class TestFiles:
    # Put together from halves, so that this file does not hold what it looks for.
    @pytest.mark.parametrize(
        "place",
        [
            "/ro" + "ot/",
            "/wo" + "rk/",
            "/opt/" + "bh",
            "/opt/" + "pypi",
            "/opt/" + "wheels",
            ".py" + "env/",
            "py" + "pi.org",
            "python" + "hosted.org",
            "registry.np" + "mjs",
            "deb.deb" + "ian.org",
        ],
    )
    def test_no_file_names_a_place_on_one_machine_or_a_registry(self, place: str) -> None:
        assert [file for file in tracked() if place.encode() in file.read_bytes()] == []

    @pytest.mark.parametrize(
        "escape", ["pragma: no " + "cover", "mark." + "skip", "mark." + "xfail", "pytest." + "skip("]
    )
    def test_no_check_is_told_to_look_away(self, escape: str) -> None:
        assert [file for file in tracked("*.py") if escape in file.read_text("utf-8")] == []

    def test_a_python_file_is_short(self) -> None:
        # A lexicon is a list of words, which nobody reads through.
        code = [file for file in tracked("*.py") if "lexicon" not in file.parts]
        assert [file for file in code if len(file.read_text("utf-8").splitlines()) > 400] == []

    def test_the_first_line_of_a_python_file_says_why_it_exists(self) -> None:
        sources = {file: file.read_text("utf-8") for file in tracked("*.py")}
        assert [file for file, text in sources.items() if text and not text.startswith('"""')] == []


class TestChangelog:
    def test_its_newest_entry_is_the_version_that_is_built(self) -> None:
        headings = re.findall(r"^## (\S+?),", (CHECKOUT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
        assert headings[0] == PYPROJECT["project"]["version"]

    def test_it_names_every_command(self) -> None:
        text = (CHECKOUT / "CHANGELOG.md").read_text("utf-8")
        assert [name for name in command_names(app) if f"`{name}`" not in text] == []
