-- Versions of what champions write, drafts of the next ones, and the trail.

-- name: how_many_versions()$
-- Versions and the trail are only ever added to, so a higher number says that something was published, happened to a
-- trial, or that a step was taken out or put back.
SELECT (SELECT count(*) FROM version) + (SELECT coalesce(sum(changes), 0) FROM trial)
+ (SELECT count(*) FROM audit WHERE what IN ('taken-out', 'put-back'));

-- name: current_versions()
-- The version of each file that runs.
SELECT file, number, text, role, read_by, reason, day, edit, moves, folder, back_to FROM version AS one
WHERE number = (SELECT max(number) FROM version WHERE file = one.file) ORDER BY file;

-- name: versions_of(file)
SELECT file, number, text, role, read_by, reason, day, edit, moves, folder, back_to FROM version
WHERE file = :file ORDER BY number;

-- name: number_of(file)$
SELECT coalesce(max(number), 0) FROM version WHERE file = :file;

-- name: keep_version(file, number, text, role, read_by, reason, day, edit, moves, folder, back_to)!
INSERT INTO version (file, number, text, role, read_by, reason, day, edit, moves, folder, back_to)
VALUES (:file, :number, :text, :role, :read_by, :reason, :day, :edit, :moves, :folder, :back_to);

-- name: note_in_trail(day, role, what, file, version, reason)!
INSERT INTO audit (day, role, what, file, version, reason)
VALUES (:day, :role, :what, :file, :version, :reason);

-- name: trail()
SELECT number, day, role, what, file, version, reason FROM audit ORDER BY number;

-- name: drafts()
SELECT id, file, base, text, found, checked, author, role, reason, card, proposed, day FROM draft ORDER BY id;

-- name: draft(id)^
SELECT id, file, base, text, found, checked, author, role, reason, card, proposed, day FROM draft WHERE id = :id;

-- name: keep_draft(id, file, base, text, found, checked, author, role, reason, card, proposed, day)!
INSERT INTO draft (id, file, base, text, found, checked, author, role, reason, card, proposed, day)
VALUES (:id, :file, :base, :text, :found, :checked, :author, :role, :reason, :card, :proposed, :day)
ON CONFLICT (id) DO UPDATE SET base = excluded.base, text = excluded.text, found = excluded.found,
checked = excluded.checked, reason = excluded.reason, card = excluded.card, proposed = excluded.proposed;

-- name: propose_draft(id, reason)!
UPDATE draft SET proposed = 'yes', reason = :reason WHERE id = :id;

-- name: hand_back_draft(id)!
UPDATE draft SET proposed = 'no' WHERE id = :id;

-- name: drop_draft(id)!
DELETE FROM draft WHERE id = :id;

-- name: readings_of(draft)
SELECT token, what, role FROM draft_reading WHERE draft = :draft ORDER BY what, token;

-- name: keep_reading(draft, token, what, role)!
INSERT INTO draft_reading (draft, token, what, role) VALUES (:draft, :token, :what, :role)
ON CONFLICT (draft, token, what) DO NOTHING;

-- name: drop_readings(draft)!
DELETE FROM draft_reading WHERE draft = :draft;

-- name: oldest_draft()$
SELECT min(day) FROM draft;
