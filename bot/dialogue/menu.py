"""The order in which trees are offered, for everybody and for each agency group."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from bot.dialogue.part import Name, Part
from bot.dialogue.read import validated
from bot.dialogue.source import compose

MENU_FILE = "menu.yaml"
NO_ORDER = "order: []\n"
"""What stands in for a file that cannot be read: the trees in the order of their names."""


class MenuOrder(Part):
    """`order` lists trees, and `start` those that stand before them for one agency group (`PRACTICE.md` 5)."""

    order: tuple[Name, ...] = ()
    start: dict[Name, tuple[Name, ...]] = Field(default={})

    def sorted(self, trees: Iterable[str], agency: str | None) -> tuple[str, ...]:
        """Return the trees as somebody of that agency group is offered them; None stands for a group not known."""
        wanted = tuple(dict.fromkeys((*self.start.get(agency or "", ()), *self.order)))
        found = sorted(trees)
        return (*(name for name in wanted if name in found), *(name for name in found if name not in wanted))


def read_menu(text: str, file: str) -> MenuOrder:
    """Return the order that a YAML file holds. Raises Unreadable."""
    return validated(MenuOrder, compose(text, file), file)
