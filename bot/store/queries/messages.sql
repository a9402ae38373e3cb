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

-- name: waits(id)$
-- Whether a message still waits: it goes when it was sent, and with everything else of a conversation that is erased.
SELECT 1 FROM outgoing WHERE id = :id;

-- name: session_of_message(id)$
SELECT session_id FROM outgoing WHERE id = :id;

-- name: erase_message(id)!
-- A message that was sent: the mark and the erasing are the same act.
DELETE FROM outgoing WHERE id = :id;

-- name: forget_messages(conversation)!
DELETE FROM outgoing
WHERE session_id IN (SELECT session_id FROM session_key WHERE session_key.conversation = :conversation);

-- name: waiting()
-- Conversations with messages that wait to be sent, the one with the oldest message first.
SELECT session_key.conversation
FROM outgoing
JOIN session_key ON session_key.session_id = outgoing.session_id
GROUP BY session_key.conversation
ORDER BY min(outgoing.id);

-- name: seen(conversation, update_id)$
-- Its own, or one whose conversation was forgotten.
SELECT 1 FROM update_seen WHERE conversation IN (:conversation, '') AND update_id = :update_id;

-- name: remember_update(conversation, update_id, day)!
-- One row is changed the first time, none when the update has had its turn.
INSERT INTO update_seen (conversation, update_id, day)
SELECT :conversation, :update_id, :day
WHERE NOT EXISTS (SELECT 1 FROM update_seen WHERE conversation = '' AND update_id = :update_id)
ON CONFLICT (conversation, update_id) DO NOTHING;

-- name: prune_updates(day)!
DELETE FROM update_seen WHERE day < :day;

-- name: forget_whose_updates(conversation)!
-- A channel that delivers again must find its updates taken; whose they were need not be known for that.
INSERT INTO update_seen (conversation, update_id, day)
SELECT '', update_id, day FROM update_seen WHERE conversation = :conversation
ON CONFLICT (conversation, update_id) DO NOTHING;

-- name: forget_updates(conversation)!
DELETE FROM update_seen WHERE conversation = :conversation;

-- name: set_aside(update_id, kind, day)!
INSERT INTO set_aside (update_id, kind, day) VALUES (:update_id, :kind, :day)
ON CONFLICT (update_id) DO NOTHING;

-- name: kinds_set_aside()
SELECT kind, count(*) FROM set_aside GROUP BY kind ORDER BY kind;

-- name: prune_set_aside(day)!
DELETE FROM set_aside WHERE day < :day;
