-- Steps that the safety owner took out at once: everybody passes over them. `version` is the number of the version of the
-- file that ran then (1 where it was as it came): in what is published later the step is asked again.
CREATE TABLE taken_out (
    file    TEXT NOT NULL,
    step    TEXT NOT NULL,
    version INTEGER NOT NULL,
    day     TEXT NOT NULL,
    PRIMARY KEY (file, step)
) WITHOUT ROWID;
