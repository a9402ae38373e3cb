-- Groups of Telegram. A conversation in a topic has the group's own name, a colon and the number of the topic.

-- name: conversations_of_group(conversation, topics)
-- All of which anything is kept, the group's own first.
SELECT conversation FROM session WHERE conversation = :conversation OR conversation LIKE :topics
UNION SELECT conversation FROM session_key WHERE conversation = :conversation OR conversation LIKE :topics
UNION SELECT conversation FROM chat_message WHERE conversation = :conversation OR conversation LIKE :topics
UNION SELECT conversation FROM weekly WHERE conversation = :conversation OR conversation LIKE :topics
UNION SELECT conversation FROM hard_line WHERE conversation = :conversation OR conversation LIKE :topics
UNION SELECT conversation FROM no_hard_lines WHERE conversation = :conversation OR conversation LIKE :topics
UNION SELECT conversation FROM said WHERE conversation = :conversation OR conversation LIKE :topics
ORDER BY conversation;

-- name: move_session(old, new)!
UPDATE session SET conversation = :new WHERE conversation = :old;

-- name: move_keys(old, new)!
-- With them goes what waits to be sent.
UPDATE session_key SET conversation = :new WHERE conversation = :old;

-- name: move_weekly(old, new)!
-- What the new chat has set for itself stays.
UPDATE weekly SET conversation = :new
WHERE conversation = :old AND NOT EXISTS (SELECT 1 FROM weekly WHERE conversation = :new);

-- name: pages_left_open(groups)
-- Questions in groups whose conversation is over, and of which nothing waits to be sent: time has ended them.
SELECT conversation, message_id FROM live_page
WHERE conversation LIKE :groups
  AND NOT EXISTS (SELECT 1 FROM session WHERE session.conversation = live_page.conversation)
  AND NOT EXISTS (
    SELECT 1 FROM outgoing JOIN session_key ON session_key.session_id = outgoing.session_id
    WHERE session_key.conversation = live_page.conversation
  )
ORDER BY conversation;

-- name: page_is_left(conversation, message_id)$
SELECT 1 FROM live_page WHERE conversation = :conversation AND message_id = :message_id;

-- name: weekly_of(conversation)^
SELECT conversation, day, at, zone, due FROM weekly WHERE conversation = :conversation;

-- name: weekly_due(moment)
SELECT conversation, day, at, zone, due FROM weekly WHERE due <= :moment ORDER BY due, conversation;

-- name: set_weekly(conversation, day, at, zone, due)!
INSERT INTO weekly (conversation, day, at, zone, due) VALUES (:conversation, :day, :at, :zone, :due)
ON CONFLICT (conversation) DO UPDATE
SET day = excluded.day, at = excluded.at, zone = excluded.zone, due = excluded.due;

-- name: weekly_next(conversation, due, next)!
-- One row is changed the first time, none where it was set anew or ended meanwhile.
UPDATE weekly SET due = :next WHERE conversation = :conversation AND due = :due;

-- name: weekly_no_more(conversation)!
DELETE FROM weekly WHERE conversation = :conversation;
