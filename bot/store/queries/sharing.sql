-- Lines that workers shared: kept, counted, released, taken back, erased.

-- name: keep_shared(id, receipt, text, comment, about, tree, step, month, state)!
INSERT INTO shared_line (id, receipt, text, comment, about, tree, step, month, state)
VALUES (:id, :receipt, :text, :comment, :about, :tree, :step, :month, :state);

-- name: salt()$
SELECT salt FROM batch WHERE one = 1;

-- name: keep_salt(salt)!
INSERT INTO batch (one, salt, unknown) VALUES (1, :salt, 0)
ON CONFLICT (one) DO UPDATE SET salt = excluded.salt;

-- name: count_sharer(token)!
INSERT INTO sharer (token, lines) VALUES (:token, 1)
ON CONFLICT (token) DO UPDATE SET lines = sharer.lines + 1;

-- name: uncount_sharer(token)!
-- One row is changed where this person is known to have a line waiting.
UPDATE sharer SET lines = lines - 1 WHERE token = :token;

-- name: drop_sharers_without_lines()!
DELETE FROM sharer WHERE lines <= 0;

-- name: forget_sharer(token)!
DELETE FROM sharer WHERE token = :token;

-- name: one_unknown_more(lines)!
UPDATE batch SET unknown = unknown + :lines WHERE one = 1;

-- name: week_of_release()$
SELECT week FROM batch WHERE one = 1;

-- name: note_week(week)!
INSERT INTO batch (one, unknown, week) VALUES (1, 0, :week)
ON CONFLICT (one) DO UPDATE SET week = excluded.week;

-- name: waiting_lines()$
SELECT count(*) FROM shared_line WHERE state = 'waiting';

-- name: waiting_sharers()$
-- Distinct people with a line waiting; whose line went unseen counts as one fewer.
SELECT (SELECT count(*) FROM sharer) - coalesce((SELECT unknown FROM batch WHERE one = 1), 0);

-- name: release_lines()!
UPDATE shared_line SET state = 'open' WHERE state = 'waiting';

-- name: drop_sharers()!
DELETE FROM sharer;

-- name: close_batch()!
UPDATE batch SET salt = NULL, unknown = 0 WHERE one = 1;

-- name: line_of_receipt(receipt)^
SELECT id, state FROM shared_line WHERE receipt = :receipt;

-- name: erase_line(id)!
DELETE FROM shared_line WHERE id = :id;

-- name: erase_judgements(line_id)!
DELETE FROM judgement WHERE line_id = :line_id;

-- name: let_go_of_line(line_id)!
-- The card stays, without its evidence.
UPDATE issue_card SET line_id = NULL WHERE line_id = :line_id;

-- name: lines_until(month)
SELECT id, state FROM shared_line WHERE month <= :month;
