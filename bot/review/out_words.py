"""Every line of taking a step out at once, and of putting it back."""

from __future__ import annotations

from collections.abc import Mapping

TAKE_OUT, PUT_BACK = "Take a step out", "Put it back: {step}"
WHICH_PAGE, WHICH_STEP = "In which page?", "Which step?"
WHY = "“{step}”: from this moment nobody is asked it, whoever stands on it goes on to the next. Why?"
REASONS: Mapping[str, str] = {
    "not-safe": "Not safe",
    "blames": "Blames",
    "law-local": "Law, or local",
    "unclear": "Unclear",
}
"""Why a step is taken out, by codes that fit a button."""
OUT = "Taken out: “{step}” of “{title}”. Everybody passes over it, on earlier versions too."
BACK = "Back again: “{step}” of “{title}”."
GONE = "There is no such step any more. Please look at the page again: /drafts"
KEEPS_SAFE = (
    "“{step}” keeps people safe: without it nobody would be asked whether somebody is in danger, or led to the "
    "emergency card. It is not taken out alone."
)
BREAKS = "Without “{step}” the page would break its own rules, so it is not taken out alone.\n\n{fault}"
ASKS_NOTHING = "Without “{step}” the page would ask nothing. It is not taken out alone."
WHOLE = "The whole version can be brought back instead."
STILL_OUT = "Taken out of it by the safety owner: {steps}. Publishing puts them back, so it needs their yes."
OUT_NOW = "Taken out now: {steps}."
NOTHING_BEFORE = "No earlier version of it is here. Please have it drafted without the step, and agree to that."
