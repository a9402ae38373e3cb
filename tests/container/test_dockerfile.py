"""What the Dockerfile promises, held without building it. The real build is `python -m tests.container`."""

import re
from importlib.metadata import distribution

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.settings import PREFIX, Settings
from tests.checkout import CHECKOUT, PYPROJECT
from tests.container.dockerfile import DOCKERFILE, Instruction, instructions, stages

EVERY = instructions(DOCKERFILE.read_text("utf-8"))
BUILD, IMAGE = stages(EVERY)


def the(word: str) -> Instruction:
    """The one instruction of that word in the stage that people get."""
    (found,) = [each for each in IMAGE if each.word == word]
    return found


def shell(stage: list[Instruction]) -> str:
    return "\n".join(each.rest for each in stage if each.word == "RUN")


class TestBase:
    def test_the_default_is_the_public_slim_image_and_another_can_be_named(self) -> None:
        assert EVERY[0] == Instruction("ARG", "BASE=python:3.11-slim-bookworm")

    def test_both_stages_stand_on_the_same_base_so_that_the_python_is_the_same(self) -> None:
        assert [stage[0].rest.split(" AS ")[0] for stage in (BUILD, IMAGE)] == ["${BASE}", "${BASE}"]


class TestUser:
    def test_the_program_runs_as_a_numbered_user_who_is_not_root(self) -> None:
        # A number, because an orchestrator that refuses root cannot judge a name.
        user, group = the("USER").rest.split(":")
        assert int(user) >= 10000
        assert int(group) >= 10000

    def test_the_user_has_a_name_no_shell_and_the_data_folder_alone(self) -> None:
        user = the("USER").rest
        assert f"beforehand:x:{user}:Beforehand:/data:/usr/sbin/nologin" in shell(IMAGE)
        assert "install -d -m 0700 -o {} -g {} /data".format(*user.split(":")) in shell(IMAGE)

    def test_nothing_is_run_or_copied_after_rights_are_given_up(self) -> None:
        after = IMAGE[IMAGE.index(the("USER")) :]
        assert {each.word for each in after}.isdisjoint({"RUN", "COPY", "ADD"})

    def test_the_program_does_not_belong_to_the_user_that_runs_it(self) -> None:
        assert [each.rest for each in IMAGE if each.word == "COPY"] == ["--from=build /opt/beforehand /opt/beforehand"]


class TestStart:
    @pytest.mark.parametrize(("word", "form"), [("ENTRYPOINT", ["beforehand"]), ("CMD", ["run"])])
    def test_the_program_is_started_without_a_shell_so_that_it_gets_the_signals(
        self, word: str, form: list[str]
    ) -> None:
        assert the(word).form == form

    def test_the_entry_point_is_a_command_of_the_wheel(self) -> None:
        assert set(the("ENTRYPOINT").form) <= set(PYPROJECT["project"]["scripts"])

    def test_it_is_told_to_end_by_the_signal_that_it_listens_for(self) -> None:
        assert the("STOPSIGNAL").rest == "SIGTERM"


class TestFolders:
    def test_one_folder_is_written_to_and_it_is_the_only_volume(self) -> None:
        assert the("VOLUME").form == ["/data"]
        assert the("ENV").pairs["BEFOREHAND_DATA"] == "/data"

    def test_what_looks_for_a_home_or_a_temporary_folder_finds_the_data_folder(self) -> None:
        # Python takes the working folder for temporary files where no other can be written to.
        assert the("ENV").pairs["HOME"] == "/data"
        assert the("WORKDIR").rest == "/data"

    def test_python_does_not_try_to_write_beside_the_program(self) -> None:
        assert the("ENV").pairs["PYTHONDONTWRITEBYTECODE"] == "1"
        assert "compileall" in shell(BUILD)


class TestPackages:
    def test_whatever_pip_fetches_is_compared_with_a_hash(self) -> None:
        for line in shell(BUILD).split("&&"):
            if "pip" in line and " install " in line:
                assert "--require-hashes" in line or "--no-index --no-deps" in line, line
            if " wheel " in line and "pip" in line:
                assert "--no-deps --no-build-isolation" in line, line

    def test_nothing_is_compiled_from_source_archives(self) -> None:
        assert shell(BUILD).count("--require-hashes") == shell(BUILD).count("--only-binary :all:") == 2

    def test_the_tools_for_the_wheel_are_all_there(self) -> None:
        names = re.search(r"\^\(([a-z|-]+)\)==", shell(BUILD))
        assert names
        taken = set(names[1].split("|"))
        needed = {"hatchling"}
        for line in distribution("hatchling").requires or []:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                needed.add(canonicalize_name(requirement.name))
        assert taken == needed
        lock = (CHECKOUT / "requirements-dev.lock").read_text("utf-8")
        assert [name for name in taken if not re.search(rf"^{name}==", lock, re.MULTILINE)] == []

    def test_no_package_manager_of_the_system_is_called(self) -> None:
        assert re.findall(r"\b(apt|apt-get|apk|dnf|curl|wget|git)\b", shell(EVERY)) == []


class TestSecrets:
    def test_no_setting_that_is_secret_is_named(self) -> None:
        secret = [name for name, field in Settings.model_fields.items() if "Secret" in str(field.annotation)]
        assert secret
        text = DOCKERFILE.read_text("utf-8")
        assert [name for name in secret if PREFIX + name.upper() in text] == []

    def test_only_the_base_and_a_moment_can_be_given_to_the_build(self) -> None:
        assert {each.rest.split("=")[0] for each in EVERY if each.word == "ARG"} == {"BASE", "SOURCE_DATE_EPOCH"}

    def test_nothing_is_added_from_afar_and_nothing_is_copied_whole(self) -> None:
        assert [each for each in EVERY if each.word == "ADD"] == []
        assert [each.rest for each in EVERY if each.word == "COPY" and re.search(r"(^| )\.{1,2}/? ", each.rest)] == []

    def test_every_setting_that_is_set_exists(self) -> None:
        ours = {name for name in the("ENV").pairs if name.startswith(PREFIX)}
        assert ours <= {PREFIX + name.upper() for name in Settings.model_fields}


class TestHealth:
    def test_it_asks_the_program_with_the_python_that_is_there(self) -> None:
        check = re.search(r"CMD (\[.*\])$", the("HEALTHCHECK").rest)
        assert check
        program, option, code = Instruction("CMD", check[1]).form
        assert (program, option) == ("python3", "-c")
        compile(code, "health check", "exec")
        assert "/healthz" in code

    def test_the_web_server_listens_where_others_can_reach_it_and_says_so(self) -> None:
        assert the("ENV").pairs["BEFOREHAND_LISTEN"] == f"0.0.0.0:{the('EXPOSE').rest}"


class TestLabels:
    def test_they_say_what_it_is_and_name_no_address(self) -> None:
        labels = the("LABEL").pairs
        assert labels["org.opencontainers.image.licenses"] == PYPROJECT["project"]["license"]
        assert [value for value in labels.values() if "://" in value or "@" in value] == []
