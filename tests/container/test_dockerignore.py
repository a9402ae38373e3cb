"""What is sent to the builder of the image: the program, its content and its locks, and nothing of anybody."""

import pytest

from tests.checkout import CHECKOUT, tracked
from tests.container.dockerfile import DOCKERFILE, DOCKERIGNORE, instructions, is_sent

RULES = DOCKERIGNORE.read_text("utf-8")
EVERY = instructions(DOCKERFILE.read_text("utf-8"))


def test_the_program_and_its_content_are_sent_whole() -> None:
    needed = [str(file.relative_to(CHECKOUT)) for pattern in ("bot/*", "dialogues/*") for file in tracked(pattern)]
    assert needed
    assert [path for path in needed if not is_sent(path, RULES)] == []


def test_whatever_the_dockerfile_copies_is_there_and_is_sent() -> None:
    copied = [word for each in EVERY if each.word == "COPY" and "--from" not in each.rest for word in each.rest.split()]
    sources = [word for word in copied if word != "./"]
    assert {"bot", "dialogues", "requirements.lock", "pyproject.toml", "LICENSE"} <= set(sources)
    for source in sources:
        assert (CHECKOUT / source).exists(), source
        assert is_sent(source, RULES), source


@pytest.mark.parametrize(
    "path",
    [
        ".git/config",
        ".git/refs/heads/main",
        ".env",
        ".env.production",
        "beforehand.env",
        "bot/.env",
        "bot/service.env",
        "dialogues/trees/.env.old",
        "data/beforehand.sqlite3",
        "bot/beforehand.sqlite3-wal",
        "secret.key",
        "bot/store/secret.key",
        "dialogues/contacts.yaml",
        "bot/certificate.pem",
        "tests/test_frame.py",
        "tests/data/identity_typed.jsonl",
        "bench/kill.py",
        "docs/privacy.md",
        ".ci/run",
        ".venv/bin/python",
        "bot/__pycache__/cli.cpython-311.pyc",
        "bot/store/__pycache__/store.cpython-311.pyc",
        "Dockerfile",
    ],
)
def test_what_is_nobody_elses_business_stays_here(path: str) -> None:
    assert not is_sent(path, RULES)


def test_a_new_file_or_folder_is_left_out_until_it_is_named() -> None:
    kept = {path for file in tracked() if is_sent(path := str(file.relative_to(CHECKOUT)), RULES)}
    tops = {path.split("/")[0] for path in kept}
    assert tops == {
        "bot", "dialogues", "LICENSE", "README.md", "pyproject.toml", "requirements.lock", "requirements-dev.lock",
    }  # fmt: skip
    assert not is_sent("notes-of-a-visit.txt", RULES)
