"""Whether the service runs in a data folder, seen by the lock that it holds."""

from __future__ import annotations

from pathlib import Path

from bot.alone import SERVICE


def service_runs(folder: Path) -> bool:
    """Tell whether a service holds the folder's lock. Nothing is made where there is none."""
    try:
        import fcntl
    except ImportError:  # Windows has no such lock
        return False
    try:
        with (folder / SERVICE).open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False
