-- Outgoing messages, and the updates they answer.

-- name: unsent(conversation)
-- Messages that wait to be sent, the oldest first, each with its wrapped key.
SELECT outgoing.id, outgoing.session_id, outgoing.body, session_key.wrapped
FROM outgoing
JOIN session_key ON session_key.session_id = outgoing.session_id
WHERE session_key.conversation = :conversation
ORDER BY outgoing.id;

-- name: queue_message(session_id, body, queued)<!
-- A message to be sent; returns its id, which grows and is never given twice.
INSERT INTO outgoing (session_id, body, queued) VALUES (:session_id, :body, :queued) RETURNING id;

-- name: queued_before(moment)
-- Messages that nobody took in time.
SELECT id FROM outgoing WHERE queued < :moment;

-- name: session_of_message(id)$
SELECT session_id FROM outgoing WHERE id = :id;

-- name: erase_message(id)!
-- A message that was sent: the mark and the erasing are the same act.
DELETE FROM outgoing WHERE id = :id;

-- name: forget_messages(conversation)!
DELETE FROM outgoing
WHERE session_id IN (SELECT session_id FROM session_key WHERE session_key.conversation = :conversation);

-- name: seen(conversation, update_id)$
SELECT 1 FROM update_seen WHERE conversation = :conversation AND update_id = :update_id;

-- name: remember_update(conversation, update_id, day)!
-- One row is changed the first time, none when the update has had its turn.
INSERT INTO update_seen (conversation, update_id, day) VALUES (:conversation, :update_id, :day)
ON CONFLICT (conversation, update_id) DO NOTHING;

-- name: prune_updates(day)!
DELETE FROM update_seen WHERE day < :day;

-- name: forget_updates(conversation)!
DELETE FROM update_seen WHERE conversation = :conversation;
