-- Wordings that half of all conversations walk for some weeks.

-- name: keep_trial(id, file, base, text, found, role, read_by, reason, card, aims, stops, begins, ends)!
INSERT INTO trial (id, file, base, text, found, role, read_by, reason, card, aims, stops, begins, ends)
VALUES (:id, :file, :base, :text, :found, :role, :read_by, :reason, :card, :aims, :stops, :begins, :ends);

-- name: trials()
SELECT id, file, base, text, found, role, read_by, reason, card, aims, stops, begins, ends, over, why_over, closed,
    came_of_it
FROM trial ORDER BY begins, id;

-- name: end_trial(id, over, why)!
-- One row is changed the first time: it cannot end twice.
UPDATE trial SET over = :over, why_over = :why, changes = changes + 1 WHERE id = :id AND over = '';

-- name: close_trial(id)!
UPDATE trial SET closed = 'yes', changes = changes + 1 WHERE id = :id AND closed = 'no';

-- name: decide_trial(id, came_of_it)!
UPDATE trial SET came_of_it = :came_of_it, changes = changes + 1 WHERE id = :id AND closed = 'yes' AND came_of_it = '';

-- name: ask_what_it_did(file, number, weeks)!
-- One row is changed the first time, none after that.
INSERT INTO measured (file, number, weeks) VALUES (:file, :number, :weeks)
ON CONFLICT (file, number, weeks) DO NOTHING;

-- name: close_period(period)!
INSERT INTO closed_quarter (quarter) VALUES (:period) ON CONFLICT (quarter) DO NOTHING;
