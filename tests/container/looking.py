"""What is in the built image, looked at from outside."""

from __future__ import annotations

import filecmp
import json
from pathlib import Path
from typing import Any

from tests.container.building import AGAIN, BASE, DECOY, DECOYS, IMAGE
from tests.container.engine import Podman

PROGRAM = "opt/beforehand"


def about(podman: Podman, image: str) -> dict[str, Any]:
    """What the engine knows of an image."""
    (found,) = json.loads(podman("image", "inspect", image))
    return dict(found)


def is_set_up_as_written(podman: Podman) -> str:
    """User, start, end, volume and health check are in the image."""
    known = about(podman, IMAGE)
    said = known["Config"]
    assert said["User"] == "10001:10001"
    assert (said["Entrypoint"], said["Cmd"], said["StopSignal"]) == (["beforehand"], ["run"], "SIGTERM")
    assert (said["Volumes"], said["WorkingDir"]) == ({"/data": {}}, "/data")
    assert "/healthz" in str(known["Healthcheck"]["Test"])
    assert DECOY not in json.dumps(known)
    return f"as {said['User']}"


def adds_little_to_its_base(podman: Podman) -> str:
    """Beside the program there are one folder and one user more than in the base."""
    with podman.looks_into(BASE) as base, podman.looks_into(IMAGE) as image:
        before, after = _paths(base), _paths(image)
        assert after - before == {"data", PROGRAM}, sorted(after - before)[:20]
        assert before - after == set()
        files = [path for path in before if (base / path).is_file() and not (base / path).is_symlink()]
        _, changed, unread = filecmp.cmpfiles(base, image, files, shallow=False)
        assert set(changed) == {"etc/passwd", "etc/group"}
        assert unread == []
    more = about(podman, IMAGE)["Size"] - about(podman, BASE)["Size"]
    return f"{more / 1e6:.0f} MB on top of a base of {about(podman, BASE)['Size'] / 1e6:.0f} MB"


def holds_the_program_and_nobodys_files(podman: Podman, context: Path) -> str:
    """All code and content that the builder was sent, no tests, no pip, and none of the decoys."""
    with podman.looks_into(IMAGE) as image:
        (packages,) = (image / PROGRAM).glob("lib/python3*/site-packages")
        shipped = {path for path in _files(packages, "bot") if not path.endswith(".pyc")}
        program, content = _sent(context, "bot"), {f"bot/_{path}" for path in _sent(context, "dialogues")}
        assert shipped == program | content, sorted(shipped ^ (program | content))[:20]
        assert [name for name in ("tests", "bench", "docs", "pip", "hatchling") if (packages / name).exists()] == []
        held = [file for file in image.rglob("*") if file.is_file() and not file.is_symlink()]
        assert [file for file in held if DECOY.encode() in file.read_bytes()] == []
        assert list((packages / "bot").rglob("*.pyc"))
        owners = {file.stat().st_uid for file in (image / PROGRAM).rglob("*")}
        assert owners == {0}
    return f"{len(program)} files of code, {len(content)} of content"


def is_the_same_when_built_again(podman: Podman) -> str:
    """The layer of the second build is the first one's, byte for byte."""
    first, second = (about(podman, image)["RootFS"]["Layers"] for image in (IMAGE, AGAIN))
    assert first == second
    return str(first[-1])


def _files(root: Path, folder: str) -> set[str]:
    return {str(file.relative_to(root)) for file in (root / folder).rglob("*") if file.is_file()}


def _sent(context: Path, folder: str) -> set[str]:
    """The files of a folder as they were committed."""
    return _files(context, folder) - set(DECOYS)


def _paths(root: Path) -> set[str]:
    """Every path of an image, without what lies in the program's own folder."""
    paths = {str(place.relative_to(root)) for place in root.rglob("*")}
    return {path for path in paths if not path.startswith(f"{PROGRAM}/")}
