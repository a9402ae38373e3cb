-- The first tables. Migrations are SQLite's own; the queries are portable, another database brings its own migrations.

-- The key of each session, wrapped under the service key. Deleting the row is what makes a session unreadable for ever.
-- A key outlives its session until the last message that is sealed under it has been sent.
CREATE TABLE session_key (
    session_id   TEXT PRIMARY KEY,
    conversation TEXT NOT NULL,
    wrapped      BLOB NOT NULL
) WITHOUT ROWID;

CREATE INDEX session_key_by_conversation ON session_key (conversation);

-- The live session of a conversation; its state is sealed under its key. Times are text in UTC, so that they sort.
CREATE TABLE session (
    conversation TEXT PRIMARY KEY,
    session_id   TEXT NOT NULL REFERENCES session_key (session_id),
    tree         TEXT NOT NULL,
    version      TEXT NOT NULL,
    state        BLOB NOT NULL,
    touched      TEXT NOT NULL,
    keep_until   TEXT
);

CREATE INDEX session_by_key ON session (session_id);
CREATE INDEX session_by_touched ON session (touched);
CREATE INDEX session_by_version ON session (version);

-- Messages that are committed and not yet sent, sealed under a session's key, which knows the conversation. Sent messages
-- have no row; AUTOINCREMENT, because an id that came back could mark the wrong message as sent.
CREATE TABLE outgoing (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id TEXT NOT NULL REFERENCES session_key (session_id),
    body       BLOB NOT NULL,
    queued     TEXT NOT NULL
);

CREATE INDEX outgoing_by_key ON outgoing (session_id);

-- Updates that have had their turn. A day and no time: it is needed for pruning only.
CREATE TABLE update_seen (
    conversation TEXT NOT NULL,
    update_id    TEXT NOT NULL,
    day          TEXT NOT NULL,
    PRIMARY KEY (conversation, update_id)
) WITHOUT ROWID;

-- Lines that are shown at most once a day.
CREATE TABLE said (
    conversation TEXT NOT NULL,
    what         TEXT NOT NULL,
    day          TEXT NOT NULL,
    PRIMARY KEY (conversation, what, day)
) WITHOUT ROWID;

-- What a person chose in set-up: account data, kept apart, with no activity in it.
CREATE TABLE profile (
    conversation TEXT NOT NULL,
    name         TEXT NOT NULL,
    value        TEXT NOT NULL,
    PRIMARY KEY (conversation, name)
) WITHOUT ROWID;

-- What sessions did. WITHOUT ROWID, here and in the tallies, is for privacy: a row id would keep the order in which
-- rows came in, and that order could be laid beside the conversations that were active then.
CREATE TABLE process (
    log_id  TEXT NOT NULL,
    month   TEXT NOT NULL,
    tree    TEXT NOT NULL,
    version TEXT NOT NULL,
    step    TEXT NOT NULL,
    what    TEXT NOT NULL,
    times   INTEGER NOT NULL,
    PRIMARY KEY (log_id, month, tree, version, step, what)
) WITHOUT ROWID;

-- Monthly counters that are joined to nothing.
CREATE TABLE tally (
    month  TEXT NOT NULL,
    tree   TEXT NOT NULL,
    step   TEXT NOT NULL,
    option TEXT NOT NULL,
    times  INTEGER NOT NULL,
    PRIMARY KEY (month, tree, step, option)
) WITHOUT ROWID;

-- The exact text of tree versions that sessions stand on. Content, not personal. `awaited` counts sessions for which the
-- version was kept and which have not committed yet: a session that ends in between must not drop it. One that never
-- comes leaves the text behind, which costs some disk and strands nobody.
CREATE TABLE dialogue (
    version TEXT PRIMARY KEY,
    source  TEXT NOT NULL,
    awaited INTEGER NOT NULL
) WITHOUT ROWID;
