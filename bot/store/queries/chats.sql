-- Where the messages of a chat are, by their numbers, and when it is to be tidied.

-- name: note_message(conversation, message_id, at)!
-- A message that is noted already keeps its hour.
INSERT INTO chat_message (conversation, message_id, at) VALUES (:conversation, :message_id, :at)
ON CONFLICT (conversation, message_id) DO NOTHING;

-- name: note_message_of_member(conversation, message_id, at)!
-- A message that belongs to no turn. Of somebody who is no member nothing is kept.
INSERT INTO chat_message (conversation, message_id, at)
SELECT :conversation, :message_id, :at WHERE EXISTS (SELECT 1 FROM member WHERE conversation = :conversation)
ON CONFLICT (conversation, message_id) DO NOTHING;

-- name: chat_messages(conversation, since)
SELECT message_id FROM chat_message WHERE conversation = :conversation AND at >= :since ORDER BY message_id;

-- name: chat_messages_between(conversation, since, before)
SELECT message_id FROM chat_message
WHERE conversation = :conversation AND at >= :since AND at < :before ORDER BY message_id;

-- name: chats_by_choice(name, value, since, before)
-- Chats of people who chose this, with messages of that age.
SELECT DISTINCT chat_message.conversation
FROM chat_message JOIN profile ON profile.conversation = chat_message.conversation
WHERE profile.name = :name AND profile.value = :value AND chat_message.at >= :since AND chat_message.at < :before
ORDER BY chat_message.conversation;

-- name: message_cleared(conversation, message_id)!
DELETE FROM chat_message WHERE conversation = :conversation AND message_id = :message_id;

-- name: prune_chat_messages(at)!
DELETE FROM chat_message WHERE at < :at;

-- name: forget_chat_messages(conversation)!
DELETE FROM chat_message WHERE conversation = :conversation;

-- name: page(conversation)$
-- The message that carries the open question.
SELECT message_id FROM live_page WHERE conversation = :conversation;

-- name: open_page(conversation, message_id)!
INSERT INTO live_page (conversation, message_id) VALUES (:conversation, :message_id)
ON CONFLICT (conversation) DO UPDATE SET message_id = excluded.message_id;

-- name: close_page(conversation)!
DELETE FROM live_page WHERE conversation = :conversation;

-- name: page_cleared(conversation, message_id)!
-- A message that is gone from the chat carries no question.
DELETE FROM live_page WHERE conversation = :conversation AND message_id = :message_id;

-- name: tidy_at(conversation, due)!
-- A later date takes the place of an earlier one.
INSERT INTO tidy (conversation, due) VALUES (:conversation, :due)
ON CONFLICT (conversation) DO UPDATE SET due = excluded.due;

-- name: tidy_no_more(conversation)!
DELETE FROM tidy WHERE conversation = :conversation;

-- name: tidies_due(moment)
SELECT conversation FROM tidy WHERE due <= :moment ORDER BY due, conversation;

-- name: prune_tidies(moment)!
-- So late that nothing is left that could be deleted.
DELETE FROM tidy WHERE due < :moment;

-- name: prune_pages()!
-- A page whose message is too old to be known, of a conversation that is over.
DELETE FROM live_page
WHERE NOT EXISTS (SELECT 1 FROM session WHERE session.conversation = live_page.conversation)
  AND NOT EXISTS (
    SELECT 1 FROM chat_message
    WHERE chat_message.conversation = live_page.conversation AND chat_message.message_id = live_page.message_id
  );
