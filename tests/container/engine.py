"""Podman as the engine that builds and runs the image for real, and what it needs on this machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NEEDED = {"podman": "podman", "runc": "runc", "mmdebstrap": "mmdebstrap"}
"""The programs, and the Debian packages that hold them."""
WITHIN_LIMITS = ("--ulimit", "nofile=1024:1024", "--ulimit", "nproc=256:256")
"""Podman would raise these as far as it can, which root may not do everywhere."""
AS_STRICT_AS_DOCKER = ("--read-only-tmpfs=false",)
"""Podman alone lends a read-only container folders in memory that can be written to."""


class Broken(AssertionError):
    """A program of this machine could not do what it was asked to; the message is what it said."""


def missing() -> list[str]:
    """What this machine lacks for the real build, each in words; empty where all is there."""
    lacking = [f"the program {name} (Debian package {package})" for name, package in NEEDED.items() if not found(name)]
    if sys.platform != "linux":
        return ["Linux"]
    return lacking if os.geteuid() == 0 else ["root's rights", *lacking]


def found(program: str) -> str | None:
    """Where a program is; also looks where only root does."""
    return shutil.which(program, path=f"{os.environ.get('PATH', os.defpath)}:/usr/local/sbin:/usr/sbin:/sbin")


def ran(*words: str, settings: dict[str, str] | None = None) -> str:
    """Run a program to its end and return what it wrote to standard output. Raises Broken where it fails."""
    done = subprocess.run(words, env=settings, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Broken(f"{' '.join(words)[:300]}: status {done.returncode}\n{(done.stdout + done.stderr)[-4000:]}")
    return done.stdout


@dataclass(frozen=True)
class Podman:
    """Podman with a store of its own under `folder`, so that nothing of this machine is touched."""

    folder: Path

    @property
    def start(self) -> list[str]:
        """The words that every call begins with."""
        places = ["--root", str(self._store), "--runroot", str(self.folder / "run")]
        return [found("podman") or "podman", *places, "--cgroup-manager", "cgroupfs", "--runtime", "runc"]

    @property
    def _store(self) -> Path:
        return self.folder / "store"

    @property
    def _environment(self) -> dict[str, str]:
        """Locks and passing files of its own too: two stores that share them lock each other out."""
        settings = self.folder / "containers.conf"
        settings.write_text(f'[engine]\nlock_type = "file"\ntmp_dir = "{self.folder / "passing"}"\n', "utf-8")
        return {**os.environ, "CONTAINERS_CONF": str(settings)}

    def __call__(self, *words: str) -> str:
        """Call it and return what it wrote. Raises Broken."""
        return ran(*self.start, *words, settings=self._environment)

    def status(self, *words: str) -> int:
        """Call it and return its exit status alone."""
        return subprocess.run([*self.start, *words], env=self._environment, capture_output=True, check=False).returncode

    def close(self) -> None:
        """End what still runs and let go of the store, so that its folder can be removed."""
        self.status("rm", "--all", "--force")
        self.status("image", "unmount", "--all", "--force")
        subprocess.run(["umount", str(self._store / "overlay")], capture_output=True, check=False)

    @contextmanager
    def looks_into(self, image: str) -> Iterator[Path]:
        """Show the files of an image as a folder."""
        yield Path(self("image", "mount", image).strip())
        self("image", "unmount", image)
