-- Wordings that half of all conversations walk for some weeks before anybody decides on them. Roles, never people.

-- A trial of a draft that two people have agreed to. `found` is what was found out about it, as JSON. A session joins by
-- its own random id, so nowhere is written who is in which half. `aims` and `stops` were chosen before it began. `over` is
-- the day on which no session joins any more, and `why_over` why; `closed` says that its numbers are what they stay.
-- `came_of_it` is what was decided. `changes` grows with everything that happens to it, so that others notice.
CREATE TABLE trial (
    id         TEXT PRIMARY KEY,
    file       TEXT NOT NULL,
    base       INTEGER NOT NULL,
    text       TEXT NOT NULL,
    found      TEXT NOT NULL,
    role       TEXT NOT NULL,
    read_by    TEXT NOT NULL,
    reason     TEXT NOT NULL,
    card       TEXT NOT NULL,
    aims       TEXT NOT NULL,
    stops      TEXT NOT NULL,
    begins     TEXT NOT NULL,
    ends       TEXT NOT NULL,
    over       TEXT NOT NULL DEFAULT '',
    why_over   TEXT NOT NULL DEFAULT '',
    closed     TEXT NOT NULL DEFAULT 'no',
    came_of_it TEXT NOT NULL DEFAULT '',
    changes    INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;

CREATE TRIGGER trial_keeps_its_aims BEFORE UPDATE OF file, base, text, aims, stops, begins, ends ON trial
BEGIN
    SELECT RAISE(ABORT, 'What a trial is for is not changed once it has begun.');
END;
