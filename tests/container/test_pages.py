"""What the pages about running promise: the unit of systemd, the options of the container, and that they agree."""

import re
import shlex
from pathlib import Path

import pytest
import yaml

from bot.settings import PREFIX, Settings
from tests.container.dockerfile import DOCKERFILE, instructions
from tests.container.page import PAGE, limits, start
from tests.container.units import PAGE as SYSTEMD_PAGE
from tests.container.units import service, unit
from tests.docs.pages import examples

SERVICE = service()
(COMPOSE,) = [yaml.safe_load(each.text) for each in examples(PAGE) if each.form == "yaml"]
IN_COMPOSE = COMPOSE["services"]["beforehand"]


class TestUnit:
    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("ExecStart", "/opt/beforehand/bin/beforehand run"),
            ("DynamicUser", "yes"),
            ("StateDirectoryMode", "0700"),
            ("UMask", "0077"),
            ("ProtectSystem", "strict"),
            ("ProtectHome", "yes"),
            ("NoNewPrivileges", "yes"),
            ("CapabilityBoundingSet", ""),
            ("MemorySwapMax", "0"),
            ("LimitCORE", "0"),
            ("KillSignal", "SIGTERM"),
        ],
    )
    def test_the_service_has_one_folder_no_rights_and_leaves_no_memory_on_a_disk(self, name: str, value: str) -> None:
        assert SERVICE[name] == [value]

    def test_the_folder_it_may_write_to_is_the_data_folder(self) -> None:
        (folder,) = SERVICE["StateDirectory"]
        assert f"{PREFIX}DATA=%S/{folder}" in SERVICE["Environment"]
        assert "ReadWritePaths" not in SERVICE

    def test_a_wrong_setting_is_not_tried_again_and_everything_else_is(self) -> None:
        assert SERVICE["Restart"] == ["always"]
        assert SERVICE["RestartPreventExitStatus"] == ["2"]

    def test_it_has_longer_to_end_than_the_ten_seconds_it_takes(self) -> None:
        assert int(SERVICE["TimeoutStopSec"][0]) > 10
        assert int(start()[start().index("--stop-timeout") + 1]) > 10
        assert int(IN_COMPOSE["stop_grace_period"].removesuffix("s")) > 10

    def test_no_secret_stands_in_the_unit(self) -> None:
        assert set(re.findall(rf"{PREFIX}\w+", unit())) == {f"{PREFIX}DATA"}


class TestSettings:
    @pytest.mark.parametrize("page", [PAGE, SYSTEMD_PAGE], ids=lambda page: page.name)
    def test_every_setting_that_a_page_names_exists(self, page: Path) -> None:
        named = set(re.findall(rf"{PREFIX}([A-Z_]+)", page.read_text("utf-8")))
        assert named
        assert {name.lower() for name in named} <= set(Settings.model_fields)


class TestContainer:
    def test_the_limits_take_every_right_and_leave_the_data_folder(self) -> None:
        line = shlex.join(limits())
        for option in ("--read-only", "--cap-drop ALL", "--security-opt no-new-privileges", "--ulimit core=0"):
            assert option in line
        assert "--tmpfs" not in line
        assert "--privileged" not in line

    def test_memory_is_not_swapped(self) -> None:
        words = limits()
        assert words[words.index("--memory") + 1] == words[words.index("--memory-swap") + 1]
        assert IN_COMPOSE["mem_limit"] == IN_COMPOSE["memswap_limit"]

    def test_the_web_server_is_published_to_this_machine_alone(self) -> None:
        (port,) = [each.rest for each in instructions(DOCKERFILE.read_text("utf-8")) if each.word == "EXPOSE"]
        words = start()
        assert words[words.index("--publish") + 1] == f"127.0.0.1:{port}:{port}"
        assert IN_COMPOSE["ports"] == [f"127.0.0.1:{port}:{port}"]

    def test_compose_says_the_same_as_the_command(self) -> None:
        words = limits()
        given = dict(zip(words, [*words[1:], ""], strict=True))
        assert IN_COMPOSE["read_only"] is ("--read-only" in words)
        assert IN_COMPOSE["cap_drop"] == [given["--cap-drop"]]
        assert IN_COMPOSE["security_opt"] == [f"{given['--security-opt']}:true"]
        assert str(IN_COMPOSE["pids_limit"]) == given["--pids-limit"]
        assert IN_COMPOSE["mem_limit"] == given["--memory"]
        assert IN_COMPOSE["ulimits"] == {"core": 0}
