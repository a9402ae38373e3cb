-- What workers shared, and what champions made of it. Nothing here is joined to a person, a chat or a session: ids are
-- random, months are the only time, and WITHOUT ROWID keeps the order in which rows came from being kept.

-- A line as its author saw it in the preview. `receipt` is the SHA-256 of the code that takes it back, and goes when the
-- line becomes part of a theme. `state` is waiting (for the next release), open (to be judged), meeting, urgent or settled.
CREATE TABLE shared_line (
    id      TEXT PRIMARY KEY,
    receipt BLOB UNIQUE,
    text    TEXT NOT NULL,
    comment TEXT NOT NULL,
    about   TEXT NOT NULL,
    tree    TEXT NOT NULL,
    step    TEXT NOT NULL,
    month   TEXT NOT NULL,
    state   TEXT NOT NULL,
    verdict TEXT,
    reason  TEXT,
    theme   TEXT
) WITHOUT ROWID;

CREATE INDEX shared_line_by_state ON shared_line (state);

-- Who has lines waiting, counted and not named: one-way tokens under the service key and a salt of this batch. Both go
-- with the release. No line knows its token.
CREATE TABLE sharer (
    token BLOB PRIMARY KEY,
    lines INTEGER NOT NULL
) WITHOUT ROWID;

-- The batch that waits. `unknown` counts lines that went without anybody knowing whose they were: each counts as one
-- person fewer. `week` is the last one in which a release was looked at, such as "2026-W47".
CREATE TABLE batch (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    salt    BLOB,
    unknown INTEGER NOT NULL,
    week    TEXT
) WITHOUT ROWID;

-- What a champion said of a line. The token keeps the same person from judging a line twice; it is another one for each
-- line, and is replaced by chance once the line has been judged.
CREATE TABLE judgement (
    line_id TEXT NOT NULL,
    token   BLOB NOT NULL,
    verdict TEXT NOT NULL,
    reason  TEXT NOT NULL,
    PRIMARY KEY (line_id, token)
) WITHOUT ROWID;

-- How often two champions judged alike, for the agreement rate: kept when the lines are gone.
CREATE TABLE agreement (
    quarter TEXT NOT NULL,
    one     TEXT NOT NULL,
    other   TEXT NOT NULL,
    times   INTEGER NOT NULL,
    PRIMARY KEY (quarter, one, other)
) WITHOUT ROWID;

-- Lines that were judged not usable and destroyed: how many, and why.
CREATE TABLE destroyed (
    quarter TEXT NOT NULL,
    reason  TEXT NOT NULL,
    times   INTEGER NOT NULL,
    PRIMARY KEY (quarter, reason)
) WITHOUT ROWID;

-- Something that asks for a better wording or rule, where, and why (`PRACTICE.md` 6.4). `line_id` is the evidence, as
-- long as it is kept; an urgent line is never one.
CREATE TABLE issue_card (
    id      TEXT PRIMARY KEY,
    wants   TEXT NOT NULL,
    tree    TEXT NOT NULL,
    step    TEXT NOT NULL,
    reason  TEXT NOT NULL,
    month   TEXT NOT NULL,
    line_id TEXT,
    state   TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX issue_card_by_line ON issue_card (line_id);

-- What several lines have in common, in champions' words. Kept when the lines are gone.
CREATE TABLE theme (
    id    TEXT PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE,
    lines INTEGER NOT NULL
) WITHOUT ROWID;
