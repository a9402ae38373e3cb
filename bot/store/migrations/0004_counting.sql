-- What champions learn from, kept so that no small number can be read, by anybody, once a quarter has closed.

-- What was counted before had no count of workers, so none of it may ever be shown.
DROP TABLE process;
DROP TABLE tally;

-- The salt of the tokens of each quarter that is open, sealed under the service's own key.
CREATE TABLE quarter_salt (
    quarter TEXT PRIMARY KEY,
    salt    BLOB NOT NULL
) WITHOUT ROWID;

-- Quarters that have closed. Nothing is counted for them any more.
CREATE TABLE closed_quarter (
    quarter TEXT PRIMARY KEY
) WITHOUT ROWID;

-- What is counted in a quarter that is open: how often, and how many workers. WITHOUT ROWID, here and below, is for
-- privacy: a row id would keep the order in which rows came in, which could be laid beside who was active then.
CREATE TABLE counted (
    quarter TEXT NOT NULL,
    kind    TEXT NOT NULL,
    tree    TEXT NOT NULL,
    version TEXT NOT NULL,
    step    TEXT NOT NULL,
    what    TEXT NOT NULL,
    times   INTEGER NOT NULL,
    workers INTEGER NOT NULL,
    PRIMARY KEY (quarter, kind, tree, version, step, what)
) WITHOUT ROWID;

-- That a worker is among those of a cell: one-way, salted for cell and quarter, so that two of them cannot be joined.
CREATE TABLE token (
    quarter TEXT NOT NULL,
    token   BLOB NOT NULL,
    PRIMARY KEY (quarter, token)
) WITHOUT ROWID;

-- In which cells a session that is going on has been counted, so that it counts once. Gone when it ends.
CREATE TABLE counted_once (
    log_id  TEXT NOT NULL,
    quarter TEXT NOT NULL,
    kind    TEXT NOT NULL,
    tree    TEXT NOT NULL,
    version TEXT NOT NULL,
    step    TEXT NOT NULL,
    what    TEXT NOT NULL,
    PRIMARY KEY (log_id, kind, tree, version, step, what)
) WITHOUT ROWID;

-- What stays of a quarter that has closed: numbers that may be shown. What was too small was never written here.
CREATE TABLE published (
    quarter TEXT NOT NULL,
    kind    TEXT NOT NULL,
    tree    TEXT NOT NULL,
    version TEXT NOT NULL,
    step    TEXT NOT NULL,
    what    TEXT NOT NULL,
    number  INTEGER NOT NULL,
    PRIMARY KEY (quarter, kind, tree, version, step, what)
) WITHOUT ROWID;
