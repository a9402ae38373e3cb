-- Reminders that people asked for. WITHOUT ROWID: the order in which they asked is nobody's business.

-- What a reminder opens is sealed under a key of its own, which goes with it; `due` is the moment from which on it is sent.
CREATE TABLE reminder (
    id           TEXT PRIMARY KEY,
    conversation TEXT NOT NULL,
    wrapped      BLOB NOT NULL,
    about        BLOB NOT NULL,
    due          TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX reminder_by_conversation ON reminder (conversation);
CREATE INDEX reminder_by_due ON reminder (due);
