-- Lines of a quiz that were hard for a team come back to it after two and six weeks (PRACTICE.md T19). Nobody's answer,
-- and no number: of five and more who answered, at most half chose what is right.

-- `due` is the day from which on it comes back, `times` how often it still does. WITHOUT ROWID, so that the order in
-- which rows came in is not kept.
CREATE TABLE hard_line (
    conversation TEXT NOT NULL,
    tree         TEXT NOT NULL,
    step         TEXT NOT NULL,
    due          TEXT NOT NULL,
    times        INTEGER NOT NULL,
    PRIMARY KEY (conversation, tree, step)
) WITHOUT ROWID;

-- Teams to which no line is to come back.
CREATE TABLE no_hard_lines (
    conversation TEXT PRIMARY KEY
) WITHOUT ROWID;
