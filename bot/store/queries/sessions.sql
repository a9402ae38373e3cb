-- Sessions and their keys.

-- name: live_session(conversation)^
-- The live session of a conversation with its wrapped key.
SELECT session.session_id, session_key.wrapped, session.place, session.state, session.touched, session.keep_until
FROM session
JOIN session_key ON session_key.session_id = session.session_id
WHERE session.conversation = :conversation;

-- name: live_key(conversation)^
-- What a turn has to know of the live session that it writes over: its key, the wording it stands on, its last sign of life.
SELECT session.session_id, session.place, session_key.wrapped, session.touched
FROM session
JOIN session_key ON session_key.session_id = session.session_id
WHERE session.conversation = :conversation;

-- name: wrapped_key(session_id, conversation)$
-- The key of one session. The conversation is asked for too: a key never serves another one.
SELECT wrapped FROM session_key WHERE session_id = :session_id AND conversation = :conversation;

-- name: keep_key(session_id, conversation, wrapped)!
-- The key of a new session. An id that is taken is an error, never an overwrite.
INSERT INTO session_key (session_id, conversation, wrapped) VALUES (:session_id, :conversation, :wrapped);

-- name: go_on(conversation, state, touched, keep_until)!
-- The same session on the same version, a turn later. Most turns are this one, and it spares the indexes.
UPDATE session SET state = :state, touched = :touched, keep_until = :keep_until WHERE conversation = :conversation;

-- name: keep_session(conversation, session_id, place, state, touched, keep_until)!
-- A session that begins or moves. A conversation has one live session; a new one takes the place of the old.
INSERT INTO session (conversation, session_id, place, state, touched, keep_until)
VALUES (:conversation, :session_id, :place, :state, :touched, :keep_until)
ON CONFLICT (conversation) DO UPDATE
SET session_id = excluded.session_id, place = excluded.place, state = excluded.state, touched = excluded.touched,
    keep_until = excluded.keep_until;

-- name: keep_wording(session_id, wording)!
-- The files of the tree that a session walks, written when it begins or moves. They go with its key.
INSERT INTO session_wording (session_id, wording) VALUES (:session_id, :wording)
ON CONFLICT (session_id) DO UPDATE SET wording = excluded.wording;

-- name: wording(session_id)^
SELECT session_wording.wording, session_key.wrapped
FROM session_wording
JOIN session_key ON session_key.session_id = session_wording.session_id
WHERE session_wording.session_id = :session_id;

-- name: erase_session(conversation)!
-- The state of a session that has ended.
DELETE FROM session WHERE conversation = :conversation;

-- name: destroy_key_out_of_use(session_id)!
-- The key of a session, once it has ended and its last message is out.
DELETE FROM session_key
WHERE session_id = :session_id
  AND NOT EXISTS (SELECT 1 FROM session WHERE session.session_id = :session_id)
  AND NOT EXISTS (SELECT 1 FROM outgoing WHERE outgoing.session_id = :session_id);

-- name: touched_before(moment)
-- Conversations whose session was last touched before a moment, the longest idle first.
SELECT conversation FROM session WHERE touched < :moment ORDER BY touched, conversation;

-- name: forget_keys(conversation)!
DELETE FROM session_key WHERE conversation = :conversation;

-- name: overdue_sessions(idle_since, now)
-- Sessions that have been kept long enough: idle since then or longer, or paused until a moment that is over.
SELECT conversation, session_id FROM session
WHERE (keep_until IS NULL AND touched <= :idle_since) OR keep_until <= :now;

-- name: destroy_keys_out_of_use()!
-- Keys that neither a session nor a message hangs on.
DELETE FROM session_key
WHERE NOT EXISTS (SELECT 1 FROM session WHERE session.session_id = session_key.session_id)
  AND NOT EXISTS (SELECT 1 FROM outgoing WHERE outgoing.session_id = session_key.session_id);
