-- When a team's group is asked once a week who leads a short talk. A setting of the team; nothing of what it does.

-- `day` is 0 for Monday, `at` and `zone` are the team's own clock, `due` is the next moment in UTC.
CREATE TABLE weekly (
    conversation TEXT PRIMARY KEY,
    day          INTEGER NOT NULL,
    at           TEXT NOT NULL,
    zone         TEXT NOT NULL,
    due          TEXT NOT NULL
) WITHOUT ROWID;
