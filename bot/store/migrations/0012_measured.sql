-- That lead champions were asked what a change did, four and twelve weeks after it: once each.
CREATE TABLE measured (
    file   TEXT NOT NULL,
    number INTEGER NOT NULL,
    weeks  INTEGER NOT NULL,
    PRIMARY KEY (file, number, weeks)
) WITHOUT ROWID;
