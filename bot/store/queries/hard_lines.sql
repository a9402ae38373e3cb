-- Lines of a quiz that come back to a team after two and six weeks.

-- name: was_hard(conversation, tree, step, due, times)!
-- Where it was hard before, its weeks begin anew. Nothing is kept where a team has switched it off.
INSERT INTO hard_line (conversation, tree, step, due, times)
SELECT :conversation, :tree, :step, :due, :times
WHERE NOT EXISTS (SELECT 1 FROM no_hard_lines WHERE conversation = :conversation)
ON CONFLICT (conversation, tree, step) DO UPDATE SET due = excluded.due, times = excluded.times;

-- name: hard_lines_due(conversation, tree, day)
-- The one that is due longest first.
SELECT step, due, times FROM hard_line
WHERE conversation = :conversation AND tree = :tree AND due <= :day ORDER BY due, step;

-- name: hard_line_comes_again(conversation, tree, step, due)!
UPDATE hard_line SET due = :due, times = times - 1
WHERE conversation = :conversation AND tree = :tree AND step = :step AND times > 1;

-- name: hard_line_is_done(conversation, tree, step)!
DELETE FROM hard_line WHERE conversation = :conversation AND tree = :tree AND step = :step AND times < 2;

-- name: forget_hard_lines(conversation)!
DELETE FROM hard_line WHERE conversation = :conversation;

-- name: move_hard_lines(old, new)!
-- What the new chat has found hard itself stays.
UPDATE hard_line SET conversation = :new
WHERE conversation = :old AND NOT EXISTS (
    SELECT 1 FROM hard_line AS there
    WHERE there.conversation = :new AND there.tree = hard_line.tree AND there.step = hard_line.step
);

-- name: prune_hard_lines(day)!
DELETE FROM hard_line WHERE due < :day;

-- name: nothing_comes_back(conversation)!
INSERT INTO no_hard_lines (conversation) VALUES (:conversation) ON CONFLICT (conversation) DO NOTHING;

-- name: lines_come_back(conversation)!
DELETE FROM no_hard_lines WHERE conversation = :conversation;

-- name: move_no_hard_lines(old, new)!
INSERT INTO no_hard_lines (conversation) SELECT :new WHERE EXISTS (
    SELECT 1 FROM no_hard_lines WHERE conversation = :old
) ON CONFLICT (conversation) DO NOTHING;
