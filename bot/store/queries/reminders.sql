-- What somebody asked to be reminded of, and when.

-- name: remind(id, conversation, wrapped, about, due)!
INSERT INTO reminder (id, conversation, wrapped, about, due) VALUES (:id, :conversation, :wrapped, :about, :due);

-- name: reminders_of(conversation)
SELECT id, conversation, wrapped, about, due FROM reminder WHERE conversation = :conversation ORDER BY due, id;

-- name: reminders_due(moment)
SELECT id, conversation, wrapped, about, due FROM reminder WHERE due <= :moment ORDER BY due, id;

-- name: remind_no_more(id)!
-- One row is changed where it still waits: what was put off is another one.
DELETE FROM reminder WHERE id = :id;

-- name: prune_reminders(moment)!
DELETE FROM reminder WHERE due < :moment;

-- name: forget_reminders(conversation)!
DELETE FROM reminder WHERE conversation = :conversation;
