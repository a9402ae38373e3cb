-- What is remembered of a conversation beyond its session: choices of set-up, and which daily lines were shown.

-- name: profile(conversation)
SELECT name, value FROM profile WHERE conversation = :conversation ORDER BY name;

-- name: remember(conversation, name, value)!
-- A choice of set-up; a later choice replaces it.
INSERT INTO profile (conversation, name, value) VALUES (:conversation, :name, :value)
ON CONFLICT (conversation, name) DO UPDATE SET value = excluded.value;

-- name: remembered(name)
-- What everybody chose of one thing.
SELECT conversation, value FROM profile WHERE name = :name;

-- name: forget_profile(conversation)!
DELETE FROM profile WHERE conversation = :conversation;

-- name: said_on(conversation, what, day)$
SELECT 1 FROM said WHERE conversation = :conversation AND what = :what AND day = :day;

-- name: say_on(conversation, what, day)!
INSERT INTO said (conversation, what, day) VALUES (:conversation, :what, :day)
ON CONFLICT (conversation, what, day) DO NOTHING;

-- name: prune_said(day)!
DELETE FROM said WHERE day < :day;

-- name: forget_said(conversation)!
DELETE FROM said WHERE conversation = :conversation;
