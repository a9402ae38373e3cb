-- Groups of Telegram. A conversation in a topic has the group's own name, a colon and the number of the topic.

-- name: conversations_of_group(conversation, topics)
-- All of which anything is kept, the group's own first.
SELECT conversation FROM session WHERE conversation = :conversation OR conversation LIKE :topics
UNION SELECT conversation FROM session_key WHERE conversation = :conversation OR conversation LIKE :topics
UNION SELECT conversation FROM chat_message WHERE conversation = :conversation OR conversation LIKE :topics
UNION SELECT conversation FROM said WHERE conversation = :conversation OR conversation LIKE :topics
ORDER BY conversation;

-- name: move_session(old, new)!
UPDATE session SET conversation = :new WHERE conversation = :old;

-- name: move_keys(old, new)!
-- With them goes what waits to be sent.
UPDATE session_key SET conversation = :new WHERE conversation = :old;
