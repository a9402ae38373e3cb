"""A small folder of content, cut out of the shipped one: two trees with what they call, read in no time."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.library import shipped

TREES = ("door", "share")
FILES = ("signposts.yaml", "safety", "phrasing")


def small_content(folder: Path) -> Path:
    """Copy the short tree and the one for sharing into `folder`, with their modules and transcripts; returns it."""
    for name in ("trees", "modules", "transcripts"):
        (folder / name).mkdir(parents=True)
    for tree in TREES:
        shutil.copy(shipped() / "trees" / f"{tree}.yaml", folder / "trees")
        if (shipped() / "transcripts" / tree).is_dir():
            shutil.copytree(shipped() / "transcripts" / tree, folder / "transcripts" / tree)
    for module in ("safety-gate", "same-day"):
        shutil.copy(shipped() / "modules" / f"{module}.yaml", folder / "modules")
    for name in FILES:
        there = shipped() / name
        shutil.copytree(there, folder / name) if there.is_dir() else shutil.copy(there, folder / name)
    return folder
