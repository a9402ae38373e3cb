"""The built image at work: a visit to its card, the service before Telegram, its health, its end."""

from __future__ import annotations

import asyncio
import secrets
import socket
from pathlib import Path

from bot.conversation.effects import Ask
from bot.terminal.plainly import PlainScreen
from tests.container.building import IMAGE
from tests.container.engine import AS_STRICT_AS_DOCKER, WITHIN_LIMITS, Broken, Podman
from tests.container.page import limits
from tests.docs.walks import FIRST_VISIT, Shown, hold
from tests.telegram.peers.fake import own_telegram
from tests.telegram.peers.phone import Person
from tests.telegram.peers.record import NeverCame

NAME = "beforehand"
WORDS = "quietly-typed-words"
_TRIES = """
import pathlib
for place in ("/x", "/tmp/x", "/var/tmp/x", "/run/x", "/opt/beforehand/x", "/etc/x", "/data/x"):
    try:
        pathlib.Path(place).write_text("")
        print(place)
    except OSError:
        pass
print(pathlib.Path("/proc/self/status").read_text())
"""


def as_on_the_page(*more: str) -> list[str]:
    """The options of `podman run`: the page's limits, and what this machine needs to keep to them."""
    return ["run", *limits(), *AS_STRICT_AS_DOCKER, *WITHIN_LIMITS, *more]


def can_write_to_one_folder_alone(podman: Podman) -> str:
    """Root read-only, no rights, none to be gained, not root."""
    look = ["--rm", "--network=none", "--volume=looked-at:/data", "--entrypoint=python3", IMAGE, "-c", _TRIES]
    written, _, status = podman(*as_on_the_page(*look)).partition("Name:")
    assert written.split() == ["/data/x"]
    said = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    assert {said[name].strip("0 ") for name in ("CapPrm", "CapEff", "CapBnd", "CapAmb", "CapInh")} == {""}
    assert said["NoNewPrivs"] == "1"
    assert said["Uid"].split() == ["10001"] * 4
    return "only /data is on a disk that can be written to"


def walks_a_visit_to_its_card(podman: Podman, folder: Path) -> str:
    """`beforehand chat first-visit --script` by the non-root user, on a read-only root, without a network."""
    script = folder / "visit.txt"
    script.write_text("".join(f"{line}\n" for line in asyncio.run(_answers(folder))), "utf-8")
    script.chmod(0o644)
    mounts = ["--volume=visited:/data", f"--volume={script}:/visit.txt:ro"]
    play = ["--rm", "--network=none", *mounts, IMAGE, "chat", "first-visit", "--script", "/visit.txt"]
    said = podman(*as_on_the_page(*play))
    assert "My plan for today" in said
    assert _data(podman, "visited") == {}
    return f"{len(script.read_text('utf-8').splitlines())} answers, and nothing is left in /data"


async def _answers(folder: Path) -> list[str]:
    """What a worker gives to each question of a first visit, as the pages show it."""
    shown, given = Shown("first-visit", FIRST_VISIT), list[str]()

    async def line(asked: Ask | None) -> str:
        given.append(shown.line(asked) or "")
        return given[-1]

    with (folder / "held.txt").open("w", encoding="utf-8") as out:
        await hold(shown, PlainScreen(out, line, echo=True))
    return given


def serves_telegram_and_ends_when_told(podman: Podman, folder: Path) -> str:
    """`beforehand run` before our own Telegram: healthy, answers a stranger, ends with status 0 within ten seconds."""
    return asyncio.run(_served(podman, folder))


async def _served(podman: Podman, folder: Path) -> str:
    async with own_telegram() as server:
        port, key = _free_port(), secrets.token_urlsafe(32)
        settings = folder / "service.env"
        settings.write_text(
            f"BEFOREHAND_TELEGRAM_TOKEN={server.token}\nBEFOREHAND_TELEGRAM_API_URL={server.url}\n"
            f"BEFOREHAND_SECRET_KEY={key}\nBEFOREHAND_LISTEN=0.0.0.0:{port}\n",
            "utf-8",
        )
        more = [
            "--detach",
            f"--name={NAME}",
            "--network=host",
            f"--env-file={settings}",
            "--volume=served:/data",
            IMAGE,
        ]
        podman(*as_on_the_page(*more))
        try:
            await server.record.wait_for("getUpdates")
            sam = Person(server, 4_001)
            update = await sam.types(WORDS)
            await sam.hears()
            await server.confirmed(update)
            health = await asyncio.to_thread(podman.status, "healthcheck", "run", NAME)
            memory = _memory(podman)
            # Ten seconds, then it would be killed, which is status 137.
            await asyncio.to_thread(podman, "stop", "--time=10", NAME)
            status = podman("inspect", "--format={{.State.ExitCode}}", NAME).strip()
        except NeverCame as problem:
            raise Broken(f"{problem} The container said:\n{podman('logs', NAME)}") from None
        finally:
            said = podman("logs", NAME)
            podman("rm", "--force", NAME)
    assert health == 0, said
    assert status == "0", f"status {status}: {said}"
    files = _data(podman, "served")
    held = said.encode() + b"".join(files.values())
    assert [what for what in (server.token, key, WORDS) if what.encode() in held] == []
    return f"healthy, {memory}, ended with status 0; /data holds {', '.join(files)}"


def _data(podman: Podman, volume: str) -> dict[str, bytes]:
    """The files of a volume."""
    folder = Path(podman("volume", "inspect", "--format={{.Mountpoint}}", volume).strip())
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def _memory(podman: Podman) -> str:
    process = podman("inspect", "--format={{.State.Pid}}", NAME).strip()
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    lines = dict(line.split(":", 1) for line in status.splitlines())
    return f"{int(lines['VmRSS'].split()[0]) / 1e3:.0f} MB of memory"


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port
