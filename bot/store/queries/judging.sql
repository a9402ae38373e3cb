-- What champions make of shared lines: judgements, agreement, themes, issue cards.

-- name: lines_in(state)
SELECT id, text, comment, about, tree, step, verdict, reason FROM shared_line WHERE state = :state ORDER BY id;

-- name: line(id)^
SELECT id, text, comment, about, tree, step, verdict, reason, state, theme FROM shared_line WHERE id = :id;

-- name: count_in(state)$
SELECT count(*) FROM shared_line WHERE state = :state;

-- name: oldest_line()$
-- The oldest month of what champions have to decide on: lines that they may judge, and cards that ask for words.
SELECT min(month) FROM (
    SELECT month FROM shared_line WHERE state IN ('open', 'meeting')
    UNION ALL SELECT month FROM issue_card WHERE state = 'open'
);

-- name: judged_by(line_id, token)$
SELECT 1 FROM judgement WHERE line_id = :line_id AND token = :token;

-- name: keep_judgement(line_id, token, verdict, reason)!
INSERT INTO judgement (line_id, token, verdict, reason) VALUES (:line_id, :token, :verdict, :reason)
ON CONFLICT (line_id, token) DO NOTHING;

-- name: judgements_of(line_id)
SELECT verdict, reason FROM judgement WHERE line_id = :line_id ORDER BY token;

-- name: tokens_of(line_id)
SELECT token FROM judgement WHERE line_id = :line_id;

-- name: replace_token(line_id, token, chance)!
UPDATE judgement SET token = :chance WHERE line_id = :line_id AND token = :token;

-- name: put_line(id, state, verdict, reason)!
UPDATE shared_line SET state = :state, verdict = :verdict, reason = :reason WHERE id = :id;

-- name: count_agreement(quarter, one, other)!
INSERT INTO agreement (quarter, one, other, times) VALUES (:quarter, :one, :other, 1)
ON CONFLICT (quarter, one, other) DO UPDATE SET times = agreement.times + 1;

-- name: agreement()
SELECT quarter, one, other, times FROM agreement ORDER BY quarter, one, other;

-- name: count_destroyed(quarter, reason)!
INSERT INTO destroyed (quarter, reason, times) VALUES (:quarter, :reason, 1)
ON CONFLICT (quarter, reason) DO UPDATE SET times = destroyed.times + 1;

-- name: destroyed()$
SELECT coalesce(sum(times), 0) FROM destroyed;

-- name: keep_card(id, wants, tree, step, reason, month, line_id)!
INSERT INTO issue_card (id, wants, tree, step, reason, month, line_id, state)
VALUES (:id, :wants, :tree, :step, :reason, :month, :line_id, 'open');

-- name: open_cards()
SELECT issue_card.id, wants, issue_card.tree, issue_card.step, issue_card.reason, issue_card.month, text, comment, about
FROM issue_card
LEFT JOIN shared_line ON shared_line.id = issue_card.line_id
WHERE issue_card.state = 'open' ORDER BY issue_card.id;

-- name: card_of(line_id)$
SELECT id FROM issue_card WHERE line_id = :line_id AND state = 'open';

-- name: close_card(id)!
UPDATE issue_card SET state = 'closed' WHERE id = :id AND state = 'open';

-- name: count_cards()$
SELECT count(*) FROM issue_card WHERE state = 'open';

-- name: themes()
SELECT id, name, lines FROM theme ORDER BY name;

-- name: keep_theme(id, name)!
-- No row where the name is taken.
INSERT INTO theme (id, name, lines) VALUES (:id, :name, 0) ON CONFLICT (name) DO NOTHING;

-- name: one_line_more(id)!
UPDATE theme SET lines = lines + 1 WHERE id = :id;

-- name: merge_line(id, theme)!
-- From here on the line cannot be taken back. One row is changed where it was settled and in no theme.
UPDATE shared_line SET theme = :theme, receipt = NULL WHERE id = :id AND state = 'settled' AND theme IS NULL;

-- name: lines_without_theme()
SELECT id, text, comment, about, tree, step, verdict, reason FROM shared_line
WHERE state = 'settled' AND theme IS NULL ORDER BY id;
