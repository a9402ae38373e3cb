"""One command runs every check, and CI runs the very command that the README gives."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.__main__ import run_all
from tests.checkout import CHECKOUT


class TestOneCommand:
    def test_given_one_red_check_the_others_still_run_and_the_command_is_red(
        self, capfd: pytest.CaptureFixture[str]
    ) -> None:
        def python(code: str) -> list[str]:
            return [sys.executable, "-c", code]

        status = run_all({"first": python("raise SystemExit(3)"), "second": python("print('still ran')")})

        printed = capfd.readouterr().out
        assert status == 1
        assert "still ran" in printed
        assert re.search(r"^red +\d+\.\d s  first\ngreen +\d+\.\d s  second\nRed: first\.$", printed, re.MULTILINE)

    def test_given_a_check_that_cannot_start_the_command_is_red(self, capfd: pytest.CaptureFixture[str]) -> None:
        assert run_all({"absent": ["no-such-program"]}) == 1
        assert "Please install requirements-dev.lock" in capfd.readouterr().out

    def test_given_only_green_checks_the_command_is_green(self, capfd: pytest.CaptureFixture[str]) -> None:
        assert run_all({"fine": [sys.executable, "-c", "pass"]}) == 0
        assert capfd.readouterr().out.endswith("Everything is green.\n")


class TestContinuousIntegration:
    @staticmethod
    def run(folder: Path, readme: str) -> subprocess.CompletedProcess[str]:
        (folder / ".ci").mkdir()
        script = folder / ".ci/run"
        script.write_bytes((CHECKOUT / ".ci/run").read_bytes())
        (folder / "README.md").write_text(readme, "utf-8")
        return subprocess.run(["bash", str(script)], capture_output=True, text=True, check=False)

    def test_it_runs_exactly_what_the_readme_says(self, tmp_path: Path) -> None:
        test_command = "```sh\necho tests \\\n  && exit 7\n```\n"
        readme = f"```sh\necho chat\n```\n<!-- test command -->\n{test_command}```sh\necho more\n```\n"
        ran = self.run(tmp_path, readme)
        assert (ran.returncode, ran.stdout.splitlines()[-1]) == (7, "tests")

    @pytest.mark.parametrize(
        "readme", ["", "```sh\necho tests\n```\n", "<!-- test command -->\nText.\n```sh\ntrue\n```\n"]
    )
    def test_without_a_test_command_it_fails_and_says_what_to_do(self, tmp_path: Path, readme: str) -> None:
        ran = self.run(tmp_path, readme)
        assert ran.returncode == 2
        assert "README.md gives no test command. Please put it in a fenced block" in ran.stderr
