-- Who was invited, and the invitations. A token is known by its hash only.

-- name: member(conversation)$
SELECT 1 FROM member WHERE conversation = :conversation;

-- name: members()$
SELECT count(*) FROM member;

-- name: join(conversation, day)!
INSERT INTO member (conversation, joined) VALUES (:conversation, :day);

-- name: leave(conversation)!
DELETE FROM member WHERE conversation = :conversation;

-- name: use_invitation(token_hash, moment)!
-- One row is changed when the invitation was still open; it is used up in the same act.
UPDATE invitation SET used = 1
WHERE token_hash = :token_hash AND used = 0 AND revoked = 0 AND expires > :moment;

-- name: keep_invitation(id, token_hash, expires)!
-- No row where the id is taken: another has to be drawn.
INSERT INTO invitation (id, token_hash, expires, used, revoked) VALUES (:id, :token_hash, :expires, 0, 0)
ON CONFLICT (id) DO NOTHING;

-- name: invitations()
SELECT id, expires, used, revoked FROM invitation ORDER BY expires, id;

-- name: revoke_invitation(id)!
-- One row is changed when there was something to take back.
UPDATE invitation SET revoked = 1 WHERE id = :id AND used = 0 AND revoked = 0;

-- name: prune_invitations(moment)!
DELETE FROM invitation WHERE expires < :moment;
