-- Which tree somebody walks can say why: one of them is for workers who live with abuse themselves. Tree and version are
-- sealed with the state now, and the files of the tree stay with the session instead of in a table that it points to.
-- States and messages are sealed anew, since their length told which sentence they were.

CREATE TABLE session_sealed (
    conversation TEXT PRIMARY KEY,
    session_id   TEXT NOT NULL REFERENCES session_key (session_id),
    place        BLOB NOT NULL,
    state        BLOB NOT NULL,
    touched      TEXT NOT NULL,
    keep_until   TEXT
);

INSERT INTO session_sealed (conversation, session_id, place, state, touched, keep_until)
SELECT session.conversation, session.session_id,
       sealed(session.session_id, wrapped, 'place', CAST(tree || char(10) || version AS BLOB)),
       sealed_anew(session.session_id, wrapped, 'state', state), touched, keep_until
FROM session
JOIN session_key ON session_key.session_id = session.session_id;

-- The files of the tree that a session walks, packed and sealed under its key, with which they go.
CREATE TABLE session_wording (
    session_id TEXT PRIMARY KEY REFERENCES session_key (session_id) ON DELETE CASCADE,
    wording    BLOB NOT NULL
);

INSERT INTO session_wording (session_id, wording)
SELECT session.session_id, sealed_wording(session.session_id, wrapped, 'wording', CAST(source AS BLOB))
FROM session
JOIN session_key ON session_key.session_id = session.session_id
JOIN dialogue ON dialogue.version = session.version;

UPDATE outgoing
SET body = (
    SELECT sealed_anew(outgoing.session_id, wrapped, 'message', body)
    FROM session_key WHERE session_key.session_id = outgoing.session_id
);

DROP TABLE session;
DROP TABLE dialogue;
ALTER TABLE session_sealed RENAME TO session;

CREATE INDEX session_by_key ON session (session_id);
CREATE INDEX session_by_touched ON session (touched);
