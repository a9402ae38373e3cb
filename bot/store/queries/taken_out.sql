-- Steps that a safety owner took out of a page at once.

-- name: take_out(file, step, version, day)!
INSERT INTO taken_out (file, step, version, day) VALUES (:file, :step, :version, :day)
ON CONFLICT (file, step) DO UPDATE SET version = excluded.version, day = excluded.day;

-- name: put_back(file, step)!
DELETE FROM taken_out WHERE file = :file AND step = :step;

-- name: steps_taken_out()
SELECT file, step, version, day FROM taken_out ORDER BY file, step;
