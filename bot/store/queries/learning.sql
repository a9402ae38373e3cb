-- What champions learn from, joined to no person, and the tree versions that sessions stand on.

-- name: log_process(log_id, month, tree, version, step, what)!
INSERT INTO process (log_id, month, tree, version, step, what, times)
VALUES (:log_id, :month, :tree, :version, :step, :what, 1)
ON CONFLICT (log_id, month, tree, version, step, what) DO UPDATE SET times = process.times + 1;

-- name: count_tally(month, tree, step, option)!
INSERT INTO tally (month, tree, step, option, times) VALUES (:month, :tree, :step, :option, 1)
ON CONFLICT (month, tree, step, option) DO UPDATE SET times = tally.times + 1;

-- name: keep_dialogue(version, source)!
-- A version is text that never changes, so the first text stays; one more session is about to begin on it.
INSERT INTO dialogue (version, source, awaited) VALUES (:version, :source, 1)
ON CONFLICT (version) DO UPDATE SET awaited = dialogue.awaited + 1;

-- name: stand_on_dialogue(version)!
-- A session that was awaited is there.
UPDATE dialogue SET awaited = awaited - 1 WHERE version = :version AND awaited > 0;

-- name: dialogue(version)$
SELECT source FROM dialogue WHERE version = :version;

-- name: drop_dialogues_out_of_use()!
DELETE FROM dialogue
WHERE awaited = 0 AND NOT EXISTS (SELECT 1 FROM session WHERE session.version = dialogue.version);
