-- Who was invited, and the invitations. A token is known by its hash only.

-- name: role_of(conversation)$
SELECT role FROM member WHERE conversation = :conversation;

-- name: members()$
SELECT count(*) FROM member;

-- name: join(conversation, handle, role, team, agency, day)!
-- No row where the handle is taken: another has to be drawn.
INSERT INTO member (conversation, handle, role, team, agency, joined, menu)
VALUES (:conversation, :handle, :role, :team, :agency, :day, '')
ON CONFLICT (handle) DO NOTHING;

-- name: leave(conversation)!
DELETE FROM member WHERE conversation = :conversation;

-- name: person_of(conversation)^
SELECT handle, role, team, agency, joined FROM member WHERE conversation = :conversation;

-- name: people()
SELECT handle, role, team, agency, joined FROM member ORDER BY team, role, joined, handle;

-- name: conversation_of(handle)$
SELECT conversation FROM member WHERE handle = :handle;

-- name: all_with_role(role)
SELECT conversation FROM member WHERE role = :role ORDER BY conversation;

-- name: roles_there()
SELECT role FROM member;

-- name: with_role(role)$
SELECT count(*) FROM member WHERE role = :role;

-- name: change_role(handle, role)!
UPDATE member SET role = :role WHERE handle = :handle;

-- name: change_team(handle, team)!
UPDATE member SET team = :team WHERE handle = :handle;

-- name: teams()
-- Every team that somebody is in, or that an invitation was made for.
SELECT team FROM member WHERE team <> '' UNION SELECT team FROM invitation WHERE team <> '' ORDER BY team;

-- name: other_menus(role, menu)
-- Chats of a role whose menu is not the one that it should be.
SELECT conversation FROM member WHERE role = :role AND menu <> :menu ORDER BY conversation;

-- name: menu_is(conversation, role, menu)!
-- Only where the role is still the one that the menu was made for.
UPDATE member SET menu = :menu WHERE conversation = :conversation AND role = :role;

-- name: use_invitation(token_hash, moment)!
-- One row is changed when the invitation was still open; one of its uses is used up in the same act.
UPDATE invitation SET used = used + 1
WHERE token_hash = :token_hash AND used < uses AND revoked = 0 AND expires > :moment;

-- name: invited_as(token_hash)^
SELECT role, team, agency FROM invitation WHERE token_hash = :token_hash;

-- name: open_as(token_hash, moment)$
-- The role that an open invitation gives.
SELECT role FROM invitation
WHERE token_hash = :token_hash AND used < uses AND revoked = 0 AND expires > :moment;

-- name: keep_invitation(id, token_hash, expires, uses, role, team, agency)!
-- No row where the id is taken: another has to be drawn.
INSERT INTO invitation (id, token_hash, expires, used, revoked, uses, role, team, agency)
VALUES (:id, :token_hash, :expires, 0, 0, :uses, :role, :team, :agency)
ON CONFLICT (id) DO NOTHING;

-- name: invitations()
SELECT id, expires, used, revoked, uses, role, team, agency FROM invitation ORDER BY expires, id;

-- name: revoke_invitation(id)!
-- One row is changed when there was something to take back.
UPDATE invitation SET revoked = 1 WHERE id = :id AND used < uses AND revoked = 0;

-- name: prune_invitations(moment)!
DELETE FROM invitation WHERE expires < :moment;

-- name: say_farewell(conversation, day)!
INSERT INTO farewell (conversation, day) VALUES (:conversation, :day)
ON CONFLICT (conversation) DO NOTHING;

-- name: farewells()
SELECT conversation FROM farewell ORDER BY conversation;

-- name: farewell_said(conversation)!
DELETE FROM farewell WHERE conversation = :conversation;

-- name: prune_farewells(day)!
-- After two days nothing in the chat can be deleted any more, and whoever has not looked will be told when they write.
DELETE FROM farewell WHERE day < :day;
