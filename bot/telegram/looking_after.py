"""What an admin does in the chat: letting people in, who is in, other roles, and taking somebody out at once.

Each change is a deed in the turn's own transaction: a tap that is delivered twice makes one invitation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.conversation.effects import Ask, Choice, Message, Say, message_to_json
from bot.dialogue.tongue import Tongue
from bot.roles import ROLES, Agency, Role
from bot.store import (
    Change,
    ChangedRole,
    InvitedAs,
    NewInvitation,
    Person,
    RevokedInvitation,
    Store,
    TakenOut,
    changing,
    drawn_id,
    drawn_token,
)
from bot.teams import fits_as_team
from bot.telegram import account_words, menus
from bot.telegram.desk import Answer, Asked
from bot.turn import Act, Told, Worked

LASTS = timedelta(days=7)
"""How long an invitation from the chat can be used, as one of the command does where nothing is said."""
MOST_LISTED = 120
"""People in one list: a tap can turn to 36 parts of six at most, and nobody turns so far."""


@dataclass(frozen=True)
class LookingAfter:
    """Answers what an admin asks for. `link` returns the deep link with a token, None where our name is not known."""

    store: Store
    zone: ZoneInfo
    clock: Callable[[], datetime]
    link: Callable[[str], str | None]

    def answers(self) -> Mapping[str, Answer]:
        """Return the answers of this part, by the names of the registry. They raise StoreProblem."""
        return {
            "/invite": self._invite,
            "invite:": self._invite,
            "uninvite:": self._take_back,
            "/people": self._people,
            "people": self._people,
            "person:": self._person,
            "roles:": self._roles,
            "role:": self._give_role,
            "out:": self._shall_they_go,
            "out-yes:": self._take_out,
        }

    async def _invite(self, asked: Asked) -> Act:
        """Make an invitation where a role is named, else ask for one. Role, team and agency come in any order."""
        words = asked.about.casefold().replace(":", " ").split()
        role = next((Role(word) for word in words if word in [*Role]), None)
        agency = next((word for word in words if word in [*Agency]), "")
        others = [word for word in words if word not in [*Role] and word != agency]
        if len(others) > 1 or not all(map(fits_as_team, others)):
            return Told((Say(asked.tongue(account_words.NO_SUCH_TEAM)),))
        team = others[0] if others else ""
        if role is None:
            said = ":".join(filter(None, (team, agency)))
            choices = (Choice(f"invite:{each}:{said}".rstrip(":"), asked.tongue(ROLES[each].title)) for each in Role)
            return Told((menus.menu("/invite", asked.tongue(account_words.WHAT_WILL_THEY_BE), *choices),))
        new = NewInvitation(drawn_id(), drawn_token(), self.clock() + LASTS, InvitedAs(role, team, agency))
        return self._change(asked, new, self._invited(asked.tongue, new))

    def _invited(self, tongue: Tongue, new: NewInvitation) -> tuple[Message, ...]:
        link = self.link(new.token)
        local = new.expires.astimezone(self.zone)
        until = f"{local.day} {local:%B %Y, %H:%M}"
        given = tongue(account_words.INVITED_TO if new.given.team else account_words.INVITED_AS)
        how = tongue(account_words.INVITED if link else account_words.INVITED_TYPED)
        return (
            Say(
                f"{how.format(link=link or f'/start {new.token}')}\n\n"
                f"{given.format(until=until, role=tongue(ROLES[new.given.role].title), team=new.given.team)}"
            ),
            menus.menu(
                "/invite",
                tongue(account_words.NOT_NEEDED),
                Choice(f"uninvite:{new.id}", tongue(account_words.TAKE_BACK)),
            ),
        )

    async def _take_back(self, asked: Asked) -> Act:
        said = Say(asked.tongue(account_words.TAKEN_BACK))
        return self._change(asked, RevokedInvitation(asked.about), (said,))

    async def _people(self, asked: Asked) -> Act:
        """List who is in, or in one team."""
        return Told(listed(await self.store.accounts.people(), asked.about.casefold(), asked.tongue))

    async def _person(self, asked: Asked) -> Act:
        tongue, everybody = asked.tongue, await self.store.accounts.people()
        person = next((each for each in everybody if each.handle == asked.about), None)
        if person is None:
            return Told((Say(tongue(account_words.NO_PERSON)), *listed(everybody, "", tongue)))
        sentence = tongue(account_words.PERSON_OF if person.team else account_words.PERSON)
        day = f"{person.joined.day} {person.joined:%B %Y}"
        role = tongue(ROLES[person.role].title)
        return Told(
            (
                menus.menu(
                    f"person:{person.handle}",
                    sentence.format(handle=person.handle, role=role, team=person.team, day=day),
                    Choice(f"roles:{person.handle}", tongue(account_words.ANOTHER_ROLE)),
                    Choice(f"out:{person.handle}", tongue(account_words.TAKE_OUT)),
                    Choice("people", tongue(account_words.BACK_TO_LIST)),
                ),
            )
        )

    async def _roles(self, asked: Asked) -> Act:
        question = asked.tongue(account_words.WHICH_ROLE).format(handle=asked.about)
        choices = (Choice(f"role:{asked.about}:{each}", asked.tongue(ROLES[each].title)) for each in Role)
        return Told((menus.menu(f"roles:{asked.about}", question, *choices),))

    async def _give_role(self, asked: Asked) -> Act:
        handle, _, name = asked.about.partition(":")
        if name not in [*Role]:
            return await self._people(asked)
        role = Role(name)
        said = asked.tongue(account_words.ROLE_IS).format(handle=handle, role=asked.tongue(ROLES[role].title))
        return self._change(asked, ChangedRole(handle, role), (Say(said),))

    async def _shall_they_go(self, asked: Asked) -> Act:
        return Told(
            (
                menus.menu(
                    f"out:{asked.about}",
                    asked.tongue(account_words.SHALL_THEY_GO).format(handle=asked.about),
                    Choice(f"out-yes:{asked.about}", asked.tongue(account_words.GO_YES)),
                    Choice(f"person:{asked.about}", asked.tongue(account_words.GO_NO)),
                ),
            )
        )

    async def _take_out(self, asked: Asked) -> Act:
        said = asked.tongue(account_words.THEY_ARE_OUT).format(handle=asked.about)
        return self._change(asked, TakenOut(asked.about), (Say(said),))

    def _change(self, asked: Asked, change: Change, said: Sequence[Message]) -> Act:
        messages = [message_to_json(each) for each in said]
        return Worked(changing(asked.arrival.conversation, change, self.clock(), messages))


def listed(everybody: Sequence[Person], team: str, tongue: Tongue) -> tuple[Ask | Say, ...]:
    """Return the list of who is in, or in one team, each with a button."""
    found = [person for person in everybody if team in ("", person.team, person.handle)]
    if not found:
        return (Say(tongue(account_words.NOBODY_IN)),)
    sentence = tongue(account_words.PEOPLE if len(found) <= MOST_LISTED else account_words.PEOPLE_FIRST)
    choices = (
        Choice(
            f"person:{person.handle}",
            " ".join(filter(None, (person.handle, tongue(ROLES[person.role].title), person.team))),
        )
        for person in found[:MOST_LISTED]
    )
    return (menus.menu("people", sentence.format(count=len(found)), *choices),)
