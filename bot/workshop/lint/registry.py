"""Every rule, in the order of its id. What is not here is not checked, has no page, and fails no test."""

from __future__ import annotations

from bot.workshop.lint.rule import Rule
from bot.workshop.lint.t001_reading import READING
from bot.workshop.lint.t012_unreachable_step import UNREACHABLE_STEP
from bot.workshop.lint.t013_no_way_out import DEAD_END, ENDLESS_LOOP
from bot.workshop.lint.t015_conditions import NEVER_TRUE, NOTHING_TO_CHOOSE
from bot.workshop.lint.t017_unused_answer import UNUSED_ANSWER
from bot.workshop.lint.t018_message_size import MESSAGE_TOO_LARGE
from bot.workshop.lint.t019_buttons import BUTTON_DATA, LONG_BUTTON, TOO_MANY_BUTTONS, TOO_MANY_OPTIONS
from bot.workshop.lint.t023_time import OVER_TIME, TIME_NOT_TOLD
from bot.workshop.lint.t025_lengths import LONG_MESSAGE, LONG_SENTENCE
from bot.workshop.lint.t027_reading_age import ABBREVIATION, HARD_FOR_FAMILIES, HARD_FOR_WORKERS
from bot.workshop.lint.t030_visit import NO_IF_THEN, NO_PLAN, NO_SAFETY_GATE, PLAN_NOWHERE
from bot.workshop.lint.t034_declared import LOG_NOT_DECLARED, NO_WHY, REVIEW_DATE
from bot.workshop.lint.t037_labels import AMBIGUOUS_LABEL, EMOJI_ONLY_LABEL, POSITION_WORDS
from bot.workshop.lint.t040_questions import FAMILY_FACTS, TWO_QUESTIONS
from bot.workshop.lint.t041_neutral_screen import HINTING_WORD
from bot.workshop.lint.t042_trade_mark import TRADE_MARK
from bot.workshop.lint.t044_hushed import PRIVATE_COUNTED, PRIVATE_ON_CARD, REPEATED_IN_CHAT, TELLING_CARD_LINE
from bot.workshop.lint.t047_empty_slot import EMPTY_SLOT
from bot.workshop.lint.t048_long_name import LONG_NAME
from bot.workshop.lint.t049_unused_silence import UNUSED_SILENCE
from bot.workshop.lint.t051_translations import TRANSLATIONS
from bot.workshop.lint.t055_group import GROUP
from bot.workshop.lint.t060_blame import MAY_LAND_AS_BLAME

RULES: tuple[Rule, ...] = (
    *READING,
    UNREACHABLE_STEP,
    DEAD_END,
    ENDLESS_LOOP,
    NEVER_TRUE,
    NOTHING_TO_CHOOSE,
    UNUSED_ANSWER,
    MESSAGE_TOO_LARGE,
    LONG_BUTTON,
    BUTTON_DATA,
    TOO_MANY_OPTIONS,
    TOO_MANY_BUTTONS,
    OVER_TIME,
    TIME_NOT_TOLD,
    LONG_MESSAGE,
    LONG_SENTENCE,
    HARD_FOR_FAMILIES,
    HARD_FOR_WORKERS,
    ABBREVIATION,
    NO_SAFETY_GATE,
    NO_IF_THEN,
    NO_PLAN,
    PLAN_NOWHERE,
    LOG_NOT_DECLARED,
    NO_WHY,
    REVIEW_DATE,
    EMOJI_ONLY_LABEL,
    AMBIGUOUS_LABEL,
    POSITION_WORDS,
    TWO_QUESTIONS,
    HINTING_WORD,
    TRADE_MARK,
    FAMILY_FACTS,
    PRIVATE_ON_CARD,
    REPEATED_IN_CHAT,
    PRIVATE_COUNTED,
    EMPTY_SLOT,
    LONG_NAME,
    UNUSED_SILENCE,
    TELLING_CARD_LINE,
    *TRANSLATIONS,
    GROUP,
    MAY_LAND_AS_BLAME,
)
