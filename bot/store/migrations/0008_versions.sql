-- Versions of what champions write, drafts of the next ones, and a trail of who published what. Roles, never people.

-- Every version of a file that was published here, for ever: what runs is the one with the highest number. Version 1 is
-- what came with the content when the file was first published over. `read_by` are the roles that agreed, `folder` is
-- the SHA-256 of the file of the content folder that whoever published knew, `back_to` the version that was rolled back to.
CREATE TABLE version (
    file    TEXT NOT NULL,
    number  INTEGER NOT NULL,
    text    TEXT NOT NULL,
    role    TEXT NOT NULL,
    read_by TEXT NOT NULL,
    reason  TEXT NOT NULL,
    day     TEXT NOT NULL,
    edit    TEXT NOT NULL,
    moves   TEXT NOT NULL,
    folder  TEXT NOT NULL,
    back_to INTEGER,
    PRIMARY KEY (file, number)
) WITHOUT ROWID;

CREATE TRIGGER version_is_never_changed BEFORE UPDATE ON version
BEGIN
    SELECT RAISE(ABORT, 'A version that was published is never changed.');
END;

CREATE TRIGGER version_is_never_removed BEFORE DELETE ON version
BEGIN
    SELECT RAISE(ABORT, 'A version that was published is never removed.');
END;

-- “INSERT OR REPLACE” removes without asking the trigger above.
CREATE TRIGGER version_is_never_written_over BEFORE INSERT ON version
WHEN EXISTS (SELECT 1 FROM version WHERE file = NEW.file AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'A version that was published is never written over.');
END;

-- A version that is being written. `author` is a one-way token that is another one for each draft. `base` is the number
-- of the version that it was written on. `found` is what was found out about it, as JSON; `checked` names the content
-- against which. It goes when it is published or dropped, and its readings with it.
CREATE TABLE draft (
    id       TEXT PRIMARY KEY,
    file     TEXT NOT NULL,
    base     INTEGER NOT NULL,
    text     TEXT NOT NULL,
    found    TEXT NOT NULL,
    checked  TEXT NOT NULL,
    author   BLOB NOT NULL,
    role     TEXT NOT NULL,
    reason   TEXT NOT NULL,
    card     TEXT NOT NULL,
    proposed TEXT NOT NULL,
    day      TEXT NOT NULL
) WITHOUT ROWID;

-- Who agreed to a draft, as what: a second reader, the safety owner, a reader with lived experience. Gone with any edit.
CREATE TABLE draft_reading (
    draft TEXT NOT NULL,
    token BLOB NOT NULL,
    what  TEXT NOT NULL,
    role  TEXT NOT NULL,
    PRIMARY KEY (draft, token, what)
) WITHOUT ROWID;

-- What was done with drafts and versions, in order. Nothing in it can be changed or removed.
CREATE TABLE audit (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    day     TEXT NOT NULL,
    role    TEXT NOT NULL,
    what    TEXT NOT NULL,
    file    TEXT NOT NULL,
    version INTEGER,
    reason  TEXT NOT NULL
);

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'What stands in the trail is never changed.');
END;

CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'What stands in the trail is never removed.');
END;

CREATE TRIGGER audit_is_never_written_over BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'What stands in the trail is never written over.');
END;
