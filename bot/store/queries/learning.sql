-- What champions learn from, joined to no person.

-- name: salt_of(quarter)$
SELECT salt FROM quarter_salt WHERE quarter = :quarter;

-- name: is_closed(quarter)$
SELECT 1 FROM closed_quarter WHERE quarter = :quarter;

-- name: open_quarter(quarter, salt)!
INSERT INTO quarter_salt (quarter, salt) VALUES (:quarter, :salt);

-- name: quarter_of_session(log_id)$
-- A session counts in the quarter in which it was first counted, also where it goes on over midnight.
SELECT quarter FROM counted_once WHERE log_id = :log_id LIMIT 1;

-- name: count_once(log_id, quarter, kind, tree, version, step, what)!
-- One row is changed the first time, none after that.
INSERT INTO counted_once (log_id, quarter, kind, tree, version, step, what)
VALUES (:log_id, :quarter, :kind, :tree, :version, :step, :what)
ON CONFLICT (log_id, kind, tree, version, step, what) DO NOTHING;

-- name: end_of_counting(log_id)!
DELETE FROM counted_once WHERE log_id = :log_id;

-- name: add_token(quarter, token)!
-- One row is changed for a worker who is new to the cell.
INSERT INTO token (quarter, token) VALUES (:quarter, :token) ON CONFLICT (quarter, token) DO NOTHING;

-- name: count(quarter, kind, tree, version, step, what, new)!
INSERT INTO counted (quarter, kind, tree, version, step, what, times, workers)
VALUES (:quarter, :kind, :tree, :version, :step, :what, 1, :new)
ON CONFLICT (quarter, kind, tree, version, step, what)
DO UPDATE SET times = counted.times + 1, workers = counted.workers + excluded.workers;

-- name: open_quarters()
SELECT quarter FROM quarter_salt ORDER BY quarter;

-- name: counted(quarter)
SELECT kind, tree, version, step, what, times, workers FROM counted WHERE quarter = :quarter;

-- name: publish(quarter, kind, tree, version, step, what, number)!
INSERT INTO published (quarter, kind, tree, version, step, what, number)
VALUES (:quarter, :kind, :tree, :version, :step, :what, :number);

-- name: published()
SELECT quarter, kind, tree, version, step, what, number FROM published
ORDER BY quarter, kind, tree, version, step, what;

-- name: closed_quarters()
SELECT quarter FROM closed_quarter ORDER BY quarter;

-- name: forget_counted(quarter)!
DELETE FROM counted WHERE quarter = :quarter;

-- name: forget_tokens(quarter)!
DELETE FROM token WHERE quarter = :quarter;

-- name: forget_counted_once(quarter)!
-- Of sessions that were forgotten before they ended.
DELETE FROM counted_once WHERE quarter = :quarter;

-- name: destroy_salt(quarter)!
DELETE FROM quarter_salt WHERE quarter = :quarter;

-- name: close_quarter(quarter)!
INSERT INTO closed_quarter (quarter) VALUES (:quarter);
