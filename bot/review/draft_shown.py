"""One draft, as whoever opens it sees it: what changes, what that means, who has yet to agree, what may be done now."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation.effects import Ask, Choice, Say
from bot.review import draft_words as words
from bot.review import out_words, trial_words
from bot.review.draft_views import DRAFT, HAND, PUBLISH, SAFE, WORDING, Shown, Who, ask, title_of
from bot.review.drafting import edits_of, key_of, transcripts_of
from bot.review.found import Found, found_in
from bot.review.publishing import LIVED, OWNER, READER, missing, with_its_owner
from bot.roles import May
from bot.shelf import Shelf
from bot.store import Draft, versions
from bot.store.sealing import ServiceKey

MOST_CHANGES, MOST_TALKS, MOST_SAID = 5, 3, 1500
"""Changes and conversations that are told of one draft, and characters of what goes otherwise in these."""


def draft(service: ServiceKey, shelf: Shelf, who: Who, found: Draft, *, known: bool = False) -> Shown:
    """Show a draft: what changes, what that means, who has yet to agree, and what this person may do with it.

    Where what changes is `known`, because it stands in the chat just before, it is not said over again.
    """
    mine = versions.token(service, found.id, who.conversation) == found.author
    looked = with_its_owner(found_in(found.found), shelf, found.file)
    stale = shelf.number(found.file) != found.base
    whole = "\n\n".join([words.DRAFT.format(title=title_of(shelf, found.file)), *_told(looked, found, shelf)])
    told = () if known else (Say(words.DRAFT_HEAD), Say(whole, "card"))
    needs, offers = _needs(found, looked, stale=stale), _offers(found, looked, who, mine=mine, stale=stale)
    return *told, Say(needs), offers


def moves_offered(draft_id: str) -> Shown:
    """Ask what conversations that are open on a draft's pages should do.

    How many there are is not said: of a page that few people walk, it would be a small number.
    """
    finish, move = f"{PUBLISH}now:{draft_id}:finish", f"{PUBLISH}now:{draft_id}:move"
    return (ask(words.OPEN_ON_IT, Choice(finish, words.FINISH), Choice(move, words.MOVE)),)


def _told(found: Found, draft: Draft, shelf: Shelf) -> Iterator[str]:
    yield from (str(change) for change in found.changes[:MOST_CHANGES])
    if len(found.changes) > MOST_CHANGES:
        yield words.MORE_CHANGES.format(count=len(found.changes) - MOST_CHANGES)
    about = [words.CLASS[found.edit.value]]
    now, before = _seconds(found.seconds), _seconds(found.before)
    if found.seconds:
        about.append(
            words.TIME_AS_BEFORE.format(now=now) if now == before else words.TIME.format(now=now, before=before)
        )
    if found.renewed:
        about.append(words.RENEWED.format(count=len(found.renewed)))
    if along := sorted(transcripts_of(draft.found)):
        about.append(words.ALONG.format(files=", ".join(each.removeprefix("transcripts/") for each in along)))
    yield "\n".join(about)
    if out := shelf.taken_out(draft.file):
        yield out_words.STILL_OUT.format(steps=", ".join(f"“{each.step}”" for each in out))
    if found.otherwise:
        said = "\n\n".join(f"{file}, {how}" for file, how in list(found.otherwise.items())[:MOST_TALKS])
        yield words.OTHERWISE.format(count=len(found.otherwise), said=said[:MOST_SAID])


def _needs(found: Draft, known: Found, *, stale: bool) -> str:
    if stale:
        return words.STALE
    needed = [words.NEEDED[each] for each in missing(found, known)]
    still = words.STILL_NEEDED.format(needed=", ".join(needed)) if needed else words.ALL_AGREED
    return still if found.proposed else f"{words.NOT_SHOWN} {still}"


def _offers(found: Draft, known: Found, who: Who, *, mine: bool, stale: bool) -> Ask:
    """Offer what this person may do with a draft now."""
    choices = [Choice(f"{DRAFT}walk:{found.id}", words.WALK)] if known.pages else []
    if known.pages:
        choices.append(Choice(f"{DRAFT}picture:{found.id}", words.PICTURE))
    needed = missing(found, known)
    if mine and not found.proposed and not stale:
        choices.append(Choice(f"{HAND}draft:{found.id}", words.IN_THE_FILE))
    if mine and known.rewritten and not stale:
        choices.append(Choice(f"{HAND}talks:{found.id}", words.TALKS))
    if mine and known.plays and not found.proposed and not stale:
        choices.append(Choice(f"{WORDING}take:{found.id}", words.TAKE_TALKS))
    if stale and mine:
        choices.append(Choice(f"{HAND}since:{key_of(found.file)}:{max(found.base, 1)}", words.WHAT_SINCE))
    if stale and mine and edits_of(found.found) and found.found.get("whole") is not True:
        choices.append(Choice(f"{WORDING}anew:{found.id}", words.ANEW))
    if who.may(May.judge) and mine and not found.proposed and not stale:
        choices.append(Choice(f"{WORDING}propose:{found.id}", words.PROPOSE))
    if who.may(May.judge) and not mine and found.proposed and not stale:
        if LIVED in needed:
            choices.append(Choice(f"{WORDING}lived:{found.id}", words.READ_IT))
        if READER in needed:
            choices.append(Choice(f"{WORDING}agree:{found.id}", words.AGREE))
        choices.append(Choice(f"{WORDING}back:{found.id}", words.HAND_BACK))
    # Also where it is not asked for: a page that was approved stays so where the safety owner agrees to the change.
    agreed = OWNER in {reading.what for reading in found.readings}
    if who.may(May.keep_safe) and not mine and not agreed and found.proposed and not stale:
        choices.append(Choice(f"{SAFE}agree:{found.id}", words.OWNER_AGREES))
    if (
        who.may(May.edit)
        and found.proposed
        and not stale
        and not known.otherwise
        and not {*needed} - ({READER} if not mine else set())
    ):
        choices.append(Choice(f"{PUBLISH}one:{found.id}", words.PUBLISH))
        if known.pages:
            choices.append(Choice(f"{trial_words.TRYING}weeks:{found.id}", trial_words.TRY))
    if who.may(May.judge) and mine:
        choices.append(Choice(f"{WORDING}drop:{found.id}", words.DROP))
    return ask(words.WHAT_WITH_IT, *choices, Choice(DRAFT, words.BACK_TO_DRAFTS), step=f"{DRAFT}one:{found.id}")


def _seconds(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole} seconds" if whole < 120 else f"{whole // 60} minutes {whole % 60} seconds"
