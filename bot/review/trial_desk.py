"""The desk of trials: before a draft is published, every second conversation walks it for some weeks.

The names of the buttons carry what was chosen so far, so a restart in the middle loses nothing. What takes seconds is
done before the turn by whoever asks; here it is held against what is there now.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.conversation.effects import Ask, Choice, Say
from bot.on_trial import PULLED
from bot.review import trial_words as words
from bot.review.draft_desk import deed_of
from bot.review.draft_views import Shown, Who, ask, in_day, title_of
from bot.review.drafting import transcripts_of
from bot.review.found import Found, found_in
from bot.review.publishing import missing, read_by, with_its_owner
from bot.review.trial_result import result
from bot.roles import May
from bot.shelf import Shelf, file_text
from bot.store import Deed, New, StaleDraft, Trial, VersionAct, trials, versions
from bot.store.counting import published_of_trials
from bot.store.sealing import ServiceKey
from bot.store.statements import sql

WEEKS = (2, 3, 4)
"""How long a trial lasts (`PRACTICE.md` 6.4)."""
SETTLES = timedelta(days=2)
"""How long after its end a trial is closed: a session lasts a day, or to the end of the next after a Pause."""
_ID = 6  # bytes


@dataclass(frozen=True)
class TrialDesk:
    """What one person does with trials, on the shelf as it is now."""

    shelf: Shelf
    who: Who

    def looks(self, about: str) -> Deed:
        """Return the deed behind a button that only looks: every trial there was, or one of them."""
        match about.split(":"):
            case ["one", trial_id]:
                return self._with(trial_id, lambda connection, trial: self._one(connection, trial))
        return deed_of(lambda connection, _: self._all(connection))

    def asks(self, draft_id: str, weeks: str = "", aims: str = "", stops: str = "", *, enough: bool = False) -> Shown:
        """Ask what has to be chosen before a trial begins: how long, what is a success, what would end it early.

        `aims` and `stops` are the codes chosen so far; `enough` says that no further aim is wanted.
        """
        name = f"{words.TRYING}{{step}}:{draft_id}"
        if weeks not in {str(each) for each in WEEKS}:
            choices = [
                Choice(f"{name.format(step='aim')}:{each}:", words.WEEK_LABEL.format(weeks=each)) for each in WEEKS
            ]
            return (ask(words.WEEKS, *choices, step=name.format(step="weeks")),)
        if not (enough and aims):
            begins = f"{name.format(step='aim')}:{weeks}:"
            choices = [Choice(f"{begins}{aims}{code}", label) for code, label in words.AIMS.items() if code not in aims]
            if aims:
                choices.append(Choice(f"{name.format(step='end')}:{weeks}:{aims}:", words.ENOUGH))
            return (ask(words.AIMED.format(chosen=_chosen(aims, words.AIMS)), *choices, step=f"{begins}{aims}"),)
        begins = f"{name.format(step='end')}:{weeks}:{aims}:"
        choices = [Choice(f"{begins}{stops}{code}", label) for code, label in words.STOPS.items() if code not in stops]
        if stops:
            choices.append(Choice(f"{name.format(step='go')}:{weeks}:{aims}:{stops}", words.ENOUGH))
        return (ask(words.STOPPED_BY.format(chosen=_chosen(stops, words.STOPS)), *choices, step=f"{begins}{stops}"),)

    def begins(self, draft_id: str, checked: Found, weeks: int, aims: str, stops: str) -> Deed:
        """Return the deed that begins a trial of a draft, which was `checked` against the shelf as it is.

        It needs what publishing needs: a second person, and whom `PRACTICE.md` 6.1 names beside them.
        """

        def work(connection: sqlite3.Connection, service: ServiceKey) -> Shown:
            found = versions.draft(connection, draft_id)
            if found is None:
                return (Say(words.CAME_OF_IT["gone"]),)
            me = versions.token(service, found.id, self.who.conversation)
            held = with_its_owner(checked, self.shelf, found.file)
            if not found.proposed or checked.otherwise or missing(found, held, me):
                return (Say(words.CAME_OF_IT["waits"]),)
            trial = Trial(
                secrets.token_hex(_ID),
                found.file,
                found.base,
                found.text,
                {**checked.kept(), "transcripts": dict(transcripts_of(found.found))},
                self.who.role.value,
                read_by(found, self.who.role, wrote_it=me == found.author),
                found.reason,
                found.card,
                tuple(aims),
                tuple(stops),
                self.who.now.date().isoformat(),
                (self.who.now.date() + timedelta(weeks=weeks)).isoformat(),
            )
            refused = self._refused(connection, trial, checked)
            if refused:
                return (Say(words.CAME_OF_IT[refused]),)
            trials.begin(connection, trial, self._act(found.reason))
            versions.drop_draft(connection, found.id)
            return self._begun(trial)

        return deed_of(work)

    def decides(self, about: str, checked: Found | None = None) -> Deed:
        """Return the deed of a lead champion: stop it, drop it, try on, or keep what was `checked`."""
        match about.split(":"):
            case ["stop", trial_id]:
                return self._with(trial_id, lambda connection, trial: self._stopped(connection, trial, "stopped"))
            case ["drop", trial_id]:
                return self._with(trial_id, lambda connection, trial: self._decided(connection, trial, "dropped"))
            case ["again", trial_id]:
                return self._with(trial_id, self._again)
            case ["keep", trial_id] if checked is not None:
                return self._with(trial_id, lambda connection, trial: self._kept(connection, trial, checked))
        return self.looks("")

    def pulls(self, trial_id: str) -> Deed:
        """Return the deed of the safety owner: nobody joins any more, and whoever is in it goes over."""
        return self._with(trial_id, lambda connection, trial: self._stopped(connection, trial, PULLED))

    def _all(self, connection: sqlite3.Connection) -> Shown:
        known = trials.trials(connection)
        if not known:
            return (Say(words.NONE),)
        choices = [Choice(f"{words.TRIAL}one:{each.id}", self._label(each)) for each in reversed(known)]
        return (ask(words.WHICH, *choices, step=words.TRIAL),)

    def _one(self, connection: sqlite3.Connection, trial: Trial) -> Shown:
        days = {"begins": in_day(trial.begins), "title": self._title(trial)}
        aims = words.A_SUCCESS.format(aims=_chosen(trial.aims, words.AIMS, bare=True))
        stops = words.AN_END.format(stops=_chosen(trial.stops, words.STOPS, bare=True))
        if trial.goes_on:
            told = (words.GOING_ON.format(ends=in_day(trial.ends), **days), aims, stops, words.NO_NUMBERS_YET)
            return Say("\n".join(told), "card"), *self._ways(trial)
        over = words.OVER.format(over=in_day(trial.over), why=words.WHY_OVER[trial.why_over], **days)
        if not trial.closed:
            come = in_day((date.fromisoformat(trial.over) + SETTLES).isoformat())
            told = (over, aims, stops, words.NUMBERS_COME.format(day=come))
            return Say("\n".join(told), "card"), *self._ways(trial)
        published = published_of_trials(connection).get(trial.period, {})
        shown = [f"{over}\n{result(trial.aims, published, self.shelf.library.dialogues)}"]
        if trial.came_of_it:
            shown.append(words.DECIDED[trial.came_of_it])
        return Say("\n\n".join(shown), "card"), *self._ways(trial)

    def _ways(self, trial: Trial) -> Shown:
        """Offer what this person may do with a trial now."""
        choices = []
        if trial.goes_on and self.who.may(May.edit):
            choices.append(Choice(f"{words.TRYING}stop:{trial.id}", words.STOP))
        if trial.goes_on and self.who.may(May.keep_safe):
            choices.append(Choice(f"{words.PULLING}{trial.id}", words.PULL))
        if trial.closed and not trial.came_of_it and self.who.may(May.edit):
            choices.append(Choice(f"{words.TRYING}keep:{trial.id}", words.KEEP))
            choices.append(Choice(f"{words.TRYING}drop:{trial.id}", words.DROP))
            choices.append(Choice(f"{words.TRYING}again:{trial.id}", words.AGAIN))
        return (ask(words.WHICH, *choices, Choice(words.TRIAL, words.LIST), step=f"{words.TRIAL}one:{trial.id}"),)

    def _stopped(self, connection: sqlite3.Connection, trial: Trial, why: str) -> Shown:
        if not trials.end(connection, trial, self._act(why), self.who.now.date(), why):
            return (Say(words.CAME_OF_IT["gone"]),)
        return Say(words.CAME_OF_IT[why]), ask(words.WHICH, Choice(words.TRIAL, words.LIST), step=words.TRIAL)

    def _decided(self, connection: sqlite3.Connection, trial: Trial, what: str) -> Shown:
        done = trials.decide(connection, trial, self._act(trial.reason), what)
        return (Say(words.CAME_OF_IT[what if done else "gone"]),)

    def _again(self, connection: sqlite3.Connection, trial: Trial) -> Shown:
        today = self.who.now.date()
        ends = today + (date.fromisoformat(trial.ends) - date.fromisoformat(trial.begins))
        again = replace(trial, id=secrets.token_hex(_ID), over="", why_over="", closed=False, came_of_it="")
        again = replace(again, begins=today.isoformat(), ends=ends.isoformat())
        refused = self._refused(connection, again, found_in(trial.found))
        if refused or not trials.decide(connection, trial, self._act(trial.reason), "again"):
            return (Say(words.CAME_OF_IT[refused or "gone"]),)
        trials.begin(connection, again, self._act(trial.reason))
        return Say(words.CAME_OF_IT["again"]), *self._begun(again)

    def _kept(self, connection: sqlite3.Connection, trial: Trial, checked: Found) -> Shown:
        if not trial.closed or trial.came_of_it:
            return (Say(words.CAME_OF_IT["gone"]),)
        if versions.number_now(connection, trial.file) != trial.base:
            return (Say(words.CAME_OF_IT["stale"]),)
        folder, edit = self.shelf.folder, checked.edit.value
        new = [New(trial.file, trial.base, trial.text, file_text(folder, trial.file), edit, moves=False)]
        for file, text in checked.renewed.items():
            new.append(New(file, self.shelf.number(file), text, file_text(folder, file), edit, moves=False))
        try:
            numbers = versions.publish(connection, new, replace(self._act(trial.reason), read_by=trial.read_by))
        except StaleDraft:
            return (Say(words.CAME_OF_IT["stale"]),)
        trials.decide(connection, trial, self._act(trial.reason), "kept")
        if trial.card:
            sql.close_card(connection, id=trial.card)
        return (Say(words.CAME_OF_IT["kept"].format(title=self._title(trial), number=numbers[trial.file])),)

    def _refused(self, connection: sqlite3.Connection, trial: Trial, checked: Found) -> str:
        """Return the code of why a trial cannot begin, "" where it can."""
        if trial.file.startswith("phrasing/"):
            return "rules"
        if versions.number_now(connection, trial.file) != trial.base:
            return "stale"
        return "taken" if _pages(trials.trials(connection)) & {trial.file, *checked.pages} else ""

    def _begun(self, trial: Trial) -> Shown:
        told = words.BEGUN.format(title=self._title(trial), day=in_day(trial.ends))
        return Say(told), ask(words.WHICH, Choice(f"{words.TRIAL}one:{trial.id}", self._label(trial)), step=words.TRIAL)

    def _label(self, trial: Trial) -> str:
        return f"{self._title(trial)} · {in_day(trial.begins)}"

    def _title(self, trial: Trial) -> str:
        return title_of(self.shelf, trial.file)

    def _act(self, reason: str) -> VersionAct:
        return VersionAct(self.who.role.value, reason, self.who.now)

    def _with(self, trial_id: str, work: Callable[[sqlite3.Connection, Trial], Shown]) -> Deed:
        """Return the deed that does something with a trial, or says that it is not there."""

        def whole(connection: sqlite3.Connection, _: ServiceKey) -> Shown:
            found = next((each for each in trials.trials(connection) if each.id == trial_id), None)
            return work(connection, found) if found is not None else (Say(words.CAME_OF_IT["gone"]),)

        return deed_of(whole)


def asked(trial: Trial) -> Ask:
    """Return what lead champions are sent when the numbers of a trial are there; a lock screen may show it."""
    return ask(words.ASKED, Choice(f"{words.TRIAL}one:{trial.id}", words.LOOK), step=words.TRIAL)


def _pages(known: Iterable[Trial]) -> set[str]:
    """Return the files and pages of trials that sessions may be in."""
    live = [each for each in known if not each.closed]
    return {each.file for each in live} | {page for each in live for page in found_in(each.found).pages}


def _chosen(codes: Iterable[str], labels: Mapping[str, str], *, bare: bool = False) -> str:
    said = [labels[code] for code in codes if code in labels]
    listed = "; ".join(said)
    return listed if bare else words.CHOSEN.format(chosen=listed) if said else words.NONE_CHOSEN
